import type { Span } from '../../markdown/scan';

/**
 * Digits with the separators of a phone number between them, 6 to 24 characters from the first digit to the last:
 * `(614) 555-0134`.
 */
const DIGITS = /\+?\(?\d[\d ().\u2011/-]{4,22}\d/g;
/** Words before a number that is no phone number: `order`, `invoice`. */
const NOT_A_PHONE =
	/(?:\b(?:order|invoice|ref|refs|reference|ticket|case|job|req|requisition|posting|position|vacancy|ad|id|account|policy|version|booking|flight|contract|permit|serial|model|isbn|patent|licen[cs]e|application|file|code|opening|listing|item|part|claim|docket|tracking|customer|member|membership|zip|tender|bid|lot|grant|project|article|room|study)(?:\s*(?:number|no\.?|nr\.?|id|code|#))?|#|[$€£]|\b(?:no|nr)\.?)\s*(?:(?:of|in|for)\s+(?:the|your|my)\s+[a-z]+\s+)?(?:is\s+|was\s+|of\s+|:\s*)?[#(]?\s*(?:[A-Z]{1,4}-?\s?)?$/i;
/** Words near digits that make a telephone number of them: `call me on 555 0100`. */
const PHONE_NEAR =
	/\b(?:call(?:\s+me)?|reach(?:ed)?(?:\s+me)?|ring|phone|cell|mobile|tel|telephone|landline|direct\s+line|my\s+number|number\s+is|digits|dial|text\s+me|whatsapp|at|on)\W{0,3}(?:\s*(?:me|is|are|at|on|it's|under|back)\W{0,2}){0,3}\s*$/i;
/** Names of other numbers: "catalogue number". */
const NAMED =
	/\b(?!(?:my|your|phone|telephone|mobile|cell|home|work|office|direct|private|same|the|this|that|a|their|his|her|new|old)\b)[a-z]+\s+numbers?\s*(?:is\s+|was\s+|:\s*)?$/i;
/** A date in numbers, which is not a phone number: `2026-11-23`, `23.11.2026`. */
const DATE = /^(?:\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d)\b/;
/** A range of years: `2019-2024`. */
const YEARS = /^\(?(?:19|20)\d\d\)?\s*[-/ .]+\s*\(?(?:19|20)\d\d\)?$/;

/** A digit in the words of a caller: `five`, `double two`. */
const SPOKEN_DIGIT = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|\\d)';
/** A phone number in words: `six one four, five five five, oh one`. */
const SPOKEN = new RegExp(`(?:^|[^\\p{L}\\d])${SPOKEN_DIGIT}(?:[\\s,.-]+${SPOKEN_DIGIT}){6,14}(?![\\p{L}\\d])`, 'iu');

function isPhone(candidate: string, before: string, after: string): boolean {
	const digits = candidate.replace(/\D/g, '');
	if (digits.length < 7 || digits.length > 15) return false;
	if (DATE.test(candidate) || YEARS.test(candidate)) return false;
	if (NOT_A_PHONE.test(before) || NAMED.test(before)) return false;
	if (/^\s*(?:%|percent|dollars|euros|units|customers|rows|records|lanes|households|euro|usd|eur)\b/i.test(after))
		return false;
	const groups = candidate.split(/\D+/).filter((group) => group !== '');
	if (/^[1-9]\d?(?: \d{3})+$/.test(candidate) && !PHONE_NEAR.test(before)) return false;
	const near = PHONE_NEAR.test(before);
	if (candidate.startsWith('+')) return true;
	if (groups.length === 1) return digits.length >= 10 ? digits.length <= 11 || near : near;
	if (groups.length === 2) return near || (groups[0]?.length === 3 && groups[1]?.length === 4) || digits.length >= 10;
	return groups.every((group) => group.length <= 5);
}

/** The phone numbers in a text, written or spelled out: `614 555 0177`, not an order number, a date or a span of years. */
export function phoneNumbersIn(text: string): Span[] {
	const found: Span[] = [];
	for (const match of text.matchAll(DIGITS)) {
		const candidate = match[0];
		const before = text.slice(Math.max(0, match.index - 40), match.index);
		if (/[\d,]$/.test(before) || /^\d/.test(text.slice(match.index + candidate.length))) continue;
		const after = text.slice(match.index + candidate.length, match.index + candidate.length + 24);
		if (isPhone(candidate, before, after)) found.push({ from: match.index, to: match.index + candidate.length });
	}
	const spoken = SPOKEN.exec(text);
	if (spoken) found.push({ from: spoken.index, to: spoken.index + spoken[0].length });
	return found.sort((a, b) => a.from - b.from);
}
