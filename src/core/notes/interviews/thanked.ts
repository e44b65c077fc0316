/** Words for a message of thanks: `thank-you note`, `TY email`. */
const NOTE =
	'(?:thank[- ]?yous?(?:[ -](?:note|e-?mail|mail|post-?card|card|letter|message|msg|text|line)s?)?|thx(?: (?:note|e-?mail|mail|card|message|msg))?|thanks|note of thanks|tyn|ty (?:note|e-?mail|mail|card|letter|message|msg)s?)';

/** `Sent a thank-you note`, `wrote to thank her`, `thank-you sent`, `Thanked Dana`. */
const THANKED = [
	new RegExp(
		`(?:^|[^\\p{L}])(?:sent|wrote|mailed|e-?mailed|posted|dropped|left|messaged|texted)\\b[^.!?;\\n]{0,50}?(?:${NOTE}(?![\\p{L}])|to\\s+thank(?![\\p{L}]))`,
		'iu',
	),
	new RegExp(
		`(?:^|[^\\p{L}])${NOTE}(?:\\s+to\\s+(?!be\\b)[\\p{L}' ]{2,40}?)?\\s*(?:is|was|were|are|:|[-–—])?\\s*(?:sent|done|written|posted|mailed|e-?mailed|texted|out)(?![\\p{L}])`,
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

/** What somebody sent to the user: `sent me` in `Dana sent me a thank-you card`. */
const TO_ME = /\b(?:sent|wrote|mailed|texted|messaged|left|dropped)\s+(?:me|us)\b/i;

/** A task that is still open: `[ ] Thank Dana`. */
const OPEN_TASK = /^\s*(?:[-*+•]|\d{1,3}[.)])?\s*\[\s?\]/;
/** A task that is done, or a line with a tick: `[x] Send thank-you note`, `✅ thank you`. */
const DONE_TASK = /^\s*(?:[-*+•]|\d{1,3}[.)])?\s*(?:\[[xX]\]|[✅✔☑]\uFE0F?)[^\n]*\b(?:thank|tyn?\b)/iu;

/**
 * Whether a line says that the user has thanked: `Sent her a thank-you note`, `[x] Thank Dana`. An open task, a plan and
 * their own thanks do not count: `[ ] Send thank-you`, `She thanked me`.
 */
export function saysThanked(line: string): boolean {
	if (!/thank|\bthx\b|\btyn?\b/i.test(line) || OPEN_TASK.test(line)) return false;
	if (DONE_TASK.test(line)) return true;
	return THANKED.some((pattern) => {
		const match = pattern.exec(line);
		if (!match || TO_ME.test(match[0])) return false;
		const before = line.slice(0, match.index + (/^[^\p{L}]/u.test(match[0]) ? 1 : 0));
		return !NOT_YET.test(before) && !THEIRS.test(before) && !/\?\s*$/.test(line);
	});
}
