import { MONTH_SHORT, WEEKDAY_SHORT } from '../../../english/calendar-words';
import { isOnlyGivenName } from '../../../english/given-names';
import { nameAt, roleAt } from '../contact';
import { cuesAtStarts, cuesOf, type Cue, type Sentence } from '../cues';
import { toldActCues } from './acts-told';
import { ownerOfThing, putOffCues } from './awaited-things';
import { isOrder } from '../act-cues';
import { isPronounOrRole } from './people-nouns';
import { SUBJECT, subjectName } from './promise-subject';

/** What follows a thing before its day: ` by ` in `the figures by Tuesday`, `, `, the end. */
const BEFORE_DATE = `(?=\\s*(?:$|[,;.:()–—-]|(?:by|before|on|until|till|in|this|next|no\\s+later|latest|early|late|end|tomorrow|today|tonight|(?:${WEEKDAY_SHORT}|${MONTH_SHORT})\\p{L}{0,6})(?!\\p{L})|(?:the\\s+)?\\d))`;
/** What the user hands in: `figures`, `CV`. */
const HANDED_IN =
	'(?:slides?|deck|figures?|numbers|draft|portfolio|references?|cv|r[ée]sum[ée]|forms?|documents?|docs?|paperwork|papers|samples?|proposal|plan|report|quote|estimate|invoice|outline|summary|list|notes|copy|copies|details|test|diploma|certificates?|transcripts?|contract|letter)';
/** What other people answer, which the user does not hand in: `a decision`. */
const ANSWERED =
	'(?:decisions?|answers?|repl(?:y|ies)|responses?|feedback|verdict|news|word|results?|outcome|offers?|approvals?|sign-?offs?|clearance|permission|consent|budget|updates?|quorum|headcount|visa)';
/** One word of a thing, but no word by which somebody does more with it: `to` in `get the figures to me`. */
const THING_WORD =
	"(?:(?!(?:back|to|from|in|off|through|rid|with|me|us|him|her|them|and|or|so|then|by|on|before|until)(?!\\p{L}))[\\p{L}\\d][\\p{L}\\d'’&/-]*)";
