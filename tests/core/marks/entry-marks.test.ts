import fc from 'fast-check';
import { deepEqual } from '../../../src/core/deep-equal';
import { entryMarks } from '../../../src/core/marks/entry-marks';
import { writeEntryDate } from '../../../src/core/marks/write-entry-date';
import { applyEdits } from '../../../src/core/markdown/text-edit';
import { readNote } from '../../../src/core/notes/read-note';
import { runs } from '../../property-runs';
import { writable } from '../notes/write/writable';

function marksIn(text: string) {
	const { source, settings } = writable(text);
	return entryMarks(source, settings, readNote(source, settings));
}

/** `2: tomorrow 8:30 = callingBack 2026-11-20T08:30` for each date. */
const described = (text: string) =>
	marksIn(text).flatMap(({ line, dates }) =>
		dates.map(
			({ from, to, field, moment }) =>
				`${line}: ${text.split('\n')[line - 1]?.slice(from, to) ?? ''} = ${field} ${moment}`,
		),
	);

const LINE = '- Follow up with Dana Monday\n';
const PROPERTY = '---\ncontact: Dana\nfollow-up: Monday\n---\n## Attempts\n';

describe('a date in words in the last attempt is marked', () => {
	test.each<[string, string[]]>([
		[
			`${LINE}\t- 2026-11-19 16:30 Call: left message. Calling back tomorrow 8:30`,
			['2: tomorrow 8:30 = callingBack 2026-11-20T08:30'],
		],
		[
			`${LINE}\t- 2026-11-19 called, voicemail, will call back tomorrow 8:30. She was out`,
			['2: tomorrow 8:30 = callingBack 2026-11-20T08:30'],
		],
		[`${LINE}\t- 11/19 4:30pm spoke, next Thursday`, ['2: next Thursday = next 2026-11-26']],
		[
			`${LINE}\t- 2026-11-19 Call: spoke. Expecting next week. Next 2 December — she is kind`,
			['2: next week = expecting 2026-11-27', '2: 2 December = next 2026-12-02'],
		],
		[`${LINE}\t- 2026-11-19 snoozed until Monday`, ['2: Monday = until 2026-11-23']],
		[
			`${PROPERTY}- 2026-11-19 16:30 called, no answer. Calling back tomorrow 8:30`,
			['6: tomorrow 8:30 = callingBack 2026-11-20T08:30'],
		],
		[
			`${LINE}\t- 2026-11-19 Call: no answer. Calling back tomorrow 8:30\n\t- 2026-11-20 Call: no answer. Calling back Monday 9:00`,
			['3: Monday 9:00 = callingBack 2026-11-23T09:00'],
		],
	])('%j', (text, expected) => expect(described(text)).toEqual(expected));
});

describe('nothing is marked', () => {
	test.each([
		`${LINE}\t- 2026-11-19 16:30 Call: left message. Calling back 2026-11-20 08:30`,
		`${LINE}\t- 2026-11-19 16:30 Call: left message. Calling back 2026-11-20 08:30 — tomorrow 8:30 suits her`,
		`${LINE}\t- 2026-11-19 16:30 Call: left message — call tomorrow 8:30`,
		`${LINE}\t- 2026-11-19 Call: no answer. Calling back tomorrow 8:30\n\t- 2026-11-20 08:30 Closed`,
		`- [x] Follow up with Dana\n\t- 2026-11-19 called, voicemail, calling back tomorrow 8:30`,
		`${LINE}\t- she called yesterday`,
		`${LINE}\t- 2026-11-19 called, voicemail\n\n\`\`\`\n- calling back tomorrow 8:30\n\`\`\``,
		LINE,
		'',
	])('%j', (text) => expect(described(text)).toEqual([]));
});

