import { MONTH, WEEKDAY, weekdayNumber } from '../english/calendar-words';
import { dayFrom, weekdayOf } from './moments';

/** The beginning of a title, or what divides its words: `_` in `Dana_2026-11-19`. */
const BEFORE = '(^|[\\s_,()[\\]-])';
/** A weekday before a date: `Fri-` in `Fri-18-04-2025`. */
const WEEKDAY_BEFORE = `(?:${WEEKDAY}[.,]?[\\s_-]{1,3})?`;
/** A day of the month: `19`, `19th`. */
const DAY_NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
/** A year after the month, which a title may leave out: `, 2026`. */
const YEAR_BEHIND = '(?:,?[\\s_-]{1,2}\\d{4})?';
/** A date in digits: `2026-11-19`, `20261119`, `19.11.2026`. */
const DIGITS = '(\\d{4})[-._ ]?(\\d{2})[-._ ]?(\\d{2})|\\d{1,2}[-._]\\d{1,2}[-._]\\d{4}';
/** A date with the name of its month: `19 Nov 2026`, `19th of November`, `Nov 19, 2026`. */
const NAMED = `${DAY_NUMBER}(?:\\sof)?[\\s_-]${MONTH}\\.?${YEAR_BEHIND}|${MONTH}\\.?[\\s_-]${DAY_NUMBER}${YEAR_BEHIND}`;
/** The time beside a date in digits: `T0830`, `-1030`, ` 10.30`. */
const TIME = '(?:[T _-]\\d{2}[-:.h]?\\d{2})?';
/** What must follow a date, so that it is whole. */
const AFTER = '(?=$|[\\s_,()[\\]-])';

/** A date in a title, with what is before it: ` 2026-11-19` in `Dana 2026-11-19`. */
const DATE = new RegExp(
	`${BEFORE}(?:${WEEKDAY_BEFORE}(?:${DIGITS})${TIME}|${WEEKDAY_BEFORE}(?:${NAMED}))${AFTER}`,
	'gi',
);
/** A weekday after a date, alone or before a mark or a name: ` Thu` in `2026-11-19 Thu - Dana`. */
const WEEKDAY_BEHIND = new RegExp(`^[\\s_,-]{1,3}(${WEEKDAY})\\.?(?=$|([\\s_]*[-–—,]|[)\\]])|[\\s_])`, 'i');
/** Brackets in which there was only a date: `()`, `[ ]`. */
const EMPTY_BRACKETS = /[([]\s*[)\]]/g;
/** Marks that divided the title from its date: ` - ` in ` - Dana`, `,` in `Dana,`. */
const EDGES = /^[\s_,–—-]+|[\s_,–—-]+$/g;

/** Whether a weekday is that of a date: `Thu` of 2026-11-19. A surname may be written as one: `2026-11-19 Sun`. */
function isItsWeekday(word: string, year?: string, month?: string, day?: string): boolean {
	const date = dayFrom(Number(year), Number(month), Number(day));
	return date !== null && weekdayOf(date) === weekdayNumber(word);
}

/**
 * Returns a title without its date: `2026-11-19 - Dana Whitfield` and `Dana Whitfield (19 Nov 2026)` give `Dana Whitfield`. A
 * title of which the words are divided by `_` gets blanks.
 */
export function withoutDate(title: string): string {
	if (!/\d/.test(title)) return title.replace(EDGES, '').replace(/\s+/g, ' ');
	let rest = '';
	let from = 0;
	for (const match of title.matchAll(DATE)) {
		const [found, before = '', year, month, day] = match;
		rest += title.slice(from, match.index) + before;
		from = match.index + found.length;
		const [behind = '', weekday = '', mark] = WEEKDAY_BEHIND.exec(title.slice(from)) ?? [];
		const ends = mark !== undefined || from + behind.length === title.length;
		if (behind !== '' && (ends || isItsWeekday(weekday, year, month, day))) from += behind.length;
	}
	const words = rest + title.slice(from);
	const divided = from > 0 && !words.trim().includes(' ') ? words.replace(/_/g, ' ') : words;
	return divided.replace(EMPTY_BRACKETS, ' ').replace(EDGES, '').replace(/\s+/g, ' ');
}
