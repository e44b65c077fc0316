import type { Act } from './act';
import type { Agent } from './agent';
import { companionsIn } from './agents/mentions';
import { someoneAt, type Someone } from './people';
import { afterTo, isDate } from './verb-object';
import type { Clause } from './clauses';
import { isThingWord } from './names/name-words';
import { keyAt, type Word } from './names/word';
import { beginsWithGivenName, isGivenName } from '../../english/given-names';
import { isPeopleWord } from '../../english/people-nouns';

/** The last word of what names a call or meeting: `phone call`, `coffee`. */
export const APPOINTMENT =
	/^(?:calls?|callback|chats?|coffee|lunch|dinner|supper|drinks|brunch|breakfast|1:1|catch-?ups?|check-?ins?|zoom|interview|meeting|conversation|convo|appointment|outreach|sync|debrief|demo|walk-?through|kick-?off)$/;
/** Nouns after "follow-up" with which a line plans contact: `follow-up call with Dana`. */
const FOLLOW_UP = /^(?:call|chat|e-?mail|message)$/;

/** Words before a meeting that is over, or that is only the topic: `after the call with Dana`. */
const PAST_BEFORE =
	/^(?:had|held|departed|left|arrived|entered|after|during|from|since|following|before|did|took|attended|attending|joined|joining|missed|cancelled|canceled|no|about|re|of|our|last|previous|for|into|ended|finished|enjoyed|next|every|lots)$/;
