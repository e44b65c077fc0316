import { isSpoken } from '../../../channels';
import type { Channel, EventName, Outcome } from '../../../follow-up';
import { ADVERBS, byThem, SUBJECT } from './their-act';

/** Words for an outcome. If a sentence has several, the highest rank wins. */
interface OutcomeWords {
	readonly outcome: Outcome;
	readonly rank: number;
	readonly words: RegExp;
	readonly others?: RegExp;
	/** Whether the words count without a date, because people write them only about an attempt. */
	readonly plain?: boolean;
	/** Whether the words stay in the attempt's note. */
	readonly kept?: boolean;
}

/** The beginning of what the user did: `I've `, `then I `, `just `. */
const MINE = `^${ADVERBS}(?:(?:i|we)(?:['’]ve)? )?${ADVERBS}`;

/** The words of each outcome. If a line has several, the highest rank wins. */
const OUTCOME_WORDS: readonly OutcomeWords[] = [
	// `wrong person`, `number is dead`
	{
		outcome: 'wrong number',
		rank: 7,
		words:
			/\bwrong (?:number|person|extension)\b|\bwrong (?:no|nr|num)(?:$|[.,])|\bnumber (?:is |was )?(?:disconnected|out of service|not in service|dead)\b/i,
	},
	// `Dana called back`, `got a call`
	{
		outcome: 'they called',
		rank: 6,
		words: new RegExp(
			`${SUBJECT} ${ADVERBS}(?:called|phoned|rang)(?: me| us)?(?: back)?(?=$| at | on | to | from | this | and |[ ,.]+\\d)`,
			'iu',
		),
		others:
			/\b(?:called|phoned|rang) (?:me|us)\b|\breturned my call\b|\b(?:got|had) a call (?:from|back)\b|\bgot a call\b|^(?:voice ?mail|vm|message|msg) from\b|\bleft me (?:a )?(?:voice ?mail|vm|message|msg)\b/i,
	},
	// `she replied`, `heard back`
	{
		outcome: 'they replied',
		rank: 6,
		words: new RegExp(
			`${SUBJECT} ${ADVERBS}(?:replied|responded|wrote|e-?mailed|texted|messaged|got back)(?!\\p{L})`,
			'iu',
		),
		others:
			/\b(?:got|received|had) (?:a |an |her |his |their )?(?:reply|response|answer|(?:e-?mail|text|letter|dm|inmail) (?:back|from))\b|^(?:reply|response|answer|e-?mail|text|letter|dm|inmail)(?: back)? from\b(?!.*\bexpected\b)|\bheard back\b|^replied\b(?! (?:to|with) (?!m[ey]\b))/i,
	},
	// `left a vm`, `straight to voicemail`
	{
		outcome: 'left message',
		rank: 3,
		plain: true,
		words:
			/\bleft (?:her |him |them )?(?:a |an |another |my |short |brief |second |third )*(?:message|msg|voice ?mail|vm|word)\b|^(?:went to |straight to |got |got her |got his |another |second |2nd |third |3rd )?(?:voice ?mail|vm|lvm|answering machine)(?: again| #?\d)?$|\btook (?:a|my) (?:message|msg)\b|\bl(?:eft|\/)?vm\b|^lm(?=$| (?:with|w\/|for|on|at|to|her|him|again|\d))|^(?:message|msg|voice ?mail|vm) left(?=$| (?:with|w\/|for (?:her|him|them)|again|at \d|\d))/i,
	},
	// `no message left`, which has the words of a message too
	{
		outcome: 'no answer',
		rank: 3.5,
		plain: true,
		words:
			/\bno (?:message|vm|voice ?mail) left\b|\bdid ?n['’]?t leave (?:a |any )?(?:message|msg|vm|voice ?mail)\b|\bwithout leaving (?:a |any )?(?:message|vm)\b|^(?:voice ?mail|vm)(?: is| was)? full$/i,
	},
	// `finally spoke to her`, `got through`
	{
		outcome: 'spoke',
		rank: 4,
		words: new RegExp(
			`${MINE}(?:spoke|talked|chatted|met|ran into|bumped into|reached|connected)\\b|\\b(?:spoke|talked|chatted) (?:to|with)\\b|\\b(?:got through|got hold of|picked up|had (?:an? |another )?(?:(?:quick|short|brief|long|good|nice|great|first|second|zoom|phone) )*(?:call|chat|conversation|talk|coffee|lunch|zoom|meeting|catch-up))\\b|\\bgot \\S+(?: \\S+)? on the phone\\b|(?:^|\\band )(?:she|he|they) answered\\b`,
			'i',
		),
	},
	// `no answer`, `line busy`
	{
		outcome: 'no answer',
		rank: 2,
		plain: true,
		words:
			/\bno[ -](?:answer|ans|reply|response|pick[ -]?up|one (?:answered|picked up|there|home))\b|\bnobody (?:answered|picked up|there|home)\b|\bno joy\b|\b(?:line (?:was )?busy|busy (?:line|signal|tone)|rang out|hung up|missed (?:her|him|them)(?! call))\b|\bdid ?n['’]?t (?:pick up|answer)\b|^(?:busy|engaged|n\/?a|noans|unavailable|no luck)$/i,
	},
	// `couldn't reach him`, `mailbox full`, which say more than that nobody answered
	{
		outcome: 'no answer',
		rank: 1.5,
		kept: true,
		words:
			/^(?:i )?(?:(?:could|did)(?:n['’]?t| not)|can['’]?t|cannot|unable to|failed to) (?:reach|get (?:hold of|through))\b|^(?:her |his |the )?(?:mailbox|inbox) (?:is |was )?full\b|^(?:(?:she|he|they) (?:was|were) |still )?not in(?: again| today)?$/i,
	},
	// `emailed her`, `sent a card`
	{
		outcome: 'sent',
		rank: 1,
		words: new RegExp(
			`${MINE}(?:re-?)?(?:sent|e-?mailed|texted|messaged|mailed|posted|wrote|replied|responded|got back|pinged|dm'?ed|whatsapp['’]?e?d|txte?d|slacked|left (?:a )?(?:card|letter))\\b|\\band (?:e-?mailed|texted)\\b|\\b(?:message|msg|e-?mail|text|txt|sms|dm|letter|card|note|inmail) (?:to \\S+(?: \\S+)? )?(?:was )?sent\\b|^sent$|^(?:(?:another|second|2nd|third|3rd|short|quick|follow-?up|thank-?you) )+(?:e-?mail|text|txt|message|msg|dm|inmail)(?: to \\S+(?: \\S+)?)?$|^(?:linked-?in|whatsapp|instagram|slack) (?:message|msg|dm|note)(?: to \\S+(?: \\S+)?)?$`,
			'i',
		),
	},
	// `called` without a word of what came of it
	{ outcome: 'no answer', rank: 0, words: new RegExp(`${MINE}(?:called|rang|phoned|dialed|dialled|tried)\\b`, 'i') },
];

/** Words that turn an answer into none: `didn't pick up`. */
const NEGATED =
	/\b(?:nobody|no one|did ?n[o'’]?t|not|never|could ?n[o'’]?t|couldn['’]t|didn['’]t|hasn['’]t|haven['’]t|can['’]?t|unable to|failed to)\b/i;
/** Other people who pick up. `spoke to her assistant` is an attempt without an answer. */
const STAND_IN =
	/\b(?:spoke|talked|chatted|reached|got|connected|met)\b[^.;]{0,24}\b(?:assistant|secretary|reception(?:ist)?|front desk|gatekeeper|switchboard|operator|colleague|coworker|voice ?mail|mailbox|wife|husband|intern)\b/i;
/** Words that make a plan or a question of a clause: `if she answers`. */
const SUPPOSED =
	/^(?:if|when|unless|until|in case|once|whether|ask|check|find out|remember|need|must|should|plan|want|wants|let|may|maybe|might|will(?! (?:[a-z]+ed|rang|wrote|got)\b)|i['’]?ll|to|please|don['’]?t|try to|tell|mention|hope|waiting)\b/i;
/** The other person is the subject: `she talked to HR` is no conversation with the user, `Dana spoke to me` is one. */
const THEIR_OWN = new RegExp(
	`${SUBJECT} (?:has )?(?:spoken?|talked|chatted|met)(?! (?:(?:to|with) )?(?:me|us)(?!\\p{L}))`,
	'iu',
);

export interface OutcomeFound {
	readonly outcome: Outcome;
	readonly rank: number;
	readonly plain: boolean;
	readonly from: number;
	readonly to: number;
}

/** Returns the outcome in a clause: `left a voicemail` gives `left message`. Returns null without an outcome. */
export function outcomeIn(clause: string): OutcomeFound | null {
	if (SUPPOSED.test(clause)) return null;
	let best: OutcomeFound | null = null;
	for (const { outcome, rank, plain, kept, words, others } of OUTCOME_WORDS) {
		const match = byThem(words.exec(clause)) ?? others?.exec(clause);
		if (!match || (best && best.rank >= rank)) continue;
		if (outcome === 'spoke' && byThem(THEIR_OWN.exec(clause)) && !/\b(?:picked up|answered)\b/i.test(clause)) continue;
		best = { outcome, rank, plain: plain === true, from: match.index, to: match.index + (kept ? 0 : match[0].length) };
	}
	if (!best || best.rank < 4 || best.rank === 7) return best;
	const isStandIn = best.rank === 4 && STAND_IN.test(clause);
	if (!isStandIn && !NEGATED.test(clause)) return best;
	return { ...best, outcome: 'no answer', rank: 2, plain: true };
}

/** Returns the outcome for a channel. A written message has no `no answer`: `emailed, no reply` gives `sent`. */
export function settledOutcome(outcome: Outcome, channel: Channel): Outcome {
	return !isSpoken(channel) && (outcome === 'no answer' || outcome === 'left message' || outcome === 'spoke')
		? 'sent'
		: outcome;
}

/** How users write each event by hand: `given up`, `snooze until Monday`. */
const EVENT_WORDS: readonly (readonly [EventName, RegExp])[] = [
	['snoozed', /^snoozed?\b(?: it)?(?: until| till| to)?/i],
	['gave-up', /^(?:gave|given|giving) up\b/i],
	['closed', /^closed\b/i],
	['reopened', /^re-?opened\b/i],
	['allowed-more', /^allow(?:ed)? (\d{1,3}) more\b/i],
	['rehearsed', /^(?:rehearsed|practi[sc]ed)\b/i],
];

export interface EventFound {
	readonly event: EventName;
	readonly to: number;
	readonly more: number;
}

/** Returns the event at the beginning of the words: `gave up on him` gives `gave-up`. Returns null without an event. */
export function eventIn(words: string): EventFound | null {
	for (const [event, pattern] of EVENT_WORDS) {
		const match = pattern.exec(words);
		if (match) return { event, to: match[0].length, more: event === 'allowed-more' ? Number(match[1]) : 0 };
	}
	return null;
}

/**
 * What the contact said, by which a call without another outcome was a conversation: `she said no`, `he's happy to help`. Not
 * `she was out`.
 */
const THEIR_WORDS =
	/^(?:and |but )?(?:s?he|they)(?:['’]s|['’]re|['’]d|['’]ll| is| are| was| would| will)? (?:just |really |also |very |still |finally )*(?:said|says|told|asked|asks|agreed|agrees|promised|promises|confirmed|confirms|suggested|suggests|mentioned|explained|offered|offers|answered|thanked|wants|wanted|thinks|thought|likes|liked|recommended|happy|glad|keen|interested|willing|open to|delighted)\b/i;

/** Whether a clause tells what the contact said: `she asked me to call Tuesday`. */
export function saysTheirWords(clause: string): boolean {
	return THEIR_WORDS.test(clause.trim());
}

/** What the contact told the user to do: `she said call`, `he asked me to try again`, whose date is that of the next step. */
const TOLD_TO_CALL = new RegExp(
	`${SUBJECT} (?:(?:said|asked|told|suggested|says|wants|needs)(?: me| I should)?(?: to)? (?:call|ring|phone|try|e-?mail|write|text|check|get back|follow up|send|share|come|bring|book|apply|reply)|(?:wants|needs) (?:the|my|an?|it|some|more)(?: \\p{L}+)?)(?!\\p{L})`,
	'iu',
);
/** The same without a subject: `asked me to send the list`. */
const ASKED_ME = /^(?:and )?(?:asked|told|wants|needs) me to\b/i;

export type DateRole = 'callingBack' | 'expecting' | 'next';

/** Words in a log that say what the date after them is for: `will ring again Monday` is the next call. */
const ROLE_WORDS: readonly (readonly [DateRole, RegExp])[] = [
	[
		'expecting',
		new RegExp(
			`${SUBJECT}(?:(?:['’](?:ll|d)| will| would| promised| said| wants to| is going)|(?:['’](?:s|re)| is| are) (?:calling|ringing|phoning|sending|writing|e-?mailing|getting back|checking)| (?:calls|rings|phones|sends|writes|e-?mails|decides|checks|replies|answers|gets back))(?!\\p{L})`,
			'iu',
		),
	],
	[
		'expecting',
		/\bexpect(?:ing|ed)?\b|\bhear(?:ing)? (?:back|from)\b|^(?:and |then )?will (?:call|ring|phone|e-?mail|text|write|send|give|let|get)(?: back)?(?: to)? (?:me|us)\b|^(?:an? |the |her |his |their |final )*(?:decision|answer|reply|feedback|results?|verdict|news|offer)(?: (?:is|comes|due|expected|by|on|in|next|this))*(?!\p{L})|\bget back to me\b/iu,
	],
	[
		'callingBack',
		/\b(?:calling|ringing|phoning|trying)\b(?: (?:her|him|them|it))?(?: back| again)?|\b(?:will|would|['’]ll|['’]d|to|gonna|should) (?:call|ring|phone|try)\b(?: (?:her|him|them|it))?(?: back| again)?|^(?:i )?(?:call|ring|phone|try|cb|retry)\b(?: (?:her|him|them|it))?(?: back| again)?|\b(?:call|ring|try) (?:her |him |them )?(?:back|again)\b/i,
	],
	[
		'next',
		/^next\b|^(?:nudge|chase|ping|e-?mail|text|write|message|try)\b|\bfollow(?:ing)?[ -]?up\b|\bcheck(?:ing)? (?:in|back)\b|(?:^i|\bi['’]?ll|\bwill) \w+/i,
	],
];

/** Returns whose promise a clause's date is: `will call back` the user's, `she'll write` the contact's. */
export function roleIn(clause: string): { role: DateRole; from: number; to: number } | null {
	const told = ASKED_ME.exec(clause) ?? byThem(TOLD_TO_CALL.exec(clause));
	if (told) return { role: 'next', from: 0, to: told[0].length };
	for (const [role, words] of ROLE_WORDS) {
		const match = byThem(words.exec(clause));
		if (match) return { role, from: match.index, to: match.index + match[0].length };
	}
	return null;
}

/**
 * Quick test that rules out most list items below a follow-up: false if a text has no word of an attempt or event. True
 * for `left a voicemail`, false for `her numbers are up`.
 */
export function maySayEntry(text: string): boolean {
	return /wrong|call|phon|rang|answer|mail|text|messag|msg|vm|spoke|talk|chat|met\b|ran into|bumped|reach|connect|got |picked|busy|engaged|missed|sent|post|wrote|ping|dm|dial|tried|repl|respon|heard|had a|hung|snooz|gave|giv|clos|open|allow|rehears|practi|left|leav|nobody|home|full|unavailable|no luck|\bjoy\b|not in\b|txt|servic|get (?:hold|through)|coffee|lunch|zoom|n\/?a\b|ans\b|pick|\blm\b|slack|whatsapp/i.test(
		text,
	);
}
