import { introductions } from '../../../src/core/notes/introductions/introductions';
import { noteContext } from '../../../src/core/notes/note-context';
import { readNote, readNoteInSteps, type NoteSource } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { untrackedLines } from '../../../src/core/notes/untracked-lines';
import { inBulk } from '../../property-runs';

const note = (lines: readonly string[], properties: NoteSource['properties'] = {}): NoteSource => ({
	path: 'Meetings/2026-11-19 Many.md',
	text: lines.join('\n'),
	properties,
	propertiesBroken: false,
	created: null,
});

const times = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));

const MANY: readonly (readonly [string, NoteSource])[] = [
	['follow-up lines', note(times(500, (at) => `- Follow up with Dana Monday about study ${at}`))],
	[
		'attempts of one follow-up',
		note(['- Follow up with Dana Monday', ...times(500, (at) => `\t- 11/23 8am left vm ${at}`)]),
	],
	['found lines', note(times(500, (at) => `- Dana promised to call me on Friday about study ${at}`))],
	[
		'table rows',
		note(['| Who | Next step | Due |', '|-|-|-|', ...times(500, (at) => `| Dana | call ${at} | 2026-12-01 |`)]),
	],
	[
		'handovers',
		note(['- Follow up with Dana Monday', ...times(500, (at) => `- Dana will pass my résumé on to Lee ${at}`)]),
	],
	['property values', note([''], { 'follow-up': times(500, (at) => `Call Dana Monday about study ${at}`) })],
	[
		'attempts of a property follow-up',
		note(['## Attempts', '', ...times(500, (at) => `- 11/23 8am Dana: left vm ${at}`)], { 'follow-up': 'Call Dana' }),
	],
	[
		'logs beside follow-ups',
		note(
			times(
				250,
				(at) => `- Follow up with Dana on 2026-12-01 about study ${at}\n- called Dana 16:40 - VM, study ${at}`,
			),
		),
	],
	['attempts without a follow-up', note(times(500, (at) => `- 2026-11-23 08:10 Call: left message — ${at}`))],
	['lines of any kind', note(times(5_000, () => 'Nothing to do with the Follow-ups.'))],
];

/** Reads a note in steps. Returns its reading and the lengths of the text that the steps read. */
function read(source: NoteSource) {
	const steps = readNoteInSteps(source, DEFAULT_SETTINGS, { untracked: true });
	const lengths: number[] = [];
	for (;;) {
		const step = steps.next();
		if (step.done === true) return { reading: step.value, lengths };
		lengths.push(step.value);
	}
}

const FOLLOW_UPS = inBulk(5_000);

describe('a note read in steps', () => {
	it.each(MANY)('means the same as in one piece: %s', (_, source) => {
		expect(read(source).reading).toEqual(readNote(source, DEFAULT_SETTINGS, { untracked: true }));
	});

	it.each(MANY)('pauses at least once per 2,100 characters: %s', (_, source) => {
		const { lengths } = read(source);
		expect(Math.max(...lengths)).toBeLessThan(2_100);
		expect(lengths.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(source.text.length * 0.9 - 2_100);
	});

	it(`pauses after each of ${FOLLOW_UPS} follow-ups, and after each of their attempts`, () => {
		const line = (at: number) => `- Follow up with Dana Monday about study ${at}\n\t- 2026-11-23 08:10 Call: no answer`;
		const { reading, lengths } = read(note(times(FOLLOW_UPS, line)));
		expect(reading.followUps).toHaveLength(FOLLOW_UPS);
		expect(lengths.filter((length) => length < 100).length).toBeGreaterThanOrEqual(2 * FOLLOW_UPS);
	});

	it('pauses after each line with a date and no commitment, while it looks for found lines', () => {
		const lines = times(400, (at) => `They called on 2020-05-03, as the shop will report ${at}.`);
		const context = noteContext(note(lines), DEFAULT_SETTINGS);
		context.outline();
		expect([...untrackedLines(context, new Set())].length).toBeGreaterThanOrEqual(399);
	});

	it('pauses after each row of a table, while it looks for introductions', () => {
		const head = ['Dana introduced me to Lee.', '', '| Name | Referred by |', '|-|-|'];
		const context = noteContext(note([...head, ...times(400, (at) => `| Lee Park ${at} | Dana |`)]), DEFAULT_SETTINGS);
		context.outline();
		expect([...introductions(context, [])].length).toBeGreaterThanOrEqual(400);
	});

	it('pauses between the searches of a large text', () => {
		const { lengths } = read(note(times(5_000, () => 'Nothing to do with the Follow-ups.')));
		expect(lengths.filter((length) => length === 0).length).toBeGreaterThan(2);
	});

	it('ends at once for a note without anything', () => {
		expect(read(note(['Lunch was good.'])).lengths).toEqual([]);
	});
});
