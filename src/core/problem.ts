import type { Day } from './time';

/** What a problem without data carries beside its code. */
type NoData = Readonly<Record<never, never>>;

/**
 * What each problem says about the note, by its code. A new problem is one line here and one sentence in
 * `strings/problems.ts`. Words are quoted as the note has them.
 */
export interface ProblemData {
	/** `3/4` can be two dates; it was read as `day`. */
	readonly 'date.ambiguous': { readonly words: string; readonly day: Day };
	/**
	 * An entry that belongs to no follow-up of the note: `2026-11-20 09:30 Lee Park, Call: spoke` where the properties have
	 * no Lee Park. `line` counts from 1; `contact` is the name in the line, null without one.
	 * `words` are those of the entry without its name and remark: `2026-11-20 09:30 Call: spoke`.
	 */
	readonly 'attempt.no-owner': {
		readonly line: number;
		readonly contact: string | null;
		readonly words: string;
	};
	/**
	 * A log beside the follow-up instead of below it, which does not count: `called Kim 16:40 - VM`. `line` counts from 1;
	 * `words` are those of the line.
	 */
	readonly 'attempt.beside': { readonly line: number; readonly words: string };
	/**
	 * One line that tells of several attempts, which count as one: `9:05 no ans, 11:20 no ans`. `line` counts from 1; `words`
	 * are those of the line.
	 */
	readonly 'attempt.several': { readonly line: number; readonly words: string };
	/**
	 * An attempt that was logged on this device for `contact`, and that a merge by sync dropped or moved to the follow-up
	 * `countsFor`. `words` are `2026-11-23 08:10 Call: no answer`. `id` is that of the follow-up when it was logged, `owner`
	 * the id of the same follow-up now, null if the note has lost it.
	 */
	readonly 'attempt.lost': {
		readonly words: string;
		readonly contact: string;
		readonly id: string;
		readonly owner: string | null;
		readonly countsFor: string | null;
	};
	/** A date without its year or day that was completed: `Mon 8:10 called`, `11/16` in a note of November 18. */
	readonly 'date.assumed': { readonly day: Day };
	readonly 'date.missing': NoData;
	/** `whenever` names no date; with `impossible` the words have the form of a date but name no day: `2026-02-30`. */
	readonly 'date.not-understood': { readonly words: string; readonly impossible?: true };
	/**
	 * Words that belong to a date were not understood, so the date is not used: `unread` is `after Thanksgiving` in
	 * `the Monday after Thanksgiving`. `day` is what the other words mean, as a suggestion; null if they mean no day.
	 * With `ofThing` they make it the date of a thing or an event: `about the interview on` Friday.
	 */
	readonly 'date.partly-read': {
		readonly words: string;
		readonly unread: string;
		readonly day: Day | null;
		readonly ofThing?: true;
	};
	/**
	 * A date was used although words beside it name no act of the user: `her train leaves` in `call Dana, her train leaves
	 * Friday`. With `other` the words are those of another date, or change it: `every` in `every Thursday until the 28th`.
	 */
	readonly 'date.in-doubt': {
		readonly words: string;
		readonly beside: string;
		readonly day: Day;
		readonly other?: true;
	};
	/** `Friday` in a note of a Friday was read as the one a week later. */
	readonly 'date.same-weekday': { readonly words: string; readonly day: Day };
	/** `Fri 24 Nov`, where the 24th is a Tuesday: the day of the month was taken. */
	readonly 'date.weekday-differs': { readonly words: string; readonly day: Day };
	/** Words such as `next week`, typed on the day `typed` into a note of another day: they may count from either. */
	readonly 'date.two-days': { readonly typed: Day };
	/** A day of a second person, which is not used: in `call Ola Mon; Per calls Wed` the `Wed` is for Per. */
	readonly 'line.second-person': { readonly words: string; readonly name: string };
	/** The note has no date of its own, and the day its file was created was taken. */
	readonly 'note-date.assumed': NoData;
	/** The note has no date, or none that settles the year of `Jan 5`: words that depend on it are not read. */
	readonly 'note-date.unknown': NoData;
	/** Sync left the note behind as a copy of the note at `original`. */
	readonly 'note.conflict-copy': { readonly original: string };
	/** Sync left a conflict copy of the note at `path`, with `more` entries that the note does not have. */
	readonly 'note.has-copy': { readonly path: string; readonly more: number };
	/** A property `keep-in-touch` that gives no length: `0`, `whenever`. */
	readonly 'keep-in-touch.unread': { readonly words: string };
	/** A property `keep-in-touch` in a note that is of nobody: `Log.md`. */
	readonly 'keep-in-touch.nobody': NoData;
	readonly 'note.properties-broken': NoData;
	readonly 'note.unreadable': Unreadable;
	/** A property whose value holds nothing that can be read: `follow-up: { a: 1, b: 2 }`, `contact: "{{name}}"`. */
	readonly 'property.unreadable': { readonly name: string };
	/** Two properties that say when I act and state different days; the first one counts. */
	readonly 'property.twice': { readonly name: string; readonly other: string };
	readonly 'contact.timezone-unknown': { readonly timezone: string };
}

/**
 * Why a note could not be read, or not in full: the disk refused it, has not given it out for half a minute, the file
 * is not text, some of its letters are not UTF-8, or reading failed (a fault of the plugin). `detail` has the words of
 * the error.
 */
export type Unreadable =
	| { readonly cause: 'disk' | 'fault'; readonly detail: string }
	| { readonly cause: 'slow-disk' | 'binary' | 'not-utf8' };

export type ProblemCode = keyof ProblemData;
export type ProblemOf<Code extends ProblemCode> = { readonly code: Code } & ProblemData[Code];

/** Something a reader could not settle by itself. Readers of user text report problems; they never throw. */
export type Problem = { readonly [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];
