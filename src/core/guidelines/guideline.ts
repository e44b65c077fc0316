import type { History } from '../agenda/history';
import type { Policy } from '../agenda/next-action';
import type { RowIntroductions } from '../agenda/persons/introduction-view';
import type { Channel } from '../channels';
import type { Asleep } from '../dates/waking-hours';
import type { Clock, Day, FollowUp, Handover, Minute, NextAction, NoteReading } from '../follow-up';
import type { Finding } from '../message/checks/finding';
import type { Email } from '../message/email';
import type { ScriptPart } from '../message/script';

/** A day and how many days it is ahead of today: `{ day: '2026-11-24', ahead: 1 }` is tomorrow. */
export interface RelativeDay {
	readonly day: Day;
	/** Negative for a day that is past. */
	readonly ahead: number;
}

type NoData = Readonly<Record<never, never>>;

/**
 * What the sentence of each reminder needs, by its code. A new guideline begins with a line here; "Add a guideline" in
 * docs/contributing.md has the other steps.
 */
export interface ReminderData {
	/** `minutes` until the promised time, at most 15; null if it is past or has no clock time. */
	/** `asleep`: it is night for the contact, so the call waits for the morning on both clocks. */
	readonly 'promise.due': {
		readonly asleep: Asleep | null;
		readonly day: RelativeDay;
		readonly clock: Clock | null;
		readonly minutes: number | null;
	};
	readonly 'persistence.decide': { readonly attempts: number };
	/** `agreedOn` is null if that day is only assumed. */
	readonly 'expectation.agreed': { readonly agreedOn: Day | null; readonly checkIn: RelativeDay };
	readonly 'hours.early-late': CallHours;
	readonly 'message.leaves-number': NoData;
	readonly 'message.no-callback-time': NoData;
	readonly 'expectation.no-fallback': { readonly expected: RelativeDay };
	/** `to` is who gets what was to be passed on; null if nobody is named, or nothing is passed on. */
	readonly 'court.take-it-back': { readonly handover: boolean; readonly to: string | null };
	/** Who introduced the user, and to whom; short names. */
	readonly 'court.use-their-name': { readonly by: string; readonly to: string };
	/** Whom to tell, and about whom; short names. */
	readonly 'purpose.report-back': { readonly by: string; readonly to: string };
	/** Whom to thank; null if there are several, or nobody is named. */
	readonly 'thanks.interview': { readonly name: string | null };
	/** How the next attempt is made, and whether they have never answered. */
	readonly 'purpose.none': { readonly channel: Channel; readonly cold: boolean };
	readonly 'ask.too-much': NoData;
	readonly 'tone.demanding': NoData;
	readonly 'tone.downcast': NoData;
	readonly 'tone.cool-off': {
		readonly attempts: number;
		readonly until: RelativeDay;
		readonly clock: Clock | null;
	};
	readonly 'clarity.missing-part': { readonly missing: readonly ScriptPart[] };
	readonly 'message.practise': { readonly hasScript: boolean };
	/** Unanswered attempts so far, and those left until the limit. `written` is whether the last one was. */
	readonly 'persistence.keep-going': { readonly attempts: number; readonly left: number; readonly written: boolean };
	/** The contact of the meeting or the talk; null if there are several, or the name is long. */
	readonly 'expectation.none': { readonly name: string | null };
}

/** Whether now is a good time for a cold call, else the next one; `theirs` is null if their clock shows the same. */
export type CallHours =
	| { readonly good: true; readonly theirs: Clock | null }
	| { readonly good: false; readonly theirs: Clock | null; readonly mine: Clock; readonly day: RelativeDay };

