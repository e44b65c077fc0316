/** Words for a message of thanks: `thank-you note`, `TY email`. */
const NOTE =
	'(?:thank[- ]?yous?(?: (?:note|email|e-mail|card|letter|message|line)s?)?|thanks|note of thanks|ty (?:note|e-?mail|card|letter|message|msg)s?)';

/** `Sent a thank-you note`, `wrote to thank her`, `thank-you sent`, `Thanked Dana`. */
const THANKED = [
	new RegExp(
		`(?:^|[^\\p{L}])(?:sent|wrote|mailed|e-?mailed|posted|dropped|left|messaged|texted)\\b[^.!?;\\n]{0,50}?(?:${NOTE}(?![\\p{L}])|to\\s+thank(?![\\p{L}]))`,
		'iu',
	),
	new RegExp(
		`(?:^|[^\\p{L}])${NOTE}(?:\\s+to\\s+[\\p{L}' ]{2,40}?)?\\s*(?:is|was|were|are|:|[-–—])?\\s*(?:sent|done|written|mailed|emailed|out)(?![\\p{L}])`,
		'iu',
	),
	/(?:^|[^\p{L}])thanked\s+(?!me\b|us\b)[\p{L}]/iu,
];
/**
 * Words before thanks that another person gave, or that are still to be sent: `should` in `I should send a
 * thank-you note`.
 */
const NOT_YET =
	/\b(?:not|never|no|should|must|need(?:s|ed)?|have|has|had|will|would|going|want(?:ed)?|forgot|remember|plan(?:ned)?|to be|todo|if|when|once|after|before|until)\b[^.!?;]*$|n['’]t\b[^.!?;]*$/i;
/** The subject of somebody else’s thanks, before the verb: `She ` in `She thanked the team`. */
const THEIRS = /(?:^|[^\p{L}])(?:she|he|they|who)\s+(?:has\s+|had\s+)?$/iu;

/** A task that is still open: `[ ] Thank Dana`. */
const OPEN_TASK = /^\s*(?:[-*+•]|\d{1,3}[.)])?\s*\[\s?\]/;
/** A task that is done: `[x] Send thank-you note`. */
const DONE_TASK = /^\s*(?:[-*+•]|\d{1,3}[.)])?\s*\[[xX]\][^\n]*\bthank/i;

/**
 * Whether a line says that the user has thanked: `Sent her a thank-you note`, `[x] Thank Dana`. An open task, a plan and
 * their own thanks do not count: `[ ] Send thank-you`, `She thanked me`.
 */
export function saysThanked(line: string): boolean {
	if (!/thank|\bty\s/i.test(line) || OPEN_TASK.test(line)) return false;
	if (DONE_TASK.test(line)) return true;
	return THANKED.some((pattern) => {
		const match = pattern.exec(line);
		if (!match) return false;
		const before = line.slice(0, match.index + (/^[^\p{L}]/u.test(match[0]) ? 1 : 0));
		return !NOT_YET.test(before) && !THEIRS.test(before) && !/\?\s*$/.test(line);
	});
}

/** Words of a rejection: `they went with another candidate`, `position was filled`. */
const REJECTED =
	/\b(?:reject(?:ed|ion)|turned (?:me|us) down|(?:went|going|gone|moved?|moving|proceed(?:ed|ing)?) (?:ahead |forward )?with (?:another|someone|somebody|an internal|other)|(?:not|n['’]t) (?:be )?(?:moving|going|move|go) (?:me )?(?:forward|ahead)|(?:was|were|am) not selected|(?:position|role|job) (?:was|is|has been|got) (?:filled|closed|cancell?ed)|(?:they|she|he) passed on me|decided against|no longer (?:in the running|being considered))\b/i;

/** Whether a line says that the user was rejected: `they went with another candidate`. */
export const saysRejected = (line: string): boolean => REJECTED.test(line);
