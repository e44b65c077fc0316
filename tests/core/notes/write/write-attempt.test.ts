import type { Attempt, FollowUpEvent } from '../../../../src/core/follow-up';
import { readEntries, readEntry } from '../../../../src/core/notes/attempts/read-attempts';
import { findLine } from '../../../../src/core/notes/identity';
import { readOutline } from '../../../../src/core/markdown/scan';
import { applyEdits } from '../../../../src/core/markdown/text-edit';
import {
	formatEntry,
	normaliseEntry,
	writeEntry,
	type EntryResult,
} from '../../../../src/core/notes/write/write-attempt';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { readSettings } from '../../../../src/core/read-settings';
import { lineIdOf } from './line-id-of';
import { idAt, writable } from './writable';

const CALL: Attempt = {
	kind: 'attempt',
	at: '2026-11-23T08:10',
	contact: null,
	channel: 'Call',
	outcome: 'no answer',
	callingBack: null,
	expecting: null,
	next: null,
	note: '',
	problems: [],
};
const event = (name: FollowUpEvent['event']): FollowUpEvent => ({
	kind: 'event',
	at: '2026-11-30T08:05',
	contact: null,
	event: name,
	until: null,
	more: 0,
	note: '',
	problems: [],
});
const WORDS = '2026-11-23 08:10 Call: no answer';
const EARLIER = '2026-11-20 08:10 Call: left message';

const idOf = (text: string, words = 'Follow up with Dana') => lineIdOf(text, words);
const refusal = (result: EntryResult) => ('refused' in result ? result.refused : null);
function after(
	text: string,
	entry: Attempt | FollowUpEvent = CALL,
	id = idOf(text),
	settings = DEFAULT_SETTINGS,
): string {
	const result = writeEntry(writable(text, settings), id, entry);
	if ('refused' in result) throw new Error(result.refused);
	return applyEdits(text, result.edits);
}

describe('A list item gets a child', () => {
	test.each<[string, string, string]>([
		['with a tab if the note has no nested items', '- Follow up with Dana\n', `- Follow up with Dana\n\t- ${WORDS}\n`],
		['without a line ending at the end of the note', '- Follow up with Dana', `- Follow up with Dana\n\t- ${WORDS}`],
		[
			'with the note’s own line endings',
			'- Follow up with Dana\r\n- b\r\n',
			`- Follow up with Dana\r\n\t- ${WORDS}\r\n- b\r\n`,
		],
		['after a byte order mark', '\ufeff- Follow up with Dana', `\ufeff- Follow up with Dana\n\t- ${WORDS}`],
		[
			'with the indentation of other items: two spaces',
			'- a\n  - b\n- Follow up with Dana',
			`- a\n  - b\n- Follow up with Dana\n  - ${WORDS}`,
		],
		[
			'with the indentation of other items: four spaces',
			'- a\n    - b\n- Follow up with Dana',
			`- a\n    - b\n- Follow up with Dana\n    - ${WORDS}`,
		],
		[
			'with the indentation of its own children',
			'- a\n\t- b\n- Follow up with Dana\n   * ask',
			`- a\n\t- b\n- Follow up with Dana\n   * ask\n   * ${WORDS}`,
		],
		[
			'deep enough below a number',
			'- a\n  - b\n\n10. Follow up with Dana',
			`- a\n  - b\n\n10. Follow up with Dana\n    - ${WORDS}`,
		],
		['below a number with a tab', '1. Follow up with Dana', `1. Follow up with Dana\n\t- ${WORDS}`],
		['with its own bullet', '+ Follow up with Dana\n+ b', `+ Follow up with Dana\n\t+ ${WORDS}\n+ b`],
		[
			'with the bullet of its last child',
			'* Follow up with Dana\n\t- ask',
			`* Follow up with Dana\n\t- ask\n\t- ${WORDS}`,
		],
		[
			'with its own bullet if its children have numbers',
			'* Follow up with Dana\n\t1. ask',
			`* Follow up with Dana\n\t1. ask\n\t* ${WORDS}`,
		],
		[
			'below a number with the bullet of the note, never with a number',
			'1) Follow up with Dana\n2) b\n\n* milk',
			`1) Follow up with Dana\n\t* ${WORDS}\n2) b\n\n* milk`,
		],
		['as a plain item below a task', '* [ ] Follow up with Dana', `* [ ] Follow up with Dana\n\t* ${WORDS}`],
		['below a long number', '100. Follow up with Dana', `100. Follow up with Dana\n\t\t- ${WORDS}`],
		[
			'below the existing entries, with their marker',
			`- Follow up with Dana\n\t* ${EARLIER}\n\t- ask`,
			`- Follow up with Dana\n\t* ${EARLIER}\n\t* ${WORDS}\n\t- ask`,
		],
		[
			'with the next number',
			`- Follow up with Dana\n\t1. ${EARLIER}`,
			`- Follow up with Dana\n\t1. ${EARLIER}\n\t2. ${WORDS}`,
		],
		[
			'below notes to the entry before',
			`- Follow up with Dana\n\t- ${EARLIER}\n\t\t- a note`,
			`- Follow up with Dana\n\t- ${EARLIER}\n\t\t- a note\n\t- ${WORDS}`,
		],
		[
			'below the continuation of its own words',
			'- Follow up with Dana\n  about the article\n- b',
			`- Follow up with Dana\n  about the article\n\t- ${WORDS}\n- b`,
		],
		[
			'below its notes',
			'- Follow up with Dana\n\t- ask\n\t\t- more\n\n- b',
			`- Follow up with Dana\n\t- ask\n\t\t- more\n\t- ${WORDS}\n\n- b`,
		],
		['in a quote', '> - Follow up with Dana\n> - b', `> - Follow up with Dana\n> \t- ${WORDS}\n> - b`],
		[
			'in a callout in a callout',
			'> [!a]\n>> [!b]\n>> - Follow up with Dana',
			`> [!a]\n>> [!b]\n>> - Follow up with Dana\n>> \t\t- ${WORDS}`,
		],
		[
			'if it is nested itself',
			'- Meeting\n\t- Follow up with Dana\n\t- b',
			`- Meeting\n\t- Follow up with Dana\n\t\t- ${WORDS}\n\t- b`,
		],
		[
			'above unclosed code in it',
			'- Follow up with Dana\n  ```\n  open',
			`- Follow up with Dana\n\t- ${WORDS}\n  \`\`\`\n  open`,
		],
		[
			'keeping trailing spaces and odd indentation elsewhere',
			' -   Follow up with Dana  \n\n x \t \n',
			` -   Follow up with Dana  \n \t\t- ${WORDS}\n\n x \t \n`,
		],
	])('%s', (_, text, expected) => {
		expect(after(text)).toBe(expected);
	});
});

