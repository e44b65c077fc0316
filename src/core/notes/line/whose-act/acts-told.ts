import { WEEKDAY_SHORT } from '../../../english/calendar-words';
import { cuesOf, type Cue, type Sentence } from '../cues';
import { NO_ACT } from './orders-to-me';
import { SUBJECT, subjectName } from './promise-subject';

/** How people say something: `says that `, `told me `. */
const SAYS =
	'(?:said|says|mentioned|mentions|thinks|thought|reckons|reckoned|replied|replies|wrote|writes|texted|confirmed|confirms|suggests|suggested|told\\s+(?:me|us))\\s+(?:that\\s+)?';
/** What both do together: `talk`, `catch up`, `meet on`. Not with others: `talk to legal`, `meet the board`. */
const TALK = `(?:(?:talk|speak|chat|catch\\s+up|discuss|connect|touch\\s+base)(?!\\s+(?:[\\p{L}'’]+\\s+){0,3}?(?:to|with)\\s+(?!(?:me|us)(?!\\p{L})))|meet(?=\\s*$|\\s+(?:(?:with\\s+)?(?:me|us)|up|on|in|at|for|next|this|tomorrow|\\d|${WEEKDAY_SHORT}))|be\\s+(?:called|rung|phoned|reached)|(?:take|get)\\s+(?:a|the|my)\\s+call)(?!\\p{L})`;
/** How a day fits somebody: `works`, `would be better`, `'s best`. */
const FITS =
	"(?:works?|suits?|fits?|does\\s+it|(?:(?:is|was|might\\s+be|may\\s+be|would\\s+be|will\\s+be|should\\s+be|could\\s+be)|['’](?:s|d\\s+be|ll\\s+be))\\s+(?:usually\\s+|probably\\s+|also\\s+)?(?:(?:a|the|her|his|their)\\s+)?(?:best|better|good|great|fine|ok(?:ay)?|perfect|ideal|easiest|easier|convenient|possible))(?!\\p{L})";
/** Where somebody can be reached: `free`, `at her desk`. */
const REACHABLE = `(?:(?:free|available|around|reachable|contactable|open)(?!\\s+to\\s+(?!talk|speak|chat|meet|catch))|in\\s+the\\s+office|at\\s+(?:her|his|their)\\s+desk|in(?=\\s+(?:on|all|from|after|until|till|at|tomorrow|${WEEKDAY_SHORT})))(?!\\p{L})`;
const IS = "(?:\\s+(?:is|are|will\\s+be|would\\s+be|might\\s+be|should\\s+be)|['’](?:s|re|ll\\s+be|d\\s+be))";

