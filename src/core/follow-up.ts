import { CHANNELS, type Channel } from './channels';
import type { Contact, ContactCard } from './contact';
import type { Interview } from './interview';
import type { Introduction, NameUse, ToldBack } from './introduction';
import type { MeetingsOfNote } from './meeting';
import type { Problem } from './problem';
import type { Reason } from './reason';
import type { Day, DayOrMinute, Rhythm, TimeWindow } from './time';
import type { NoteDate, When } from './when';

export type { Contact, ContactCard } from './contact';
export type { Introduction, IntroductionEnd, NameUse, ToldBack } from './introduction';
export type { HeadedMeeting, LineMeeting } from './meeting';
export type { Problem, ProblemCode, ProblemData, Unreadable } from './problem';
export { RULES, type DateReason, type Reason, type Rule, type TheirPromise, type Turn } from './reason';
export { hasTime, type Clock, type Day, type DayOrMinute, type Minute, type Rhythm, type TimeWindow } from './time';
export { isStatedDate, isWeekdayOnly, type DateBase, type NoteDate, type When } from './when';

/**
 * The types of the domain. Everything here is plain data: it can be compared, copied into a worker or stored in a
 * database, and has no clock, no zone of the user and no reference to a note's text.
 */

export { CHANNELS, type Channel };

