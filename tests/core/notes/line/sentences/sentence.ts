import type { Clock, Day, ProblemCode, TimeWindow } from '../../../../../src/core/follow-up';

/** The day of every sentence without its own day, a Thursday. */
export const NOTE_DAY: Day = '2026-11-19';

/**
 * One follow-up line after its list marker and checkbox, and its full meaning.
 * A missing field means null: a line without `fallback` must not be read as having one.
 */
export interface Sentence {
	readonly text: string;
	/** The note's own contact, from its properties. */
	readonly noteContact?: string;
	/** Null if neither the line nor the note has a contact, so that the note's title applies. */
	readonly contact: string | null;
	/** The first day of the user's act, if it has no condition. */
	readonly due: Day | null;
	/** The time to act on `due` or `fallback`, as written, in the zone of the words. */
	readonly time?: Clock;
	/** The part of the day to act on `due` or `fallback`. */
	readonly window?: TimeWindow;
	/** The last working day of the contact's promise. */
	readonly expected: Day | null;
	readonly expectedTime?: Clock;
	/** The first day of the user's act if the contact does not keep the promise. */
	readonly fallback?: Day;
	readonly purpose: string | null;
	/** All codes, in order. `date.missing` matches itself and `date.not-understood`. */
	readonly problems: readonly ProblemCode[];
}