/** The codes of all guidelines, the most pressing first, as in `GUIDELINES` (`index.ts`), which has the rules. */
export const GUIDELINE_CODES = [
	'promise.due',
	'persistence.decide',
	'expectation.agreed',
	'hours.early-late',
	'message.leaves-number',
	'message.no-callback-time',
	'expectation.no-fallback',
	'court.take-it-back',
	'court.use-their-name',
	'purpose.report-back',
	'thanks.interview',
	'purpose.none',
	'ask.too-much',
	'tone.demanding',
	'tone.downcast',
	'tone.cool-off',
	'clarity.missing-part',
	'message.practise',
	'persistence.keep-going',
	'expectation.none',
] as const satisfies readonly (keyof ReminderData)[];
export type GuidelineCode = (typeof GUIDELINE_CODES)[number];

/** What a reminder offers to do. */
export type GuidelineAction =
	| { readonly kind: 'log-attempt' }
	/** Give up, or allow more: the question the dialog asks at the limit. */
	| { readonly kind: 'decide' }
	| { readonly kind: 'snooze'; readonly until: Minute }
	/** Shows the script with these findings selected; offsets are positions in the script. */
	| { readonly kind: 'show-script'; readonly findings: readonly Finding[] }
	/** Shows where the note has these words. */
	| { readonly kind: 'show-words'; readonly words: string }
	/** Adds "Calling back" to the last attempt; `at` is the suggested time. */
	| { readonly kind: 'add-call-time'; readonly at: Minute }
	| { readonly kind: 'add-check-in'; readonly day: Day }
	/** Words with which the user offers to write to someone themselves; `to` is null if nobody is named. */
	| { readonly kind: 'draft-offer'; readonly to: string | null }
	/** A question to the one who introduced the user: whether their name may be used. The answer is noted. */
	| { readonly kind: 'ask-name'; readonly by: string; readonly to: string }
	/** A thank-you after an interview, which the user sends. */
	| { readonly kind: 'draft-thanks'; readonly email: Email; readonly address: string | null }
	/** Writes the purpose to tell `by` how it went with `to`. */
	| { readonly kind: 'set-report'; readonly by: string; readonly to: string }
	/** Suggests `purposesIn` of the contact's own notes. */
	| { readonly kind: 'choose-purpose' }
	| { readonly kind: 'draft-message' }
	| { readonly kind: 'rehearse' }
	| { readonly kind: 'add-follow-up' }
	/** Asks for the next step after an answer, or notes that this was all. */
	| { readonly kind: 'agree' };

/** What the checks of a script found; worked out once for each script. */
export interface ScriptFacts {
	readonly text: string;
	readonly findings: readonly Finding[];
	readonly missing: readonly ScriptPart[];
}

/** One open follow-up at one moment, with everything that rules look at. */
export interface Situation {
	readonly followUp: FollowUp;
	readonly action: NextAction;
	readonly history: History;
	/** Its note's reading; null if only the follow-up is known. */
	readonly reading: NoteReading | null;
	/** The script for this contact; null without one. */
	readonly script: ScriptFacts | null;
	/** What someone else is to pass on: from the last answer, the follow-up's own words or the prose around it. */
	readonly handover: Pick<Handover, 'text' | 'to'> | null;
	/** Who introduced the user to this person, and what to tell them about introductions of theirs. */
	readonly introductions: RowIntroductions;
	readonly now: Minute;
	readonly policy: Policy;
}

interface Offer {
	readonly action: GuidelineAction | null;
}

/** What a rule says about a situation. */
export type Advice<Code extends GuidelineCode> = ReminderData[Code] & Offer;

/** One piece of good practice. */
export interface Guideline<Code extends GuidelineCode> {
	readonly code: Code;
	/** What to say; null if the rule does not apply. */
	readonly advise: (situation: Situation) => Advice<Code> | null;
}

export type ReminderOf<Code extends GuidelineCode> = { readonly code: Code } & Advice<Code>;

/** A piece of advice for one follow-up or note; its sentence is in `strings/reminders.ts`. */
export type Reminder = { readonly [Code in GuidelineCode]: ReminderOf<Code> }[GuidelineCode];
