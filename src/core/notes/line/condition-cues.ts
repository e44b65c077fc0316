import { MONTH_SHORT, WEEKDAY_SHORT } from '../../english/calendar-words';
import { nameAt, type NameAt } from './contact';
import { cuesAtStarts, cuesOf, type Cue, type Sentence } from './cues';

/** Negated verbs of a condition: `if I don't hear`. */
const NEGATED =
	"(?:don['’]?t|do\\s+not|doesn['’]?t|does\\s+not|haven['’]?t|have\\s+not|hasn['’]?t|has\\s+not|didn['’]?t|did\\s+not|isn['’]?t|aren['’]?t|(?:is|are|was|were|has|have)\\s+(?:still\\s+)?not|wasn['’]?t|weren['’]?t|won['’]?t|can['’]?t|cannot|not\\s+(?:yet\\s+)?(?:heard|had|got|received|replied|called|answered|signed|come)|never|fails?|forgets?|hears?\\s+nothing|heard\\s+nothing|hears?\\s+no|gets?\\s+no|gets?\\s+nothing|has\\s+no|have\\s+no|have\\s+nothing|see\\s+no)";
/** Words for silence in a condition: `if no reply`. */
const SILENCE =
	"(?:no|not|nothing|none|nobody|silence|silent|quiet|crickets|zilch|nada|nowt|radio\\s+silence|there['’]?s\\s+(?:still\\s+)?(?:no|nothing)|there\\s+is\\s+(?:still\\s+)?(?:no|nothing)|(?:[\\p{L}'’]+\\s+){1,3}?(?:is|are|stays?|remains?|goes|go|keeps?)\\s+(?:still\\s+)?(?:quiet|silent|dark)|(?:it|all|everything)['’]?s\\s+(?:still\\s+)?(?:quiet|silent))";

/** What does not come, in a condition without a verb: `failing a reply`. */
const ANSWER =
	"(?:(?:an?|any|the|their|her|his|your|further|[\\p{L}-]+['’]s)\\s+){0,2}(?:reply|answer|word|response|news|call(?:back)?|e-?mail|message|decision|offer|update|feedback|sign)";

/** The condition of a fallback: `if I don't hear back`, `in case she does not call`. */
const CONDITION = new RegExp(
	`\\b(?:(?:if|in\\s+case|should|when|assuming|supposing)\\s+(?:[\\p{L}'’.-]+\\s+){0,5}?${NEGATED}|(?:if|in\\s+case|assuming|supposing)\\s+(?:still\\s+)?${SILENCE}|if\\s+(?:[\\p{L}\\d:]+\\s+){1,3}(?:comes\\s+and\\s+goes|passes|goes\\s+by|has\\s+passed)|if\\s+negative\\s+contact|unless(?:\\s+[\\p{L}'’-]+(?=\\s))?|failing\\s+(?:that|which)|(?:failing|barring|in\\s+the\\s+absence\\s+of)\\s+${ANSWER}|absent\\s+(?:a|any)|without\\s+(?:a\\s+|an\\s+|any\\s+)?(?:reply|answer|word|response|news))(?![\\p{L}\\p{N}])`,
	'giu',
);

/** A quick test for {@link CONDITION}: `if` in `if no answer by Friday`. */
const CONDITION_HINT =
	/\b(?:if|in\s+case|should|when|unless|failing|absent|without|assuming|supposing|barring|absence)\b/i;

