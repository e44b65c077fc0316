import type { SeveralDays } from '../core/typed/several-days';
import type { DayOrMinute, Problem, TimeWindow } from '../core/follow-up';

/** The date that the words of a field mean: `tomorrow 8:30am` is `2026-11-24T08:30`. */
export interface Resolved {
	/** In the reader's zone. */
	readonly moment: DayOrMinute;
	readonly window: TimeWindow | null;
	/** `tomorrow 8:30am → Tue 24 Nov 2026, 08:30` */
	readonly explanation: string;
	readonly problems: readonly Problem[];
	/** The days of which `moment` is the first; left out for a date of one day. */
	readonly several?: SeveralDays;
}

/**
 * What a date in a field is for. `next week` is its first day for what I do (`mine`) and its last working day for what
 * they promised (`theirs`). For what has happened (`past`), `Friday` is the last Friday.
 */
export type Whose = 'mine' | 'theirs' | 'past';

/** What the words of one field say was agreed: `Dana calls Friday` is expected on 2026-11-27. */
export interface AgreedWords {
	/** By when they act. */
	readonly expecting: Resolved | null;
	/** When the user acts. */
	readonly next: Resolved | null;
	/** The words apart from the dates. */
	readonly note: string;
	/** Why words that look like a date were not read. */
	readonly unread: Problem | null;
}
