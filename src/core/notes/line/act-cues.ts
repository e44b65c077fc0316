import { ACT_VERB } from '../../english/verbs';
import { WEEKDAY_SHORT } from '../../english/calendar-words';
import { withoutCopies } from '../../english/without-copies';
import { cuesAtStarts, cuesOf, type Cue, type Sentence } from './cues';
import { NO_ACT } from './whose-act/orders-to-me';

/** Verbs of acts that are not communication, and short forms of those that are. Sources of patterns. */
const OTHER_ACTS = [
	'check(?:\\s+(?:with|on))?',
	'try',
	'drop',
	'knock',
	'propose',
	'suggest',
	'offer',
	'confirm',
	'see',
	'go',
	'do',
	'start',
	'give',
	'let',
	'schedule',
	'book',
	'apply',
	'prepare',
	'withdraw',
	'decide',
	'sign',
	'accept',
	'decline',
	'submit',
	'upload',
	'pay',
	'catch(?!\\s+up)',
	'grab',
	'leave\\s+\\p{L}+\\s+(?:alone|be)',
	'bug',
	'holler',
	'answer(?!\\s+(?:by|from|on|due|is|in|within|expected|should|will|to)(?!\\p{L}))',
	'shoot',
	'swing',
	'pop',
];
/** Verbs of the user's acts, with those that no list of communication verbs has. */
const VERB = [ACT_VERB, ...OTHER_ACTS].join('|');

