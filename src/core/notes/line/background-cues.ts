import { PAST_COMMUNICATION } from '../../english/verbs';
import { cuesOf, type Cue, type Sentence } from './cues';

/** What else tells of the past. Sources of patterns. */
const TELLING = [
	'applied',
	'had',
	'interviewed',
	'left',
	'heard',
	'saw',
	'got',
	'received',
	'posted',
	'signed',
	'started',
	'finished',
	'bumped',
	'ran\\s+into',
	'reached',
	'tried',
	'came',
	'presented',
	'completed',
	'passed',
	'failed',
	'declined',
	'attended',
	'joined',
	'thanked',
	'learned',
	'was',
	'were',
	'went',
	'did',
	"didn['’]t",
	'missed',
	'been',
	'worked',
	'published',
	'announced',
	'resigned',
	'quit',
	'since',
	'dated',
	'no\\s+(?:answer|reply|response)\\s+(?:on|since)',
];

/** Verbs in the past tense, as the source of a pattern. */
export const PAST_VERB = [PAST_COMMUNICATION, ...TELLING].join('|');
/** A past act with its subject, which tells what has happened: `Dana said`, `met Lee`. */
const PAST = new RegExp(
	`(?:(?:^|[^\\p{L}\\p{N}])([\\p{L}][\\p{L}\\p{M}'’.-]*)\\s+|^|[^\\p{L}\\p{N}])(?:${PAST_VERB})(?![\\p{L}'’])`,
	'giu',
);

/** A quick test for {@link PAST}. */
const PAST_HINT = new RegExp(`\\b(?:${PAST_VERB})`, 'i');

/** An absence that ends with the date after it: `out until Monday`. */
const OUT_UNTIL =
	/\b(?:out|away|off|on\s+(?:vacation|holidays?|leave|pto|parental\s+leave|maternity\s+leave|paternity\s+leave|sabbatical|a\s+trip)|travel(?:l)?ing|abroad|unavailable|busy|swamped|slammed|offline|ooo|out\s+of\s+(?:the\s+)?(?:office|town|country)|in\s+[\p{Lu}][\p{L}]+)\s+(?:until|till|til)(?!\p{L})/giu;
