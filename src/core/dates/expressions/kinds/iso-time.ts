import { Chrono, type Parser, type ParsingResult } from 'chrono-node/en';
import { Fragment, type Line } from '../fragment';
import type { Meaning } from '../meaning';
import { calendarDay } from './numeric-date';

/** A text that chrono's parser of ISO times matches, and no parser before it in chrono's list. */
const PROBE = '2026-11-23T08:30';

/**
 * Returns chrono's parser of ISO times. Finds it by the text that it matches, because the package does not export it and
 * a minifier removes its name.
 */
function isoParser(): Parser {
	const available = new Chrono({ parsers: [], refiners: [] }).defaultConfig.createConfiguration(true).parsers;
	const context = { text: PROBE, option: {}, reference: {}, refDate: new Date(0) } as unknown as Parameters<
		Parser['pattern']
	>[0];
	const found = available.find((parser) => {
		const match = parser.pattern(context).exec(PROBE);
		return match !== null && match[0].trim() === PROBE;
	});
	if (!found) throw new Error(`chrono-node has no parser for “${PROBE}”`);
	return found;
}

/** Converts a result of chrono. Returns null if it is no date. */
function adopt({ text: line, when }: Line, { index, text: matched, start }: ParsingResult): Fragment | null {
	const text = matched.trimEnd();
	const after = line.slice(index + text.length, index + text.length + 3);
	if (/[\w/.:#-]/.test(line.charAt(index - 1)) || /^[/-]\w|^\.\d|^:\d/.test(after)) return null;
	const day = calendarDay(start.get('year'), start.get('month') ?? 0, start.get('day') ?? 0, when);
	if (!day || text === '') return null;
	let meaning: Meaning = { date: { shape: 'date', day, lastDay: day, certain: ['year', 'month', 'day'] } };
	if (start.isCertain('hour')) {
		const minutes = start.isCertain('timezoneOffset') ? (start.get('timezoneOffset') ?? 0) : null;
		const pad = (value: number) => String(value).padStart(2, '0');
		const size = Math.abs(minutes ?? 0);
		const zone =
			minutes === null ? {} : { zone: `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}` };
		const [hour, minute] = [start.get('hour') ?? 0, start.get('minute') ?? 0];
		if (hour > 23 || minute > 59) return null;
		meaning = { ...meaning, time: { clock: { hour, minute, sure: true }, ...zone } };
	}
	return new Fragment(index, line.slice(index, index + text.length), meaning);
}

// Chrono fills missing parts from this moment. No code reads those parts.
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

let chrono: Chrono | undefined;

/** Returns the ISO dates with a time of a line, and with any offset from UTC, which chrono reads: `2026-11-23T08:30Z`. */
export function isoTimes(line: Line): Fragment[] {
	chrono ??= new Chrono({ parsers: [isoParser()], refiners: [] });
	return (chrono.parse(line.text, REFERENCE) as ParsingResult[])
		.map((result) => adopt(line, result))
		.filter((fragment) => fragment !== null);
}