describe('a chosen date is written in figures', () => {
	const after = (text: string, field: 'callingBack' | 'expecting' | 'next' | 'until') => {
		const note = writable(text);
		const id = readNote(note.source, note.settings).followUps[0]?.id ?? '';
		const result = writeEntryDate(note, id, field);
		return 'edits' in result ? applyEdits(text, result.edits) : result.refused;
	};

	test.each<[string, 'callingBack' | 'expecting' | 'next' | 'until', string]>([
		[
			`${LINE}\t- 2026-11-19 16:30 Call: left message. Calling back tomorrow 8:30 — via Sam`,
			'callingBack',
			`${LINE}\t- 2026-11-19 16:30 Call: left message. Calling back 2026-11-20 08:30 — via Sam`,
		],
		[
			`${LINE}\t- 2026-11-19 Call: spoke. Expecting next week. Next 2 December`,
			'expecting',
			`${LINE}\t- 2026-11-19 Call: spoke. Expecting 2026-11-27. Next 2 December`,
		],
		[`${LINE}\t- 2026-11-19 snoozed until Monday`, 'until', `${LINE}\t- 2026-11-19 snoozed until 2026-11-23`],
		[
			`${LINE}\t- 2026-11-19 Call: spoke. Expecting next week. Next 2 December`,
			'next',
			`${LINE}\t- 2026-11-19 Call: spoke. Expecting next week. Next 2026-12-02`,
		],
		[`${LINE}\t- 11/19 4:30pm spoke, next Thursday`, 'next', `${LINE}\t- 11/19 4:30pm spoke, next 2026-11-26`],
		[
			`${LINE}\t- 2026-11-19 called, no answer. Calling back Monday afternoon`,
			'callingBack',
			`${LINE}\t- 2026-11-19 called, no answer. Calling back 2026-11-23 afternoon`,
		],
		[
			`${PROPERTY}- 2026-11-19 16:30 called, no answer. Calling back tomorrow 8:30\n`,
			'callingBack',
			`${PROPERTY}- 2026-11-19 16:30 called, no answer. Calling back 2026-11-20 08:30\n`,
		],
	])('%j', (text, field, expected) => expect(after(text, field)).toBe(expected));

	test('not one that is in figures, or names a zone', () => {
		expect(after(`${LINE}\t- 2026-11-19 Call: no answer. Calling back 2026-11-20 08:30`, 'callingBack')).toBe(
			'no-place',
		);
		const zoned = `${LINE}\t- 2026-11-19 called, no answer, will call back tomorrow 8:30 am CST`;
		expect(marksIn(zoned)[0]?.dates[0]?.zone).toBe('America/Chicago');
		expect(after(zoned, 'callingBack')).toBe('no-place');
	});
});

test('every mark covers words of its line, and figures written for it keep every entry', () => {
	const words = fc.constantFrom(
		'called',
		'no answer',
		'voicemail',
		'calling back',
		'next',
		'expecting',
		'tomorrow',
		'8:30',
	);
	const more = fc.constantFrom(
		'Monday',
		'next week',
		'—',
		'`x`',
		'. ',
		', ',
		'[[Lee]]',
		'2026-11-30',
		'snoozed until',
		'CST',
	);
	const entry = fc.array(fc.oneof(words, more), { maxLength: 9 }).map((parts) => `\t- 2026-11-19 ${parts.join(' ')}`);
	fc.assert(
		fc.property(fc.array(entry, { minLength: 1, maxLength: 3 }), (lines) => {
			const text = LINE + lines.join('\n');
			const note = writable(text);
			for (const mark of marksIn(text)) {
				for (const { from, to, field, phrase } of mark.dates) {
					const line = text.split('\n')[mark.line - 1] ?? '';
					if (from < 0 || to > line.length || to - from !== phrase.length) throw new Error(`${phrase} in ${line}`);
					const result = writeEntryDate(note, mark.followUp.id, field);
					if (!('edits' in result)) continue;
					const written = writable(applyEdits(text, result.edits));
					const entries = (of: typeof note) =>
						readNote(of.source, of.settings).followUps[0]?.entries.map((e) => ({ ...e, problems: [] }));
					if (!deepEqual(entries(written), entries(note))) throw new Error(written.source.text);
				}
			}
		}),
		{ numRuns: runs(400) },
	);
});