describe('A paragraph line gets a list directly below it', () => {
	test.each<[string, string, string]>([
		['at the end', 'Follow up with Dana', `Follow up with Dana\n- ${WORDS}`],
		[
			'below the existing entries',
			`Follow up with Dana\n* ${EARLIER}\n\nWords`,
			`Follow up with Dana\n* ${EARLIER}\n* ${WORDS}\n\nWords`,
		],
		[
			'separated from text that follows',
			'Follow up with Dana\nShe likes hiking.',
			`Follow up with Dana\n- ${WORDS}\n\nShe likes hiking.`,
		],
		['in a quote', '> Follow up with Dana\n> more', `> Follow up with Dana\n> - ${WORDS}\n>\n> more`],
		[
			'in a list item',
			'- Meeting\n\n  Follow up with Dana\n\n- b',
			`- Meeting\n\n  Follow up with Dana\n  - ${WORDS}\n\n- b`,
		],
		['with the bullet of the note', 'Follow up with Dana\n\n+ milk', `Follow up with Dana\n+ ${WORDS}\n\n+ milk`],
		['with the bullet of the list below it', 'Follow up with Dana\n* one', `Follow up with Dana\n* ${WORDS}\n* one`],
		['above another list', 'Follow up with Dana\n1. one', `Follow up with Dana\n- ${WORDS}\n1. one`],
		['above a heading', 'Follow up with Dana\n# Next', `Follow up with Dana\n- ${WORDS}\n# Next`],
	])('%s', (_, text, expected) => {
		expect(after(text)).toBe(expected);
	});
});