/** What can come of an attempt, as the written line says it: `- 2026-11-19 16:30 Call: left message`. */
export const OUTCOMES = [
	'no answer',
	'left message',
	'sent',
	'wrong number',
	'spoke',
	'they called',
	'they replied',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const ANSWERS: readonly Outcome[] = ['spoke', 'they called', 'they replied'];
const UNANSWERED: readonly Outcome[] = ['no answer', 'left message', 'sent'];

/** Whether they were reached, which ends the round. */
export function isAnswer(outcome: Outcome): boolean {
	return ANSWERS.includes(outcome);
}

/** Whether an outcome counts towards the limit. A wrong number does not. */
export function isUnanswered(outcome: Outcome): boolean {
	return UNANSWERED.includes(outcome);
}

/** One attempt line: `- 2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30 — assistant is called Sam`. */
export interface Attempt {
	readonly kind: 'attempt';
	/** A day alone if the line has no time. */
	readonly at: DayOrMinute;
	/** As the line has it: a name, a link, `Gil (2)`. Null if the line names no contact. */
	readonly contact: string | null;
	readonly channel: Channel;
	readonly outcome: Outcome;
	readonly callingBack: DayOrMinute | null;
	readonly expecting: DayOrMinute | null;
	readonly next: DayOrMinute | null;
	/** The zones that its words name, by time: `CST` of “will call back at 8:30 CST”; a name, an offset, or `'contact'`. */
	readonly zones?: Readonly<Partial<Record<'callingBack' | 'expecting' | 'next', string>>>;
	/** The parts of the day of the user's own acts: `afternoon` of "Calling back Tuesday afternoon". */
	readonly windows?: Readonly<Partial<Record<'callingBack' | 'next', TimeWindow>>>;
	/** Free text after the dash; '' without one. */
	readonly note: string;
	readonly problems: readonly Problem[];
}

export const EVENTS = ['snoozed', 'gave-up', 'closed', 'reopened', 'allowed-more', 'rehearsed'] as const;
export type EventName = (typeof EVENTS)[number];

/** One event line: `- 2026-11-24 17:20 Snoozed until 2026-11-27`, `- 2026-11-30 08:05 Allowed 2 more`. */
export interface FollowUpEvent {
	readonly kind: 'event';
	readonly at: DayOrMinute;
	readonly contact: string | null;
	readonly event: EventName;
	/** For `snoozed`. */
	readonly until: DayOrMinute | null;
	/** For `allowed-more`; 0 otherwise. */
	readonly more: number;
	readonly note: string;
	readonly problems: readonly Problem[];
}

export type Entry = Attempt | FollowUpEvent;

/** `rhythm`: a person to keep in touch with, `keep-in-touch: 6 weeks`. */
export type FollowUpKind = 'meeting' | 'cold' | 'rhythm';

/** One follow-up, as a note states it. `nextAction` computes what to do about it now. */
export interface FollowUp {
	/**
	 * Stable until its own words change: a hash of the line's text, or of the property's value and its contact, with an
	 * ordinal among equal ones. Edits elsewhere in the note do not change it.
	 */
	readonly id: string;
	readonly path: string;
	/** Counted from 1; 0 for a property follow-up. */
	readonly line: number;
	readonly source: 'property' | 'line';
	/** Its own words: the source line without list marker, checkbox and emphasis, or the property's text. */
	readonly text: string;
	readonly contacts: readonly Contact[];
	/** Its number among the note's follow-ups with the same contacts, from 1: a part of the key of what leaves the note. */
	readonly contactOrdinal: number;
	readonly company: string | null;
	readonly phone: string | null;
	readonly email: string | null;
	/** IANA name as written; may be unknown to this machine. */
	readonly timezone: string | null;
	/** Whether the contact wants no calls, so that the next step is an email. */
	readonly noCalls?: true;
	readonly purpose: string | null;
	/** The channel that its words plan, until an attempt uses another one; Call if they name none. */
	readonly channel: Channel;
	readonly ask: string | null;
	/** `cold` as the note says (`applied`, `cold: true`); it ends with the first answer. */
	readonly cold: boolean;
	readonly applied: Day | null;
	readonly noteDate: NoteDate;
	/** When the user acts, without condition. */
	readonly act: When | null;
	/** Until when they are to act; its `lastDay` counts. */
	readonly expected: When | null;
	/** When the user acts if they do not. */
	readonly fallback: When | null;
	/** `attempts-allowed`; null means the setting. */
	readonly attemptsAllowed: number | null;
	/** Whether the note says that it is over: a ticked or cancelled checkbox, or a closing `status`. */
	readonly ended: 'closed' | 'gave-up' | null;
	/** Whether it has a checkbox, which closing ticks. */
	readonly task: boolean;
	/** In the order of the note; a duplicate line is here once. */
	readonly entries: readonly Entry[];
	/** The same follow-up in conflict copies of the note, which sync left behind. The index adds them. */
	readonly copies?: readonly ConflictCopy[];
	/** How often to be in touch, if the property `keep-in-touch` makes it a follow-up. */
	readonly rhythm?: Rhythm;
	/** The days of talks that the headings of the note name, for a rhythm: `## 2026-11-19 Coffee`. */
	readonly talks?: readonly Day[];
	/** The words of a found line, if only the setting "Track found lines by themselves" makes it a follow-up. */
	readonly found?: string;
	readonly problems: readonly Problem[];
	/** Its further readings, in order. The index takes the first one whose contacts the vault knows. */
	readonly candidates?: readonly FollowUpCandidate[];
}

/** How a follow-up reads with other contacts: `Follow up with Joe Friday` may name Joe, or Joe Friday without a date. */
export type FollowUpCandidate = Pick<FollowUp, 'contacts'> & Partial<FollowUp>;

/** A conflict copy of a note, `Dana (conflicted copy 2026-11-20).md`, and the entries that only the copy has. */
export interface ConflictCopy {
	readonly path: string;
	/** They do not count. */
	readonly entries: readonly Entry[];
}

/** A line that sounds like a commitment with a date but has no marker: offered, never indexed. */
export interface UntrackedLine {
	readonly path: string;
	/** Counted from 1. */
	readonly line: number;
	readonly text: string;
	/** `Mia`, `Kim, Lee`; null if nobody is named. */
	readonly contact: string | null;
	/** The date the sentence states; null if it is read in part only. */
	readonly due: DayOrMinute | null;
	/** For their promise: the check-in to suggest, one business day later. */
	readonly fallback: Day | null;
	readonly problems: readonly Problem[];
	/** Whether the line itself states when the user acts, so that no check-in is suggested. */
	readonly ownFallback?: boolean;
	/** Whether it is a row of a table, which can't be tracked in place. */
	readonly inTable: boolean;
	/** The line with its date, counted from 1, where that is another one: `Due: Friday` below `Send the list`. */
	readonly dueLine?: number;
	/** Whether it is a log entry: `2026-11-20: spoke with Rita, follow up next week`. */
	readonly isLog?: boolean;
	/** For an introduction of which something came: whom to tell about whom. Such a line is no commitment of the note. */
	readonly report?: { readonly by: string; readonly to: string };
	/** What the other columns of a table row say: `| Northwind | Analyst |`. */
	readonly columns?: { readonly company: string | null; readonly purpose: string | null };
}

/** Whether tracking a found line first asks when to check in: they promised, and nothing says when the user acts. */
export const asksForCheckIn = ({ fallback, ownFallback }: Pick<UntrackedLine, 'fallback' | 'ownFallback'>): boolean =>
	fallback !== null && !ownFallback;

/** A sentence that says that someone passes something on for the user: "she will pass my résumé on to Lee". */
export interface Handover {
	readonly text: string;
	/** Who is to get it, if the sentence names someone. */
	readonly to: string | null;
	/** Ids of the follow-ups near it. */
	readonly followUps: readonly string[];
}

/** Everything that is read from one note. Derived from its text alone, so it can be discarded and read again. */
export interface NoteReading extends MeetingsOfNote {
	readonly path: string;
	readonly noteDate: NoteDate;
	/** The note's own contacts, named in its properties. */
	readonly contacts: readonly Contact[];
	/** The people of a meeting that are too many to be its contacts. Only notes that list them have it. */
	readonly attendees?: readonly Contact[];
	/** Whom its first heading names, of a dated note whose properties and title name nobody. Only such notes have it. */
	readonly headed?: readonly Contact[];
	readonly card: ContactCard;
	/** The names by which the vault knows the person of this note: its title and aliases. Only notes of a person have it. */
	readonly knownAs?: readonly string[];
	/** What the person of this note does: `Head of data`. Only notes of a person that say so have it. */
	readonly does?: readonly string[];
	/** What the note says for a thank-you, if it is of an interview. */
	readonly interview?: Interview;
	/** The script: the section under its heading, or the property; null without one. */
	readonly script: string | null;
	readonly followUps: readonly FollowUp[];
	readonly untracked: readonly UntrackedLine[];
	/** What others pass on, from the prose around the follow-ups. */
	readonly handovers: readonly Handover[];
	/** Who introduces the user to whom, in the order of the note. */
	readonly introductions: readonly Introduction[];
	/** Whose name the user may use, where the note has no introduction by that person; left out if it says nothing. */
	readonly nameUses?: readonly NameUse[];
	/** Whom the user told how it went with whom. Only notes that say so have it. */
	readonly toldBack?: readonly ToldBack[];
	/** A hash of the note without its entries, if it has follow-ups: it is equal in a copy that only logged more. */
	readonly ownWords?: string;
	/** Whether the note says that there is nothing to follow up: `follow-up: false`, or a closing status. */
	readonly declined: boolean;
	readonly problems: readonly Problem[];
}

export const STATES = [
	'promised',
	'due',
	'scheduled',
	'snoozed',
	'waiting',
	'decide',
	'undated',
	'reached',
	'gave-up',
	'closed',
] as const;
export type State = (typeof STATES)[number];

/** The states in which nothing is left to do. */
const OVER = ['reached', 'gave-up', 'closed'] as const satisfies readonly State[];

/** Whether nothing more is to be done in a state: `reached`, `gave-up`, `closed`. */
export const isOver = (state: State): state is (typeof OVER)[number] => (OVER as readonly State[]).includes(state);

/** What to do about a follow-up at a given moment. */
export interface NextAction {
	readonly state: State;
	/** On the user's clock: a day, or a minute if one was stated or promised; null if there is nothing to do. */
	readonly due: DayOrMinute | null;
	readonly window: TimeWindow | null;
	/** The day until which they were expected to act; null without one. */
	readonly expected: DayOrMinute | null;
	/** Unanswered attempts of this round. */
	readonly attempts: number;
	readonly attemptLimit: number;
	/** The outcome of the last attempt of any round. */
	readonly lastOutcome: Outcome | null;
	/** `cold` until the first answer; `rhythm` for a person to keep in touch with. */
	readonly kind: FollowUpKind;
	/** The moment of the event that ended it; null without one. */
	readonly endedAt: DayOrMinute | null;
	/** The row of the agenda's table that decided, and why it gives this date. */
	readonly reason: Reason;
}

export const SECTIONS = [
	'promised-now',
	'overdue',
	'today',
	'to-decide',
	'needs-a-date',
	'next-7-days',
	'waiting',
	'later',
	'keep-in-touch',
	'done-lately',
	'done',
] as const;
/** `resting`: a person to keep in touch with whose day has not come. No list shows them. */
export type Section = (typeof SECTIONS)[number] | 'resting';

/** The sections of follow-ups that need action now. */
export const ACTION_SECTIONS: readonly Section[] = ['promised-now', 'overdue', 'today', 'to-decide'];