/** The last word of a thing, but no state in which somebody brings it: `ready`, `approved`. */
const LAST_WORD = `(?!(?:ready|done|sorted|over|up|out|right|together|${ANSWERED}|\\p{L}+ed)(?!\\p{L}))${THING_WORD}`;
/** A thing before its day: ` the revised figures by`, ` my CV`, ` references on`. */
const THING = new RegExp(
	`^\\s+(?:(?:(?:the|my|our|an?|some|all|these|those|both|more)\\s+(?:${THING_WORD}\\s+){0,3}?${LAST_WORD}|everything|${HANDED_IN}|(?:my|our)\\s+${ANSWERED})(?:\\s+(?:from|of)\\s+(?:me|us|mine|ours))?)${BEFORE_DATE}`,
	'iu',
);
/** The user's thing, or one that people hand in: ` my answer by`, ` the final slides`. */
const HANDED = new RegExp(
	`^\\s+(?:(?:my|our)\\s+(?:${THING_WORD}\\s+){0,2}?${LAST_WORD}|(?:my|our)\\s+${ANSWERED}|(?:(?:the|an?|some|all|these|those|both)\\s+)?(?:${THING_WORD}\\s+){0,2}?${HANDED_IN}(?:\\s+(?:from|of)\\s+(?:me|us|mine))?|(?:[\\p{L}'’-]+\\s+){1,4}from\\s+(?:me|us))${BEFORE_DATE}`,
	'iu',
);
/** What somebody would like from the user: ` an answer by`. */
const AN_ANSWER = new RegExp(`^\\s+an?\\s+${ANSWERED}${BEFORE_DATE}`, 'iu');
/** Words before a verb: ` still `, ` also `. */
const ADVERB = '(?:\\s+(?:still|also|really|just|first))?\\s+';
const TO_HAVE = '(?:get|have|receive|be\\s+(?:sent|given))';
/** Another person who wants to see or have something, in three kinds: `Dana wants to see`, `HR must have`, `she expects`. */
const THEIR_NEED = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])${SUBJECT}(?:${ADVERB}|(?=['’]))(?:((?:wants?|wishes|hopes?|(?:would|['’]d)\\s+like|(?:is|are)\\s+(?:hoping|keen|eager))\\s+to\\s+see|(?:(?:wants?|needs?|has|have|ought)\\s+to|(?:would|['’]d)\\s+like\\s+to|must)\\s+${TO_HAVE}|should\\s+(?:get|receive))|(?:(?:needs?|has|have)\\s+to|must)\\s+see|expects?|awaits?|(?:(?:is|are)|['’](?:s|re))${ADVERB}(?:expecting|awaiting|waiting\\s+(?:for|on))|(would\\s+like))(?!\\p{L})`,
	'giu',
);
/** A quick test for {@link THEIR_NEED}: `wants` in `Dana wants to see the figures`. */
const NEED_HINT = /want|wish|hop(?:e|ing)|like|need|keen|eager|\bha(?:s|ve)\b|ought|must|should|expect|await|waiting/i;

/** The user says to somebody what they will have: `told Dana she'd have it`, `I promised them they will get`. */
const TOLD_THEM =
	/(?:^\s*|[:;,.–—]\s+|\b(?:I|we)(?:['’]ve|\s+have|\s+had)?\s+(?:also\s+|just\s+)?)(?:told|promised|assured|said\s+to|wrote(?:\s+to)?|texted|e-?mailed)\s+(?!(?:me|us|by)\s)(?:the\s+)?([\p{L}][\p{L}\p{M}'’.-]*)(?:\s\p{Lu}[\p{L}'’-]*)?,?(?:\s+that)?\s+(?:she|he|they)(?:['’](?:d|ll)|\s+(?:would|will))\s+(?:get|have|receive|see|hear\s+(?:back\s+)?from\s+(?:me|us))(?!\p{L})/giu;
/** What is due to somebody, or from somebody, which the user awaits: `the draft is due to Dana`, `slides due from her`. */
const DUE = /\bdue\s+(?:(?:back|in)\s+)?(?:to|with|at|(from))\s+(?=\S)/giu;
/** Who gets it, without a name: `due to her`. */
const TO_THEM = /^(?:her|him|them)(?!\p{L})/iu;

/** Whose answer it is: `Dana's `, `their `, but not `it's `. */
const OWNER =
	"(?:(?:(?:the|our)\\s+)?(?!(?:it|that|what|let|here|there|she|he|who)['’])[\\p{L}][\\p{L}\\p{M}-]*['’]s|their|her|his)\\s+";
/** What somebody gets from another person: `answer`, `comments`. */
const GIVEN = `(?:${ANSWERED}|${HANDED_IN}|comments?|thoughts|input|views?|opinion|go-ahead|confirmation|availability|brief|description|call|e-?mail|message)`;
/** Such a thing with its owner: `Dana's first comments`, `the offer letter from HR`, `an answer`. */
const RECEIVED = `(?:${OWNER}(?:${THING_WORD}\\s+){0,2}?${GIVEN}|(?:(?:the|an?|some|any)\\s+)?(?:${THING_WORD}\\s+){0,2}?${GIVEN}\\s+from\\s+(?:the\\s+)?[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’-]*)?|(?:(?:the|an?|some)\\s+)?(?:(?:final|written|first|signed)\\s+)?(?:${ANSWERED}|offer\\s+letter))${BEFORE_DATE}`;
/** What makes it no act that the user gets something: ` should `, `'m supposed to `. */
const EXPECTING =
	"(?:\\s+(?:should|might|may|could|will)|['’](?:ll|d)|(?:['’]m|['’]re|\\s+am|\\s+are|\\s+was|\\s+were)\\s+(?:(?:supposed|due|meant|going|promised|set)\\s+)?to|\\s+(?:expect|hope)\\s+to)";
/** What the user gets from another person: `I should get Dana's answer`, `getting her comments`, `I receive the offer from HR`. */
const I_RECEIVE = new RegExp(
	`(?:\\b(?:I|we)(?:${EXPECTING}\\s+(?:(?:get|have|receive)|be\\s+(?:getting|receiving))|\\s+(?:then\\s+|also\\s+)?(?:get|receive)|(?:['’]m|['’]re|\\s+am|\\s+are)\\s+(?:getting|receiving))|(?:^\\s*|[;,.–—]\\s+)(?:(?:should|might|(?:supposed|due|meant)\\s+to)\\s+(?:get|have|receive|be\\s+(?:getting|receiving))|getting|receiving))\\s+(${RECEIVED})|(?:\\b(?:I|we)\\s+|^\\s*|[;,.–—]\\s+)(?:should|might|hope\\s+to|expect\\s+to)\\s+(?:get|have|receive|be\\s+getting)\\s+(?:it|them|that|one)${BEFORE_DATE}`,
	'giu',
);
/** A quick test for {@link I_RECEIVE}: `get` in `I should get Dana's answer`. */
const RECEIVE_HINT = /\b(?:get|have|receiv|be\s)/i;

/** What will be done, as others say behind it: `check done by Tuesday, they said`. */
const DONE_THEY_SAY =
	/^(?!(?:I|we)\s)[^,;]{2,60}?\s(?:done|ready|finished|completed?|signed|sorted|back|approved|out|in|through)\s+(?:by|on|before)\s[^,;]{2,30},\s*(?:they|she|he|\p{Lu}\p{L}+)\s+(?:said|says|reckons?|thinks?|promised|told\s+(?:me|us))\s*$/u;

/** Somebody named behind what they are, who has to act: `the buyer, Tariq Aziz, to sign`. */
const NAMED_BEHIND_ROLE =
	/^((?:the|our|their|my|her|his)\s+[\p{L}.]+(?:\s[\p{L}.]+)?,\s)\p{Lu}[\p{L}'’. -]{1,30},\s+to\s+(?!(?:thank|ask|discuss|be|say|see)(?!\p{L}))\p{Ll}{2,}/u;

/** Returns the cue of what another person needs from the user; false for a need that does not concern the user. */
function needOf(sentence: Sentence, line: string, match: RegExpExecArray, at: number): Partial<Cue> | false {
	const [words, word = '', wants, likes] = match;
	const from = match.index + words.length;
	const after = sentence.text.slice(from);
	const thing =
		(wants === undefined ? HANDED : THING).exec(after) ?? (likes === undefined ? null : AN_ANSWER.exec(after));
	if (thing === null || /^(?:I|we|you|to)$/i.test(word)) return false;
	const subject = subjectName(line, at, word);
	const isPerson = subject !== null || isPronounOrRole(word) || isOnlyGivenName(word);
	return isPerson && { at, to: sentence.from + from + thing[0].length, third: true, subject };
}

/** Returns the cues of what one of both gives the other: "she wants to see the figures by Monday", "I get Dana's answer Monday". */
function deliveryCues(sentence: Sentence, line: string): Cue[] {
	const placeOf = (match: RegExpExecArray) => sentence.from + match.index + match[0].indexOf(match[1] ?? '');
	return [
		...putOffCues(sentence, line),
		...cuesAtStarts(sentence, NAMED_BEHIND_ROLE, 'promise', ({ 1: role = '' }, { at, after }) => {
			return after !== 'date' && { third: true, subject: nameAt(line, sentence.from + at + role.length) };
		}),
		...cuesAtStarts(sentence, DONE_THEY_SAY, 'promise', (_, { after }) => {
			return after === 'start' && !isOrder(sentence.text) && { third: true };
		}),
		...cuesOf(sentence, THEIR_NEED, 'act', NEED_HINT, (match) => needOf(sentence, line, match, placeOf(match))),
		...cuesOf(sentence, TOLD_THEM, 'act', /told|promised|assured|said|wrote|texted|mailed/i, (match) => {
			return { third: true, subject: subjectName(line, placeOf(match), match[1] ?? '') };
		}),
		...cuesOf(sentence, DUE, 'act', /\bdue\b/i, (match, index) => {
			const at = sentence.from + index + match[0].length;
			const subject = nameAt(line, at, true) ?? roleAt(line, at);
			const isPerson = subject?.from === at || TO_THEM.test(line.slice(at)) || subject?.from === at + 4;
			const role = match[1] === undefined ? 'act' : 'promise';
			return isPerson && !/^['’]s/.test(line.slice(subject?.to ?? at)) && { role, third: true, subject };
		}),
		...cuesOf(sentence, I_RECEIVE, 'promise', RECEIVE_HINT, (match) => {
			return { subject: ownerOfThing(match[1] ?? '', placeOf(match), line) };
		}),
	];
}

/**
 * Returns the cues of a sentence with those of deliveries in place of the ones at the same words, whose subject acts: Dana
 * in "Dana would like to see the figures", the user in "I should get her answer".
 */
export function withDeliveries(sentence: Sentence, line: string, cues: readonly Cue[]): Cue[] {
	const deliveries = [...toldActCues(sentence, line), ...deliveryCues(sentence, line)];
	if (deliveries.length === 0) return [...cues];
	const isCovered = ({ at }: Cue) => deliveries.some((each) => at >= each.at && at < each.to);
	return [...cues.filter((cue) => !isCovered(cue)), ...deliveries];
}
