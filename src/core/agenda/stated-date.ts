import { clockOf, dayOf, minuteOf } from '../dates/moments';
import { convert, isZone } from '../dates/time-zones';
import type { Attempt, DateReason, DayOrMinute, FollowUp, Minute, TimeWindow, When } from '../follow-up';

/** A date to act on the user's clock, and the reason for it. */
export interface Dated {
	readonly due: DayOrMinute;
	readonly window: TimeWindow | null;
	readonly reason: DateReason;
}

/** The minute at which a date with a time, or with a part of the day, begins; null for a whole day. */
export function beginning({ due, window }: Pick<Dated, 'due' | 'window'>): Minute | null {
	const clock = clockOf(due) ?? window?.from ?? null;
	return clock === null ? null : minuteOf(dayOf(due), clock);
}

type Zoned = Pick<FollowUp, 'timezone'>;

function zoneOf(when: Pick<When, 'zone'>, { timezone }: Zoned, readerZone: string): string {
	const zone = when.zone === 'contact' ? timezone : when.zone;
	return zone !== null && isZone(zone) ? zone : readerZone;
}

/**
 * A date in words as a date to act on the user's clock: `Monday at 8:30 am CST` is due at `2026-11-23T09:30` for a user
 * in New York. A part of the day moves in the same way, and has no end if that would be on the next day.
 */
export function statedDate(when: When, followUp: Zoned, readerZone: string): Dated {
	const { day, time, window } = when;
	const reason: DateReason = { kind: 'words', when };
	const zone = zoneOf(when, followUp, readerZone);
	if (time !== null) return { due: convert(minuteOf(day, time), zone, readerZone), window: null, reason };
	if (window === null || zone === readerZone) return { due: day, window, reason };
	const there = (clock: string | null) =>
		clock === null || clock === '24:00' ? null : convert(minuteOf(day, clock), zone, readerZone);
	const opens = there(window.from);
	const closes = there(window.to);
	const due = dayOf(opens ?? closes ?? day);
	return {
		due,
		window: {
			from: opens === null ? null : clockOf(opens),
			to: closes === null || dayOf(closes) > due ? null : clockOf(closes),
		},
		reason,
	};
}

/** A date in words as their promise: its last day, `2026-11-27` for "next week", to the minute if stated. */
export function statedExpectation(when: When, followUp: Zoned, readerZone: string): DayOrMinute {
	if (when.time === null) return when.lastDay;
	return convert(minuteOf(when.lastDay, when.time), zoneOf(when, followUp, readerZone), readerZone);
}

/**
 * An attempt with its times on the user's clock: `will call back tomorrow 8:30 am CST` is 09:30 for a user in New York.
 * Returns the same object if no words name a zone.
 */
export function attemptHere(attempt: Attempt, followUp: Zoned, readerZone: string): Attempt {
	const { zones } = attempt;
	if (zones === undefined) return attempt;
	const moved = { ...attempt };
	for (const role of ['callingBack', 'expecting', 'next'] as const) {
		const [moment, zone] = [attempt[role], zones[role]];
		if (moment === null || zone === undefined || clockOf(moment) === null) continue;
		moved[role] = convert(moment, zoneOf({ zone }, followUp, readerZone), readerZone);
	}
	return moved;
}
