import { MONTH, WEEKDAY } from '../../english/calendar-words';
import { NUMBER_WORD } from '../expressions/vocabulary';

/** Words that take back what is before them: `no wait`, `scratch that`, `make it`, `or rather`, `(meant `, `but it's now `. */
const TAKES_BACK =
	/(?:^|[^\p{L}\p{N}])((?:no|nope|nah)[,.]?\s+(?:wait|actually|sorry|scratch|strike|make|let['’]?s|not|that|it|say|hang|hold)|(?:no(?!\s+(?:word|answer|reply|response|news|call(?:back)?|e-?mail|message|decision|contact|offer|feedback|sign|luck|joy|dice)(?!\p{L}))|nope|nah)(?=,?\s+(?:the\s+)?[\p{L}\d]+(?:\s*$|[.,;:!?)]))|(?:no[,.]?\s+)?wait(?=[,.…!]|\s+no|\s+that|\s+actually)|hang\s+on|hold\s+on|actually|sorry(?!\s+(?:for|to|about|that|if))|scratch\s+(?:that|it)|strike\s+(?:that|it)|make\s+(?:it|that)|correction|edit(?=\s*:)|(?:I\s+)?mean(?:t)?(?!\s+to)|or\s+rather|ooh?ps|my\s+(?:bad|mistake)|(?:but|and|yet|though)\s+(?:now\s+it['’]?s|it['’]?s(?:\s+(?:now|already|past)|(?=\s*¦))))(?![\p{L}\p{N}])/giu;
/** A quick test for them: `make` in `Friday, make that Monday`. */
const MAY_TAKE_BACK =
	/\b(?:no|nope|nah|wait|hang|hold|actually|sorry|scratch|strike|make|correction|edit|meant?|rather|oo?h?ps|bad|mistake|it['’]?s)\b/i;
/** What can replace a date or a time: `3`, `three`, `the one after`, `Monday`, `another week`. */
const REPLACES = new RegExp(
	`\\u00A6|(?:^|[^\\p{L}\\p{N}.,/])(?:\\d{1,2}(?:st|nd|rd|th)?(?:[:.]\\d\\d)?(?:\\s?[ap]m)?|(?!one(?!\\p{L}))${NUMBER_WORD}|the\\s+(?:one|week|day|month)\\s+(?:after|before)|following|another|${WEEKDAY}|${MONTH}|days?|weeks?|wks?|months?)(?=\\s*$|\\s*[^\\s\\p{L}\\p{N}]|\\s+(?:at|on|instead|after|before|days?|weeks?|wks?|months?|if|because|so|about|then|and|or|week|day)(?!\\p{L}))`,
	'iu',
);
/** How many characters after such words the new date is: in `no wait that's the funeral, Monday` it is after 21. */
const NEW_DATE_CHARACTERS = 60;

/**
 * Returns words that take back the date before them for another one that no rule joined to it: `no wait` in `¦¦¦ no
 * wait, the one after`. `rest` is a text whose dates are blanked.
 */
export function correctedBy(rest: string, from: number): string | null {
	if (!MAY_TAKE_BACK.test(rest)) return null;
	const text = rest.slice(from);
	TAKES_BACK.lastIndex = 0;
	for (let match = TAKES_BACK.exec(text); match; match = TAKES_BACK.exec(text)) {
		const to = match.index + match[0].length;
		if (REPLACES.test(text.slice(to, to + NEW_DATE_CHARACTERS))) return match[1] ?? null;
	}
	return null;
}