describe('A property follow-up gets a line under the heading', () => {
	const front = '---\nfollow-up: Monday\n---\n';
	test.each<[string, string, string]>([
		['made at the end with one blank line before it', `${front}Words\n`, `${front}Words\n\n## Attempts\n- ${WORDS}\n`],
		['made where a blank line ends the note', `${front}Words\n\n`, `${front}Words\n\n## Attempts\n- ${WORDS}\n`],
		['made where no line ending ends the note', `${front}Words`, `${front}Words\n\n## Attempts\n- ${WORDS}`],
		['made in a note of properties alone', front, `${front}\n## Attempts\n- ${WORDS}\n`],
		[
			'created with the note’s line endings',
			front.replace(/\n/g, '\r\n'),
			`${front}\n## Attempts\n- ${WORDS}\n`.replace(/\n/g, '\r\n'),
		],
		[
			'created above unclosed code',
			`${front}Words\n\n\`\`\`\nopen\n`,
			`${front}Words\n\n## Attempts\n- ${WORDS}\n\n\`\`\`\nopen\n`,
		],
		[
			'of any level, below its last line',
			`${front}#### attempts\n\n* ${EARLIER}\n\n#### After\n`,
			`${front}#### attempts\n\n* ${EARLIER}\n* ${WORDS}\n\n#### After\n`,
		],
		['that holds nothing yet', `${front}# Attempts\n\n# After`, `${front}# Attempts\n- ${WORDS}\n\n# After`],
		['below existing text', `${front}# Attempts\nCalls only\n`, `${front}# Attempts\nCalls only\n- ${WORDS}\n`],
		['with the bullet of the note', `${front}* a\n`, `${front}* a\n\n## Attempts\n* ${WORDS}\n`],
		[
			'that contains other items, with their bullet',
			`${front}# Attempts\n+ by phone only\n`,
			`${front}# Attempts\n+ by phone only\n+ ${WORDS}\n`,
		],
		['in a quote', `${front}> # Attempts\n\nWords`, `${front}> # Attempts\n> - ${WORDS}\n\nWords`],
	])('%s', (_, text, expected) => {
		expect(after(text, CALL, idAt(text))).toBe(expected);
	});
	test('with its name in the settings', () => {
		const settings = readSettings({ attemptsHeadings: ['Calls', 'Attempts'] });
		expect(after(front, CALL, idAt(front), settings)).toBe(`${front}\n## Calls\n- ${WORDS}\n`);
		expect(after(`${front}## Attempts\n`, CALL, idAt(front), settings)).toBe(`${front}## Attempts\n- ${WORDS}\n`);
	});
	test('with the contact if several share the section', () => {
		const two = '---\nfollow-up:\n  - with Dana Monday\n  - with Gil Tuesday\n---\n';
		expect(after(two, CALL, idAt(two, 1))).toBe(`${two}\n## Attempts\n- 2026-11-23 08:10 Gil, Call: no answer\n`);
	});
});

describe('Closing, giving up and reopening set a task’s checkbox with their event', () => {
	test.each([
		['closed', '- [ ] Follow up with Dana', '- [x] Follow up with Dana\n\t- 2026-11-30 08:05 Closed'],
		['gave-up', '1. [ ] Follow up with Dana', '1. [-] Follow up with Dana\n\t- 2026-11-30 08:05 Gave up'],
		['reopened', '> - [x] Follow up with Dana', '> - [ ] Follow up with Dana\n> \t- 2026-11-30 08:05 Reopened'],
		['reopened', '- [-] Follow up with Dana', '- [ ] Follow up with Dana\n\t- 2026-11-30 08:05 Reopened'],
		['closed', '- [📞] Follow up with Dana', '- [x] Follow up with Dana\n\t- 2026-11-30 08:05 Closed'],
		['closed', '- [X] Follow up with Dana', '- [X] Follow up with Dana\n\t- 2026-11-30 08:05 Closed'],
		['closed', '- Follow up with Dana', '- Follow up with Dana\n\t- 2026-11-30 08:05 Closed'],
		['rehearsed', '- [ ] Follow up with Dana', '- [ ] Follow up with Dana\n\t- 2026-11-30 08:05 Rehearsed'],
	] as const)('%s: %s', (name, text, expected) => {
		expect(after(text, event(name))).toBe(expected);
	});
});

describe('The follow-up is found when the line is written', () => {
	const id = idOf('- Follow up with Dana');
	test('after it moves', () => {
		expect(after('# New\n\n- b\n\t- Follow up with Dana\n', CALL, id)).toBe(
			`# New\n\n- b\n\t- Follow up with Dana\n\t\t- ${WORDS}\n`,
		);
	});
	test('by its place among equal lines', () => {
		const text = '- Follow up with Dana\n- Follow up with Dana\n';
		expect(after(text, CALL, id.replace('.0', '.1'))).toBe(`${text}\t- ${WORDS}\n`);
	});
	test.each([
		['its words changed', '- Follow up with Dana on Monday', id, 'target-gone'],
		['the note is empty', '', id, 'target-gone'],
		['it stands in a comment now', '%%\n- Follow up with Dana\n%%', id, 'target-gone'],
		['the second of two equal lines is gone', '- Follow up with Dana', id.replace('.0', '.1'), 'target-changed'],
		['the properties are gone', 'Words', 'p1a2b.0', 'target-gone'],
		[
			'a comment covers it',
			'Follow up with Dana %% a\nb %%',
			idOf('Follow up with Dana %% a', 'Follow up with Dana %% a'),
			'no-place',
		],
	])('nothing is written when %s', (_, text, target, code) => {
		expect(refusal(writeEntry(writable(text), target, CALL))).toBe(code);
	});
	test('does not add a line twice', () => {
		const text = `- [ ] Follow up with Dana\n\t- 2026-11-30 08:05 Closed`;
		expect(after(text, event('closed'))).toBe(text.replace('[ ]', '[x]'));
	});
});