/** The user has to do something, as somebody said: `I was told to call`, `been asked not to ring`. */
const I_WAS_TOLD = new RegExp(
	`(?:^\\s*|[:;,.–—-]\\s+|\\b(?:I|we)(?:['’]ve|\\s+have|\\s+had)?\\s+(?:also\\s+|just\\s+)?)(?:was|were|been|got)\\s+(?:told|asked|advised|urged|reminded|warned|instructed|invited|encouraged)\\s+(?:not\\s+|never\\s+)?to\\s+(?!${NO_ACT})\\p{L}+`,
	'giu',
);
/** Somebody asks whether the user may act: `Dana asked if I could call`. */
const ASKED_IF_I = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])${SUBJECT}\\s+(?:asked|asks|wonders|wondered|(?:wants|wanted|would\\s+like)\\s+to\\s+know)\\s+(?:me\\s+|us\\s+)?(?:if|whether|when)\\s+(?:I|we)(?:['’](?:d|ll)|\\s+(?:could|can|may|might|should|would|will))\\s+(?!${NO_ACT})\\p{L}+`,
	'giu',
);
/** Somebody says which day suits them, up to the words after the day: `she said Tuesday works`, `says any time`. */
const SAYS_DAY_FITS = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])${SUBJECT}\\s+${SAYS}(?:(?:it|that|this)\\s*${FITS}|any\\s?time(?!\\p{L})|(?:(?:probably|usually)\\s+)?(?:best|better|good|fine|ok(?:ay)?|easiest|easier|great)\\s+(?:to|if\\s+(?:I|we))(?!\\p{L})|([^;!?()]{2,40}?)\\s*${FITS})`,
	'giu',
);
/** Somebody is there to be called: `Dana says she's free`, `she can talk`, `Dana will be around`. */
const CAN_TALK = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])${SUBJECT}(?:\\s+${SAYS}(?:she|he|they))?(?:${IS}\\s+(?:usually\\s+|only\\s+|probably\\s+|also\\s+)?(?:${REACHABLE}|(?:happy|glad|keen|able)\\s+to\\s+${TALK})|\\s+(?:can|could)\\s+(?:only\\s+)?(?:do(?!\\s+(?:it|that|the|a)(?!\\p{L}))|${TALK}))(?!\\p{L})`,
	'giu',
);
/** Somebody wishes to talk on a day, or to know something from the user: `Dana prefers`, `she wants to talk`, `needs to know`. */
const WISHES = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])${SUBJECT}(?:\\s+(?:still\\s+|also\\s+|really\\s+)?|(?=['’]))(?:(?:prefers|(?:would|['’]d)\\s+prefer|(?:would|['’]d)\\s+rather)(?:\\s+(?:me|us)\\s+to|\\s+(?:that\\s+|if\\s+)?(?:I|we)\\s+\\p{L}+|\\s+(?:to\\s+)?${TALK}|(?!\\s+to\\s|\\s+\\p{Ll}+\\s+(?:it|the|that|my)(?!\\p{L})))|(?:wants|(?:would|['’]d)\\s+like|(?:would|['’]d)\\s+love|hopes|is\\s+hoping)\\s+to\\s+${TALK}|(?:wants|needs|has|(?:would|['’]d)\\s+like|(?:would|['’]d)\\s+love)\\s+to\\s+know(?!\\s+from(?!\\s+(?:me|us)(?!\\p{L}))))(?!\\p{L})`,
	'giu',
);

/** Somebody sets the user a limit: `Dana gave me until`, `she'll give us till`. */
const GIVES_ME = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])${SUBJECT}(?:\\s+|(?=['’]))(?:gives|gave|(?:will|would|has|have|['’](?:ll|d|s|ve))\\s+give(?:n)?)\\s+(?:me|us)\\s+(?:until|till)(?!\\p{L})`,
	'giu',
);

/** Words in the place of such a person that name no other person: `I`, `it`. */
const NOBODY = /^(?:i|we|you|it|this|that|there|what|which|who|when|and|or|but|if|as|not|nobody|none)$/i;

/**
 * Returns the cues of acts of the user in what others say: "I was told to call Monday", "Dana asked if I could ring
 * Monday", "she said Monday works best", "Dana says she's free Monday", "she wants to know by Monday".
 */
export function toldActCues(sentence: Sentence, line: string): Cue[] {
	const told = (match: RegExpExecArray): Partial<Cue> | false => {
		const word = match[1] ?? '';
		const at = sentence.from + match.index + match[0].indexOf(word);
		return (
			!NOBODY.test(word) && {
				at,
				to: sentence.from + match.index + match[0].length,
				third: true,
				subject: subjectName(line, at, word),
			}
		);
	};
	const hasDate = (from: number, to: number) =>
		sentence.starts.some(({ at, after }) => after === 'date' && at >= from && at <= to);
	return [
		...cuesOf(sentence, I_WAS_TOLD, 'act', /\b(?:was|were|been|got)\s/i),
		...cuesOf(sentence, ASKED_IF_I, 'act', /ask|wonder|know/i, told),
		...cuesOf(
			sentence,
			SAYS_DAY_FITS,
			'act',
			/said|says|mention|th(?:ink|ought)|reckon|repl|wr(?:ote|ites)|text|confirm|suggest|told/i,
			(match) => {
				const isDay = match[2] === undefined || hasDate(match.index, match.index + match[0].length);
				return isDay && told(match);
			},
		),
		...cuesOf(
			sentence,
			CAN_TALK,
			'act',
			/free|available|around|able|open|office|desk|\bin\b|happy|glad|keen|can|could/i,
			told,
		),
		...cuesOf(sentence, GIVES_ME, 'act', /\bg(?:ive|ave)/i, told),
		...cuesOf(sentence, WISHES, 'act', /prefer|rather|to\s/i, told),
	];
}
