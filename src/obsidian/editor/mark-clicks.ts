import type { EntryField } from '../../core/marks/entry-marks';
import type { DateField } from '../../core/notes/write/dates-as-numbers';
import type { MarkHint } from './choices';

/** What a hint in a line is about: a date of a follow-up or of an attempt, unread words, or a found line. */
export type MarkPart = DateField | EntryField | 'unread' | 'found';

/** What widgets ask when the user clicks them. `at` is their offset in the document. */
export interface MarkClicks {
	readonly hintAt: (at: number, part: MarkPart) => Promise<MarkHint | null>;
	readonly logAt: (at: number) => void;
}
