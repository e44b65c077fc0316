import type { Clock, Day, ProblemCode, TimeWindow } from '../../../../../src/core/follow-up';

/** What every sentence is read against, unless it says otherwise. A Thursday. */
export const NOTE_DAY: Day = '2026-11-19';

/**
 * One follow-up line after its list marker and checkbox, and its full meaning.
 * What is left out is null: a line without `fallback` must not be read as having one.
 */
export interface Sentence {
	readonly text: string;
	/** The note's own contact, from its properties. */
	readonly noteContact?: string;
	/** Null where the line names nobody and the note has no contact: the note's title stands in. */
	readonly contact: string | null;
	/** The first day of my act, where it stands without condition. */
	readonly due: Day | null;
	/** Clock of the day when I act, be it `due` or `fallback`, as written, in whatever zone the words name. */
	readonly time?: Clock;
	/** Part of the day when I act, be it `due` or `fallback`. */
	readonly window?: TimeWindow;
	/** The last working day of what they promised. */
	readonly expected: Day | null;
	readonly expectedTime?: Clock;
	/** The first day when I act if they do not. */
	readonly fallback?: Day;
	readonly purpose: string | null;
	/** All codes, in order. `date.missing` stands for either it or `date.not-understood`. */
	readonly problems: readonly ProblemCode[];
}
