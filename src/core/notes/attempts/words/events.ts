import type { EventName } from '../../../follow-up';
import { channelIn } from '../../../channels';
import type { Clause } from '../clauses';
import { saysNobody } from './conversation';
import { outcomeIn } from './outcomes';
import { roleIn } from './vocabulary';

/** How users write each event by hand: `given up`, `snooze until Monday`. */
const EVENT_WORDS: readonly (readonly [EventName, RegExp])[] = [
	['snoozed', /^snoozed?\b(?: it)?(?: until| till| to)?/i],
	['gave-up', /^(?:gave|given|giving) up\b/i],
	['closed', /^closed\b/i],
	['reopened', /^re-?opened\b/i],
	['allowed-more', /^allow(?:ed)? (\d{1,3}) more\b/i],
	['rehearsed', /^(?:rehearsed|practi[sc]ed)\b/i],
];

/** Other words for snoozing, which need a day after them: `paused until Jan 11`, `pushed to Monday`, `on hold for a month`. */
const PUT_OFF =
	/^(?:paused|parked|postponed|deferred|shelved|delayed|pushed|moved|put off|(?:put (?:it |this |her |him )?|now )?on (?:hold|ice))(?: (?:it|this|her|him|them))?(?: back| out)? (?:un)?(?:til|till|to|for)\b/i;

export interface EventFound {
	readonly event: EventName;
	readonly to: number;
	readonly more: number;
	/** Whether the words mean the event only with a later day after them. */
	readonly needsLaterDay?: boolean;
}

/** Returns the event at the beginning of the words: `gave up on him` gives `gave-up`. Returns null without an event. */
export function eventIn(words: string): EventFound | null {
	for (const [event, pattern] of EVENT_WORDS) {
		const match = pattern.exec(words);
		if (match) return { event, to: match[0].length, more: event === 'allowed-more' ? Number(match[1]) : 0 };
	}
	const putOff = PUT_OFF.exec(words);
	return putOff && { event: 'snoozed', to: putOff[0].length, more: 0, needsLaterDay: true };
}

/** The end of an event's words: the end of the line, or a mark before more. */
const ENDS = '\\s*(?:$|[.!,;:(]|[–-]+ )';
/** What is given up, or why: `on her`, `after 5 tries`, `for good`. Not `waiting on hold`, `after 10 rings`, `for today`. */
const GIVEN_UP = new RegExp(
	`^(?:${ENDS}| (?:on (?:(?:her|him|them|it|this|that|these)(?!\\p{L})|the (?:whole|role|job|lead|company|application|position|follow-?up|chase|idea|search)(?!\\p{L})|(?<name>(?!the |my |all |hold)\\p{L}+))|(?:chasing|contacting|pursuing|following up)(?!\\p{L})|after (?:\\p{L}+ ){0,2}?(?:\\d+ )?(?:unanswered )?(?:tries|attempts|calls|e-?mails|messages|voice ?mails|weeks|months)(?!\\p{L})|(?:as|because|since) |(?:for good|altogether|entirely|completely|now|here)${ENDS}))`,
	'iu',
);
/** What is closed or reopened, or why: `this one`, `because she left`. Not `the laptop`, `for the holidays`. */
const SHUT = new RegExp(
	`^(?:${ENDS}| (?:(?:it|this|that|this one|the (?:follow-?up|loop|thread|lead)|this (?:follow-?up|thread))(?: off| out)?${ENDS}|(?:out|off|now|for good)${ENDS}|(?:as|because|since) |after (?:she|he|they|we|i) ))`,
	'iu',
);
/** What makes a shut door of `closed`: `closed, back on Monday`, `closed, public holiday`. */
const PLACE =
	/\b(?:reopen\w*|opens?|back|holidays?|weekend|hours|office|shop|store|lunch|early|today|snow|strike|voice ?mail|machine|doors?|gates?)\b/i;
/** Why somebody gives up, though it has the words of a try: `no reply`. */
const NO_REPLY = /\bno (?:reply|response)\b/i;

/** Whether a clause after an event tells of a try instead: `no answer`, `emailed instead`. */
const isTry = (clause: string) => outcomeIn(clause) !== null && !NO_REPLY.test(clause);

/** Whether a clause after an event tells what the user does next: `will try Monday`. */
function isPlan(clause: string): boolean {
	const role = roleIn(clause)?.role;
	return role !== undefined && role !== 'expecting' && !saysNobody(clause);
}

/**
 * Whether words that begin with an event are one: `gave up on her`, `closed, she left the company`. Not `gave up waiting on
 * hold`, `gave up, emailed instead`, `closed for the holidays`. `clauses` are those of the words.
 */
export function staysEvent(words: string, { event, to }: EventFound, clauses: readonly Clause[]): boolean {
	if (event !== 'gave-up' && event !== 'closed' && event !== 'reopened') return true;
	const rest = words.slice(to);
	const match = (event === 'gave-up' ? GIVEN_UP : SHUT).exec(rest);
	if (!match) return false;
	const name = match.groups?.name;
	if (name !== undefined && (channelIn(rest) !== null || !/^\p{Lu}/u.test(name))) return false;
	const [, ...behind] = clauses;
	if (event === 'closed' && behind.some(({ text }) => PLACE.test(text))) return false;
	return !behind.some(({ text, sentence }) => isPlan(text) || (sentence === 0 && isTry(text)));
}
