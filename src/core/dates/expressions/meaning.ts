import type { Day, Problem, When } from '../../follow-up';
import type { Weekday } from '../../settings';

export type Certain = When['certain'][number];
export type Unit = 'minute' | 'hour' | 'day' | 'business-day' | 'week' | 'month' | 'year';

/** `in 2–3 weeks` is `{ least: 2, most: 3, unit: 'week' }`. */
export interface Amount {
	readonly least: number;
	readonly most: number;
	readonly unit: Unit;
	/** `less than two weeks`: any day up to then. */
	readonly atMost?: boolean;
}

/**
 * The day that a piece of text means by itself, and what it is made of, so that a neighbour can make it more exact:
 * `Tuesday` beside `next week`, `20th` beside `of next month`.
 */
export interface DateSide {
	readonly shape: 'weekday' | 'month-day' | 'nth-weekday' | 'nth-week' | 'date' | 'named' | 'offset' | 'week' | 'month';
	readonly day: Day;
	readonly lastDay: Day;
	readonly certain: readonly Certain[];
	readonly past?: boolean;
	readonly problems?: readonly Problem[];
	readonly weekday?: Weekday;
	/** How a weekday is pointed to: `next Friday`, `this Friday`, `last Friday`, plain `Friday`. */
	readonly modifier?: 'bare' | 'this' | 'next' | 'last';
	/** Of a month-day: 15. Of an nth-weekday or nth-week: 1 … 5, or -1 for the last. */
	readonly number?: number;
	/** First day of the week or month that the piece names as a whole; missing when it names a part of it. */
	readonly whole?: Day;
	readonly unit?: Unit;
	/** `the month`: the next one where the day meant is over in this one. */
	readonly rolls?: true;
	/** A weekday was written beside it that is not its own: `Fri 24 Nov` of a Tuesday. */
	readonly weekdayDiffers?: true;
}

/** An hour as written; `sure` when am/pm, 24 hours or words like noon settle the half of the day. */
export interface HourMinute {
	readonly hour: number;
	readonly minute: number;
	readonly sure: boolean;
}

export type Part =
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
	/** The end of a span of hours: `2 to 4 pm`. */
	readonly until?: HourMinute;
	/** `before 8`, `after 5 pm`. */
	readonly bound?: 'before' | 'after';
	readonly part?: Part;
	readonly zone?: string;
}

/** What waits for a date to its right: `a week from …`, `the week of …`, `the last day of …`. */
export type Anchor =
	| { readonly kind: 'shift'; readonly amount: Amount; readonly direction: 1 | -1 }
	| { readonly kind: 'week-of'; readonly weeks: number }
	/** `the last working day of …`: from the end where the number is -1. */
	| { readonly kind: 'edge'; readonly number: number; readonly working: boolean };

export interface Meaning {
	readonly date?: DateSide;
	readonly time?: TimeSide;
	readonly anchor?: Anchor;
	/** Means nothing unless a neighbour joins it. */
	readonly weak?: boolean;
	/** Words that belong to the date but were not understood; the date is then not used. */
	readonly unread?: string;
	/** The words have the form of a date but name no day: `Nov 31`. */
	readonly impossible?: true;
	/** Joins only a date directly before it: `Monday 8.30`. */
	readonly trailing?: boolean;
}
