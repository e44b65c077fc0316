/** Nouns of what has a date of its own: `the call of Dec 12`. */
const OCCASION =
	'(?:email|e-mail|message|note|letter|call|conversation|chat|meeting|interview|résumé|resume|cv|application|talk|coffee|lunch|breakfast|dinner|voicemail|post|article|mail|screen|demo|panel|event|meetup|session|onsite|presentation|fair|drinks)s?';
/** Words in front of a date that name a past occasion by it: `the email from Monday`. */
const OF_AN_OCCASION = new RegExp(
	`(?:${OCCASION}\\s+(?:from|of|dated)|(?:e-?mail|mail|message|note|letter|voicemail|text)\\s+from\\s+(?:\\p{L}+\\s+){1,2}(?:on|from)|\\bsince|\\bas\\s+of|\\bdated|\\bback\\s+in)\\s+(?:the\\s+)?$`,
	'iu',
);
/** `circle back in December` is a promise, `met back in March` is past. */
const CONTACT_BACK_IN =
	/\b(?:get|come|be|is|are|hear|circle|call|write|report|check|loop|ring|reach)s?\s+back\s+in\s+(?:the\s+)?$/i;
/** Words after a date that name an occasion by it: `Monday's interview`. */
const NAMES_AN_OCCASION = new RegExp(`^(?:['’]s?\\s+|\\s+)${OCCASION}(?!\\p{L})`, 'iu');
/** Words in front of such a date: `the Monday interview`. */
const DETERMINER = /\b(?:the|our|my|that|their|her|his|your|about|after|from)\s*$/i;