/** Words between a verb and the meeting it is about: `have a quick 15-minute call`. */
const HAVING =
	/^(?:have|having|has|got|'ve|a|an|the|quick|short|second|another|follow-?up|phone|video|vid|zoom|intro|coffee|\d+-?min(?:utes?)?|\d+-minute|\d{1,3}|mins?|minutes?|team|meeting|planning|prep|update|status|progress|project|informal)$/;

/** The user's own appointment, which is a plan and no promise: `Call with Dana, Friday`. */
const NOT_PROMISED: Agent = { whose: 'mine', someone: null, askedBy: null, promised: false };

/** Whether an act is only a noun, which is about the past too: `Call with Kim`. */
export const isNoun = ({ agent }: Act): boolean => agent === NOT_PROMISED;

/** Whether only words such as "a quick 15-minute" come before an index. */
function isBeginning(words: readonly Word[], at: number): boolean {
	return words.slice(0, at).every((word) => HAVING.test(word.key) || word.kind === 'date');
}

/** Words between a meeting and whom it is with: `a call set up with him`, `a meeting will be arranged with her`. */
const SET_UP = /^(?:set|up|setup|scheduled|booked|planned|arranged|organi[sz]ed|again|later|will|has|is|be|been|,)$/;
/** The most of them with the day: `will be set up for Thursday`, where it is 6, after which the person follows. */
const MOST_WORDS_SET_UP = 6;
/** Words by which a meeting does not take place: `the call scheduled for Friday with Kim is cancelled`. */
const MOVED = /^(?:cancell?ed|postponed|rescheduled|moved|off|went|was|were)$/;

/** Returns the index of `with` after a meeting and its day, or null: 4 in `call scheduled for Friday with Kim`. */
function withAfter(words: readonly Word[], at: number): number | null {
	let to = at + 1;
	const isFor = () => /^(?:for|on)$/.test(keyAt(words, to)) && isDate(words, to + 1);
	while (to <= at + MOST_WORDS_SET_UP && (SET_UP.test(keyAt(words, to)) || isDate(words, to) || isFor())) to++;
	if (!/^(?:with|w\/|w)$/.test(keyAt(words, to))) return null;
	return words.slice(to).some((word) => MOVED.test(word.key)) ? null : to;
}

/** What begins a line about an appointment that is made: `Scheduled call with Kim for Friday`. */
const MADE = /^(?:scheduled|booked|arranged|organi[sz]ed|planned)$/;
/** Words before it: `finally`, `I have`. */
const BEFORE_MADE = /^(?:finally|now|just|already|also|i|we|have|'ve)$/;
/** Meetings that a name may come directly before: `Northwind Berlin call`. */
const NAMED_APPOINTMENT = /^(?:call|chat|coffee|lunch|dinner|interview|1:1|catch-?up|outreach)$/;

/** Whether one name before “call” is a person's, a link or spelled as only firms are: `Kim call`, `MyPEO call`. */
const isOneName = (word: Word | undefined) =>
	word !== undefined && (word.kind === 'address' || isGivenName(word.key) || /\p{Ll}\p{Lu}/u.test(word.text));

/** Returns an appointment that begins with a name and has its day after it: `HTW Berlin call Friday`. */
function namedAppointment({ words }: Clause, index: number, at: number): Act | null {
	if (
		!NAMED_APPOINTMENT.test(keyAt(words, at)) ||
		!(
			isDate(words, at + (/^(?:on|at|is|by)$/.test(keyAt(words, at + 1)) ? 2 : 1)) ||
			// "Northwind interview: Nov 19", "Kim call (Friday)"
			(at === words.length - 1 && /^(?:interview|call)$/.test(keyAt(words, at)))
		)
	) {
		return null;
	}
	let from = 0;
	while (isDate(words, from)) from++;
	const someone = someoneAt(words, from);
	const isCold = /^(?:cold|warm|initial|first|discovery|intro|introductory|screening|phone|video|zoom)$/.test(
		keyAt(words, at - 1),
	);
	if (someone?.kind !== 'named' || someone.to !== (isCold ? at - 1 : at) || someone.group) return null;
	// "Sprint Retrospective Call".
	if (isThingWord(words[someone.to - 1]?.key ?? '')) return null;
	// One name before "call" is often an event: "Legal call next week".
	const isOne = someone.to - from > 1 || !/^(?:call|1:1)$/.test(keyAt(words, at)) || isOneName(words[from]);
	return isOne ? { clause: index, at, agent: NOT_PROMISED, addressee: someone, occasion: true } : null;
}

/** Talks that only their day makes a plan: `phone screen scheduled for Friday`. */
const FIRST_TALK = /^(?:screen|intro|introduction)$/;
/** Words that give an appointment its day: `interview scheduled for Friday`, `the call will happen on Monday`. */
const SCHEDULED =
	/^(?:(?:is|has been|now) )?(?:scheduled|set|booked|planned|arranged|confirmed)(?: (?:for|on|in|at|up))*$|^will (?:happen|take place)(?: on)?$|^(?:is )?happening(?: on)?$/;

/** Returns an appointment whose verb gives it a day: `phone screen scheduled for Friday`. It counts if the note says with whom. */
function scheduledAppointment({ words, joint }: Clause, index: number, at: number): Act | null {
	const isNoun =
		keyAt(words, at) !== 'meeting' && (APPOINTMENT.test(keyAt(words, at)) || FIRST_TALK.test(keyAt(words, at)));
	if (!isNoun || /^(?:if|sub|time)$/.test(joint)) return null;
	const date = words.findIndex(({ kind }, next) => next > at && kind === 'date');
	if (date < 0 || date - at > 5) return null;
	const between = words.slice(at + 1, date).map((word) => word.key);
	if (!SCHEDULED.test(between.join(' '))) return null;
	if (words.slice(0, at).some((word) => PAST_BEFORE.test(word.key) || word.key === 'to')) return null;
	return { clause: index, at, agent: NOT_PROMISED, addressee: null, weak: true, appointment: true };
}

/** Words after “to” that are no verb: `meeting on Friday to the end`. */
const NO_PURPOSE =
	/^(?:the|a|an|my|our|his|her|their|this|that|these|be|him|them|us|me|you|it|all|noon|midnight|begin|start|open|celebrate|close)$/;
/** What a meeting may be of, between its day and what it is for: `Meeting on Friday of the fair group to …`. */
const OF_GROUP =
	/^(?!(?:leads?|led|went|goes|comes|came|moved|brought|due|back|prior|according|relating|seems|likely|had)$)(?:of|for|with|the|all|our|everyone|core|[a-z]+s?)$/;

/** The most words before a meeting with its day in front: two in `Possible 9 December meeting to discuss it with Kim`. More tell of it. */
const MOST_WORDS_BEFORE_MEETING = 2;

/** Returns a meeting with its day and what it is for: `Meeting tomorrow to discuss the lease`. */
function purposefulMeeting({ words, joint }: Clause, index: number, at: number): Act | null {
	if (!/^(?:meeting|call|chat|convo|conversation|session)$/.test(keyAt(words, at)) || /^(?:if|sub|time)$/.test(joint))
		return null;
	let date = at + 1;
	while (/^(?:on|is|scheduled|set|planned|for|at)$/.test(keyAt(words, date))) date++;
	// "Possible 9 December meeting to discuss it with Kim".
	const isBefore = at <= MOST_WORDS_BEFORE_MEETING && isDate(words, at - 1) && keyAt(words, at + 1) === 'to';
	const companion = isBefore ? companionsIn(words, at) : null;
	if (companion) return { clause: index, at, agent: NOT_PROMISED, addressee: companion, occasion: true };
	if (!isDate(words, date)) return null;
	let to = date + 1;
	while (to < date + 7 && keyAt(words, to) !== 'to' && (isDate(words, to) || OF_GROUP.test(keyAt(words, to)))) to++;
	if (keyAt(words, to) !== 'to' || words[to + 1]?.kind !== 'word' || NO_PURPOSE.test(keyAt(words, to + 1))) return null;
	if (words.slice(0, at).some((word) => PAST_BEFORE.test(word.key) && !/^(?:our|next)$/.test(word.key))) return null;
	// "There will be a meeting at the end of November" announces an event.
	if (words.slice(0, at).some((word) => word.key === 'there')) return null;
	return { clause: index, at, agent: NOT_PROMISED, addressee: null, appointment: true };
}

/** What is written to somebody, at the beginning of a line: `Message to the board (today)`, `Thank-you note to Dana`. */
const WRITTEN = /^(?:message|e-?mail|note|letter|text|reminder|call|invite|invitation|feedback|comments|answer|reply)$/;

/** Whether the words from an index on tell that a message went out: `sent to Dana on Monday`. */
const isToldFrom = (words: readonly Word[], from: number): boolean =>
	words.slice(from).some(({ key: word }) => /..ed$|^(?:sent|went|out)$/.test(word));

/** Returns a message that the words plan as a noun: `Email to Dana on Friday`. Null if it is sent. */
export function messageAt({ words }: Clause, index: number, at: number): Act | null {
	const isFirst =
		at === 0 || (at === 1 && /^(?:thank-you|linkedin|li|whatsapp|slack|teams|quick|short)$/.test(keyAt(words, 0)));
	if (!isFirst || !WRITTEN.test(keyAt(words, at)) || keyAt(words, at + 1) !== 'to') return null;
	const found = someoneAt(words, at + 2);
	// "Invitation to the fair" is one to an event, whose name may look like a person's.
	const isEvent = /^invit/.test(keyAt(words, at)) && found?.kind === 'named' && !found.names.every(beginsWithGivenName);
	if (isEvent) return null;
	return found?.sure && found.kind !== 'you' && !isToldFrom(words, at + 2)
		? { clause: index, at, agent: NOT_PROMISED, addressee: found }
		: null;
}

/**
 * A word beside the noun `follow-up` by which it is something past, or about something: `questions` in `follow-up
 * questions`, `had`.
 */
const NOT_PLANNED =
	/^(?:to|from|was|were|had|went|sent|done|completed|held|made|happened|for|of|questions?|discussions?|meetings?|issues?|prs?|rounds?|flags?|cadence|checks?|trackers?|logs?|lists?|plans?|hours?|mins?|minutes?|surger(?:y|ies)|operations?|ops?|scans?|ct|x-?rays?|mris?|ultrasounds?|bloods?|tests?|exams?|examinations?|treatments?|procedures?|survey|stud(?:y|ies)|doses?|jabs?|shots?|boosters?|screenings?|appointments?|visits?|inspections?|repairs?|audits?|reports?|articles?|posts?|films?|episodes?|courses?|workshops?|research|grants?|care|rates?|ratios?|statistics)$/;

/** Returns who is named first, with nothing but a day before an index: Kim in `Kim 11/24 | follow-up` and `Acme / Kim / | follow-up`. */
function namedFirst(words: readonly Word[], end: number): Someone | null {
	let from = 0;
	while (isDate(words, from)) from++;
	const found = someoneAt(words, from);
	if (found?.kind !== 'named' || found.to > end) return null;
	if (words.slice(found.to, end).some(({ kind }) => kind !== 'date' && kind !== 'mark')) return null;
	// "Knee follow-up" is with nobody named.
	const given = found.names.filter((name) => beginsWithGivenName(name) || words[from]?.kind === 'address');
	return given.length > 0 ? { ...found, names: given } : null;
}

/** Returns who is named directly behind a follow-up: Kim in `Mon: f/u Kim`. Not the thing in `follow-up Q&A`. */
function namedBehind(words: readonly Word[], at: number): Someone | null {
	const found = someoneAt(words, at);
	if (found?.kind !== 'named') return null;
	return words[at]?.kind === 'address' || found.names.every(beginsWithGivenName) ? found : null;
}

/** Returns a follow-up that the words have as a noun with its day: `Batch 1 follow-ups: due Friday`. */
export function followUpNounAt(clause: Clause, index: number, at: number): Act | null {
	const { words } = clause;
	const isOne = /^follow-?ups?$/.test(keyAt(words, at));
	const isTwo = keyAt(words, at) === 'follow' && /^ups?$/.test(keyAt(words, at + 1));
	if (!isOne && !isTwo) return null;
	if (/^(?:if|sub|time)$/.test(clause.joint)) return null;
	if (/^(?:before|after)\b/i.test(words[at - 1]?.text ?? '')) return null;
	const before = words.slice(0, at);
	if (
		before.some(
			(word) =>
				PAST_BEFORE.test(word.key) ||
				/^(?:i|we|he|she|they|to|will|in|as|any|if|do|is|are|was|before|(?!scheduled|planned|needed|confirmed|agreed)\p{L}{3,}ed)$/u.test(
					word.key,
				),
		)
	)
		return null;
	const after = words.slice(at + (isOne ? 1 : 2)).filter(({ kind }) => kind !== 'date');
	if (after.some((word) => NOT_PLANNED.test(word.key) || /..ed$/.test(word.key))) return null;
	return {
		clause: index,
		at,
		agent: NOT_PROMISED,
		addressee: afterTo(words, at + 1, at + 5) ?? namedFirst(words, at) ?? namedBehind(words, at + 1),
	};
}

/** Returns an appointment with somebody: “coffee with Isha”, “we have a call with Lee”. */
export function appointmentAt(clause: Clause, index: number, at: number): Act | null {
	const { words } = clause;
	if (/^follow-?up$/.test(keyAt(words, at - 1)) && FOLLOW_UP.test(keyAt(words, at)) && isBeginning(words, at)) {
		if (isToldFrom(words, at + 1)) return null;
		return { clause: index, at, agent: NOT_PROMISED, addressee: afterTo(words, at, at + 3) };
	}
	const to = APPOINTMENT.test(keyAt(words, at)) ? withAfter(words, at) : null;
	const scheduled =
		purposefulMeeting(clause, index, at) ?? (to === null ? scheduledAppointment(clause, index, at) : null);
	if (scheduled || !APPOINTMENT.test(keyAt(words, at))) return scheduled;
	const named = namedAppointment(clause, index, at);
	if (named) return named;
	if (to === null) return null;
	const found = someoneAt(words, to + 1);
	if (!found || found.group || !found.sure || found.kind === 'you') return null;
	// "A meeting on Friday with music".
	const isThing = found.kind === 'role' && !isPeopleWord(keyAt(words, found.to - 1));
	if (isThing && words.slice(at + 1, to).some((word) => /^(?:for|on|will)$/.test(word.key))) return null;
	let start = at;
	while (start > 0 && (HAVING.test(keyAt(words, start - 1)) || isDate(words, start - 1))) start--;
	const before = words[start - 1];
	if (before && PAST_BEFORE.test(before.key)) return null;
	const isMade =
		MADE.test(keyAt(words, start - 1)) && words.slice(0, start - 1).every((word) => BEFORE_MADE.test(word.key));
	const isOpen =
		start === 0 ||
		isMade ||
		!before ||
		before.key === 'i' ||
		before.key === 'we' ||
		before.kind === 'mark' ||
		start < at;
	return isOpen ? { clause: index, at, agent: NOT_PROMISED, addressee: found, occasion: true } : null;
}
