import type { Day } from '../../../../src/core/follow-up';

/** A sentence without a marker, in a note of Thursday 2026-11-19. */
export interface UntrackedSentence {
	readonly text: string;
	/** It sounds like a commitment with a date, so it is offered. */
	readonly offered: boolean;
	/** The day the sentence states: the first for my act, the last working day for their promise. */
	readonly due: Day | null;
	/** For their promise: the check-in to propose, one business day later. */
	readonly fallback: Day | null;
}
