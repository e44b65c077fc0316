import { readNote } from '../../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';

/** Returns `contact | user's act | promise` of a line under `Action items` in a note of Thursday 2026-11-19. */
function listed(line: string, heading = '## Action items'): string | null {
	const text = `${heading}\n- ${line}`;
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	const [followUp] = readNote(source, DEFAULT_SETTINGS).followUps;
	if (!followUp) return null;
	const { contacts, act, expected } = followUp;
	return `${contacts.map(({ name }) => name).join(', ') || '-'} | ${act?.day ?? '-'} | ${expected?.lastDay ?? '-'}`;
}

test.each([
	['@omar send Tess the budget by Mon', 'omar | - | 2026-11-23'],
	['@omar to share the budget with Tess by Mon', 'omar | - | 2026-11-23'],
	['[Nadia] send Tess the budget by Mon', 'Nadia | - | 2026-11-23'],
	['(Nadia) email Tess the budget by Mon', 'Nadia | - | 2026-11-23'],
	['Send Tess the budget by Mon (Nadia)', 'Nadia | - | 2026-11-23'],
	['Send Tess the budget by Mon [Nadia]', 'Nadia | - | 2026-11-23'],
	['Send Tess the budget by Mon @nadia', 'nadia | - | 2026-11-23'],
	['Send Tess the budget by Mon - Nadia', 'Nadia | - | 2026-11-23'],
	['Send the budget to Tess by Mon (owner: Nadia)', 'Nadia | - | 2026-11-23'],
	['Ask Tess for the budget by Mon, owner Nadia', 'Nadia | - | 2026-11-23'],
	['Nadia/Omar to send the budget by Mon', 'Nadia, Omar | - | 2026-11-23'],
])('a task of somebody else is awaited: %s', (line, meaning) => {
	expect(listed(line)).toBe(meaning);
});

test('a label can say whose next step it is', () => {
	expect(listed('Next step for Nadia: send the budget by Mon', '## Notes')).toBe('Nadia | - | 2026-11-23');
	expect(listed('Next step: @omar send Tess the budget by Mon', '## Notes')).toBe('omar | - | 2026-11-23');
});

test.each([
	['Send Tess the budget by Mon (PDF)', 'Tess | 2026-11-23 | -'],
	['Send Tess the budget by Mon (Northwind)', 'Tess | 2026-11-23 | -'],
	['Send Tess the budget by Mon (me)', 'Tess | 2026-11-23 | -'],
	['@me send Tess the budget by Mon', 'Tess | 2026-11-23 | -'],
	['[Draft] send Tess the budget by Mon', 'Tess | 2026-11-23 | -'],
	['Call the client (Nadia Roth) by Mon', 'Nadia Roth | 2026-11-23 | -'],
	['Call by Mon - Nadia', 'Nadia | 2026-11-23 | -'],
	['Send the budget to @nadia by Mon', 'nadia | 2026-11-23 | -'],
	['Email Nadia/Omar by Mon', 'Nadia, Omar | 2026-11-23 | -'],
])('a task of the user stays theirs: %s', (line, meaning) => {
	expect(listed(line)).toBe(meaning);
});

test('a marker that is an act of the user has no other owner', () => {
	expect(listed('Follow up with Nadia/Omar to send the budget Mon', '## Notes')).toBe('Nadia, Omar | 2026-11-23 | -');
	expect(listed('Next step: send Tess the budget by Mon (Nadia)', '## Notes')).toBe('Tess | 2026-11-23 | -');
});
