/** Words that rule out a commitment, whatever else the sentence contains. */
const RULED_OUT = [
	// `Thanks for the call on Friday`, but not `send a thank you note to Ana`
	/\bthank(?:s|\s+you)\s+(?!(?:notes?|e-?mails?|letters?|cards?|messages?)\b)(?:(?!will\b)\w+\s+){0,4}?(?:for|to)\b/i,
	// `no call next week`, `missed call`
	/(?:^|[^\p{L}])(?:no|cancelled?|missed)\s+(?:more\s+)?(?:call|meeting|follow-?up|interview|chat|e-?mail)s?(?!\p{L})/iu,
	// `Cancelled: call with Kim`, `Cancelling the call with Kim`, `Lunch with Kim on Monday - cancelled`
	/^[^\p{L}\d]*cancell?ing\s|^[^\p{L}\d]*(?:cancell?ed|postponed|called\s+off|missed|skipped|scrapped)\s*(?:[:,–—]|-\s)|(?:[-–—:,(]|\b(?:is|was|got|been))\s*(?:cancell?ed|postponed|called\s+off|scrapped)\W*$/iu,
	// `if I were Kim I'd call`
	/\bif\s+(?:i|we)\s+(?:were|was)\s+(?!to\b)/i,
	// `I should have called Kim`, `I wish`
	/\b(?:would|could|should)\s+have\s+(?:\p{L}+(?:ed|wn)|been|had|gone|done|made|got|said|told|sent|met|left|heard|thought|taken|given)(?!\p{L})|\bwish|\bimagine\b|\bsuppose\b|\bwhat\s+if\b|\bnever\b/iu,
	// `weekly call`, `usually sends`, `every Monday`, but not `the monthly budget`
	/\b(?:(?:weekly|daily|monthly|annual(?:ly)?)(?!\s+(?:\p{L}+\s+)?(?:report|budget|breakdown|numbers|figures|summary|newsletter|invoice|statement|forecast|accounts|plan)(?!\p{L}))|usually|typically|generally|always|normally|(?:every|each)\s+(?:other\s+)?(?:days?|weeks?|months?|years?|quarters?|times?|mornings?|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/iu,
	// `call for papers until Friday`
	/\bcall\s+for\s+(?:papers|proposals|nominations|speakers|participation|volunteers)\b/i,
	// `we invite you to submit a talk`, but not `we invite you to an interview`
	/\binvit(?:e|es|ed|ing)\s+you\s+(?:all\s+)?to\s+(?:submit|participate|attend|register|apply|contribute|propose)\b/i,
	// `Today we'll talk about maps`, `Over the next months, I'll share how`, `Today, I want to tell you about bread`
	/(?:^\W*|\band\s+)(?:today|tomorrow|tonight|this\s+(?:week|month|morning|evening)|next\s+(?:week|month|time)|(?:over|in)\s+the\s+(?:next|coming)\s+\S+(?:\s+\S+)?),?\s+(?:i|we)(?:['’](?:ll|m|re|d))?\s+(?:(?:will|am|are|want|would|like|going|to|be)\s+)*(?:talk(?:ing)?\s+about|tell(?:ing)?\s+you|show(?:ing)?\s+you|look(?:ing)?\s+at|shar(?:e|ing)\s+(?:how|what|why|some|our|my|with\s+you|the\s+(?:story|news|\d+)))\b/i,
	// `We hope to be back in four months to report on more`
	/\bhope\s+to\s+be\s+back\s+in\b/i,
	// `I want to share it with those of you who missed it`
	/\bwith\s+(?:those|all|any)\s+of\s+you\b/i,
	// `A week later I get a reply`
	/^\W*(?:an?|one|two|three|a\s+few|some|several)\s+(?:hours?|days?|weeks?|months?|years?)\s+later\b/i,
	// `he said he'd send it the next day, which he did`
	/\b(?:which|and)\s+(?:i|we|he|she|they|it)\s+did\b|(?:['’]d|\bwould)\s+(?:\S+\s+){1,6}?the\s+(?:next|following)\s+(?:day|morning|week)\b/i,
	// `Opening hours: Mon-Fri 9-5, call the desk`
	/^\W*(?:opening|office|business|visiting)\s+hours\s*:/i,
	// `18/10/2026 [0.5 hours] Meeting with my supervisor`, a log of hours worked
	/^\W*\d[\d/.-]{5,9}\s*[[(]\s*\d+(?:[.,]\d+)?\s*(?:h|hrs?|hours?|mins?|minutes?)\s*[\])]/i,
	// `describe here what you do`
	/\b(?:put|write|list|describe|enter)\s+(?:here|below)\b|\bwhat\s+(?:you|would\s+you)\s+(?:would\s+)?like\s+to\b/i,
	// `call {{name}}`, `<name> calls`, but not `call Kim<br>`
	/\{\{|<%|<(?!(?:b|i|u|br|em|strong|mark|span|sub|sup|small|ul|ol|li|p|div|font|center)\s*\/?>)[\p{Ll}][\p{L} _/-]*>/u,
];

/** Whether a sentence is no commitment, whatever its verbs: thanks, habits, “no call next week”, placeholders. */
export function isRuledOut(sentence: string): boolean {
	return RULED_OUT.some((pattern) => pattern.test(sentence));
}

/** What advice says of what it advises, after its day: `; it shows interest`, but not `. It shows the figures`. */
const REASON =
	/^\s*(?:[;:.,–—-]|because|since|as)\s*(?:it|this|that)\s+(?:always\s+)?(?:shows|signals|proves|demonstrates|keeps|helps|leaves|sets|means|tells)\b(?!\s+(?:the\s+(?:figures|numbers)|me|us)\b)/i;

/** Whether the words after a day give the reason for advice: `Send a note within a day; it shows interest`. */
export const isReasonOfAdvice = (after: string): boolean => REASON.test(after);

/** `Please respond by Friday`, but not `Please call back on Friday`, which people write to themselves. */
const REQUEST = /^[\s*_•-]*(?:please|pls)\s+(?!call|ring|phone)/i;

/** Whether a line without a name asks its readers for something, as minutes do: `Please respond by Friday`. */
export function asksReader(line: string): boolean {
	return REQUEST.test(line);
}
