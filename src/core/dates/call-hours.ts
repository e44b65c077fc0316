import type { Day, DayOrMinute, Minute, TimeWindow } from '../follow-up';
import type { CallWindow, DateSettings, Settings } from '../settings';
import { addBusinessDays, businessDayOnOrAfter, businessDaysLater, isBusinessDay } from './business-days';
import { addDays, clockOf, dayOf, minuteOf } from './moments';
import { convert, isZone } from './time-zones';

/** The zones of a call. If the contact's zone is null or unknown, the reader's zone applies. */
export interface CallZones {
	readonly contact: string | null;
	readonly reader: string;
}

/** Whether now is a good time for a cold call, on the contact's clock and the reader's. */
export interface CallTimes {
	readonly good: boolean;
	/** The present minute on the contact's clock. */
	readonly theirs: Minute;
	/** Whether the contact's zone is known and differs from the reader's. */
	readonly otherZone: boolean;
	/** The minute on the reader's clock at which the present window ends. Null if no window is open. */
	readonly closes: Minute | null;
	/** The beginning of the next window on both clocks. Null if the settings have no windows. */
	readonly next: { readonly theirs: Minute; readonly mine: Minute } | null;
}

type Calendar = Pick<DateSettings, 'workingDays' | 'holidays'>;
type CallSettings = Calendar & Pick<Settings, 'callWindows'>;

/** Returns the contact's zone, or the reader's if the contact's is null or unknown. */
export function contactZone({ contact, reader }: CallZones): string {
	return contact !== null && isZone(contact) ? contact : reader;
}

/** Returns the end of a window. `24:00` is 00:00 of the next day. */
function endOf(day: Day, window: CallWindow): Minute {
	return window.to === '24:00' ? minuteOf(addDays(day, 1), '00:00') : minuteOf(day, window.to);
}

/**
 * Returns the call windows around a minute. With windows 07:00–08:00 and 17:00–18:30, 08:42 in New York is a good time
 * to call Chicago, where it is 07:42. The next window opens at 17:00 in Chicago, 18:00 for the reader.
 */
export function callTimes(now: Minute, zones: CallZones, settings: CallSettings): CallTimes {
	const zone = contactZone(zones);
	const theirs = convert(now, zones.reader, zone);
	const today = dayOf(theirs);
	const mine = (minute: Minute) => convert(minute, zone, zones.reader);
	const open = isBusinessDay(today, settings)
		? settings.callWindows.find((window) => minuteOf(today, window.from) <= theirs && theirs < endOf(today, window))
		: undefined;
	let next: Minute | null = null;
	let day = businessDayOnOrAfter(today, settings);
	for (let tries = 0; tries < 2 && next === null; tries++) {
		const from = settings.callWindows.find((window) => minuteOf(day, window.from) > theirs)?.from;
		if (from !== undefined) next = minuteOf(day, from);
		else day = addBusinessDays(day, 1, settings);
	}
	return {
		good: open !== undefined,
		theirs,
		otherZone: zone !== zones.reader,
		closes: open ? mine(endOf(today, open)) : null,
		next: next === null ? null : { theirs: next, mine: mine(next) },
	};
}

/** A day and a window of it, on the reader's clock. */
export interface DayWindow {
	readonly day: Day;
	readonly window: TimeWindow | null;
}

/**
 * The border between a call in the morning and one in the afternoon: the next attempt goes to the other half of a day.
 */
const NOON = '12:00';

/** Returns the business day `gap` days after a call. If the window is `over` on that day, a gap of 0 counts as 1. */
function dayAfter(calledAt: DayOrMinute, gap: number, over: boolean, calendar: Calendar): Day {
	const days = gap === 0 && over ? 1 : gap;
	return businessDaysLater(dayOf(calledAt), days, calendar);
}

/**
 * Returns the other half of the day, `gap` business days after an unanswered call: the afternoon after a call at 09:10,
 * the morning after one at 15:00. Returns no window for a call without a time.
 */
export function otherEnd(calledAt: DayOrMinute, gap: number, calendar: Calendar): DayWindow {
	const clock = clockOf(calledAt);
	return {
		day: dayAfter(calledAt, gap, clock !== null && clock >= NOON, calendar),
		window: clock === null ? null : clock < NOON ? { from: NOON, to: null } : { from: null, to: NOON },
	};
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Returns the minutes between a time and a window, or 0 for a time in the window. */
function distance(clock: string, window: CallWindow): number {
	if (clock < window.from) return minutesOf(window.from) - minutesOf(clock);
	return clock < window.to ? 0 : minutesOf(clock) - minutesOf(window.to) + 1;
}

/**
 * Returns the call window after the one nearest to an unanswered cold call, on the contact's business days. After a call
 * at 07:40 in Chicago it is 17:00–18:30 there, which is 18:00–19:30 for a reader in New York. A window that ends after
 * the reader's midnight has no end on that day.
 */
export function otherWindow(calledAt: DayOrMinute, gap: number, zones: CallZones, settings: CallSettings): DayWindow {
	const windows = settings.callWindows;
	if (windows.length === 0 || clockOf(calledAt) === null) return otherEnd(calledAt, gap, settings);
	const zone = contactZone(zones);
	const theirs = convert(calledAt, zones.reader, zone);
	const clock = theirs.slice(11, 16);
	const nearest = windows.reduce(
		(best, window, index) => (distance(clock, window) < distance(clock, windows[best] ?? window) ? index : best),
		0,
	);
	const other = windows[(nearest + 1) % windows.length] as CallWindow;
	const day = dayAfter(theirs, gap, other.from <= clock, settings);
	const opens = convert(minuteOf(day, other.from), zone, zones.reader);
	const closes = convert(endOf(day, other), zone, zones.reader);
	return {
		day: dayOf(opens),
		window: { from: clockOf(opens), to: dayOf(closes) === dayOf(opens) ? clockOf(closes) : null },
	};
}
