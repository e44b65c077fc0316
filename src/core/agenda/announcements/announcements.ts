import { addDays, addMinutes, clockOf, dayOf, minuteOf } from '../../dates/moments';
import { hasTime, type Minute } from '../../follow-up';
import type { CallWindow } from '../../settings';
import { Ledger, type Announced } from './announced';
import type { Appointment } from './appointments';

/** A call is announced so late at most; after that it was missed. In minutes. */
export const LATE = 15;

export interface AnnouncementRules {
	/** False: nothing is told, and nothing is told later either. */
	readonly on: boolean;
	/** Minutes before its time at which a call is announced; 0 announces only its time. */
	readonly lead: number;
	/** From the first minute to the second, which may be on the next day: nothing is told. */
	readonly quiet: CallWindow | null;
}

/** The reader's clock. */
export interface UserClock {
	readonly now: Minute;
	/** The minutes that really passed since the clock showed one: none more for the hour that summer time leaves out. */
	readonly minutesSince: (minute: Minute) => number;
}

export interface Announcement {
	readonly appointment: Appointment;
	readonly moment: 'ahead' | 'time';
}

export interface Announcements {
	/** By time. */
	readonly now: readonly Announcement[];
	/** What nobody was told of in time, once. */
	readonly missed: readonly Appointment[];
	/** Some were missed but are kept back; see `holdMissed`. */
	readonly held: boolean;
	/** The next minute at which there is something to announce, as far as is known. */
	readonly next: Minute | null;
	/** What is to be remembered: the same object if nothing was told. */
	readonly announced: Announced;
}

/** `22:00–07:00` holds 23:15 and 06:59, not 07:00. */
export function isQuiet(minute: Minute, quiet: CallWindow | null): boolean {
	if (quiet === null) return false;
	const clock = clockOf(minute) ?? '';
	return quiet.from < quiet.to ? quiet.from <= clock && clock < quiet.to : clock >= quiet.from || clock < quiet.to;
}

function quietEnd(now: Minute, { to }: CallWindow): Minute {
	const end = minuteOf(dayOf(now), to);
	return end > now ? end : minuteOf(addDays(dayOf(now), 1), to);
}

/**
 * What to say about the appointments at this minute, what was missed, and when to look again. Each is announced ahead at
 * most once; its time is either announced once, up to a quarter of an hour late, or listed as missed once. What falls
 * into quiet hours waits for their end. With `holdMissed` nothing is listed as missed yet, since news may be on its way.
 */
export function announcementsAt(
	appointments: readonly Appointment[],
	announced: Announced,
	wall: UserClock,
	rules: AnnouncementRules,
	holdMissed = false,
): Announcements {
	const { now } = wall;
	const ledger = new Ledger(announced, appointments);
	const quiet = isQuiet(now, rules.quiet);
	const told: Announcement[] = [];
	const missed: Appointment[] = [];
	let held = false;
	let next: Minute | null = null;
	const lookAt = (minute: Minute) => {
		if (minute > now && (next === null || minute < next)) next = minute;
	};
	const tell = (appointment: Appointment, moment: Announcement['moment']) => {
		if (quiet && rules.quiet && rules.on) {
			lookAt(quietEnd(now, rules.quiet));
			return;
		}
		ledger.note(appointment, moment === 'time');
		if (rules.on) told.push({ appointment, moment });
	};
	for (const appointment of appointments) {
		const { at, due } = appointment;
		const ahead = hasTime(due) && rules.lead > 0 ? addMinutes(at, -rules.lead) : at;
		lookAt(at);
		lookAt(ahead);
		if (now < ahead || isOldNews(appointment, announced)) continue;
		const given = ledger.of(appointment);
		if (given?.over) continue;
		if (now < at) {
			const known = appointment.agreedAt !== null && hasTime(appointment.agreedAt) && appointment.agreedAt >= ahead;
			if (!given && !known) tell(appointment, 'ahead');
		} else if (hasTime(due) && wall.minutesSince(at) <= LATE) tell(appointment, 'time');
		else if (!rules.on) ledger.note(appointment, true);
		else if (quiet && rules.quiet) lookAt(quietEnd(now, rules.quiet));
		else if (holdMissed) held = true;
		else {
			ledger.note(appointment, true);
			missed.push(appointment);
		}
	}
	told.sort((a, b) => (a.appointment.at < b.appointment.at ? -1 : 1));
	return { now: told, missed, held, next, announced: ledger.result(now) };
}

/** Dates of old notes are no news on the first day; a promise that stands unkept is. */
function isOldNews({ promised, at, lasting }: Appointment, { since, before }: Announced): boolean {
	return lasting <= before || (!promised && at < since);
}
