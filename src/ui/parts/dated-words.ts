import type { Day } from '../../core/follow-up';
import type { Times } from '../../strings/date-format';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = MONTHS.join('|');

/** A day as every reading of a date is explained, with its time or part of the day. */
const LONG = new RegExp(
	`\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\\d{1,2}) (${MONTH}) (\\d{4})(?:, (before |from )?(\\d\\d:\\d\\d)(?:–(\\d\\d:\\d\\d))?)?(?! →)`,
	'g',
);
const NOTE_DATE = new RegExp(`(, from the note's date )(\\d{1,2}) (${MONTH}) \\(`, 'g');
/** Never where the words of the note are quoted. */
const SHORT = new RegExp(`[“"][^“”"]*[”"]|\\b(on|by) (\\d{1,2}) (${MONTH})\\b(?! \\d{4})`, 'g');

function dayIn(year: string, month: string, day: string): Day {
	return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * A sentence about a date, with its dates as `times` writes them: in German `1 business day after your call on
 * Thu 19 Nov 2026, 17:20` ends in `Do., 19. Nov. 2026, 17:20`. The note's own words before an arrow stay as they are.
 */
export function datedWords(sentence: string, times: Times): string {
	return sentence
		.replace(LONG, (_, day: string, month: string, year: string, bound?: string, from?: string, to?: string) => {
			const words = times.day(dayIn(year, month, day));
			if (!from) return words;
			return `${words}, ${bound ?? ''}${times.clock(from)}${to ? `–${times.clock(to)}` : ''}`;
		})
		.replace(NOTE_DATE, (_, before: string, day: string, month: string) => {
			return `${before}${times.monthDay(dayIn('2000', month, day))} (`;
		});
}

/** A reminder's sentence likewise: `on 19 Nov` is `on 19. Nov.` in German, and what it quotes stays as it is. */
export function datedReminder(sentence: string, times: Times): string {
	return sentence.replace(SHORT, (all, before?: string, day?: string, month?: string) =>
		before && day && month ? `${before} ${times.monthDay(dayIn('2000', month, day))}` : all,
	);
}
