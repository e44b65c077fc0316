import { MONTH, WEEKDAY, weekdayNumber } from '../../english/calendar-words';
import type { Day } from '../../follow-up';
import { FILLER, mask } from '../expressions/mask';
import { countsNothing } from '../expressions/not-a-date';
import { weekdayOf } from '../moments';

/** What repeats, before a unit: `every other `. */
const EVERY =
	'(?:every|each|alternate)\\s+(?:(?:other|second|third|alternate|single|last|first|few|couple\\s+of|two|three|four|\\d{1,2}(?:st|nd|rd|th)?)\\s+)?';
/** A unit or day that can be repeated: `weeks`, `Thursday`, `morning`. */
const REPEATED = `(?:${WEEKDAY}s?|(?:week)?days?|we?e?ks?|weekends?|months?|fortnights?|quarters?|mornings?|afternoons?|evenings?|nights?)`;
/** Words that repeat an act: `every Thursday`, `twice a week`, `weekly from`. Not `the weekly report`. */
const REPEATS = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])(${EVERY}${REPEATED}|(?:once|twice|(?:\\d|two|three|four)\\s?(?:x|times))\\s+(?:an?|per|each|every)\\s+${REPEATED}|(?:daily|weekly|fortnightly|bi-?weekly|monthly)(?=\\s*(?:$|[.,;:!?)(–—-])|\\s+(?:on|at|from|starting|beginning|until|till|til|thru|through|for|with|by)\\s))(?!\\p{L})`,
	'giu',
);
/** A quick test for them: `every` in `every Thursday`. */
const MAY_REPEAT = /every|each|alternate|daily|weekly|nightly|monthly|once|twice|times|\dx/i;
/** Words before `weekly` that make it part of a thing: `her weekly, `. */
const OF_A_THING = /\b(?:the|an?|his|her|their|our|my|your|about|re|called)\s*$/i;

/** Words before a day that make it out of date: `was Friday, now Monday`, `not Monday but Tuesday`. */
const LEFT_BEHIND =
	/(?:\b(?:not|was|were|than|except|never|cancel(?:l?ed)?|called\s+off|dropped|scrapped|instead\s+of)|n['’]t(?:\s+(?:do|make))?)\s+(?:(?:on|the|for)\s+){0,2}$/i;
/** Short weekdays that are words of their own in lower case: `sat` in `we sat down`. */
const OTHER_WORDS: readonly string[] = ['sat', 'sun', 'wed', 'weds'];
/** A weekday: `Thursday`, `Mondays`, `Thu`. */
const WEEKDAYS = new RegExp(`(?:^|[^\\p{L}\\p{N}/'’.-])((${WEEKDAY})s?)(?![\\p{L}\\p{N}]|['’-]|\\.\\w)`, 'giu');
/** A day of a month: `the 28th`. */
const ORDINALS = /(?:^|[^\p{L}\p{N}/.:-])((\d{1,2})(?:st|nd|rd|th))(?![\p{L}\p{N}-])/giu;
/** A month and a day: `Dec 9`, `9 Dec`. */
const MONTH_DAYS = new RegExp(
	`(?:^|[^\\p{L}\\p{N}/.:-])(${MONTH}\\.?\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?![\\p{L}\\p{N}])`,
	'giu',
);
/** An amount of days or more: `2 days`, `a couple of weeks`. */
const AMOUNTS =
	/(?:^|[^\p{L}\p{N}-])((?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|few|couple(?:\s+of)?|several)\s+(?:(?:business|working|calendar)\s+)?(?:days?|weeks?|wks?|fortnights?|months?|mths?))(?![\p{L}\p{N}-]|['’])/giu;
/** Words before an amount that make it a duration or count it from elsewhere: `for `, `the `, `or `. */
const LASTS =
	/\b(?:for|of|or|the|my|her|his|their|our|every|last|past|these|that|an?|after|took|takes?|lasts?|within)\s*$/i;
/** Words after an amount that count it from something with a date of its own: ` after the test`. */
const COUNTED = /^\s+(?:after|before|from|prior|ago|old|long|post|into)(?!\p{L})/iu;
/** Words that count from another day of the line, which no date includes: `the morning after`, `2 days before`, `24 h after`. */
const ANCHORED =
	/(?:^|[^\p{L}\p{N}-])((?:(?:the|that|an?|\d{1,3}|one|two|three|four|five|ten|few|couple(?:\s+of)?)\s+(?:(?!same\b)\p{Ll}+\s+)?(?:days?|mornings?|afternoons?|evenings?|nights?|weeks?|wks?|weekends?|fortnights?|months?|hours?|hrs?|h)|\d{1,3}(?:hrs?|h|d|wks?|w))\s+(?:before(?:hand)?|after(?:wards)?|later|earlier|prior|following|thereafter))(?![\p{L}\p{N}-]|['’])/giu;
/** What is between a date that was read and words that only explain it: `¦, ` for `Monday, ` before `two weeks after we spoke`. */
const EXPLAINS = /\u00A6\s*[,(–—-]+\s*$/u;
/** A number of a day that counts from another: `day 3`, `T+2`. */
const NUMBERED = /(?:^|[^\p{L}\p{N}])((?:days?\s\d{1,2}|[DT]\s?\+\s?\d{1,2}))(?![\p{L}\p{N}:.])/gu;
/** A quick test for all of these, which most lines fail once their dates are blank: `st` in `the 1st`. */
const MAY_BE_DAY = new RegExp(
	`\\d(?:st|nd|rd|th)|\\b(?:${WEEKDAY}|${MONTH})|days?\\b|weeks?\\b|wks?\\b|month|mth|fortnight|(?:morning|afternoon|evening|night|hour|hr|\\dh|\\sh)s?\\s|[DT]\\s?\\+|\\d[dhw]`,
	'i',
);

/** A number after a day: ` 1930` in `Dec 1 1930`, ` 3` in `tomorrow 3`. */
const NUMBER = /^[ ,]{1,2}(\d{1,4})(?![\d:/.%\p{L}-])/u;

/** The place of a date in its text. */
interface Span {
	readonly from: number;
	readonly to: number;
}

/** Returns the first words that a pattern finds and `accept` takes, given what is around them. */
function firstOf(
	text: string,
	pattern: RegExp,
	accept: (word: string, before: string, after: string) => boolean,
): string | null {
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const [whole, words = '', word = words] = match;
		const to = match.index + whole.length;
		if (accept(word, text.slice(0, to - words.length), text.slice(to))) return words;
	}
	return null;
}

/** Returns the words of a day that no date includes. `days` may be repeated: `Tue` for a Tuesday. */
function leftoverDay(text: string, days: readonly Day[]): string | null {
	const isNew = (before: string) => !LEFT_BEHIND.test(before);
	return (
		firstOf(text, WEEKDAYS, (word, before, after) => {
			const isName = /^\s+\p{Lu}\p{Ll}/u.test(after);
			const isSame = days.some((day) => weekdayOf(day) === weekdayNumber(word));
			return !OTHER_WORDS.includes(word) && !isName && !isSame && isNew(before);
		}) ??
		firstOf(text, ORDINALS, (word, before, after) => {
			const isSame = days.some((day) => Number(day.slice(8)) === Number(word));
			return countsNothing(after) && !isSame && isNew(before);
		}) ??
		firstOf(text, MONTH_DAYS, (_, before) => isNew(before)) ??
		firstOf(text, AMOUNTS, (_, before, after) => !LASTS.test(before) && !COUNTED.test(after) && countsNothing(after)) ??
		firstOf(text, NUMBERED, () => true) ??
		firstOf(text, ANCHORED, (_, before) => !EXPLAINS.test(before))
	);
}

/** Returns a text from `start` with its dates blanked, each by as many characters. */
export function withoutDates(text: string, start: number, whens: readonly Span[]): string {
	let rest = '';
	let at = start;
	for (const { from, to } of whens) {
		rest += text.slice(at, Math.max(at, from)).padEnd(Math.max(at, to) - at, FILLER);
		at = Math.max(at, to);
	}
	return rest + text.slice(at);
}

/**
 * Returns the first words in a text that repeat a date, or that belong to a date and that no date includes: `every
 * Thursday`, `27th` in `(27th, 28th, 29th)`. `start` is where to begin, `whens` are all dates that were read, and `days`
 * those that are used.
 */
export function leftoverWords(
	text: string,
	start: number,
	whens: readonly Span[],
	days: readonly Day[],
): string | null {
	const isRepeated = MAY_REPEAT.test(text);
	const rest = withoutDates(text, start, whens);
	const isLeft = MAY_BE_DAY.test(rest);
	if (!isRepeated && !isLeft) return null;
	const masked = mask(text);
	const repeats = isRepeated ? firstOf(masked.slice(start), REPEATS, (_, before) => !OF_A_THING.test(before)) : null;
	return repeats !== null || !isLeft ? repeats : leftoverDay(withoutDates(masked, start, whens), days);
}

/** Returns the number directly after a date that counts nothing: `3` in `tomorrow 3`, but not in `tomorrow 3 people`. */
export function numberBehind(text: string, to: number): string | null {
	const match = NUMBER.exec(text.slice(to));
	return match?.[1] !== undefined && countsNothing(text.slice(to + match[0].length)) ? match[1] : null;
}
