import { DETERMINED } from './occasions';
import { PAST_COMMUNICATION } from '../../english/verbs';
import { nameAt } from './contact';
import { cuesAtStarts, cuesOf, type Cue, type Sentence } from './cues';

/** What else is about the past. Sources of patterns. */
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
	'chased',
	'nudged',
	'(?:last|prev(?:ious)?)\\s+(?:chase|contact|call|e-?mail|time|touch|ping|message|text|nudge|attempt|try|talk|spoken|seen)(?=\\s*[:=]?\\s*(?:on\\s+)?(?:the\\s+)?\\d|\\s*[:=])',
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
	"intro['’]?d",
	'introed',
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
	'no\\s+(?:answer|reply|response)\\s+(?:on|since)',
];

/** Verbs in the past tense, as the source of a pattern. */
export const PAST_VERB = [PAST_COMMUNICATION, ...TELLING].join('|');
/** A past act with its subject, which says what has happened: `Dana said`, `met Lee`. */
const PAST = new RegExp(
	`(?:(?:^|[^\\p{L}\\p{N}])([\\p{L}][\\p{L}\\p{M}'’.-]*)\\s+|^|[^\\p{L}\\p{N}])(?:${PAST_VERB})(?![\\p{L}'’])`,
	'giu',
);

/** A quick test for {@link PAST}: `called` in `She called on Monday`. */
const PAST_HINT = new RegExp(`\\b(?:${PAST_VERB})`, 'i');

