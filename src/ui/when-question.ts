import type { DayOrMinute, TimeWindow } from '../core/follow-up';
import type { WriteResult } from './write-result';
import type { Whose } from './date-fields';

/** A dialog that asks for one day or minute. */
export interface WhenQuestion {
	readonly title: string;
	/** Who acts on that day: the user, or the contact. */
	readonly whose: Exclude<Whose, 'past'>;
	/** The label of the button that saves. */
	readonly save: string;
	/** Shown if the field may stay empty. */
	readonly optional: string | null;
	/** Whether the note can say a part of the day: `Thursday morning`. */
	readonly keepsWindow: boolean;
	/** Writes the answer; null for an empty field, which only an optional one can be. */
	readonly write: (moment: DayOrMinute | null, window: TimeWindow | null) => Promise<WriteResult>;
}

/** An answer to the question which of two days some words mean. */
export interface DayChoice {
	readonly label: string;
	readonly run: () => void;
}