/** An absence at the date after it: `she is out this week`. */
const OUT =
	/\b(?:(?:is|are|be|being|goes|going|she['’]s|he['’]s|they['’]re)\s+(?:out|away|off)|(?:(\p{L}+)\s+)?out\s+(?:this|next|all|of\s+(?:the\s+)?(?:office|town|country)|sick|from|through)|away\s+(?:this|next|all|from|on|through)|on\s+(?:vacation|holidays?|leave|pto|parental\s+leave|maternity\s+leave|paternity\s+leave|sabbatical|a\s+trip)|travel(?:l)?ing|abroad|unavailable|busy|swamped|slammed|offline|ooo|(?:committee|panel|team|board|they|council|jury)\s+(?:meets?|convenes?|sits?|votes?))(?!\p{L})/giu;

/** An absence until a day: "Kirsten is back from leave on the 28th". "Ros gets back in December" is a promise. */
const BACK =
	/\b(?:when|once|after|until|till|soon\s+as)\s+\p{L}+\s+(?:gets?|comes?)\s+back(?!\p{L})|\b(?:(?:is|are|be|being)|(?:gets?|comes?)(?!\s+back\s+(?:in|by|within|before)(?!\p{L})))\s+back(?!\s+(?:to|with|in\s+touch)(?!\p{L}))(?:\s+(?:from|in)\s+(?:(?:the|his|her|their)\s+)?\p{L}+)?(?!\p{L})|['’](?:s|re)\s+back(?!\s+(?:to|with)(?!\p{L}))(?!\p{L})/giu;
/** A date of the company that is not an answer to the user: "They close applications Oct 16". */
const THEIR_EVENT =
	/\b(?:they|company|team|applications?|posting)\s+(?:close|open|start|begin|launch|end)s?(?!\p{L}|\s+(?:at|from|until|till|by|before|after)(?!\p{L}))/giu;
/** A day before which nothing happens: "Gil won't decide before March 8". */
const NOT_BEFORE =
	/\b(?:won['’]?t|will\s+not|wouldn['’]?t|can['’]?t|cannot)\s+(?:\p{L}+\s+){1,5}?(?:before|until|till)(?!\p{L})|(?:^|[^\p{L}])not\s+\p{L}+ing\s+(?:\p{L}+\s+){0,3}?(?:before|until|till)(?!\p{L})/giu;

/** A cheap test: a line without any of these words names no absence. */
const OUT_HINT =
	/out|away|off|\bon\b|travel|abroad|unavailable|busy|swamped|slammed|ooo|committee|panel|team|board|they|council|jury/i;

/** "reach out this week" is no absence. */
const SENDS_OUT =
	/^(?:reach|reaching|send|sending|sent|mail|mailing|ship|figure|find|sort|work|check|roll|fill|set|put|help|try|get)$/i;

/** What was planned is no past: "she was going to send it Friday". */
const PLANNED = /^\s+(?:going\s+to|gonna|supposed\s+to|to|due\s+to|planning\s+to|hoping\s+to)(?!\p{L})/iu;

/** Words in front of a past verb that leave the user as its subject: `I called`, `then called`. */
const FIRST_PERSON = /^(?:i|we|and|but|then|also|just|have|already|so)$/i;

/**
 * Returns the cues of background: "applied Jan 5", "had my interview on Thursday", "she's traveling this week", "out
 * until Monday".
 */
export function backgroundCues(sentence: Sentence): Cue[] {
	const until = cuesOf(sentence, OUT_UNTIL, 'away', /\bti?ll?\b|until/i);
	const within = (at: number) => until.some((cue) => at >= cue.at && at < cue.to);
	return [
		...until,
		...cuesOf(sentence, BACK, 'away', /\bback\b/i),
		...cuesOf(sentence, THEIR_EVENT, 'away', /close|open|start|begin|launch|end/i, () => ({ third: true })),
		...cuesOf(sentence, NOT_BEFORE, 'background', /\b(?:before|until|till)\b/i),
		...cuesOf(sentence, OUT, 'background', OUT_HINT, (match, at) => {
			return !within(sentence.from + at) && !SENDS_OUT.test(match[1] ?? '');
		}),
		...cuesOf(sentence, PAST, 'background', PAST_HINT, (match, at) => {
			if (match[1] !== undefined && /^(?:be|get)$/i.test(match[1])) return false;
			const after = sentence.text.slice(at + match[0].length);
			if (DETERMINED.test(match[1] ?? '') && /^\s+\p{L}/u.test(after)) return false;
			if (/w(?:as|ere)$/i.test(match[0]) && PLANNED.test(after)) return false;
			return { third: match[1] !== undefined && !FIRST_PERSON.test(match[1]) };
		}),
	];
}

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
const DETERMINED = /(?:^|[^\p{L}])(?:the|our|my|that|their|her|his|your|its|an?)\s*$/iu;
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
/** Words in front of a date that belongs to something else: `start date Dec 1`. */
const DATE_OF_A_THING =
	/\b(?:(?:start|starting|end|closing|effective|due|launch|expiry|move|moving|joining|go-live|target|birth|first|last)\s+(?:date|day)|date|deadline|anniversary)(?:\s+(?:to|for)\s+\p{L}+)?\s+(?:of|is|was|=)\s+(?:the\s+)?$/iu;

/** Verbs of what happens on a day by itself, in the forms "starts", "starting". Sources of patterns. */
const HAPPENS =
	'(?:start|begin|open|clos|end|expir|launch|finish|leav|arriv|fly|flie|mov|retir|resum|laps|renew|matur|tak|happen|go|kick|run|com|fall|sail|travel|return|graduat|marr(?:y|i))(?:n?ing|s|es)|(?:is|are|was|were)\\s+(?:due|scheduled|planned|booked|set|slated)';
/** "about the contract ending Jan 31", "Leo, who starts his new job on Monday". */
const HAPPENS_THEN = new RegExp(
	`(?:(?:^|[^\\p{L}])(?:re|about|regarding|concerning)[:.]?\\s+(?:[\\p{L}\\p{N}'’&-]+\\s+){1,5}|\\b(?:who|which|that|whose\\s+\\p{L}+)\\s+)(?:${HAPPENS}|scheduled|planned|booked|slated)\\s+(?:\\p{L}+\\s+){0,4}?(?:(?:on|in|at|for)\\s+)?(?:the\\s+)?$`,
	'iu',
);
/** "to book the room for January 8", "about the slides for Monday". */
const THING_FOR =
	/(?:\bto\s+(?!(?:check|be|go)\s)\p{Ll}+|(?:^|[^\p{L}])(?:re|about|regarding|concerning)[:.]?)\s+(?:[\p{L}\p{N}'’&-]+\s+){1,5}for\s+(?:the\s+)?$/iu;

/** Whether a date is that of an event or a thing in the words before it. */
function happensThen(before: string): boolean {
	return HAPPENS_THEN.test(before) || THING_FOR.test(before);
}

/**
 * Whether a date only identifies a thing: "the January 5 start date", "re: Dec 12 call", "a start date of Jan 4". It is
 * not the day of an act.
 */
export function namesAThing(line: string, from: number, to: number): boolean {
	const before = line.slice(Math.max(0, from - 40), from);
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
