import type { Day } from '../../../follow-up';
import { addDays, addMonths, lastDayOfMonth, weekdayOf } from '../../moments';
import type { WhenContext } from '../../date-context';
import { expression } from '../expression';
import { lastWorkingDay, type Period, firstDayOfWeek, workingWeek } from '../periods';
import { atStart, PERIOD_PART, periodPart, type PeriodPart } from './week';
import { S, S0 } from '../vocabulary';

/** The words of `the third quarter`, in order. */
const NAMES = ['first', 'second', 'third', 'fourth'];

/** Returns a part of the quarter that begins on `first`: its first, second or third month, its last day, or all of it. */
function partOfQuarter(first: Day, part: PeriodPart | null, { day: here, settings }: WhenContext): Period {
	const last = lastDayOfMonth(addMonths(first, 2));
	if (part === 'end') return { day: last, lastDay: lastWorkingDay(last, last, settings) };
	const from = part === 'mid' ? addMonths(first, 1) : part === 'late' ? addMonths(first, 2) : first;
	const to = part === 'early' || part === 'mid' ? lastDayOfMonth(from) : last;
	const day = from < here && to >= here ? here : from;
	return { day, lastDay: lastWorkingDay(day, to, settings) };
}

/** Returns the first or last week of the quarter that begins on `first`, without days of another quarter. */
function edgeWeek(first: Day, isFirst: boolean, { settings }: WhenContext): Period {
	const last = lastDayOfMonth(addMonths(first, 2));
	const weekend = weekdayOf(first) > 5 ? 8 - weekdayOf(first) : 0;
	const { day, lastDay } = workingWeek(firstDayOfWeek(isFirst ? addDays(first, weekend) : last, settings), settings);
	return { day: day < first ? first : day, lastDay: lastDay > last ? last : lastDay };
}

/** Returns the first day of the next quarter with that number, or of the quarter `ahead` quarters after the current one. */
function quarterFrom(number: number | null, year: number | null, ahead: number, { day }: WhenContext): Day {
	const here = Number(day.slice(0, 4));
	const now = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
	const yearStart: Day = `${String(year ?? here).padStart(4, '0')}-01-01`;
	if (number === null) return addMonths(yearStart, 3 * (now + ahead));
	return addMonths(yearStart, 3 * (number - 1) + (year === null && number - 1 < now ? 12 : 0));
}

/** Words that make a date of a quarter without a year: `by Q3`. */
const LEAD = /(?:^|\b(?:in|by|until|till|during|before|after|sometime|or)\s)\s*$/i;
/**
 * A name, or any word with a capital letter, before a quarter: `Follow up with Ana Q3`. At the end of a line, it makes a
 * date of a quarter without a word such as `by`.
 */
const NAME_BEFORE = /\p{Lu}[\p{L}'’-]*\s+$/u;

const isLed = (before: string, after: string) => LEAD.test(before) && !(before.trim() === '' && after.trim() !== '');
/** `Q1 results`, `next quarter's goals`: no date. */
const OF_A_QUARTER =
	/^(?:['’]s|\s+(?:results?|goals?|report|numbers|budget|plan|review|earnings|revenue|planning|okrs?)\b)/i;

/** `end of Q1`, `early Q2`, `first week of Q4`, `by Q1 2027`, `next quarter`, `end of the quarter`, `in the second quarter`. */
export const quarter = expression(
	() =>
		`(?:(?:the${S})?(first|1st|last)${S}w(?:ee)?k${S}(?:of|in)${S}|(${PERIOD_PART})[- ]${S0})?(?:q([1-4])(?:${S}'?(\\d{4}))?|(?:the${S})?(${NAMES.join('|')})${S}quarter(?:${S}of${S}(\\d{4}))?|(?:the${S})?(next|this|current|coming)${S}quarter|(the)${S}quarter)`,
	([, edge, partWords = '', digit, year, name, nameYear, which, the], { before, after, when, whole }) => {
		const part = periodPart(partWords);
		if (part === 'earlier' || OF_A_QUARTER.test(after) || (the && !part && !edge)) return null;
		const alone = part === null && edge === undefined && which === undefined;
		if (alone && !whole && !isLed(before, after) && !(NAME_BEFORE.test(before) && after.trim() === '')) return null;
		const number = digit ? Number(digit) : name ? NAMES.indexOf(name.toLowerCase()) + 1 : null;
		const written = Number(year ?? nameYear ?? 0);
		if (written !== 0 && !(written >= 1900 && written <= 2200)) return null;
		const first = quarterFrom(number, written || null, /^(?:next|coming)$/i.test(which ?? '') ? 1 : 0, when);
		const spanFrom = (from: Day) => (edge ? edgeWeek(from, !/^l/i.test(edge), when) : partOfQuarter(from, part, when));
		const span = spanFrom(first);
		// Without a year, a part that is over means the next year's.
		const over = span.lastDay < when.day && written === 0;
		const upcoming = over ? spanFrom(addMonths(first, which || the ? 3 : 12)) : span;
		const meant = atStart(upcoming, partWords, before, when);
		return { date: { shape: 'month', ...meant, certain: written ? ['year'] : [], past: meant.lastDay < when.day } };
	},
);
