import { readNote } from '../../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';

/** Returns `contact | dates | problems` of a line under a heading in a note of Thursday 2026-11-19, or null for no follow-up. */
function listed(line: string, heading = '## Action items'): string | null {
	const text = `${heading}\n- ${line}`;
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	const [followUp] = readNote(source, DEFAULT_SETTINGS).followUps;
	if (!followUp) return null;
	const { contacts, act, expected, problems } = followUp;
	const dates = act ? `act ${act.day}` : expected ? `expected ${expected.lastDay}` : 'no date';
	return `${contacts.map(({ name }) => name).join(', ') || '-'} | ${dates} | ${problems.map(({ code }) => code).join(', ')}`;
}

test.each([
	['Call Tove after Easter', 'Tove | no date | date.not-understood'],
	['Email Tove before Thanksgiving', 'Tove | no date | date.not-understood'],
	['Ask Tove once she is back from leave', 'Tove | no date | date.not-understood'],
	['[ ] Thank Tove around Christmas', 'Tove | no date | date.not-understood'],
])('a task whose day is not understood needs a date: %s', (line, meaning) => {
	expect(listed(line)).toBe(meaning);
});

test.each([
	'Call Tove',
	'Ask Tove about the Christmas party',
	'Order the Thanksgiving turkey',
	'Decorations stay up after Christmas',
])('without such a day or a person it is no follow-up: %s', (line) => {
	expect(listed(line)).toBeNull();
});

test.each([
	['Waiting on references from Tove, done by Dec 2', 'Tove | expected 2026-12-02 | '],
	['Waiting on background check from Sterling, done by Dec 3', 'Sterling | expected 2026-12-03 | '],
	['Waiting for the papers from HR, ready by Friday', 'HR | expected 2026-11-20 | '],
])('whoever is to send something is waited for: %s', (line, meaning) => {
	expect(listed(line, '## Notes')).toBe(meaning);
});

test.each([
	['Waiting on Tove since 10 Nov, nudge Fri', 'Tove | act 2026-11-20 | '],
	['Waiting for Tove (since 10 Nov) - chase Friday', 'Tove | act 2026-11-20 | '],
	['Awaiting the reply from Tove; ring her Wed', 'Tove | act 2026-11-25 | '],
	['Waiting on Tove to email Friday', 'Tove | expected 2026-11-20 | '],
])('an act in a line that waits is the user’s: %s', (line, meaning) => {
	expect(listed(line, '## Notes')).toBe(meaning);
});

test('an act behind the day of what is awaited is the fallback', () => {
	const text = '- Waiting to hear from Tove by Dec 2, call Dec 4';
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	const [followUp] = readNote(source, DEFAULT_SETTINGS).followUps;
	expect([followUp?.expected?.day, followUp?.fallback?.day]).toEqual(['2026-12-02', '2026-12-04']);
});

test('waiting for a thing of nobody is no follow-up', () => {
	expect(listed('Waiting for the bus until Friday', '## Notes')).toBeNull();
	expect(listed('Waiting for the results from 9 to 5 on Friday', '## Notes')).toBeNull();
});
