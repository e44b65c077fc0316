import { readWhen } from '../dates/date-words';
import { clockOf, dayOf } from '../dates/moments';
import { WEEKDAYS } from '../english/calendar-words';
import type { Day, DayOrMinute, When } from '../follow-up';
import type { DateSettings } from '../settings';

/** A date to suggest, with what its words mean. */
export interface SuggestedDate {
	readonly words: string;
	readonly when: When;
}

/** `Monday` to `Sunday`, in the order of the calendar. */
const WEEKDAY_NAMES = WEEKDAYS.map(({ name }) => name);
/** The parts of a day that are suggested after it: `Monday morning`. */
const PARTS = ['morning', 'afternoon', 'evening'];

/** What people write most, first. */
const PHRASES: readonly string[] = [
	'today',
	'tomorrow',
	...WEEKDAY_NAMES,
	'next week',
	'next month',
	'in a week',
	'in two weeks',
	'in 2 days',
	'in 3 business days',
	'in a month',
	'this week',
	'this afternoon',
	'this evening',
	'end of the week',
	'end of the month',
	...WEEKDAY_NAMES.map((day) => `next ${day}`),
	...PARTS.flatMap((part) => ['tomorrow', ...WEEKDAY_NAMES].map((day) => `${day} ${part}`)),
];

/** Without a letter typed, only these. */
const FIRST: readonly string[] = ['today', 'tomorrow', 'next week', 'in two weeks'];

/** An amount whose unit is not typed yet, or only begun: `in 3`, `in 3 bus`, `in 3 business d`. */
const AMOUNT = /^in (\d{1,2}) ?(\p{L}*)(?: (\p{L}*))?$/iu;
/** The units that are suggested after a number: `in 3 business days`. */
const UNITS = ['days', 'business days', 'weeks', 'months'];
/** A day with the beginning of a time: `Monday 8`, `tomorrow at 8:3`. */
const TIME = /^(.*?\S)(?: at)? (\d{1,2})(:\d{0,2})?$/i;

/** Fewer letters of one word begin too many other words: `to` is hardly ever the beginning of `tomorrow`. */
const FEWEST_LETTERS = 3;
/** The popup suggests this many dates at most: five rows fit above the keyboard of a phone. */
const MOST_DATES = 5;

const startsWith = (phrase: string, typed: string) => phrase.toLowerCase().startsWith(typed.toLowerCase());

/** `in 4 d` begins `in 4 days`. */
function amounts(typed: string): string[] {
	const count = AMOUNT.exec(typed)?.[1];
	if (count === undefined) return [];
	return UNITS.map((unit) => `in ${count} ${count === '1' ? unit.replace(/s$/, '') : unit}`);
}

/** `Monday at 8` begins `Monday at 8:00` and `Monday at 8:30`. */
function times(typed: string): string[] {
	const [, day, hour, minutes = ''] = TIME.exec(typed) ?? [];
	if (day === undefined || Number(hour) > 23 || !PHRASES.some((phrase) => phrase.toLowerCase() === day.toLowerCase())) {
		return [];
	}
	return ['00', '30'].filter((each) => startsWith(`:${each}`, minutes)).map((each) => `${day} at ${hour}:${each}`);
}

/** The phrases that a text begins. */
function phrasesFor(typed: string): readonly string[] {
	if (typed === '') return FIRST;
	if (typed.length < FEWEST_LETTERS && !/\d/.test(typed)) return [];
	const begun = [...amounts(typed), ...PHRASES].filter((phrase) => startsWith(phrase, typed));
	return [...begun, ...times(typed)];
}

/**
 * Returns the dates that a typed text begins, counted from a day or minute, the most usual first: `next` from 2026-11-19
 * gives `next week` with 2026-11-23. Returns nothing for a text of which too little is typed.
 */
export function suggestedDates(typed: string, at: DayOrMinute, settings: DateSettings): readonly SuggestedDate[] {
	const context = { day: dayOf(at), time: clockOf(at), base: null, settings };
	const found: SuggestedDate[] = [];
	for (const words of new Set(phrasesFor(typed.replace(/\s+/g, ' ').trimStart()))) {
		const when = found.length < MOST_DATES ? readWhen(words, context) : null;
		if (when && !when.past) found.push({ words, when });
	}
	return found;
}

/** The same words counted from another day, if they mean another one there; null if they mean the same. */
export function countedElsewhere({ words, when }: SuggestedDate, day: Day, settings: DateSettings): When | null {
	const other = readWhen(words, { day, time: null, base: null, settings });
	return other && !other.past && other.day !== when.day ? other : null;
}