/** An absence that ends with the date after it: `out until Monday`. */
const OUT_UNTIL =
	/\b(?:out|away|off|on\s+(?:a\/l|annual\s+leave|vacation|holidays?|leave|pto|parental\s+leave|maternity\s+leave|paternity\s+leave|sabbatical|a\s+trip)|travel(?:l)?ing|abroad|unavailable|busy|swamped|slammed|offline|ooo|vacay|hols?|sick|closed|shut|out\s+of\s+(?:the\s+)?(?:office|town|country)|in\s+[\p{Lu}][\p{L}]+)\s+(?:until|till|['’]?til|thru|through)(?!\p{L})/giu;
/** An absence at the date after it: `she is out this week`. */
const OUT =
	/\b(?:(?:is|are|be|being|goes|going|she['’]s|he['’]s|they['’]re)\s+(?:out|away|off)|(?:(\p{L}+)\s+)?out\s+(?:this|next|all|of\s+(?:the\s+)?(?:office|town|country)|sick|from|through)|away\s+(?:this|next|all|from|on|through)|on\s+(?:a\/l|annual\s+leave|vacation|holidays?|leave|pto|parental\s+leave|maternity\s+leave|paternity\s+leave|sabbatical|a\s+trip)|travel(?:l)?ing|abroad|unavailable|busy|swamped|slammed|offline|ooo|(?:committee|panel|team|board|they|council|jury|trustees|directors|governors|partners|investors|shareholders|leadership|management)\s+(?:meets?|convenes?|sits?|votes?))(?!\p{L})/giu;

/** An absence until a day: "Kirsten is back from leave on the 28th". "Ros gets back in December" is a promise. */
const BACK =
	/\b(?:when|once|after|until|till|soon\s+as)\s+\p{L}+\s+(?:gets?|comes?)\s+back(?!\p{L})|\b(?:(?:is|are|be|being)|(?:gets?|comes?)(?!\s+back\s+(?:in|by|within|before)(?!\p{L})))\s+back(?!\s+(?:(?:to|2|with|in\s+touch)(?!\p{L})|w\/))(?:\s+(?:from|in)\s+(?:(?:the|his|her|their)\s+)?\p{L}+)?(?!\p{L})|['’](?:s|re)\s+back(?!\s+(?:to|with)(?!\p{L}))(?!\p{L})|[,;(–—]\s+back(?!\s+(?:to|with|in|and|from|up)(?!\p{L}))(?!\p{L})/giu;
/** A return without a verb: "Kirsten back on the 28th", "Kirsten back in the office Monday". */
const RETURN =
	/^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s+back(?=\s)(?!\s+(?:to|2|with|up|and)(?!\p{L}))(?:\s+(?:in|at)\s+(?:the\s+)?(?:office|work|town|school|desk)|\s+from\s+(?:(?:his|her|their|the)\s+)?\p{L}+)?(?!\p{L})/u;
/** Another person before an absence, who acts after it too: "Ola away till the 24th, will write that week". */
const OTHER_FIRST =
	/^[\s"“(]*(?!(?:I|We)(?!\p{L}))(?:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?|she|he|they)(?:['’](?:s|re))?(?:\s+(?:is|are|will\s+be))?\s*$/u;
/** A date of the company that is not an answer to the user: "They close applications Oct 16". */
const THEIR_EVENT =
	/\b(?:they|company|team|applications?|apps|bids|entries|posting|portal)\s+(?:close|open|start|begin|launch|end)s?(?!\p{L}|\s+(?:at|from|until|till|by|before|after)(?!\p{L}))/giu;
/** A day before which nothing happens: "Gil won't decide before March 8". */
const NOT_BEFORE =
	/\b(?:won['’]?t|will\s+not|wouldn['’]?t|can['’]?t|cannot)\s+(?:\p{L}+\s+){1,5}?(?:before|until|till)(?!\p{L})|(?:^|[^\p{L}])not\s+\p{L}+ing\s+(?:\p{L}+\s+){0,3}?(?:before|until|till)(?!\p{L})/giu;

/**
 * A cheap test, because a line without any of these words names no absence: `away` in `Kirsten is away until Monday`.
 */
const OUT_HINT =
	/out|away|off|\bon\b|travel|abroad|unavailable|busy|swamped|slammed|ooo|committee|panel|team|board|they|council|jury|trustees|directors|governors|partners|investors|shareholders|leadership|management/i;

/** "reach out this week" is no absence. */
const SENDS_OUT =
	/^(?:reach|reaching|send|sending|sent|mail|mailing|ship|figure|find|sort|work|check|roll|fill|set|put|help|try|get)$/i;

/** What was planned is no past: "she was going to send it Friday". */
const PLANNED = /^\s+(?:going\s+to|gonna|supposed\s+to|to|due\s+to|planning\s+to|hoping\s+to)(?!\p{L})/iu;

/** What follows such a plan that nobody kept, or that the user takes over: "was going to call Monday but didn't". */
const WITHDRAWN =
	/^[^.;]{0,80}?\s+but\s+(?:I['’]?(?:ll|m|d)?(?!\p{L})|we(?:['’]ll)?(?!\p{L})|(?:(?:she|he|they|it)\s+)?(?:did|has|have|had|could|was|were)(?:n['’]t|\s+not)|(?:(?:she|he|they)\s+)?(?:never|forgot)(?!\p{L}))/iu;

/** Whether a plan in the past tense was dropped, by the words with its verb and those behind: `Mike was going to` and ` call, but I'll call him`. */
export const isWithdrawn = (words: string, after: string): boolean =>
	/\bw(?:as|ere)\s/i.test(words) && WITHDRAWN.test(after);

/** Words before a past verb that leave the user as its subject: `I called`, `then called`. */
const FIRST_PERSON = /^(?:i|we|and|but|then|also|just|have|already|so)$/i;

/**
 * Returns the cues of background: "applied Jan 5", "had my interview on Thursday", "she's traveling this week", "out
 * until Monday".
 */
export function backgroundCues(sentence: Sentence): Cue[] {
	const until = cuesOf(sentence, OUT_UNTIL, 'away', /til|till|thr/i, (_, at) => ({
		third: OTHER_FIRST.test(sentence.text.slice(0, at)),
	}));
	const within = (at: number) => until.some((cue) => at >= cue.at && at < cue.to);
	return [
		...until,
		...cuesOf(sentence, BACK, 'away', /\bback\b/i),
		...cuesAtStarts(sentence, RETURN, 'away', (match, start) => {
			const name = start.after === 'date' ? null : nameAt(sentence.text, start.at);
			return name !== null && match[0].startsWith(name.name) && { third: true };
		}),
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
