import type { Day } from '../../../../src/core/follow-up';

/** A sentence without a marker, in a note of Thursday 2026-11-19. */
export interface UntrackedSentence {
	readonly text: string;
	/** Whether it states a commitment with a date, which the plugin suggests to track. */
	readonly offered: boolean;
	/** The day in the sentence: the first day of the user's act, the last working day of the contact's promise. */
	readonly due: Day | null;
	/** The check-in to suggest for the contact's promise, one business day later. */
	readonly fallback: Day | null;
}
