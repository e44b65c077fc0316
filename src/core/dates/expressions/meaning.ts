import type { Day, Problem, When } from '../../follow-up';
import type { Weekday } from '../../settings';

export type Certain = When['certain'][number];
export type Unit = 'minute' | 'hour' | 'day' | 'business-day' | 'week' | 'month' | 'year';

/** `in 2–3 weeks` is `{ least: 2, most: 3, unit: 'week' }`. */
export interface Amount {
	readonly least: number;
	readonly most: number;
	readonly unit: Unit;
	/** Whether any day up to the amount counts: `less than two weeks`. */
	readonly atMost?: boolean;
}

/**
 * The day that a fragment means by itself, and its form, so that a neighbor can make it more exact: `Tuesday` next to
 * `next week`, `20th` next to `of next month`.
 */
export interface DateSide {
	readonly shape: 'weekday' | 'month-day' | 'nth-weekday' | 'nth-week' | 'date' | 'named' | 'offset' | 'week' | 'month';
	readonly day: Day;
	readonly lastDay: Day;
	readonly certain: readonly Certain[];
	readonly past?: boolean;
	readonly problems?: readonly Problem[];
	readonly weekday?: Weekday;
	/** The word before a weekday: `next Friday`, `this Friday`, `last Friday`, `Friday` alone. */
	readonly modifier?: 'bare' | 'this' | 'next' | 'last';
	/** The day of a `month-day`: 1 to 31. The place of an `nth-weekday` or `nth-week`: 1 to 5, -1 for the last. */
	readonly number?: number;
	/** The first day of the week or month. Not set if the fragment names only a part of it. */
	readonly whole?: Day;
	readonly unit?: Unit;
	/** Whether it means the next month if the day is over in this one: `the month`. */
	readonly rolls?: true;
	/** Whether it is counted from another date: `3 weeks after Jan 15`. */
	readonly counted?: true;
	/** The note states another weekday than the day has: `Fri 24 Nov` for a Tuesday. */
	readonly weekdayDiffers?: true;
}

/** A time as written. `sure` if am/pm, the 24-hour clock or a word such as noon determines the half of the day. */
export interface HourMinute {
	readonly hour: number;
	readonly minute: number;
	readonly sure: boolean;
}

export type DayPart =
	| 'morning'
	| 'early-morning'
	| 'mid-morning'
	| 'late-morning'
	| 'afternoon'
	| 'early-afternoon'
	| 'mid-afternoon'
	| 'late-afternoon'
	| 'evening'
	| 'night'
	| 'lunch'
	| 'before-lunch'
	| 'after-lunch'
	| 'first-thing'
	| 'end-of-day';

export interface TimeSide {
	readonly clock?: HourMinute;
	/** The end of a range of hours: `2 to 4 pm`. */
	readonly until?: HourMinute;
	/** `before 8`, `after 5 pm`. */
	readonly bound?: 'before' | 'after';
	readonly part?: DayPart;
	/** An IANA name, an offset, `contact`, or {@link USER}. */
	readonly zone?: string;
}

/** The zone of a time that is stated to be on the user's own clock: `1pm mine`. */
export const USER = 'user';

/** An expression that needs a date to its right: `a week from …`, `the week of …`, `the last day of …`. */
export type Anchor =
	| { readonly kind: 'shift'; readonly amount: Amount; readonly direction: 1 | -1 }
	| { readonly kind: 'week-of'; readonly weeks: number }
	/** `the last working day of …`. A negative number counts from the end. */
	| { readonly kind: 'edge'; readonly number: number; readonly working: boolean };

export interface Meaning {
	readonly date?: DateSide;
	readonly time?: TimeSide;
	readonly anchor?: Anchor;
	/** Whether it is dropped unless a neighbor joins it. */
	readonly weak?: boolean;
	/** Words that belong to the date but were not understood. Such a date is not used. */
	readonly unread?: string;
	/** Whether these words make it the date of a thing or an event: `about Thursday`, `a start date of Dec 1`. */
	readonly ofThing?: true;
	/** The words have the form of a date, but the calendar has no such day: `Nov 31`. */
	readonly impossible?: true;
	/** Whether it joins only a date directly before it: `Monday 8.30`. */
	readonly trailing?: boolean;
}
