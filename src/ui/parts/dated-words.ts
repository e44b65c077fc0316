import type { Day } from '../../core/follow-up';
import type { Times } from '../../strings/date-format';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = MONTHS.join('|');

/** Never where the words of the note are quoted. */
const SHORT = new RegExp(`[“"][^“”"]*[”"]|\\b(on|by) (\\d{1,2}) (${MONTH})\\b(?! \\d{4})`, 'g');

function dayIn(year: string, month: string, day: string): Day {
	return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A reminder's sentence likewise: `on 19 Nov` is `on 19. Nov.` in German, and what it quotes stays as it is. */
export function datedReminder(sentence: string, times: Times): string {
	return sentence.replace(SHORT, (all, before?: string, day?: string, month?: string) =>
		before && day && month ? `${before} ${times.monthDay(dayIn('2000', month, day))}` : all,
	);
}
