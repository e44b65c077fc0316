/** Nouns of what has a date of its own: `the call of Dec 12`. */
const OCCASION =
	'(?:email|e-mail|message|note|letter|call|conversation|chat|meeting|interview|résumé|resume|cv|application|talk|coffee|lunch|breakfast|dinner|voicemail|post|article|mail|screen|demo|panel|event|meetup|session|onsite|presentation|fair|drinks)s?';
/** Words before a date that name a past occasion by it: `the email from Monday`. */
const OF_AN_OCCASION = new RegExp(
	`(?:${OCCASION}\\s+(?:from|of|dated)|(?:e-?mail|mail|message|note|letter|voicemail|text)\\s+from\\s+(?:\\p{L}+\\s+){1,2}(?:on|from)|\\bsince|\\bas\\s+of|\\bdated|\\bback\\s+in)\\s+(?:the\\s+)?$`,
	'iu',
);
/** `circle back in December` is a promise, `met back in March` is past. */
const CONTACT_BACK_IN =
	/\b(?:get|come|be|is|are|hear|circle|call|write|report|check|loop|ring|reach)s?\s+back\s+in\s+(?:the\s+)?$/i;
/** Words after a date that name an occasion by it: `Monday's interview`. */
const NAMES_AN_OCCASION = new RegExp(`^(?:['’]s?\\s+|\\s+)${OCCASION}(?!\\p{L})`, 'iu');
/** Words before such a date: `the Monday interview`. */
const DETERMINER = /(?:\b(?:the|our|my|that|their|her|his|your|about|after|from)|['’]s)\s*$/i;

/** Words that make a noun of the word after them: `the call`, so `call` is no verb. */
export const DETERMINED = /(?:^|[^\p{L}])(?:the|our|my|that|their|her|his|your|its|an?)\s*$/iu;
/**
 * Whether a date only identifies an occasion: "my email from Monday", "Friday's interview", "on the Thursday panel".
 */
export function namesAnOccasion(line: string, from: number, to: number): boolean {
	if (/^['’]s?\s+\p{L}/u.test(line.slice(to, to + 4)) && /['’]/.test(line.charAt(to))) return true;
	const before = line.slice(Math.max(0, from - 40), from);
	if (OF_AN_OCCASION.test(before) && !CONTACT_BACK_IN.test(before)) return true;
	return DETERMINER.test(line.slice(Math.max(0, from - 12), from)) && NAMES_AN_OCCASION.test(line.slice(to, to + 24));
}
