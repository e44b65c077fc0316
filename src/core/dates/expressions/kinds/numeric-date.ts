import type { Day, Problem } from '../../../follow-up';
import { dayFrom } from '../../moments';
import type { WhenContext } from '../../date-context';
import { expression } from '../expression';
import { countsNothing } from '../not-a-date';
import { single } from '../periods';
import { WEEKDAY } from '../../../english/calendar-words';

/** A day of a year, or without one the first such day on or after the context's. */
export function calendarDay(year: number | null, month: number, number: number, context: WhenContext): Day | null {
	if (year !== null) return dayFrom(year, month, number);
	const here = Number(context.day.slice(0, 4));
	// Eight years: the 29th of February may be that far away.
	for (let ahead = 0; ahead <= 8; ahead++) {
		const day = dayFrom(here + ahead, month, number);
		if (day && day >= context.day) return day;
	}
	return null;
}

function ambiguous(written: string, day: Day): Problem {
	return { code: 'date.ambiguous', words: written, day };
}

/** `26` as a year is 2026. */
export function fullYear(digits: string): number {
	return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** `2026-11-23`, `2026/11/23`, `2026.11.23`: by far the commonest form, so that chrono's two readers of it are spared. */
export const yearFirstDate = expression(
	() => '(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})',
	([, year = '', , month = '', number = ''], { before, after, when }) => {
		if (/[\w/.:#-]$/.test(before) || /^(?:[/-]\w|\.\d|:\d)/.test(after)) return null;
		const day = calendarDay(Number(year), Number(month), Number(number), when);
		return day === null ? null : { date: single('date', day, ['year', 'month', 'day']) };
	},
);

const LEAD = /\b(?:on|by|until|till|before|after|from)\s+$/i;
/** Where `25.11.` is a day and no version at the end of a sentence: `25.11. call Dana`, `Wed, 25.11.`, `due 25.11.` */
const DAY_EXPECTED = new RegExp(`(?:^|\\b(?:due|deadline:?|am|bis)\\s|\\b${WEEKDAY}[.,]?\\s)\\s*$`, 'i');

/** `12/1`, `1/12/2026`, `23.11.2026`, `19-11-2026`, by the order of day and month in the settings. */
export const numericDate = expression(
	() => '(\\d{1,2})(?:\\/(\\d{1,2})(?:\\/(\\d{4}|\\d{2}))?|\\.(\\d{1,2})\\.(\\d{4}|\\d{2})?|-(\\d{1,2})-(\\d{4}))',
	(groups, { before, after, when }) => {
		const [written = '', one = ''] = groups;
		const two = groups[2] ?? groups[4] ?? groups[6] ?? '';
		const year = groups[3] ?? groups[5] ?? groups[7];
		if (/[\w/.:$€£#-]$/.test(before) || /^(?:[/:]|[.-]\d|\.\w)/.test(after)) return null;
		const dotted = groups[4] !== undefined;
		if (dotted && !year && !LEAD.test(before) && !(Number(one) > 12 && DAY_EXPECTED.test(before))) return null;
		if (dotted && year?.length === 2 && !(Number(one) > 12 || /\b(?:on|by|until|till)\s+$/i.test(before))) return null;
		if (!year && !countsNothing(after)) return null;
		const [a, b] = [Number(one), Number(two)];
		const monthFirst = a > 12 ? false : b > 12 ? true : when.settings.dateOrder === 'month-first' && !(dotted && !year);
		const day = calendarDay(year ? fullYear(year) : null, monthFirst ? a : b, monthFirst ? b : a, when);
		if (!day) return null;
		const date = single('date', day, year ? ['year', 'month', 'day'] : ['month', 'day']);
		return { date: a <= 12 && b <= 12 && a !== b ? { ...date, problems: [ambiguous(written, day)] } : date };
	},
);
