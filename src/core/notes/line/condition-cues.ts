import { MONTH_SHORT, WEEKDAY_SHORT } from '../../english/calendar-words';
import { nameAt, type NameAt } from './contact';
import { cuesAtStarts, cuesOf, type Cue, type Sentence } from './cues';
import { subjectName } from './whose-act/promise-subject';

/** Negated verbs of a condition: `if I don't hear`. */
const NEGATED =
	"(?:don['’]?t|do\\s+not|doesn['’]?t|does\\s+not|haven['’]?t|have\\s+not|hasn['’]?t|has\\s+not|didn['’]?t|did\\s+not|isn['’]?t|aren['’]?t|(?:is|are|was|were|has|have)\\s+(?:still\\s+)?not|wasn['’]?t|weren['’]?t|won['’]?t|can['’]?t|cannot|(?:would|could|should)n['’]?t|(?:will|would|could|can|should|may|might)\\s+(?:still\\s+)?not|(?:(?:has|have)\\s+)?(?:still\\s+)?yet\\s+to|(?:(?:am|is|are)|['’](?:m|s|re))?\\s*still\\s+waiting|not\\s+(?:yet\\s+)?(?:heard|had|got|received|replied|called|answered|signed|come)|never|fails?|forgets?|hears?\\s+nothing|heard\\s+nothing|hears?\\s+no|gets?\\s+no|gets?\\s+nothing|has\\s+no|have\\s+no|have\\s+nothing|see\\s+no)";
/** Words for silence in a condition: `if no reply`. */
const SILENCE =
	"(?:no|not|nothing|none|nobody|silence|silent|quiet|crickets|zilch|nada|nowt|radio\\s+silence|there(?:['’]?s|\\s+(?:is|are|was|were|has|have))\\s+(?:still\\s+)?(?:been\\s+)?(?:no|nothing)|w\\/o|without|(?:[\\p{L}'’]+\\s+){1,3}?(?:is|are|stays?|remains?|goes|go|keeps?)\\s+(?:still\\s+)?(?:quiet|silent|dark)|(?:\\p{L}+['’]s|its|all|everything)\\s+(?:still\\s+)?(?:quiet|silent|dark))";

/** What does not come, in a condition without a verb: `failing a reply`. */
const ANSWER =
	"(?:(?:an?|any|the|their|her|his|your|further|[\\p{L}-]+['’]s)\\s+){0,2}(?:reply|answer|word|response|news|call(?:back)?|e-?mail|message|decision|offer|update|feedback|sign)";

/** Words that begin a condition: `if`, `provided that`. */
const IF =
	'if|in\\s+case|in\\s+the\\s+event(?:\\s+that)?|assuming|supposing|(?:provided|providing)(?:\\s+that)?|(?:as|so)\\s+long\\s+as';

/** The condition of a fallback: `if I don't hear back`, `in case she does not call`. */
const CONDITION = new RegExp(
	`\\b(?:(?:${IF}|should|when)\\s+(?:[\\p{L}'’.-]+\\s+){0,5}?${NEGATED}|(?:${IF})\\s+(?:still\\s+)?${SILENCE}|in\\s+(?:case|the\\s+event)\\s+of\\s+(?:no|silence|a\\s+silence)|(?:when|where)\\s+(?:still\\s+|there(?:['’]?s|\\s+is)\\s+)?(?:no(?!\\s+(?:one|longer|more)(?!\\p{L}))|nothing|nobody)|if\\s+(?:[\\p{L}\\d:]+\\s+){1,3}(?:comes\\s+and\\s+goes|passes|goes\\s+by|has\\s+passed)|(?:once|when|after)\\s+(?:[\\p{L}\\d:]+\\s+){1,3}(?:comes|goes|passes|has\\s+(?:passed|gone))(?:\\s+and\\s+goes)?(?:\\s+by)?\\s+(?:without|with\\s+no)|if\\s+negative\\s+contact|unless(?:\\s+[\\p{L}'’-]+(?=\\s))?|failing\\s+(?:that|which)|(?:failing|barring|in\\s+the\\s+absence\\s+of)\\s+${ANSWER}|absent\\s+(?:a|any)|without\\s+(?:a\\s+|an\\s+|any\\s+)?(?:reply|answer|word|response|news)|give\\s+(?!(?:me|us)\\s)(?:[\\p{L}'’-]+\\s+){1,3}?(?:until|till(?=\\s[^,;.]{2,25}[,;.–—]\\s)))(?![\\p{L}\\p{N}])`,
	'giu',
);

/** A quick test for {@link CONDITION}: `if` in `if no answer by Friday`. */
const CONDITION_HINT =
	/\b(?:if|in\s+(?:case|the)|should|when|where|once|after|unless|failing|absent|without|assuming|supposing|provid(?:ed|ing)|long\s+as|barring|give)\b/i;