describe('Two follow-ups in one list item', () => {
	const [dana, sam] = ['Follow up with Dana', 'Follow up with Sam Tuesday'];
	const entry = `- ${EARLIER}`;
	const count = (text: string, words: string) => {
		const outline = readOutline(text);
		const line = findLine(outline, lineIdOf(text, words)) ?? -1;
		return readEntries(outline, { kind: 'line', line }, { day: '2026-11-19', settings: DEFAULT_SETTINGS }).length;
	};
	const notes = [
		`- ${dana}\n${sam}\n`,
		`- ${dana}\n  ${sam}`,
		`- ${dana}\n\n  ${sam}\n`,
		`- ${dana}\n${sam}\n${entry}\n`,
		`- ${dana}\n  ${sam}\n${entry}\n- other\n`,
		`- ${dana}\n\t${entry}\n${sam}\n`,
		`> - ${dana}\n> ${sam}\n`,
		`- Meeting\n\t- ${dana}\n${sam}\n- other`,
		`- Meeting\n\t- ${dana}\n\t  ${sam}\n\t- other`,
		`- Follow up with Ann\n\t- ${dana}\n${sam}\n`,
		`- [ ] ${dana}\r\n${sam}\r\nand more words\r\n`,
	];
	test.each(notes.flatMap((text) => [[text, dana, sam] as const, [text, sam, dana] as const]))(
		'%j: the entry of %s is not one of %s',
		(text, meant, other) => {
			const written = after(text, CALL, idOf(text, meant));
			expect(count(written, meant)).toBe(count(text, meant) + 1);
			expect(count(written, other)).toBe(count(text, other));
		},
	);
	test('nothing is written if the children of the item would become those of the entry', () => {
		const text = `- ${dana}\n${sam}\n\t${entry}\n`;
		expect(refusal(writeEntry(writable(text), idOf(text, sam), CALL))).toBe('no-place');
		expect(count(after(text), dana)).toBe(2);
	});
});

describe('A typed note is kept on one line', () => {
	test.each([
		['she was out\r\ncall Sam', 'she was out call Sam'],
		['  — called twice  ', '— called twice'],
		['- a dash first', '- a dash first'],
		['one — two', 'one — two'],
		['[x] Call: spoke. Next 2026-12-01', '[x] Call: spoke. Next 2026-12-01'],
		['half \ud83d of 🎉', 'half \ufffd of 🎉'],
		['tab\tNUL\u0000line\u2028end', 'tab NUL line end'],
		['two  spaces', 'two  spaces'],
		[' \n ', ''],
	])('%j', (note, kept) => {
		const entry = { ...CALL, note };
		expect(normaliseEntry(entry).note).toBe(kept);
		expect(readEntry(formatEntry(entry), { day: '2000-01-01', settings: DEFAULT_SETTINGS })).toEqual({
			...CALL,
			note: kept,
		});
	});
	test('removes dashes, brackets and a final comma from a name', () => {
		expect(normaliseEntry({ ...CALL, contact: ' [[Zoë]] — Northwind, ' }).contact).toBe('Zoë - Northwind');
		expect(normaliseEntry({ ...CALL, contact: ' , ' }).contact).toBeNull();
	});
	test('a snoozed event without a day is the caller’s mistake', () => {
		expect(() => formatEntry(event('snoozed'))).toThrow(expect.objectContaining({ name: 'TypeError' }) as Error);
	});
});

test('is written above a log entry that becomes a commitment by it', () => {
	const words = 'Follow up with Dana Whitfield Monday about the article';
	const line = `> 1) ${words}\n`;
	const log = '> \t1) Mon 8:10 - called, voicemail, will call back tomorrow 8:30. She was out\n';
	const early: Attempt = { ...CALL, at: '2020-01-01' };
	expect(after(line + log, early, idOf(line + log, words))).toBe(`${line}> \t\t- 2020-01-01 Call: no answer\n${log}`);
});
