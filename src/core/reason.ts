import type { Problem } from './problem';
import type { Day, DayOrMinute, Rhythm } from './time';
import type { When } from './when';

/** Why a date to act is this one. */
export type DateReason =
	/** The note's own words. */
	| { readonly kind: 'words'; readonly when: When }
	/** The step that the user named when they answered. */
	| { readonly kind: 'agreed-step'; readonly agreedOn: Day }
	/** After an attempt without an answer: `Email: sent. Next 2026-11-30`. */
	| { readonly kind: 'noted-step'; readonly notedOn: Day }
	/** Business days after an unanswered call; `otherEnd`: at the other end of the day. */
	| { readonly kind: 'after-call'; readonly businessDays: number; readonly at: DayOrMinute; readonly otherEnd: boolean }
	| { readonly kind: 'after-message'; readonly businessDays: number; readonly at: DayOrMinute }
	| { readonly kind: 'after-applying'; readonly businessDays: number; readonly applied: Day }
	/** The business day after the last day of their promise. */
	| { readonly kind: 'after-promise'; readonly promised: Day };

/** What they promised: the note's words, or what was agreed when they answered. */
export type TheirPromise =
	| { readonly kind: 'words'; readonly when: When }
	| { readonly kind: 'agreed'; readonly by: DayOrMinute; readonly agreedOn: Day };

/** Whose turn it is: theirs until `promise`, if there is one; then the user's, for the reason `date`. */
export interface Turn {
	readonly promise: TheirPromise | null;
	readonly date: DateReason | null;
}

interface ReasonData {
	readonly 'closed-in-note': { readonly at: DayOrMinute | null };
	readonly 'closed-by-event': { readonly at: DayOrMinute | null };
	readonly 'gave-up-in-note': { readonly at: DayOrMinute | null };
	readonly 'gave-up-by-event': { readonly at: DayOrMinute | null };
	/** Days after `applied` without an attempt. */
	readonly lapsed: { readonly days: number; readonly applied: Day };
	/** Days after the dates of a found line without an entry. */
	readonly 'found-lapsed': { readonly days: number };
	/** `before`: the due date without the snooze. */
	readonly snoozed: { readonly until: DayOrMinute; readonly before: DayOrMinute | null };
	readonly 'calling-back': { readonly promisedOn: Day };
	readonly 'answer-expecting': Turn;
	readonly 'answer-next': Turn;
	readonly answer: { readonly at: DayOrMinute };
	readonly limit: { readonly unanswered: number; readonly limit: number };
	readonly 'wrong-number': { readonly at: DayOrMinute };
	readonly call: Turn;
	readonly sent: Turn;
	/**
	 * One length of `rhythm` after `since`: the last contact, the date of the note or the day its file was created, or the
	 * last of several tries without an answer. `since` is null if the note has no date and nobody was in touch.
	 */
	readonly rhythm: {
		readonly rhythm: Rhythm;
		readonly since: Day | null;
		readonly from: 'contact' | 'note' | 'created' | 'tries';
	};
	readonly 'promise-running': Turn;
	readonly 'promise-over': Turn;
	readonly 'date-to-act': Turn;
	readonly applied: Turn;
	/** The problem that prevents a date, if there is one. */
	readonly 'no-date': { readonly problem: Problem | null };
}

/** The rows of the table in docs/agenda.md, from the top. */
export const RULES = [
	'closed-in-note',
	'closed-by-event',
	'gave-up-in-note',
	'gave-up-by-event',
	'lapsed',
	'found-lapsed',
	'snoozed',
	'calling-back',
	'answer-expecting',
	'answer-next',
	'answer',
	'rhythm',
	'limit',
	'wrong-number',
	'call',
	'sent',
	'promise-running',
	'promise-over',
	'date-to-act',
	'applied',
	'no-date',
] as const satisfies readonly (keyof ReasonData)[];
export type Rule = (typeof RULES)[number];

/** The row of the table that decided about a follow-up, and its data. */
export type Reason = { readonly [Code in Rule]: { readonly rule: Code } & ReasonData[Code] }[Rule];