/** "No answer by Friday? Call Monday." */
const SILENT_START =
	/^(?:still\s+)?(?:(?:(?:(?:on|upon|given|with)\s+)?no|without|w\/o)\s+(?:any\s+|an?\s+)?(?:reply|answer|word|response|news|call|email|callback|feedback|luck|dice|joy|sign|contact|update|message|confirmation)|nothing(?:\s+(?:heard|back|from))?|haven['’]?t\s+heard|not\s+heard|silence)(?![\p{L}\p{N}])/iu;

/** A condition without "if": `Should Dana not call`, `Had I not heard`. Not `Should really not call`. */
const INVERTED =
	/^(?:should\s+(?!(?:probably|really|definitely|certainly|also|still|just|better|rather|maybe|perhaps|again)\s)(?:[\p{L}'’.-]+\s+){1,3}?not\s+\p{L}+|(?:had|were)\s+(?!lunch|coffee|dinner|a\s|an\s|the\s)(?:[\p{L}'’.-]+\s+){1,3}?not\s+(?:yet\s+)?(?:heard|had|got|been|sent|rung|come|written|spoken|to|\p{L}+ed)|had\s+(?:I|we)\s+(?:still\s+)?(?:heard|had|got)\s+(?:nothing|no)|should\s+(?:there\s+(?:still\s+)?be\s+(?:no|nothing)|(?:[\p{L}'’.-]+\s+){1,3}?(?:be|stay|remain|go)\s+(?:quiet|silent|dark)|(?:nothing|nobody|no\s+\p{Ll}+)\s+\p{Ll}+|(?:[\p{L}'’.-]+\s+){1,3}?(?:hear|get|receive|have)\s+(?:no|nothing)))(?![\p{L}\p{N}])/iu;

/** A condition of a yes with a day, which the user awaits: "if yes by Monday", "if they say yes by Monday, call Raj". */
const AGREED =
	/\bif\s+(?:(?:a\s+)?yes|ok(?:ay)?|positive|so|approved|agreed|accepted|signed|confirmed|(?:[\p{L}'’-]+\s+){1,3}?(?:(?:say|said|is)s?\s+(?:a\s+)?(?:yes|ok(?:ay)?)|agrees?|accepts?|approves?|confirms?|signs?|replies|reply|answers?|calls?))(?=\s+(?:by|on|before)\s)/giu;

/** A question before its "if", which makes no condition: `Dana asked me ` in `Dana asked me if I could call`. */
const ASKED = /(?:ask(?:ed|s|ing)?|wonder(?:ed|s|ing)?|know|see|check(?:ed)?)\s+(?:[\p{L}'’]+\s+){0,2}$/iu;

/**
 * A condition of what somebody does until a day, which the user awaits: `if the contract is here by Wed`, not `if I
 * finish it by Wed`.
 */
const DONE_BY = new RegExp(
	`\\b(?:${IF})\\s+(?!(?:I|we|you|possible|not|so|need(?:ed)?|necessary)(?!\\p{L}))(?:[\\p{L}'’.-]+\\s+){1,7}?(?=(?:by|until|till)\\s)`,
	'giu',
);
/** The beginning of a day after its bound: `Fri` in `by Fri`, `the 3rd`. */
const DAY_NEXT = new RegExp(
	`^(?:by|until|till)\\s+(?:the\\s+|end\\s+of\\s+|close\\s+of\\s+)*(?:(?:${WEEKDAY_SHORT}|${MONTH_SHORT})\\p{L}{0,6}(?!\\p{L})|\\d|(?:tomorrow|next|noon|EOD|EOB|COB)(?!\\p{L}))`,
	'iu',
);

/** A limit that the user sets somebody, before its day: `Dana has until`, `they still have till`. */
const HAS_UNTIL =
	/(?:^|[^\p{L}\p{N}])(?!(?:I|we|you)\s)([\p{L}][\p{L}\p{M}'’-]*)\s+(?:still\s+)?(?:has|have)\s+(?:until|till)(?!\p{L})/giu;

/** Words that begin a fallback without its own condition: `she calls Friday, otherwise Monday`. */
const OTHERWISE =
	/\b(?:(?:otherwise|or\s+else|else|failing\s+(?:that|which)|if\s+not)(?![\p{L}\p{N}])|or(?=\s+I\s))(?!\s+(?:by|before|until|within)\b)/giu;

/** A second day by its name, directly before it: `backup Thursday`, `fallback: Fri`, `plan B next week`. */
const BACKUP = new RegExp(
	`^(?:my\\s+|the\\s+|as\\s+(?:a\\s+)?)?(?:back-?up|fall-?back|plan\\s+b)(?:\\s+(?:is|day|date|on|call))*\\s*[:=–-]?\\s*(?=(?:${WEEKDAY_SHORT}|${MONTH_SHORT})\\p{L}{0,6}(?!\\p{L})|(?:the\\s+)?\\d|(?:tomorrow|next|in|the\\s+day)(?!\\p{L}))`,
	'iu',
);

/** The words before a condition's person: `if `, `in case `. */
const CONDITION_LEAD = new RegExp(`^(?:${IF}|should|when|unless|had|were)\\s+`, 'i');

/** Returns the person in a condition: Greta in "if Greta doesn't call". */
function conditionSubject(words: string, at: number): NameAt | null {
	const lead = CONDITION_LEAD.exec(words);
	const found = lead && nameAt(words, lead[0].length);
	return found && { name: found.name, from: at + found.from, to: at + found.to };
}

/**
 * Returns the cues of conditions: "If I don't hear from her by Friday", "unless they call first", "if not",
 * "otherwise".
 */
export function conditionCues(sentence: Sentence, line: string): Cue[] {
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
		...cuesOf(sentence, HAS_UNTIL, 'condition', /\bha(?:s|ve)\s/i, (match, index) => {
			const at = sentence.from + index + match[0].indexOf(match[1] ?? '');
			return { at, subject: subjectName(line, at, match[1] ?? '') };
		}),
		...cuesOf(
			sentence,
			DONE_BY,
			'condition',
			CONDITION_HINT,
			(match, at) =>
				DAY_NEXT.test(sentence.text.slice(at + match[0].length)) &&
				!ASKED.test(sentence.text.slice(0, at)) && { subject: conditionSubject(match[0], sentence.from + at) },
		),
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
