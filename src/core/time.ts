/** A local calendar day, `2026-11-23`. Days compare as text. */
export type Day = string;
/** A wall-clock minute of a day, `08:30`, 24 hours. */
export type Clock = string;
/** A local wall-clock minute, `2026-11-23T08:30`. Compares as text, also with a {@link Day}. */
export type Minute = string;
/** A {@link Day}, or a {@link Minute} of it on the user's clock: `2026-11-24` or `2026-11-24T08:30`. */
export type DayOrMinute = string;

/** Part of a day: `{ from: null, to: '12:00' }` is "morning". Ends are excluded. */
export interface TimeWindow {
	readonly from: Clock | null;
	readonly to: Clock | null;
}

/** How often to be in touch with a person: every 42 days, every 3 months. `count` is at least 1. */
export interface Rhythm {
	readonly unit: 'day' | 'month';
	readonly count: number;
}

/** Whether a value is a `Date`, also one that another window created, which `instanceof` does not know. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** Whether a moment has a clock time: `2026-11-24T08:30` has one, `2026-11-24` does not. */
export const hasTime = (moment: DayOrMinute): boolean => moment.length > 10;
