import type { DayOrMinute } from '../core/follow-up';
import type { WriteResult } from './write-result';

/** A dialog that asks for the day or minute on which the user acts. */
export interface WhenQuestion {
	readonly title: string;
	/** The label of the button that saves. */
	readonly save: string;
	/** Shown if the field may stay empty. */
	readonly optional: string | null;
	/** Writes the answer; null for an empty field. */
	readonly write: (moment: DayOrMinute | null) => Promise<WriteResult>;
}
