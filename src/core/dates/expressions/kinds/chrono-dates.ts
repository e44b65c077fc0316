import { Chrono, type Parser, type ParsingResult } from 'chrono-node/en';
import { dayFrom, daysBetween, weekdayOf } from '../../moments';
import { Fragment, type Line } from '../fragment';
import type { Certain, Meaning } from '../meaning';
import { followsThing } from '../not-a-date';
import { calendarDay, fullYear } from './numeric-date';

/** For each parser of chrono in use, a text that it matches and that no parser before it in chrono's list matches. */
const PROBES = ['2026-11-23T08:30', '23 November', 'November 23'];

/**
 * Returns chrono's parsers for ISO dates and for dates with a month's name. Finds them by the texts that they match,
 * because the package does not export them and a minifier removes their names.
 */
function chronoParsers(): Parser[] {
	const available = new Chrono({ parsers: [], refiners: [] }).defaultConfig.createConfiguration(true).parsers;
	return PROBES.map((probe) => {
		const context = { text: probe, option: {}, reference: {}, refDate: new Date(0) } as unknown as Parameters<
			Parser['pattern']
		>[0];
		const found = available.find((parser) => {
			const match = parser.pattern(context).exec(probe);
			return match !== null && match[0].trim() === probe;
		});
		if (!found) throw new Error(`chrono-node has no parser for “${probe}”`);
		return found;
	});
}

const isYear = (number: number) => number >= 1900 && number <= 2200;

/** Corrects a year of chrono that is another number: `Jan 5 60 minutes`. `length` is the length of the date alone. */
function withoutFalseYear(text: string): { length: number; year: string | null } {
	const trimmed = text.trimEnd();
	const match = /(?:^|[\s,/-])(['’]?)(\d{2}|\d{4})$/.exec(trimmed);
	const digits = match?.[2] ?? '';
	if (digits.length === 4 && isYear(Number(digits))) return { length: trimmed.length, year: digits };
	// `Dec 1 1400` ends in a time.
	if (digits.length === 4)
		return { length: trimmed.slice(0, -digits.length).replace(/[\s,]+$/, '').length, year: null };
	if (
		match &&
		/[a-z][a-z.]*[\s,/-]+\d{1,2}(?:st|nd|rd|th)?,?[\s,/-]+['’]?\d{2}$|\d(?:st|nd|rd|th)?[\s-]+(?:of\s+)?[a-z]+[\s,/-]+['’]?\d{2}$/i.test(
			trimmed,
		)
	) {
		const joined = /[-/]\d{2}$|['’]\d{2}$/.test(trimmed);
		return joined
			? { length: trimmed.length, year: digits }
			: { length: trimmed.slice(0, -digits.length).replace(/[\s,]+$/, '').length, year: null };
	}
	return { length: trimmed.length, year: null };
}

/** Words that make a verb of a month after them: `she may`, `to march`. */
const SUBJECT = /\b(?:I|we|he|she|they|you|it|who|that|this|which|there|to|will|can|and)\s+$/i;
/** What follows a month at the end of its phrase: `by march, if …`, not `march on`. */
const ENDS = /^\s*(?:$|[.,;!?]|(?:at|about|re|regarding|with|if)\b)/i;

/** Whether a lowercase month is a verb: `she may first`, `march second`. After a preposition it is a month. */
function isVerb(text: string, before: string, after: string): boolean {
	if (/^[a-z]+ (?:may|march)$/i.test(text) && /^\s+(?:I|we|you|on)\b/.test(after)) return true;
	if (!/(?:^|[\s\d])(?:may|march|mar)\b/.test(text)) return false;
	const led = /\b(?:on|by|until|till|from|before|after)\s+$/i.test(before);
	if (/\d/.test(text))
		return /^(?:on\s+)?(?:may|march)\b/.test(text) && !led && (SUBJECT.test(before) || followsThing(after));
	// `march third` is a day at the end of a phrase. `may first` is a day only after a preposition.
	return !(/\bmarch\b/.test(text) && !SUBJECT.test(before) && ENDS.test(after)) && !(led && ENDS.test(after));
}

/** The month and first day of a range that begins with its month. */
const FIRST_DAY = /^[a-z]{3,9}\.?[\s-]{1,3}\d{1,2}(?:st|nd|rd|th)?/i;

/** Converts a result of chrono. Returns null if it is no date. */
function adopt(line: Line, result: ParsingResult): Fragment | null {
	const { when } = line;
	const { start, end } = result;
	const lead = /^on\s+/i.exec(result.text)?.[0].length ?? 0;
	const whole = result.text.slice(lead);
	// A list or range of days is a kind of its own; here only the first day of `Dec 1 - 9:30` counts.
	const text = end ? (FIRST_DAY.exec(whole)?.[0] ?? '') : whole;
	if (text === '') return null;
	const index = result.index + lead;
	const before = line.text.slice(Math.max(0, result.index - 20), result.index);
	const numeric = !/[a-z]{3}/i.test(text);
	if (
		isVerb(text, before, line.text.slice(index + text.length, index + text.length + 24)) ||
		/[\w/.:#-]/.test(before.slice(-1))
	)
		return null;
	const found = numeric ? { length: text.trimEnd().length, year: String(start.get('year')) } : withoutFalseYear(text);
	const short = found.year === null ? /^,?\s?['’](\d\d)(?!\w)/.exec(line.text.slice(index + found.length)) : null;
	const length = found.length + (short?.[0].length ?? 0);
	const year = short?.[1] ?? found.year;
	const after = line.text.slice(index + length, index + length + 3);
	if (/^[/-]\w|^\.\d|^:\d/.test(after)) return null;
	const [month, number] = [start.get('month') ?? 0, start.get('day') ?? 0];
	const iso = /^\d{4}/.test(text);
	const fullYearOf = iso ? start.get('year') : year === null ? null : fullYear(year);
	const day = calendarDay(fullYearOf, month, number, when);
	if (!day) return null;
	const certain: Certain[] = fullYearOf === null ? ['month', 'day'] : ['year', 'month', 'day'];
	let meaning: Meaning = { date: { shape: 'date', day, lastDay: day, certain } };
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
	return new Fragment(index, line.text.slice(index, index + length), meaning);
}

// Chrono fills missing parts from this moment. No code reads those parts.
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

let chrono: Chrono | undefined;

/** Returns the dates of a line that chrono reads: those with a month's name, and ISO dates with a time. */
export function chronoDates(line: Line): Fragment[] {
	chrono ??= new Chrono({ parsers: chronoParsers(), refiners: [] });
	const found: Fragment[] = [];
	for (const result of chrono.parse(line.text, REFERENCE) as ParsingResult[]) {
		const fragment = adopt(line, result);
		if (fragment && fragment.text !== '') found.push(fragment);
	}
	return found;
}

/** Returns last year's day of a date if only that one falls on the weekday and it is nearer: `Thu, Nov 12`. */
export function pastYearMatching(
	day: string,
	weekday: number,
	context: Parameters<typeof calendarDay>[3],
): string | null {
	if (weekdayOf(day) === weekday) return null;
	const earlier = dayFrom(Number(day.slice(0, 4)) - 1, Number(day.slice(5, 7)), Number(day.slice(8, 10)));
	if (!earlier || weekdayOf(earlier) !== weekday || earlier >= context.day) return null;
	return daysBetween(earlier, context.day) < daysBetween(context.day, day) ? earlier : null;
}
