import { isSpoken } from '../../../channels';
import type { Channel, Outcome } from '../../../follow-up';
import { conversationIn, MINE, saysNobody } from './conversation';
import { isStandIn } from './stand-ins';
import { theirCallIn, theirMessageIn } from './their-message';

/** Words for an outcome. If a sentence has several, the highest rank wins. */
interface OutcomeWords {
	readonly outcome: Outcome;
	readonly rank: number;
	readonly words: RegExp;
	/** Whether the words count without a date, because people write them only about an attempt. */
	readonly plain?: boolean;
	/** Whether the words stay in the attempt's note. */
	readonly kept?: boolean;
}

/** The words of each outcome. If a line has several, the highest rank wins. */
const OUTCOME_WORDS: readonly OutcomeWords[] = [
	// `wrong person`, `number is dead`
	{
		outcome: 'wrong number',
		rank: 7,
		words:
			/\bwrong (?:number|person|extension)\b|\bwrong (?:no|nr|num)(?:$|[.,])|\bnumber (?:is |was )?(?:disconnected|out of service|not in service|dead)\b|^(?:(?:it|that)(?:['’]s| was) )?(?:got )?(?:an? )?(?:bad|dead|invalid|disconnected|incorrect) (?:phone )?(?:number|line)(?=$|[.,;])|^(?:her |his |the |that |this )?(?:phone )?number (?:is |was |has been )?(?:no longer (?:works?|working|in (?:use|service)|valid|active)|invalid|unobtainable|out of order|not (?:valid|working|connected|recogni[sz]ed|in use)|does ?n['’]?t (?:work|exist))(?=$|[.,;])|^(?:(?:it|that)(?:['’]s| was) )?not (?:her|his|their) (?:phone )?number(?=$|[.,;])/i,
	},
	// `left a vm`, `lm with Tess`
	{
		outcome: 'left message',
		rank: 3,
		plain: true,
		words:
			/\bl(?:e?ft) (?:her |him |them )?(?:a |an |another |my |short |brief |quick |long |second |third |voice )*(?:message|msg|voice ?mail|v-?mail|vm|word)\b|\bleft my (?:name|number|details|name and number)(?=$|[.,;]| (?:with|w\/|and|at the|on (?:her|his|the) (?:voice ?mail|vm|machine)))|\bleft one(?=$|[.,;!]| (?:again|too|for|with|at|about))|\btook (?:a|my) (?:message|msg)\b|\bl(?:eft|\/)?vm\b|^l\/?m(?=$| (?:with|w\/|for|on|at|to|her|him|again|\d))|^(?:voice )?(?:message|msg|voice ?mail|vmail|vm) left(?=$| (?:with|w\/|for (?:her|him|them)|again|at \d|\d))/i,
	},
	// `straight to voicemail`, on which most people leave a message
	{
		outcome: 'left message',
		rank: 2.6,
		plain: true,
		words:
			/^(?:went to |(?:went |sent )?straight to |sent (?:me )?to |got |got her |got his |another |second |2nd |third |3rd )?(?:voice ?mail|v-?mail|vm|lvm|answering machine|answer ?phone|ansaphone)(?: again| #?\d)?$/i,
	},
	// `hung up`, `voicemail full`: no message was left on the voicemail before
	{
		outcome: 'no answer',
		rank: 2.8,
		plain: true,
		words:
			/\bhung up\b|^(?:her |his |the )?(?:voice ?mail|vm)(?: box)?(?: is| was)?(?: full| not set up| (?:has|had) not been set up)$|^no (?:voice ?mail|vm|mailbox|answerphone)(?: set up| box)?$/i,
	},
	// `no message left`, which has the words of a message too
	{
		outcome: 'no answer',
		rank: 3.5,
		plain: true,
		words:
			/\b(?:no (?:message|msg|vm|voice ?mail) left|left no (?:message|msg|vm|voice ?mail))\b|\b(?:(?:did|could)(?: ?n['’]?t| not)|can['’]?t|cannot|not able to|unable to|decided not to|without|not) leav(?:e|ing) (?:her |him |them )?(?:a |any |another )?(?:message|msg|vm|voice ?mail|one)\b/i,
	},
	// `no answer`, `line busy`
	{
		outcome: 'no answer',
		rank: 2,
		plain: true,
		words:
			/\bno[ -](?:answer|ans|reply|response|pick[ -]?up|one (?:answered|picked up|there|home))\b|\bnobody (?:answered|picked up|there|home)\b|\bno joy\b|^(?:met|greeted) with (?:silence|no (?:answer|reply|response))\b|\b(?:line (?:was )?busy|busy (?:line|signal|tone)|rang out|missed (?:her|him|them)(?! call))\b|\bdid ?n['’]?t (?:pick up|answer)\b|^(?:busy|engaged|n\/?a|noans|unavailable|no luck)$/i,
	},
	// `unreachable`, `rings out`, `declined my call`, which need the day of the call
	{
		outcome: 'no answer',
		rank: 2,
		words:
			/^(?:still |again )?(?:not reached|unreachable|not reachable|not available)(?: again| today)?$|\b(?:nobody|no[ -]?one) (?:answers|(?:took|came to) the (?:phone|call))\b|^(?:my |the )?calls? (?:(?:went|was|were|remained|got) )?(?:unanswered|declined|rejected|ignored)\b|\b(?:declined|rejected|ignored) my calls?\b|^(?:(?:it|phone|just|only) )*(?:rings out|rang and rang|kept ringing|rings and rings)(?!\p{L})|^(?:her |his |the )?(?:line|phone) (?:is |was )?(?:engaged|switched off|turned off|off)(?=$|[.,;])|^engaged tone$/iu,
	},
	// `couldn't reach him`, `mailbox full`, which say more than that nobody answered
	{
		outcome: 'no answer',
		rank: 1.5,
		kept: true,
		words:
			/^(?:i )?(?:(?:could|did)(?:n['’]?t| not)|can['’]?t|cannot|unable to|failed to) (?:reach|get (?:hold of|through))\b|^(?:her |his |the )?(?:mailbox|inbox) (?:is |was )?full\b|^(?:(?:she|he|they) (?:was|were) |still )?not in(?: again| today)?$/i,
	},
	// `gave up after 10 rings`, which says nothing of the whole follow-up
	{
		outcome: 'no answer',
		rank: 0.5,
		words:
			/^gave up(?:$| (?:(?:waiting|holding|ringing|on hold)\b|in the queue\b|after (?:\S+ ){1,3}?(?:rings|min(?:ute)?s?|hours?)\b|for (?:today|now|tonight|the day)\b|at \d))/i,
	},
	// `emailed her`, `sent a card`
	{
		outcome: 'sent',
		rank: 1,
		words: new RegExp(
			`${MINE}(?:re-?)?(?:sent(?! (?:me )?(?:straight )?to (?:voice ?mail|vm))|e-?mailed|texted|messaged|mailed|posted|wrote|replied|responded|got back|pinged|dm['’]?e?d|whatsapp['’]?e?d|txte?d|slacked|reached out|left (?:a )?(?:card|letter))\\b|\\band (?:e-?mailed|texted)\\b|\\b(?:message|msg|e-?mail|text|txt|sms|dm|letter|card|note|inmail) (?:to \\S+(?: \\S+)? )?(?:was )?sent\\b|^sent$|^(?:(?:another|second|2nd|third|3rd|short|quick|follow-?up|thank-?you) )+(?:e-?mail|text|txt|message|msg|dm|inmail)(?: to \\S+(?: \\S+)?)?$|^(?:linked-?in|whatsapp|instagram|slack) (?:message|msg|dm|note)(?: to \\S+(?: \\S+)?)?$`,
			'i',
		),
	},
	// `dropped her a line`, `popped a letter in the post`, `chased by email`
	{
		outcome: 'sent',
		rank: 1,
		words: new RegExp(
			`${MINE}(?:(?:dropped|popped|shot|fired|flicked|gave|put) (?:off )?(?:(?:her|him|them|\\p{Lu}\\p{L}+) )?(?:an?|another|the) (?:(?:short|quick|brief|thank-?you|handwritten|second|follow-?up) )?(?:line|e-?mail|text|txt|message|msg|dm|note|card|letter)(?!\\p{L})(?! (?:in|on) (?:her|his|the) (?:file|calendar|wall))|(?:chased|nudged|bumped|poked|reminded|followed[ -]up|checked in|touched base)(?: (?:with )?(?:her|him|them|\\p{Lu}\\p{L}+))?(?: up)?(?: again)? (?:by|via|over|through|on|with an?) (?:e-?mail|mail|text|txt|sms|linked-?in|whatsapp|slack|dm|message|letter|post|inmail)(?!\\p{L}))`,
			'iu',
		),
	},
	// `chased her`, `followed up`, which say neither how nor what came of it
	{
		outcome: 'sent',
		rank: 0.4,
		words: new RegExp(
			`${MINE}(?:chased|nudged|bumped|followed[ -]up)(?: (?:with )?(?:her|him|them))?(?: again)?$`,
			'i',
		),
	},
	// `called` without a word of what came of it
	{
		outcome: 'no answer',
		rank: 0,
		words: new RegExp(
			`${MINE}(?:(?:called|rang|phoned|dialed|dialled|tried)\\b|(?:chased|nudged|followed[ -]up)(?: (?:with )?(?:her|him|them))? (?:by|via|over the|on the) phone\\b)`,
			'i',
		),
	},
];

/** Words that make a plan or a question of a clause: `if she answers`. */
const SUPPOSED =
	/^(?:if|when|unless|until|in case|once|whether|ask|check|find out|remember|need|must|should|plan|want|wants|let|may|maybe|might|will(?! (?:[a-z]+ed|rang|wrote|got)\b)|i['’]?ll|to|please|don['’]?t|try to|tell|mention|hope[ds]?|hoping|hopefully|wish|assum(?:e|ed|ing)|guess|think|thought|waiting)\b/i;
export interface OutcomeFound {
	readonly outcome: Outcome;
	readonly rank: number;
	readonly plain: boolean;
	readonly from: number;
	readonly to: number;
}

/** Returns what the contact did, as an outcome: `she rang back`, `emailed me`. What they did not do is a try without an answer. */
function theirActIn(clause: string, behind: string): OutcomeFound | null {
	const call = theirCallIn(clause);
	const span = call ?? theirMessageIn(clause, behind);
	if (!span) return null;
	if (saysNobody(clause)) return { outcome: 'no answer', rank: 2, plain: true, ...span };
	return { outcome: call ? 'they called' : 'they replied', rank: 6, plain: false, ...span };
}

/** Returns the conversation of a clause as an outcome: one with somebody else is a try without an answer. */
function talkIn(clause: string, behind: string): OutcomeFound | null {
	const talk = conversationIn(clause, behind);
	if (!talk) return null;
	const { from, to, withContact } = talk;
	return withContact && !saysNobody(clause)
		? { outcome: 'spoke', rank: 4, plain: false, from, to }
		: { outcome: 'no answer', rank: 2, plain: true, from, to };
}

/**
 * Returns the outcome in a clause: `left a voicemail` gives `left message`. Returns null without an outcome. `behind` is
 * the next clause, which may say who it was: `her assistant` after `spoke to Tess`.
 */
export function outcomeIn(clause: string, behind = ''): OutcomeFound | null {
	if (SUPPOSED.test(clause)) return null;
	let best = theirActIn(clause, behind) ?? talkIn(clause, behind);
	for (const { outcome, rank, plain, kept, words } of OUTCOME_WORDS) {
		const match = words.exec(clause);
		if (!match || (best && best.rank >= rank)) continue;
		if (outcome === 'left message' && /^left/i.test(match[0]) && isStandIn(clause.slice(0, match.index))) continue;
		best = { outcome, rank, plain: plain === true, from: match.index, to: match.index + (kept ? 0 : match[0].length) };
	}
	return best;
}

/** Returns the outcome for a channel. A written message has no `no answer`: `emailed, no reply` gives `sent`. */
export function settledOutcome(outcome: Outcome, channel: Channel): Outcome {
	return !isSpoken(channel) && (outcome === 'no answer' || outcome === 'left message' || outcome === 'spoke')
		? 'sent'
		: outcome;
}

/**
 * Whether the outcome of a later clause of a sentence takes the place of the one so far: `left vm` after `called`, `texted`
 * after `no answer`.
 */
export function replaces(later: OutcomeFound, known: OutcomeFound): boolean {
	return later.rank > known.rank || (later.outcome === 'sent' && known.outcome === 'no answer' && later.rank >= 1);
}

/**
 * Returns the outcome of a clause in a sentence after that of a try without an answer: `Left VM` in `Called. No answer. Left
 * VM`, `She called back`. Null for any other words, as `She left early`.
 */
export function laterOutcome(clause: string, known: OutcomeFound | null): OutcomeFound | null {
	if (known === null || known.rank >= 4) return null;
	const found = outcomeIn(clause);
	if (found === null || found.from > 0 || !replaces(found, known)) return null;
	if (found.rank === 6) return TO_USER.test(clause) ? found : null;
	return found.outcome === 'left message' || (found.outcome === 'sent' && known.outcome === 'no answer') ? found : null;
}

/** What makes an answer to the user of a later sentence: `She called back`, `He emailed me`. */
const TO_USER = /\b(?:back|me|us)\b/i;
