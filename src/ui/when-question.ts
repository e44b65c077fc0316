import type { DayOrMinute } from '../core/follow-up';
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
	/** Writes the answer; null for an empty field, which only an optional one can be. */
	readonly write: (moment: DayOrMinute | null) => Promise<WriteResult>;
}