/** The user says what they do: `I will call`, `we need to email`. Not what they receive: `I'll hear back`. */
const I_ACT = new RegExp(
	withoutCopies(
		`\\b(?:I|we)(?!\\s*(?:['’](?:ll|d)|\\s+(?:will|would|should))\\s+(?:have\\s+(?:an?|the|my)|get\\s+(?:an?|the|my)|hear|know|receive)(?!\\p{L}))(?:\\s+mustn['’]?t\\s+forget\\s+to|['’](?:ll|m|d|ve\\s+got\\s+to)(?!\\p{L})|\\s+(?:then\\s+|also\\s+|just\\s+|still\\s+|only\\s+)?(?:will|am|can|may|might|should|could|must|need|have\\s+to|want|plan|promised|said|agreed|offered|owe|shall|would|have\\s+got\\s+to|${VERB})(?!\\p{L}))|\\b(?:may|can|could|should|shall|might)\\s+(?:I|we)(?!\\p{L})`,
	),
	'giu',
);
/** A quick test for {@link I_ACT}: `I` in `I send it Monday`. */
const I_OR_WE = /\b(?:I|we)\b/i;
/** The contact asks the user to act: `she asked me to call`, `let me call`. */
const ASKED_OF_ME = new RegExp(
	`(?:\\b|(?=#))(?:let\\s+me(?!\\s+know)|(?:asked|told|wants|wanted|invited|advised|reminded|urged|encouraged|expects|needs|like|likes|for)\\s+(?:me|us)\\s+to(?!\\s+${NO_ACT})|(?:asked|advised)\\s+to|suggested\\s+(?:I|we|that\\s+I)|asked\\s+(?:me\\s+|us\\s+)?for(?!\\s+(?:more|time|patience|a\\s+few|another|some|until))|(?:wants|needs)(?!\\s+(?:to|until|till|til|time|more|a)\\b)|would\\s+like(?!\\s+to)|my\\s+(?:turn|job|move)\\s+to|#[\\p{L}][\\p{L}\\p{N}/_-]*(?=\\s+(?:on|by|in|next|this|tomorrow|${WEEKDAY_SHORT})))(?!\\p{L})`,
	'giu',
);
/** An order to oneself at the start of a clause: `call Dana`, `need to email her`. */
const IMPERATIVE = new RegExp(
	withoutCopies(
		`^(?:please\\s+|just\\s+|maybe\\s+|then\\s+)?(?:(?:need|remember|have|want|plan|going|supposed|don['’]?t\\s+forget|got)\\s+to\\s+|must\\s+|should\\s+(?:probably\\s+|really\\s+)?|shall\\s+|will\\s+|to\\s+|let['’]?s\\s+)?(?:${VERB})(?![\\p{L}'’])`,
	),
	'iu',
);
/** Words before "asked to" of which others are the subject: "Vigo was asked to reply". */
const THEY_WERE =
	/(?:^|[^\p{L}])(?!(?:I|we)\s)[\p{L}][\p{L}\p{M}'’-]*\s+(?:was|were|has\s+been|have\s+been|is|are)\s+$/iu;
/** A quick test for {@link ASKED_OF_ME}: `asked` in `She asked me to call`. */
const ASKED_HINT = /let|ask|told|want|invited|advised|reminded|urged|encouraged|expects|needs|like|for|suggested|my|#/i;
/** Whether a text begins with an instruction to oneself: `call Dana`, `need to email Lee`. */
export const isOrder = (text: string): boolean => IMPERATIVE.test(text.trimStart());

/** Any verb in the present tense after "I" at the beginning of a clause: "they send it Monday, I sign it Tuesday". */
const I_DO =
	/^(?:I|we)\s+(?!(?:hear|get|know|receive|have|had|has|was|were|am|are|did|do|don|think|thought|hope|hoped|expect|expected|wait|waited|believe|guess|feel|felt|see|saw|like|love|need|want|met|spoke|sent|told|got|left|wrote|rang|went|came|said|read|heard|made|took|gave|found|knew)(?!\p{L}))(?!\p{Ll}+ed(?!\p{L}))\p{Ll}{3,}(?!\p{L})/u;

/** What the user has to do beside others: `me to reply` in "Dana to send it Monday, me to reply by Friday". */
const ME_TO = /^(?:me|us)\s+to\s+\p{Ll}+(?!\p{L})/u;

/** Silence in a condition: `no decision`, `still nothing`, `it’s quiet`. Source of a pattern. */
const SILENCE =
	"(?:still\\s+)?(?:no\\s+(?!phone\\b)\\p{L}+|nothing|not|silence|silent|quiet|crickets)|(?:it|all|everything|she|he|they|\\p{Lu}\\p{L}+)(?:['’]s|['’]re|\\s+(?:is|are|goes|go|stays?|remains?|keeps?))\\s+(?:still\\s+)?(?:quiet|silent|dark)";
/** A negated answer in a condition: `she doesn’t reply`, `they haven’t called`, `I don’t hear`. Source of a pattern. */
const UNANSWERED =
	"[\\p{L}'’]+\\s+(?:(?:do|does|did|has|have|had|wo)n['’]?t|(?:do|does|did|has|have|will)\\s+not)\\s+(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|call(?:ed)?|ring|rung|writ(?:e|ten)|e-?mail(?:ed)?|text(?:ed)?|hear|heard|c[ao]me|show(?:n|ed)?(?:\\s+up)?|pick(?:ed)?\\s+up|get\\s+back)";
/** An act directly after a condition: "if no decision call Mar 7", "if she doesn't reply call Omar Tuesday", "if nothing, again on Friday". */
const ACT_IF_SILENT = new RegExp(
	`\\bif\\s+(?:${SILENCE}|${UNANSWERED})\\s+(?:(?:back|yet|heard|anything|to\\s+(?:me|us)|from\\s+[\\p{L}'’]+)\\s+){0,2}((?:(?:${ACT_VERB})|try(?=\\s+\\p{Lu}))(?!\\p{L})(?!\\s+(?:by|before|until|till|from|back|on)(?!\\p{L}))|again(?=\\s+(?:on|in|next|at|${WEEKDAY_SHORT})))`,
	'giu',
);

/** Words before a verb that make it a noun: "Friday call with Dana", "a text from her". */
const ARTICLE_BEFORE = /(?:\b(?:a|an|the|my|her|his|their|your|this|that|first|second|next|last)|\d)\s*$/i;

/**
 * Returns the cues of the user's acts: "I check in", "may I call", "she asked me to call", and clauses such as "call
 * Dana".
 */
export function actCues(sentence: Sentence): Cue[] {
	return [
		...cuesOf(sentence, I_ACT, 'act', I_OR_WE),
		...cuesAtStarts(sentence, I_DO, 'act'),
		...cuesAtStarts(sentence, ME_TO, 'act', (_, { after }) => after === 'comma'),
		...cuesOf(sentence, ACT_IF_SILENT, 'act', /\bif\b/i, (match, at) => ({
			at: sentence.from + at + match[0].length - (match[1] ?? '').length,
		})),
		...cuesOf(sentence, ASKED_OF_ME, 'act', ASKED_HINT, (_, at) => !THEY_WERE.test(sentence.text.slice(0, at))),
		...cuesAtStarts(
			sentence,
			IMPERATIVE,
			'act',
			(match, start) =>
				!(start.after === 'date' && ARTICLE_BEFORE.test(sentence.text.slice(0, start.at))) && {
					joined: start.after === 'joining' || /^(?:will|should|shall)\b/i.test(match[0]),
				},
		),
	];
}
