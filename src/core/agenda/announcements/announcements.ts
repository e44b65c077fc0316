import { addDays, addMinutes, clockOf, dayOf, minuteOf } from '../../dates/moments';
import { hasTime, type Minute } from '../../follow-up';
import type { CallWindow } from '../../settings';
import { KEPT_WITHIN_MINUTES } from '../persons/promises';
import { AnnouncementLog, type Announced } from './announced';
import type { Appointment } from './appointments';

/**
 * Minutes after its time at which a call is still announced; later it is missed. As long as a call keeps its promise: later,
 * an announcement would ask for what can no longer be done.
 */
export const MAX_LATE_MINUTES = KEPT_WITHIN_MINUTES;

export interface AnnouncementRules {
	/** If false, nothing is announced, and nothing later either. */
	readonly on: boolean;
	/** Minutes before its time at which a call is announced; 0 announces only its time. */
	readonly lead: number;
	/** Nothing is announced from the first minute to the second, which may be on the next day. */
	readonly quiet: CallWindow | null;
}

/** The user's clock. */
export interface UserClock {
	readonly now: Minute;
	/** The minutes that really passed since the clock showed `minute`, without the hour that summer time skips. */
	readonly minutesSince: (minute: Minute) => number;
}

export interface Announcement {
	readonly appointment: Appointment;
	readonly moment: 'ahead' | 'time';
}

export interface Announcements {
	/** By time. */
	readonly now: readonly Announcement[];
	/** Calls that were not announced in time, each listed once. */
	readonly missed: readonly Appointment[];
	/** Whether some calls were missed but not listed yet; see `holdMissed`. */
	readonly held: boolean;
	/** The next minute at which there is something to announce, as far as is known. */
	readonly next: Minute | null;
	/** What to remember; the same object if nothing was announced. */
	readonly announced: Announced;
}

/** Whether a minute is in quiet hours: 23:15 and 06:59 are in `22:00–07:00`, 07:00 is not. */
export function isInQuietHours(minute: Minute, quiet: CallWindow | null): boolean {
	if (quiet === null) return false;
	const clock = clockOf(minute) ?? '';
	return quiet.from < quiet.to ? quiet.from <= clock && clock < quiet.to : clock >= quiet.from || clock < quiet.to;
}

function quietEnd(now: Minute, { to }: CallWindow): Minute {
	const end = minuteOf(dayOf(now), to);
	return end > now ? end : minuteOf(addDays(dayOf(now), 1), to);
}

/**
 * What to announce at this minute, what was missed, and when to look again. Each appointment is announced ahead at most
 * once; its time is either announced once, up to 15 minutes late, or listed as missed once. Announcements in quiet hours
 * wait for their end. With `holdMissed` nothing is listed as missed yet, since sync may still bring changes.
 */
export function announcementsAt(
	appointments: readonly Appointment[],
	announced: Announced,
	wall: UserClock,
	rules: AnnouncementRules,
	holdMissed = false,
): Announcements {
	const { now } = wall;
	const log = new AnnouncementLog(announced, appointments);
	const quiet = isInQuietHours(now, rules.quiet);
	const toAnnounce: Announcement[] = [];
	const missed: Appointment[] = [];
	let held = false;
	let next: Minute | null = null;
	const lookAt = (minute: Minute) => {
		if (minute > now && (next === null || minute < next)) next = minute;
	};
	const announce = (appointment: Appointment, moment: Announcement['moment']) => {
		if (quiet && rules.quiet && rules.on) {
			lookAt(quietEnd(now, rules.quiet));
			return;
		}
		log.note(appointment, moment === 'time');
		if (rules.on) toAnnounce.push({ appointment, moment });
	};
	for (const appointment of appointments) {
		const { at, due } = appointment;
		const ahead = hasTime(due) && rules.lead > 0 ? addMinutes(at, -rules.lead) : at;
		lookAt(at);
		lookAt(ahead);
		if (now < ahead || isOldNews(appointment, announced)) continue;
		const earlier = log.of(appointment);
		if (earlier?.over) continue;
		if (now < at) {
			const known = appointment.agreedAt !== null && hasTime(appointment.agreedAt) && appointment.agreedAt >= ahead;
			if (!earlier && !known) announce(appointment, 'ahead');
		} else if (hasTime(due) && wall.minutesSince(at) <= MAX_LATE_MINUTES) announce(appointment, 'time');
		else if (!rules.on) log.note(appointment, true);
		else if (quiet && rules.quiet) lookAt(quietEnd(now, rules.quiet));
		else if (holdMissed) held = true;
		else {
			log.note(appointment, true);
			missed.push(appointment);
		}
	}
	toAnnounce.sort((a, b) => (a.appointment.at < b.appointment.at ? -1 : 1));
	return { now: toAnnounce, missed, held, next, announced: log.result(now) };
}

/** Whether an appointment is too old to announce: dates of old notes on the first day, but not an unkept promise. */
function isOldNews({ promised, at, lasting }: Appointment, { since, before }: Announced): boolean {
	return lasting <= before || (!promised && at < since);
}
