import { withoutEnd } from '../english/plain-text';
import { isEverydayNoun } from '../english/generic-words';
import { mayHoldDate } from '../dates/date-words';
import { isJobWord, isOtherWord, NAME_WORD } from '../english/names';
import { isPlaceholder } from './text-field';

/** The form of a marker. */
export interface MarkerForm {
	/** The marker's own words: `Follow-up`. */
	readonly word: string;
	readonly colon: boolean;
}

/** Nouns of communication: `Follow-up call with Lee`. Before other nouns a marker is an adjective. */
const CONTACT_NOUN =
	/^(?:phone |video |quick |short |brief )?(?:call|email|e-mail|mail|message|text|note|letter|chat|coffee)\b/i;
/** "Follow up: call Dana" without its colon, where the noun is a verb. */
const CONTACT_VERB =
	/^(?:[Cc]all|[Ee]-?mail|[Mm]essage|[Tt]ext)\s+(?:back\s+)?(?:\p{Lu}|\[\[|@|(?:him|her|them|the|my)(?!\p{L}))/u;
/** Nouns that a marker only describes: `follow-up interview`, `check-in desk`, `follow-up X-ray`. */
const OTHER_NOUN =
	/^(?:interview|meeting|question|visit|appointment|session|round|conversation|discussion|item|action|task|form|survey|study|reading|work|plan|list|system|routine|procedure|process|schedule|template|strategy|habit|reminder|desk|counter|luggage|baggage|code|kiosk|number|line|hours?|time|date|window|online|thread|cadence|timing|notes?|issue|ticket|report|sequence|campaign|period|frequency|owner|status|message|email|call|point|topic|comment|x-?ray|mri|ct\s+scan|scan|ultrasound|bloods?|blood\s+tests?|surgery|operation|jab|dose|screening)s?\b/i;
/** `Follow-up meeting with Lee on Friday`, unlike the name of a thing. */
const MEETING_WITH =
	/^(?:meeting|interview|visit|appointment|session|conversation|discussion)\s+(?:with|w\/)\s+(?:\p{Lu}|\[\[|@|(?:the|my|her|his|their|our)\s)/u;
/** Nothing, or only a topic, after the noun `Check-in`: `on the milestones`. Not `on Monday`. */
const TOPIC_ONLY = /^(?:$|on\s+(?!\p{Lu}))/u;
/**
 * A length in brackets at the end, which makes the line an item of an agenda instead of a plan: `Check-in on open issues
 * (20 minutes)`. A word or two may follow the length, as in `(20 min, Kim)`.
 */
const TIMED = /[([]\s*\d{1,3}\s*(?:[-–]\s*\d{1,3}\s*)?(?:m|mins?|minutes?|hrs?|hours?)\b[^)\]]{0,12}[)\]]\s*$/i;
/** Where an item of an agenda begins, counted from the start of the meeting: `Check-in (start 0:05)`. */
const STARTS_AT = /^\s*(?:\([^()]*\)\s*)?[([]\s*(?:starts?|begins?)\s+(?:at\s+)?\d{1,2}:\d{2}\s*[)\]]\s*$/i;
/** Places where travellers check in, which is not a contact: `Check in at the hotel`. */
const ELSEWHERE =
	/^(?:at|to) (?:the )?(?:hotel|airport|front desk|reception|gate|lobby|airbnb|hostel)\b|^for (?:the |my |our )?flight\b/i;
/** After `check in`, a place makes it an arrival: `check in at the hotel`, but not `check in at noon`. */
const AT_A_PLACE = /^at\s+(?!\d|noon\b|midnight\b|lunch|the\s+(?:end|start|beginning)|eod\b|eob\b|cob\b|first\b)/i;
/** A follow-up to an earlier thing, which plans no call: `Follow-up to the interview`. */
const TO_SOMETHING =
	/^to\s+(?:the|our|my|an?|this|that|these|those|their|his|her|your|last|yesterday)\b|^to\s+[\p{L}\p{M}.-]+['’]s\s|^from\b/iu;
/** A sentence about the next step without contact: `Next step is to plan the work`, but not `Next step is to call Dana`. */
const IS_THING =
	/^(?:is|are|was|would\s+be|will\s+be)\s+(?!to\s+(?:call|e-?mail|text|message|ping|ask|thank|send|write|ring|phone|contact|tell|remind|nudge|reply|share|follow|check|meet|talk|speak|reach|get|see|chase|let|schedule|book)(?!\p{L}))(?!.*\b(?:call|e-?mail|meeting|interview|chat)\s+with\b)/iu;
/** Verbs after a marker that tell how it went: `Follow-up was good`. */
const STATEMENT =
	/^(?:was|were|went|happened|took|got|felt|seemed|lasted|had|has|sent|done|completed?|finished|cancelled|worked|works|helps|matters|received|didn['’]t|ran|turned|came)\b/i;
/** Such verbs anywhere in the words after a marker: `Follow-up call went well`. */
const TOLD =
	/\b(?:was|were|went|happened|took|got|felt|seemed|lasted|sent|done|completed|finished|cancelled|received|ran|turned|came|answered|worked)\b/i;
/** The beginning of a further clause, which does not tell how the act went: `Follow-up call once she has answered`. */
const OTHER_CLAUSE =
	/\s(?:once|when|after|before|if|because|since|until|till|unless|so|as|that|which|who)(?!\p{L})|\sto\s+\p{Ll}|[,;(–—]/u;
/** Words that may follow a marker noun without a colon: `Follow-up with Dana`, `Next step is to call`. */
const GOES_ON =
	/^(?:with|w\/|on|re|about|regarding|if|in|by|at|next|this|before|after|when|once|until|via|is|to|for|within|mid|early|late|end|and|then|again|later|soon|today|tomorrow|tonight|right|over|through)(?![\p{L}\p{N}])/iu;
/**
 * What is said of a thing with a marker in its name, so that the line plans nothing: `Call back button is broken`, `Check
 * in opens at 7`. The things are parts of apps and counters of airlines, which have such names; the verbs need no noun.
 */
const THING_SAID =
	/^(?:(?:button|link|page|feature|form|desk|app)s?\s+)?(?:opens|closes|starts|begins|ends|isn['’]?t|(?:is|are)\s+(?:broken|slow|down|fixed|missing))(?!\p{L})/iu;
/** Verbs after a marker that begin the act: `Follow-up: email Dana`. */
const VERB =
	/^(?:call|e-?mail|text|message|ping|ask|thank|send|write|ring|phone|contact|tell|remind|nudge|reply|share|update|confirm|schedule|check|meet|talk|speak|reach|get|see|chase|let)(?:\s|$)/i;

/** Words after a marker that plan nothing: `Follow-up: none`, `Follow-ups: 3x`. */
const EMPTY =
	/^(?:\d{1,3} ?(?:-|–)? ?\d{0,3} ?(?:m|min|mins|minutes?|h|hrs?|hours?|days?|x|times)\b\.?|none|no|n\/?a|nothing|not (?:needed|necessary|required|yet)|yes|y|pending|tbd|tba|t\.b\.d|done|completed?|sent|scheduled|required|needed|ongoing|open|overdue|[-–—?]+(?![-–—?]))?[\s.!?)]*$/i;
/** A length after a marker makes an agenda item of it: `Follow-up 30 min`. */
const DURATION = /^\d{1,3} ?(?:-|–)? ?\d{0,3} ?(?:m|min|mins|minutes?|h|hrs?|hours?)\b/i;
/** An adverb alone after a marker gives advice and plans nothing: `Follow up politely.` */
const ADVERB = /^[\p{L}]+ly[\s.!]*$/iu;
/** `{{name}}` and `<% tp.date %>` anywhere; `<action>` and `[Schedule call / Send portfolio]` where the words begin. */
const TEMPLATE = /\{\{|<%|<[\p{Ll}][\p{L} _/-]*>/u;
/** Tags that only format text, so that `<b>` is no blank of a template such as `<name>`. */
const HTML_TAG = /<\/?(?:b|i|u|br|em|strong|mark|span|sub|sup|small|kbd|del|ins|p|div|font|center)\s*\/?>/gi;
/** The number of a follow-up, and its label: `#1: TBD`, `1 (Date)`. */
const NUMBERED = /^#?\d{1,2}(?=\s*(?::(?!\d)|[(–—]|-\s|$))\s*[:–—-]?\s*/;
/** A label for the day to act: `Follow-up date: …`. */
const DATE_LABEL = /^(?:due(?: date)?|dates?|by|on|deadline|reminder(?: date)?|next)[*_\s]*:[*_\s]*/i;
/** Labels for something else: `Follow-up cadence:`, `Next step owner:`. */
const LABEL = /^([\p{L}&/]+)((?:\s[\p{L}&/]+){0,2})[*_\s]*:(?=[\s*_]|$)/u;
/** Words after a marker that continue its sentence, so it is no label: `Follow-up with …`. */
const PREPOSITION = /^(?:with|w|on|re|about|regarding|if|in|by|at|is|to|for|call|email|ask|text|send)$/i;
/** A name right after a marker: `Follow-up Dana Monday`. */
const NAME_FIRST = new RegExp(`^(?:@|\\[\\[|\\[[^\\]]+\\]\\(|${NAME_WORD}(?![\\p{L}&/]))`, 'u');
/** Nothing but a name after a marker: `Follow-up: Dana Silva`. */
const WHOLE_NAME = new RegExp(`^(?:${NAME_WORD})(?:\\s(?:${NAME_WORD}|\\p{Lu}\\.))*[\\s.!]*$`, 'u');

/**
 * Whether the words are only a length: `Follow-up: 30 min, no longer`, but not `Follow-up: 30 min call with Lee on
 * Monday`.
 */
function isDuration(rest: string): boolean {
	const match = DURATION.exec(rest);
	if (!match) return false;
	const more = rest.slice(match[0].length);
	return !mayHoldDate(more) && !/\b(?:call|email|with|chat)\b/i.test(more);
}

/** Whether the words after a marker are a placeholder. */
function isTemplate(rest: string): boolean {
	if (TEMPLATE.test(rest.replace(HTML_TAG, ''))) return true;
	const words = withoutEnd(rest, /[*_\s]/);
	return (
		(words !== '' && isPlaceholder(words)) ||
		/^\((?:date|name|tbd|tba)\)$/i.test(words) ||
		/^[*_]*\[(?!\[)[^[\]]*\](?![([])/.test(words)
	);
}

/**
 * Whether the words plan a contact: `Follow-up call with Lee`, but not `Follow-up call went well` or `Follow-up call`.
 */
function isPlannedContact(rest: string): boolean {
	const cut = OTHER_CLAUSE.exec(rest.slice(4))?.index;
	if (TOLD.test(cut === undefined ? rest : rest.slice(0, cut + 4))) return false;
	return /\b(?:with|to|for)\s/i.test(rest.slice(0, 40)) || CONTACT_VERB.test(rest);
}

/** The topic behind a name, before whose colon no label ends: `re` in `Ana re: demo`. */
const TOPIC = /^(?:re|about|abt|regarding|concerning|ref)$/i;
/** A word for a remark behind a name: `note` in `Ana note: she likes tea`. */
const REMARK = /^(?:notes?|nb|fyi|ps)$/i;

/** Whether a label such as `Follow-up cadence:` follows: words other than a person's name or a preposition. */
function isLabel(rest: string): boolean {
	const [, first = '', tail = ''] = LABEL.exec(rest) ?? [];
	if (first === '' || PREPOSITION.test(first) || mayHoldDate(first)) return false;
	const [last = '', ...others] = tail.trim().split(/\s+/).reverse();
	if (TOPIC.test(last)) return OTHER_NOUN.test(rest);
	const more = REMARK.test(last) ? others.reverse().join(' ') : tail;
	const words = [first, ...more.trim().split(/\s+/)].filter((word) => word !== '');
	const isName = words.every((word) => /^\p{Lu}/u.test(word) && !isOtherWord(word) && !isJobWord(word));
	return !isName || OTHER_NOUN.test(rest);
}

/** Whether a marker noun, `Follow-up` or `Next step`, is an act of the user rather than the name of a thing. */
function isActOfNoun(rest: string): boolean {
	if (rest === '' || GOES_ON.test(rest) || VERB.test(rest)) return true;
	if (!/^[\p{L}@[]/u.test(rest)) return true;
	if (!NAME_FIRST.test(rest)) return /^\p{L}+(?!\S)/u.test(rest) && mayHoldDate(rest.split(/\s+/)[0] ?? '');
	return (
		WHOLE_NAME.test(rest) ||
		/^(?:@|\[)/.test(rest) ||
		/\b(?:with|w\/|to|re|about)[:\s]/i.test(rest) ||
		mayHoldDate(rest)
	);
}

/**
 * Returns the offset of the act in the words after a marker: 0 for `with Dana Monday`, 6 for `date: Monday`. Returns
 * null for a noun, a label or a placeholder: `thread`, `cadence: weekly`, `<action>`, `from the last meeting`.
 */
export function actAfter(rest: string, { word, colon }: MarkerForm): number | null {
	const isPlural = /(?:ups|steps|actions)$/i.test(word);
	if (isPlural && !colon) return null;
	const number = NUMBERED.exec(rest);
	if (number) {
		const after = actAfter(rest.slice(number[0].length), { word, colon: true });
		return after === null ? null : number[0].length + after;
	}
	if (isTemplate(rest) || (!colon && STARTS_AT.test(rest))) return null;
	if (!colon && TIMED.test(rest) && !mayHoldDate(rest)) return null;
	if (/^check[-‐-―]in$/i.test(word) && !colon && TOPIC_ONLY.test(rest) && !mayHoldDate(rest)) return null;
	const labelled = DATE_LABEL.exec(rest);
	if (labelled) {
		const after = rest.slice(labelled[0].length);
		return EMPTY.test(after) || isTemplate(after) ? null : labelled[0].length;
	}
	// A label alone, and a question without an act: `**Next step**`, `Next step? No idea`.
	if (/^next/i.test(word) && !mayHoldDate(rest) && /^[*_\s]*(?:$|\?)/.test(rest)) return null;
	if (colon) return EMPTY.test(rest) || isDuration(rest) ? null : 0;
	if (/^next/i.test(word) && IS_THING.test(rest) && !mayHoldDate(rest)) return null;
	if (!colon && THING_SAID.test(rest)) return null;
	if (TO_SOMETHING.test(rest) || STATEMENT.test(rest) || ELSEWHERE.test(rest)) return null;
	if (rest !== '' && (ADVERB.test(rest) || EMPTY.test(rest))) return null;
	if (/^check/i.test(word) && AT_A_PLACE.test(rest)) return null;
	if (isLabel(rest)) return null;
	if (CONTACT_NOUN.test(rest)) return CONTACT_VERB.test(rest) || isPlannedContact(rest) ? 0 : null;
	if (OTHER_NOUN.test(rest)) return MEETING_WITH.test(rest) && mayHoldDate(rest) && isPlannedContact(rest) ? 0 : null;
	// "Followup event on a Sunday" names an event; "Followup kim" is an act.
	const [first = ''] = rest.split(/\s/, 1);
	const isNoun =
		/^(?:follow[-‐-―]up|next\s+(?:step|action))$/i.test(word) || (/^followup$/i.test(word) && isEverydayNoun(first));
	return isNoun && !isActOfNoun(rest) ? null : 0;
}
