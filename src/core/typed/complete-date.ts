import { MONTHS, WEEKDAYS } from '../english/calendar-words';

/** Words that a date field completes, the most usual first. */
const BEGINNINGS: readonly string[] = [
	'today',
	'tomorrow',
	'tomorrow morning',
	'tomorrow afternoon',
	'this evening',
	'this afternoon',
	'this week',
	'next week',
	'next month',
	'in 1 h',
	'in 2 days',
	'in 3 business days',
	'in a week',
];

const lower = (text: string) => text.toLowerCase();

/** Words that complete the last word of a text. */
const ENDINGS: readonly string[] = [
	...[...WEEKDAYS, ...MONTHS].map(({ name }) => name),
	'morning',
	'afternoon',
	'evening',
	'noon',
];

/** The candidate that begins with the text, without the part that the user has typed; null if none does. */
function restOf(text: string, candidates: readonly string[]): string | null {
	const found = candidates.find((each) => each.length > text.length && lower(each).startsWith(lower(text)));
	return found === undefined ? null : found.slice(text.length);
}

/**
 * What the Tab key adds to the text of a date field: `orrow 8:30` to `tom` if `tomorrow 8:30` is a chip, `ning` to
 * `Monday mor`, `day` to `next Fri`. Null if the text begins nothing known.
 */
export function dateCompletion(typed: string, chips: readonly string[]): string | null {
	const text = typed.trimStart();
	if (text === '') return null;
	const whole = restOf(text, [...chips, ...BEGINNINGS]);
	if (whole !== null) return whole;
	const word = /(?:^|\s)(\p{L}+)$/u.exec(text)?.[1] ?? '';
	if (word.length < 2) return null;
	return restOf(word, ENDINGS);
}
