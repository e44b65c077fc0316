import type { Day, DayOrMinute, Minute, TimeWindow } from '../follow-up';
import type { CallWindow, DateSettings, Settings } from '../settings';
import { addBusinessDays, businessDayOnOrAfter, isBusinessDay } from './business-days';
import { addDays, clockOf, dayOf, minuteOf } from './moments';
import { convert, isZone } from './time-zones';

/** Where a call goes: the contact's zone (null or unknown: the reader's) seen from the reader's. */
export interface CallZones {
	readonly contact: string | null;
	readonly reader: string;
}

/** Whether this is a good moment for a cold call, on their clock and on the reader's. */
export interface CallTimes {
	readonly good: boolean;
	/** Now, on their clock. */
	readonly theirs: Minute;
	/** False where no other zone is known, or both clocks are the same one. */
	readonly otherZone: boolean;
	/** The reader's minute at which the present window ends; null when the moment is not good. */
	readonly closes: Minute | null;
	/** The beginning of the next window after now; null when the settings have none. */
	readonly next: { readonly theirs: Minute; readonly mine: Minute } | null;
}

type Calendar = Pick<DateSettings, 'workingDays' | 'holidays'>;
type CallSettings = Calendar & Pick<Settings, 'callWindows'>;

/** The zone whose clock hangs on the contact's wall. */
export function contactZone({ contact, reader }: CallZones): string {
	return contact !== null && isZone(contact) ? contact : reader;
}

/** `24:00` ends a day at the beginning of the next one. */
function endOf(day: Day, window: CallWindow): Minute {
	return window.to === '24:00' ? minuteOf(addDays(day, 1), '00:00') : minuteOf(day, window.to);
}

/**
 * Cold calls are best made early or late on the contact's business days. With windows 07:00–08:00 and 17:00–18:30, at
 * 08:42 in New York a contact in Chicago can be called now, at 07:42 their time; the next window opens at 17:00 for
 * them, 18:00 for the reader.
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

/** A day and the part of it that is meant, on the reader's clock. */
export interface DayWindow {
	readonly day: Day;
	readonly window: TimeWindow | null;
}

const NOON = '12:00';

/** A gap of no days still cannot reach a part of the day that is over. */
function dayAfter(calledAt: DayOrMinute, gap: number, over: boolean, calendar: Calendar): Day {
	const days = gap === 0 && over ? 1 : gap;
	return businessDayOnOrAfter(addBusinessDays(dayOf(calledAt), days, calendar), calendar);
}

/**
 * The other end of the day, `gap` business days after an unanswered call: after a call at 09:10 the afternoon, after one
 * at 15:00 the morning. A call without a time gives the day alone.
 */
export function otherEnd(calledAt: DayOrMinute, gap: number, calendar: Calendar): DayWindow {
	const clock = clockOf(calledAt);
	return {
		day: dayAfter(calledAt, gap, clock !== null && clock >= NOON, calendar),
		window: clock === null ? null : clock < NOON ? { from: NOON, to: null } : { from: null, to: NOON },
	};
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** How far a clock time lies from a window, in minutes; 0 inside. */
function distance(clock: string, window: CallWindow): number {
	if (clock < window.from) return minutesOf(window.from) - minutesOf(clock);
	return clock < window.to ? 0 : minutesOf(clock) - minutesOf(window.to) + 1;
}

/**
 * The same for a cold call: the window after the one nearest to the call, on the contact's business days. After a call
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
