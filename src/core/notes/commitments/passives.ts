import { beginsWithGivenName } from '../../english/given-names';
import type { Act } from './act';
import type { Agent } from './agent';
import { DELIVERED } from './clause-start';
import { isAtMeeting } from './dealings';
import { someoneAt, someoneBefore, type Someone } from './people';
import type { Clause } from './clauses';
import { keyAt, type Word } from './names/word';

/** Participles of what is said to their subject: `the speakers will be notified`. */
const TOLD = /^(?:notified|informed|contacted|told|asked|invited|emailed|called|reminded|reached)$/;
/** Participles of what a meeting is for: `it will be brought up in next week's meeting`. */
const RAISED = /^(?:brought|raised|discussed|presented|mentioned|shared)$/;
/** What goes out to people: `invites to go out this week`. */
const LETTER =
	/^(?:e-?mails?|invites?|invitations?|newsletters?|surveys?|messages?|letters?|announcements?|outreach|agenda|minutes|updates?|polls?|questionnaires?|reminders?|doodle)$/;
/** Words that make a plan of a passive: `will be sent`, `to be sent`, `needs to be sent`. */
const PLANNED = /^(?:will|'ll|to|should|must|can|could|may)$/;
/** Words between such a word and the participle: `will also be sent`, `to be sent soon`. */
const ADVERB = /^(?:also|then|be|being|get|getting|probably|hopefully|soon|all|still|now|just)$/;
/** Words that make it no plan: `will not be sent`. */
const NEGATION = /^(?:not|never|won't|can't|shouldn't|n't)$/;
/** Words that want something done by a day: `need to get the slides circulated to the board by Friday`. */
const WANTING = /^(?:need|needs|want|wants|aim|aiming|goal|target|hope|hoping|plan|get|have)$/;

/** Something that the user sees to, no matter who does it. */
const MINE: Agent = { whose: 'mine', someone: null, askedBy: null, promised: true };

/** Returns the index before the auxiliaries before a participle, or null if it is no plan. */
function beforePlan(words: readonly Word[], at: number): number | null {
	let before = at - 1;
	let isPassive = false;
	let isPlanned = false;
	for (; before >= 0; before--) {
		const word = keyAt(words, before);
		if (NEGATION.test(word)) return null;
		if (/^(?:be|being|get|getting)$/.test(word)) isPassive = true;
		if (PLANNED.test(word)) isPlanned = true;
		else if (!ADVERB.test(word) && words[before]?.kind !== 'date' && !/^(?:needs?|has|have|going|is|are)$/.test(word))
			break;
	}
	return isPassive && isPlanned ? before + 1 : null;
}

/**
 * Returns the index before the auxiliaries that a participle shares with the one before `and`, or null: 2 for `handed` in
 * `The list will be printed and handed to Kim`.
 */
function beforeSharedPlan(words: readonly Word[], at: number): number | null {
	const and = keyAt(words, at - 1) === 'then' ? at - 2 : at - 1;
	if (keyAt(words, and) !== 'and') return null;
	let be = and - 1;
	while (be > 0 && keyAt(words, be) !== 'be') be--;
	return be > 0 ? beforePlan(words, be + 1) : null;
}

/** Whether the words before a participle want it done: `need to get the slides circulated`. */
const isWanted = (words: readonly Word[], at: number) =>
	words.slice(0, at).some(({ key: word }) => WANTING.test(word)) &&
	words.some(({ key: word }, index) => word === 'by' && words[index + 1]?.kind === 'date');

function receiverOf(words: readonly Word[], at: number): Someone | null {
	for (let next = at + 1; next < Math.min(at + 5, words.length); next++) {
		if (!/^(?:to|onto|with)$/.test(keyAt(words, next))) continue;
		const found = someoneAt(words, next + 1);
		return found?.sure && found.kind !== 'you' ? found : null;
	}
	return null;
}

/** What is sent or talked about without a receiver: `the link will be shared next week`. */
const OPEN = /^(?:sent|shared|circulated|emailed|e-mailed|distributed|discussed)$/;
/** Days on which a talk is already in progress: `today` in `to be discussed today`. */
const SAME_DAY = /\b(?:today|tonight|now)\b/i;

/** Whether a passive with its day right after it needs no receiver: `the link will be shared next week`. */
function isOpenDelivery(words: readonly Word[], at: number): boolean {
	const isPromised = words.slice(Math.max(0, at - 4), at).some((word) => /^(?:will|'ll|should|must)$/.test(word.key));
	if (!OPEN.test(keyAt(words, at)) || !isPromised) return false;
	const to = /^(?:out|again|by|on|in)$/.test(keyAt(words, at + 1)) ? at + 2 : at + 1;
	const date = words[keyAt(words, to) === 'by' ? to + 1 : to];
	return date?.kind === 'date' && !(keyAt(words, at) === 'discussed' && SAME_DAY.test(date.text));
}

/** Returns what goes out to people: `the invite goes out on Friday`. */
function outgoing(clause: Clause, index: number, at: number): Act | null {
	const { words } = clause;
	if (!LETTER.test(keyAt(words, at))) return null;
	const next = words
		.slice(at + 1, at + 5)
		.map(({ key: word }) => word)
		.join(' ');
	if (!/^(?:(?:will|to|should|'ll|is|are|still) )?(?:be )?(?:go|goes|going) out(?: |$)/.test(next)) return null;
	return { clause: index, at, agent: MINE, addressee: null };
}

/** Returns a thing that goes to a person by a day: `the list goes to Kim tomorrow`. Null if a person goes. */
function handedOn({ words }: Clause, index: number, at: number): Act | null {
	const found = keyAt(words, at + 1) === 'to' ? someoneAt(words, at + 2) : null;
	const isPerson = found?.kind === 'named' && found.names.every(beginsWithGivenName);
	const isDated = [0, 1].some((next) => words[(found?.to ?? 0) + next]?.kind === 'date');
	if (!isPerson || !isDated || at === 0 || someoneBefore(words, at) !== null) return null;
	return { clause: index, at, agent: MINE, addressee: found };
}

/** Whether {@link passiveAct} can find an act at a word: true for `shared` and `invites`, false for `table`. */
export function beginsPassive(word: string): boolean {
	return word === 'goes' || RAISED.test(word) || DELIVERED.test(word) || TOLD.test(word) || LETTER.test(word);
}

/**
 * Returns an act in the passive: “the draft will be shared with the board”, “the speakers will be notified”, “invites to
 * go out”. It is the user's own unless “by Dana” follows.
 */
export function passiveAct(clause: Clause, index: number, at: number): Act | null {
	const { words } = clause;
	const word = keyAt(words, at);
	if (word === 'goes') return handedOn(clause, index, at);
	if (RAISED.test(word) && beforePlan(words, at) !== null && isAtMeeting(words, at)) {
		return { clause: index, at, agent: MINE, addressee: null, occasion: true };
	}
	const isDelivered = DELIVERED.test(word) || word === 'discussed';
	if (!isDelivered && !TOLD.test(word)) return outgoing(clause, index, at);
	const shared = isDelivered ? beforeSharedPlan(words, at) : null;
	const plan = shared ?? beforePlan(words, at);
	const receiver = isDelivered ? receiverOf(words, at) : null;
	if (plan === null) {
		return receiver && isWanted(words, at) ? { clause: index, at, agent: MINE, addressee: receiver } : null;
	}
	const told = TOLD.test(word) ? someoneBefore(words, plan) : null;
	const addressee = receiver ?? (told?.kind === 'me' || told?.kind === 'you' ? null : told);
	if (addressee === null && (shared !== null || !isOpenDelivery(words, at))) return null;
	const by = words.findIndex(({ key: each }, next) => next > (shared ?? at) && each === 'by');
	const someone = by < 0 ? null : someoneAt(words, by + 1);
	const agent: Agent = someone?.sure ? { ...MINE, whose: 'theirs', someone } : MINE;
	return { clause: index, at, agent, addressee };
}
