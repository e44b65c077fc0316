import { FollowUpIndex } from '../../src/core/follow-up-index';
import { readNote } from '../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../src/core/settings';

const LOG = '2026-11-19 Log.md';

/** Returns the reading of a note created on Thursday 2026-11-19. */
function note(path: string, text: string, properties: Record<string, unknown> | null = null) {
	const source = { path, text, properties, propertiesBroken: false, created: '2026-11-19' };
	return readNote(source, DEFAULT_SETTINGS);
}

function indexOf(text: string, ...people: string[]) {
	const index = new FollowUpIndex(() => null);
	index.put(note(LOG, text));
	for (const name of people) index.put(note(`People/${name}.md`, ''));
	return index;
}

/** Returns the follow-ups of the log: `contact | act | expected`. */
const listed = (index: FollowUpIndex) =>
	index
		.followUpsOf(LOG)
		.map(
			({ contacts, act, expected }) =>
				`${contacts.map(({ name }) => name).join(', ') || '-'} | ${act?.day ?? '-'} | ${expected?.lastDay ?? '-'}`,
		);

describe('The people whom the vault knows settle the contact of a line', () => {
	test.each([
		['- Follow up with Joe Friday about the lease', [], ['Joe | 2026-11-20 | -']],
		['- Follow up with Joe Friday about the lease', ['Joe Friday'], ['Joe Friday | - | -']],
		['- Follow up with Joe Friday about the lease', ['Joe'], ['Joe | 2026-11-20 | -']],
		['- Follow up with Joe Friday next week', ['Joe Friday'], ['Joe Friday | 2026-11-23 | -']],
		['- Follow up: call Brightline about the offer (Kofi Mensah) Monday', [], ['Brightline | 2026-11-23 | -']],
		[
			'- Follow up: call Brightline about the offer (Kofi Mensah) Monday',
			['Kofi Mensah'],
			['Kofi Mensah | 2026-11-23 | -'],
		],
		[
			'- Follow up: call Brightline (Kofi Mensah) Monday',
			['Kofi Mensah', 'Brightline'],
			['Brightline | 2026-11-23 | -'],
		],
		['## Brightline\n- Follow up Monday', [], ['- | 2026-11-23 | -']],
		['## Ravi\n- Follow up Monday', ['Ravi'], ['Ravi | 2026-11-23 | -']],
		['## Ravi\n- Follow up with Kofi Monday', ['Ravi'], ['Kofi | 2026-11-23 | -']],
	])('%s, with notes of %s', (text, people, expected) => {
		expect(listed(indexOf(text, ...people))).toEqual(expected);
	});

	it('knows a person by an alias and by type', () => {
		const index = indexOf('## Jo\n- Follow up Monday');
		index.put(note('Clients/Joanna Reid.md', '', { type: 'person', aliases: ['Jo'] }));
		expect(listed(index)).toEqual(['Jo | 2026-11-23 | -']);
	});

	it('knows a person whom another follow-up links', () => {
		const index = indexOf('## Jo\n- Follow up Monday');
		index.put(note('Other.md', '- Follow up with [[Jo]] Tuesday'));
		expect(listed(index)).toEqual(['Jo | 2026-11-23 | -']);
	});

	it('forgets a person with the note', () => {
		const index = indexOf('## Ravi\n- Follow up Monday', 'Ravi');
		expect(index.remove('People/Ravi.md')).toEqual([LOG]);
		expect(listed(index)).toEqual(['- | 2026-11-23 | -']);
	});

	it('reports the note of the line as changed, and no other', () => {
		const index = indexOf('## Ravi\n- Follow up Monday');
		index.put(note('2026-11-18 Other.md', '## Kofi\n- Follow up Monday'));
		expect(index.put(note('People/Ravi.md', ''))).toEqual([LOG]);
		expect(index.put(note('People/Ravi.md', 'Likes tea.'))).toEqual([]);
	});

	it('keeps the id, and the objects that did not change', () => {
		const index = indexOf('## Ravi\n- Follow up Monday\n- Follow up with Kofi Tuesday');
		const [before, other] = index.followUpsOf(LOG);
		index.put(note('People/Ravi.md', ''));
		const [after, same] = index.followUpsOf(LOG);
		expect(after?.id).toBe(before?.id);
		expect(same).toBe(other);
	});
});
