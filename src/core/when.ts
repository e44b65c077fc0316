import type { Problem, ProblemData } from './problem';
import type { Clock, Day, TimeWindow } from './time';

/**
 * What can date a place in a note, in the order in which the sources are tried. `created` is only assumed; `unknown` is
 * a note without any date, and a heading or entry without a year in a note whose own date is only assumed.
 */
export const NOTE_DATE_SOURCES = [
	'entry',
	'heading',
	'property',
	'text-field',
	'file-name',
	'folders',
	'created',
	'unknown',
] as const;
export type NoteDateSource = (typeof NOTE_DATE_SOURCES)[number];

/** The date from which words such as `Monday` are counted. */
export interface NoteDate {
	/** Null if the source is `unknown`: only dates written in full are read there. */
	readonly day: Day | null;
	/** Given only by a property or a field that states one. */
	readonly time: Clock | null;
	readonly source: NoteDateSource;
	/** The name of the property or field, or the words of the heading or entry; null for the other sources. */
	readonly name: string | null;
	/** The words, where they can be two dates and the order in the settings decided: `10/11/2026`. */
	readonly ambiguous?: string;
	/** What was not understood of a date that would have come first: `Nov 31, 2026` in a heading. It is not used. */
	readonly unread?: ProblemData['date.partly-read'];
}

/** Whether the note itself gives its date, which the file's creation day does not. */
export const isStatedDate = ({ source }: NoteDate): boolean => source !== 'created' && source !== 'unknown';

/** What the implied parts of a date in words are counted from. */
export type DateBase =
	| { readonly kind: 'note-date'; readonly date: NoteDate }
	/** The day they promised, or the day the user acts, where one date of a line follows another. */
	| { readonly kind: 'expected-day' | 'act-day'; readonly day: Day };

/**
 * A date in words, resolved. `Monday at 8:30am` in a note of 2026-11-19 has day `2026-11-23`, time `08:30`.
 * Offsets are UTF-16 positions in the text that was read.
 */
export interface When {
	readonly from: number;
	readonly to: number;
	/** The words as written. */
	readonly phrase: string;
	/** The first day meant: what counts when the user acts. */
	readonly day: Day;
	/** The last working day meant: what counts as their promise. Equals `day` unless the words name a
	 * span. Hours may end on a day that is free: `within 48 hours` of a Thursday has `day` Saturday, `lastDay` Friday.
	 */
	readonly lastDay: Day;
	/** The minute of the day if the words give one, in `zone` (null: the user's own zone). */
	readonly time: Clock | null;
	/** Part of the day if the words give one ("Monday morning", "before 8"). Null beside a certain `time`. */
	readonly window: TimeWindow | null;
	/** IANA name or offset (`-06:00`) the time is meant in; `'contact'` for "their time"; null for the user's own. */
	readonly zone: string | null;
	/** Whether the words point back ("last Friday", "yesterday", "two weeks ago"): never a day to act. */
	readonly past: boolean;
	/** The parts that the words state; the rest is implied. */
	readonly certain: readonly ('year' | 'month' | 'day' | 'weekday' | 'time')[];
	readonly problems: readonly Problem[];
	/** What the implied parts are counted from; null if the words state the whole date. */
	readonly base: DateBase | null;
}

/** Whether a date is nothing but a weekday, perhaps with a time: `Monday`, not `Monday the 23rd`. */
export const isWeekdayOnly = ({ certain }: When): boolean => certain.includes('weekday') && !certain.includes('day');