/** "No answer by Friday? Call Monday." */
const SILENT_START =
	/^(?:still\s+)?(?:(?:no|without)\s+(?:reply|answer|word|response|news|call|email|callback|feedback|luck|dice|joy)|nothing(?:\s+(?:heard|back|from))?|haven['’]?t\s+heard|not\s+heard|silence)(?![\p{L}\p{N}])/iu;

/** A condition without "if": `Should Dana not call`, `Had I not heard`. Not `Should really not call`. */
const INVERTED =
	/^(?:should\s+(?!(?:probably|really|definitely|certainly|also|still|just|better|rather|maybe|perhaps|again)\s)(?:[\p{L}'’.-]+\s+){1,3}?not\s+\p{L}+|(?:had|were)\s+(?!lunch|coffee|dinner|a\s|an\s|the\s)(?:[\p{L}'’.-]+\s+){1,3}?not\s+(?:yet\s+)?(?:heard|had|got|been|sent|rung|come|written|spoken|to|\p{L}+ed)|had\s+(?:I|we)\s+(?:still\s+)?(?:heard|had|got)\s+(?:nothing|no))(?![\p{L}\p{N}])/iu;

/** A condition of a yes with a day, which the user awaits: "if yes by Monday", "if they say yes by Monday, call Raj". */
const AGREED =
	/\bif\s+(?:(?:a\s+)?yes|ok(?:ay)?|positive|so|approved|agreed|accepted|signed|confirmed|(?:[\p{L}'’-]+\s+){1,3}?(?:(?:say|said|is)s?\s+(?:a\s+)?(?:yes|ok(?:ay)?)|agrees?|accepts?|approves?|confirms?|signs?|replies|reply|answers?|calls?))(?=\s+(?:by|on|before)\s)/giu;

/** A question in front of its "if", which makes no condition: `Dana asked me ` in `Dana asked me if I could call`. */
const ASKED = /(?:ask(?:ed|s|ing)?|wonder(?:ed|s|ing)?|know|see|check(?:ed)?)\s+(?:[\p{L}'’]+\s+){0,2}$/iu;

/** Words that begin a fallback without its own condition: `she calls Friday, otherwise Monday`. */
const OTHERWISE =
	/\b(?:(?:otherwise|or\s+else|else|failing\s+(?:that|which)|if\s+not)(?![\p{L}\p{N}])|or(?=\s+I\s))(?!\s+(?:by|before|until|within)\b)/giu;

/** A second day by its name, directly before it: `backup Thursday`, `fallback: Fri`, `plan B next week`. */
const BACKUP = new RegExp(
	`^(?:my\\s+|the\\s+|as\\s+(?:a\\s+)?)?(?:back-?up|fall-?back|plan\\s+b)(?:\\s+(?:is|day|date|on|call))*\\s*[:=–-]?\\s*(?=(?:${WEEKDAY_SHORT}|${MONTH_SHORT})\\p{L}{0,6}(?!\\p{L})|(?:the\\s+)?\\d|(?:tomorrow|next|in|the\\s+day)(?!\\p{L}))`,
	'iu',
);

/** Returns the person in a condition: Greta in "if Greta doesn't call". */
function conditionSubject(words: string, at: number): NameAt | null {
	const lead = /^(?:if|in\s+case|should|when|unless|had|were|assuming|supposing)\s+/i.exec(words);
	const found = lead && nameAt(words, lead[0].length);
	return found && { name: found.name, from: at + found.from, to: at + found.to };
}

/**
 * Returns the cues of conditions: "If I don't hear from her by Friday", "unless they call first", "if not",
 * "otherwise".
 */
export function conditionCues(sentence: Sentence): Cue[] {
	const otherwise = cuesOf(sentence, OTHERWISE, 'otherwise', /\bor\b|else|otherwise|failing|if\s/i);
	const isOtherwise = (at: number) => otherwise.some((cue) => cue.at === at);
	return [
		...otherwise,
		...cuesOf(
			sentence,
			CONDITION,
			'condition',
			CONDITION_HINT,
			(match, at) => !isOtherwise(sentence.from + at) && { subject: conditionSubject(match[0], sentence.from + at) },
		),
		...cuesAtStarts(
			sentence,
			INVERTED,
			'condition',
			(match, { at, after }) => after !== 'date' && { subject: conditionSubject(match[0], sentence.from + at) },
		),
		...cuesAtStarts(sentence, BACKUP, 'otherwise', (_, { at }) => at > 0 || sentence.from > 0),
		...cuesOf(sentence, AGREED, 'condition', /\bif\b/i, (_, at) => !ASKED.test(sentence.text.slice(0, at))),
		...cuesAtStarts(
			sentence,
			SILENT_START,
			'condition',
			(match, start) =>
				start.after === 'start' ||
				(start.after === 'comma' && /^\s*[:?]/.test(sentence.text.slice(start.at + match[0].length))),
		),
	];
}