/** Words that make a noun of the word after them: `the call`, so `call` is no verb. */
export const DETERMINED = /(?:^|[^\p{L}])(?:the|our|my|that|their|her|his|your|its|an?)\s*$/iu;
/** A topic with a name in it: "about Casual" in "about Casual Friday policy". */
const NAMED_TOPIC = /(?:^|[^\p{L}])(?:re|about|regarding|concerning)[:.]?\s+(?:\p{Lu}[\p{L}&'’-]*\s+){1,2}$/u;
/** Words in front of what a line is about: `re Friday's demo`. */
const TOPIC = /(?:^|[^\p{L}])(?:re|about|regarding|concerning|per|as\s+per|of|from|cf\.?|see)\s*[:.]?\s*$/iu;
/** A noun after the date: "start date", "proposal". Not a preposition, a part of the day or a verb's beginning. */
const NOUN_AFTER =
	/^(?:\s+|-)(?!(?:a|about|after|again|all|also|and|around|as|at|because|before|but|by|evening|first|for|from|if|in|instead|into|is|last|latest|morning|night|noon|not|of|on|onwards?|or|per|please|re|regarding|since|so|sometime|than|that|the|then|through|till|to|unless|until|via|was|when|where|which|while|who|will|with|works?|afternoon|early|late|sharp|too|maybe|probably|latest|they|she|he|it|i|we|you|asap|eod|cob|am|pm|next|this)(?![\p{L}]))\p{Ll}[\p{L}’'-]*/u;
/** A limit for the act: "By the Dec 10 deadline". */
const BOUNDED = /\b(?:by|before|until|till|than|prior\s+to|ahead\s+of)\s+(?:the|our|my|their|her|his|your)\s*$/i;
/** A time, with which a date is when to act and no thing's name: `the 8:30 call`. */
const CLOCK_OR_PART = /\d{1,2}[:.]\d\d|\d\s*[ap]m\b|\b(?:morning|afternoon|evening|noon)\b/i;
/** Words in front of a date that belongs to something else: `start date of Dec 1`. */
const DATE_OF_A_THING =
	/\b(?:(?:start|starting|end|closing|effective|due|launch|expiry|move|moving|joining|go-live|target|birth|first|last)\s+(?:date|day)|date|deadline|anniversary)(?:\s+(?:to|for)\s+\p{L}+)?\s+(?:of|is|was|=)\s+(?:the\s+)?$/iu;

/** `re: start date March 22` */
const START_DATE = /\b(?:start|starting|end|closing|launch|expiry|move|moving|joining|go-live|birth)\s+date:?\s+$/iu;
/** A day of a month: `March 22`, `the 22nd`. */
const EXPLICIT = /^(?:on\s+)?(?:the\s+)?\d|^\p{L}+\.?\s+\d/u;

/** Verbs of what happens on a day by itself, in the forms "starts", "starting". Sources of patterns. */
const HAPPENS =
	'(?:(?:start|begin|open|clos|end|expir|launch|finish|leav|arriv|fly|flie|mov|retir|resum|laps|renew|matur|tak|happen|go|kick|run|com|fall|sail|land|ship|travel|return|graduat|marr(?:y|i))(?:n?ing|s|es)|(?:is|are|was|were)\\s+(?:due|scheduled|planned|booked|set|slated))';
/** One word and the blank after it. */
const WORDS = "(?:[\\p{L}\\p{N}'’&-]+\\s+)";
/** What may be between such a verb and its day: `his new job on `. */
const BEFORE_DAY = '(?:\\p{L}+\\s+){0,4}?(?:(?:on|in|at|for|until|till)\\s+)?(?:the\\s+)?$';
/** Words in front of a topic: `about `, `re: `. */
const ABOUT = '(?:^|[^\\p{L}])(?:re|about|regarding|concerning)[:.]?\\s+';
/** "about the contract ending Jan 31", "Leo, who starts his new job on Monday", "because the round closes Friday". */
const HAPPENS_THEN = new RegExp(
	`(?:${ABOUT}${WORDS}{1,5}|\\b(?:who|which|that|whose\\s+\\p{L}+)\\s+|(?:^|[^\\p{L}])(?:because|since|as|while|(?:even\\s+)?though|although|given\\s+that|now\\s+that|before|the\\s+(?:moment|day|week|minute)|whatever|what)\\s+${WORDS}{0,4})(?:${HAPPENS}|scheduled|planned|booked|slated)\\s+${BEFORE_DAY}`,
	'iu',
);
/** "the interview scheduled for Friday", after a preposition. */
const SCHEDULED = new RegExp(
	`(?:^|[^\\p{L}])(?:on|about|re|regarding|for|of|from)\\s+(?:the|his|her|their|our|my|your|an?)\\s+${WORDS}{1,3}(?:scheduled|planned|booked|slated|set|due)\\s+(?:(?:for|on|in)\\s+)?(?:the\\s+)?$`,
	'iu',
);
/** "about pushing the launch to April 1", "about the flat from May 1". */
const CHANGED_TO = new RegExp(
	`${ABOUT}(?:\\p{Ll}+ing\\s+${WORDS}{0,4}(?:to|until|till|by|from|into|for)|${WORDS}{1,4}from)\\s+(?:the\\s+)?$`,
	'iu',
);
/** "(interview is on March 22)", "his birthday is Thursday". */
const IS_ON =
	/[(,;]\s*(?:(?:the|his|her|my|their|our)\s+)?(?:interview|deadline|birthday|launch|start|exam|hearing|audit|trial|wedding|flight|trip|holiday|event|conference|fair|surgery|(?:last|first)\s+day|notice)(?:\s+is|['’]s)\s+(?:on\s+)?(?:the\s+)?$/iu;
/** "to book the room for January 8", "about the slides for Monday". */
const THING_FOR = new RegExp(
	`(?:\\bto\\s+(?!(?:check|be|go)\\s)\\p{Ll}+\\s+|${ABOUT})${WORDS}{1,5}for\\s+(?:the\\s+)?$`,
	'iu',
);
/** "so that we can launch on Monday", "in order to be ready for Monday". */
const IN_ORDER_TO = new RegExp(
	`\\b(?:so\\s+(?:that\\s+)?(?:I|we|he|she|they|it|you)\\s+(?:can|could|will|may|am|is|are)|in\\s+order\\s+to|so\\s+as\\s+to)\\s+${WORDS}{1,5}(?:(?:on|in|at|for|by)\\s+)?(?:the\\s+)?$`,
	'iu',
);
/** "thank Tove for Monday" */
const THANKS_FOR =
	/(?:^|[^\p{L}])(?:thank(?:s|ing)?|apologi[sz]e|congratulate|sorry)(?!\p{L})[^.;]*\bfor\s+(?:the\s+)?$/iu;
/** "to ask whether July 1 works" */
const WHETHER =
	/(?:^|[^\p{L}])(?:whether|(?:ask|see|check|know|confirm|find\s+out)\s+(?:\p{Ll}+\s+)?if)\s+(?:the\s+)?$/iu;
/** The verb after such a date. */
const WORKS = /^\s+(?:works?|suits?|is|was|would|will|does|can|could|fits?)(?!\p{L})/iu;

/** A cheap test for these: one of the words that they need. */
const MAY_HAPPEN =
	/(?:ing|s|es|due|scheduled|planned|booked|slated|set)\s|\b(?:for|from|to|until|till|by|into|on)\s|['’]s/i;

/** What makes a date that of an event or a thing. */
const HAPPENING = [HAPPENS_THEN, SCHEDULED, CHANGED_TO, IS_ON, THING_FOR, IN_ORDER_TO, THANKS_FOR];

/** Whether a date is that of an event or a thing in the words before it. */
function happensThen(before: string): boolean {
	return MAY_HAPPEN.test(before) && HAPPENING.some((pattern) => pattern.test(before));
}

/**
 * Whether a date only identifies a thing: "the January 5 start date", "re: Dec 12 call", "a start date of Jan 4". It is
 * not the day of an act.
 */
export function namesAThing(line: string, from: number, to: number): boolean {
	const before = line.slice(Math.max(0, from - 40), from);
	if (WHETHER.test(before) && WORKS.test(line.slice(to, to + 12))) return true;
	if (START_DATE.test(before) && EXPLICIT.test(line.slice(from, to))) return true;
	if (DATE_OF_A_THING.test(before) || happensThen(line.slice(Math.max(0, from - 60), from))) return true;
	if (CLOCK_OR_PART.test(line.slice(from, to)) || BOUNDED.test(before)) return false;
	return (
		(DETERMINED.test(before) || TOPIC.test(before) || NAMED_TOPIC.test(before)) &&
		NOUN_AFTER.test(line.slice(to, to + 24))
	);
}

/**
 * Whether a date only identifies an occasion: "my email from Monday", "Friday's interview", "on the Thursday panel".
 */
export function namesAnOccasion(line: string, from: number, to: number): boolean {
	if (/^['’]s?\s+\p{L}/u.test(line.slice(to, to + 4)) && /['’]/.test(line.charAt(to))) return true;
	const before = line.slice(Math.max(0, from - 40), from);
	if (OF_AN_OCCASION.test(before) && !CONTACT_BACK_IN.test(before)) return true;
	return DETERMINER.test(line.slice(Math.max(0, from - 12), from)) && NAMES_AN_OCCASION.test(line.slice(to, to + 24));
}
