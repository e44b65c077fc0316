import { casual } from 'chrono-node/en';
import { mayHoldDate, readWhens } from '../../src/core/dates/date-words';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { Chance } from './chance';
import type { Figure } from './figure';
import { plain, shown } from './figure';
import { compare, partsOf } from './measure';
import { TODAY, type Note } from './vault';

const LINES = 10_000;
const RUNS = 5;
const NOTHING = /^\s*(?:[-#>|`]|---)*\s*$/;

/**
 * Returns the same text in memory of its own. A slice of a note that was generated long ago costs the side that runs
 * first a trip to the main memory for every line, while a real note has just been read.
 */
const copyOf = (text: string) => Buffer.from(text).toString();

/** Lines of notes, each as frequent as in real notes. */
function linesOf(notes: readonly Note[]): string[] {
	const all: string[] = [];
	for (const { text } of notes) {
		if (text.length > 100_000) continue;
		for (const line of text.split('\n')) if (!NOTHING.test(line)) all.push(line);
	}
	const chance = new Chance(7);
	return Array.from({ length: LINES }, () => copyOf(chance.of(all)));
}

/**
 * In two public vaults 12 % and 28 % of the lines pass the cheap test; in the sample vault, which is about a job search,
 * 46 %. The generated lines above resemble the latter.
 */
const EVERYDAY = 28;

/** The same lines, mixed as in notes about all topics. */
function everyday(lines: readonly string[]): string[] {
	const chance = new Chance(11);
	const [likely, unlikely] = [lines.filter(mayHoldDate), lines.filter((line) => !mayHoldDate(line))];
	return Array.from({ length: LINES }, () => chance.of(chance.percent(EVERYDAY) ? likely : unlikely));
}

export async function dates(notes: readonly Note[]): Promise<Figure[]> {
	const lines = linesOf(notes);
	const likely = lines.filter(mayHoldDate);
	const mixed = everyday(lines);
	const context = { day: TODAY, time: null, base: null, settings: DEFAULT_SETTINGS };
	const reference = new Date(2026, 10, 23, 12);
	const sides = (texts: readonly string[]) => {
		const parts = partsOf(texts, 250);
		return compare(
			RUNS,
			parts.length,
			(part) => parts[part]?.forEach((text) => casual.parse(text, reference, { forwardDate: true })),
			(part) => parts[part]?.forEach((text) => readWhens(text, context)),
		);
	};
	const [every, usual, some] = [await sides(lines), await sides(mixed), await sides(likely)];
	const speed = (milliseconds: number, count: number) => Math.round((count / milliseconds) * 1000);
	return [
		{
			what: 'reading dates: our lines per second ÷ those of `chrono.casual`',
			at: `${LINES} lines, ${speed(every.second.median, LINES)} against ${speed(every.first.median, LINES)} a second`,
			measured: shown(every.ratio),
			goal: '≥ 3',
			met: every.ratio.median >= 3,
		},
		{
			what: `the same, where ${EVERYDAY} % of the lines may hold a date, as in notes about everything`,
			at: `${mixed.length} lines`,
			measured: shown(usual.ratio),
			goal: '≥ 3',
			met: usual.ratio.median >= 3,
		},
		{
			what: 'the same, on the lines alone that the cheap test lets pass',
			at: `${likely.length} lines (${plain((100 * likely.length) / LINES)} %)`,
			measured: shown(some.ratio),
			goal: '',
			met: null,
		},
	];
}
