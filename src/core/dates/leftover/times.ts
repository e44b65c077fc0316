import { HOUR_WORDS } from '../expressions/vocabulary';
import { anyOf } from '../../english/calendar-words';
import { countsNothing } from '../expressions/not-a-date';

/** An hour in words: `nine`. */
const HOUR_WORD = anyOf(HOUR_WORDS);
/** An hour of a clock, in digits or words: `9`, `nine`. */
const HOUR = `(?:1[0-2]|0?[1-9]|${HOUR_WORD})`;
/** Words before a rough time: `around 4`, `so about 9.15`. */
const ROUGHLY =
	'(?:around|round(?:\\s+about)?|roughly|approx(?:imately)?\\.?|circa|about|abt|gone|past|@|at|say|like|~)\\s*';
/**
 * What looks like a time of day, in the forms that no kind of expression reads everywhere: `20:15`, `3pm`, `8ish`, `half
 * two`, `ten past nine`, `eleven hundred`, `0900`, `around 4`, `so about 9.15`, `4 o'clock`.
 */
const TIMES: readonly RegExp[] = [
	/(?:^|[^\p{L}\p{N}.,:/$€£+#-])((?:[01]?\d|2[0-3]):[0-5]\d(?:\s?[ap]\.?m)?|(?:1[0-2]|0?[1-9])(?:[.][0-5]\d)?\s?(?:[ap]m|[ap]\.m))(?![\p{L}\p{N}:/-])/giu,
	new RegExp(
		`(?:^|[^\\p{L}\\p{N}.,:/-])(${HOUR}-?ish|(?:[01]?\\d|2[0-3])[.:]?[0-5]\\d-?ish)(?![\\p{L}\\p{N}-])`,
		'giu',
	),
	new RegExp(
		`(?:^|[^\\p{L}\\p{N}-])((?:half(?:\\s+past)?|(?:a\\s+)?quarter\\s+(?:past|to|after|of)|half\\s+after|(?:five|ten|twenty(?:[- ]five)?|(?:[12]?\\d)(?=\\s+past))\\s+(?:past|to))\\s+${HOUR}|${HOUR}\\s+o['’ ]?\\s?clock|${HOUR_WORD}\\s+(?:hundred|thirty|fifteen|forty[- ]five|oh[- ]five)|(?:quarter|half)\\s+past)(?![\\p{L}\\p{N}-])`,
		'giu',
	),
	new RegExp(
		`(?:^|[^\\p{L}\\p{N}.,:/$€£+#-])(0\\d[0-5]\\d(?:\\s?(?:hrs?|hours?|h|z|l))?|(?:1\\d|2[0-3])[0-5]\\d(?:\\s?(?:hrs?|hours|z|l)|(?=\\s+(?:on\\s+the\\s+dot|sharp))))(?![\\p{L}\\p{N}:/.-])`,
		'giu',
	),
	new RegExp(
		`(?:^|[^\\p{L}\\p{N}])(?:${ROUGHLY}|(?:so|and)\\s+(?:${ROUGHLY})?)((?:1[0-2]|0?[1-9])(?:[.][0-5]\\d)?|1[0-8][0-5][05])(?![\\p{L}\\p{N}:/.%-])`,
		'giu',
	),
];
/** A quick test for all of these: `8` in `8ish`, `half` in `half two`. */
const MAY_BE_TIME = new RegExp(`\\d|half|quarter|clock|hundred|ish|${HOUR_WORD}`, 'i');
/** Words before a number that make it the number of something else: `chapter 4`, `on page`. */
const OF_A_THING =
	/\b(?:no|nr|number|page|p|chapter|version|v|room|rm|gate|bay|unit|floor|stage|step|act|flight|train|bus)\.?\s*$/i;

/**
 * Returns the first words that look like a time of day in a text whose dates are blanked: `around 4` in `¦¦¦, around 4`.
 */
export function leftoverTime(rest: string): string | null {
	if (!MAY_BE_TIME.test(rest)) return null;
	for (const pattern of TIMES) {
		pattern.lastIndex = 0;
		for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
			const words = match[1] ?? '';
			const to = match.index + match[0].length;
			const before = rest.slice(0, to - words.length);
			if (countsNothing(rest.slice(to)) && !OF_A_THING.test(before)) return words;
		}
	}
	return null;
}
