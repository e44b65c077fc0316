import { convert } from '../../../core/dates/time-zones';
import { minuteOf } from '../../../core/dates/moments';
import { hasTime, type Clock, type Day, type FollowUp, type Minute } from '../../../core/follow-up';
import { followUpName } from '../../../core/notes/attempts/owner';
import { hashText, outsideKey } from '../../../core/notes/identity';
import type { Row } from '../../../core/agenda/row';
import { strings } from '../../../strings';

/** A follow-up as a calendar event. */
export interface CalendarEvent {
	/** The same for the same follow-up, so that a calendar replaces its earlier event. */
	readonly uid: string;
	/** Grows with each logged line: of two events with the same uid, the one with the higher number is valid. */
	readonly sequence: number;
	/** A minute in UTC, a minute on the reader's clock, or a whole day. */
	readonly start: { readonly utc: Minute } | { readonly wall: Minute } | { readonly day: Day };
	/** The minute of the event's last change, in UTC. */
	readonly stamp: Minute;
	/** Minutes from the start to the alarm, negative before the start. An all-day event starts at midnight. */
	readonly alarm: number;
	readonly summary: string;
	readonly description: string;
	/** An Obsidian URL that opens the call sheet. */
	readonly url: string;
}

export interface CalendarContext {
	readonly vault: string;
	/** The user's IANA zone, in which the row's minutes are. */
	readonly zone: string;
	/** Minutes from the alarm to a call. */
	readonly minutesBefore: number;
	/** The present minute on the user's clock. */
	readonly now: Minute;
}

/** The alarm of an all-day event, in minutes after midnight: nine o’clock, as Apple’s calendar proposes. */
const DEFAULT_ALARM_MINUTES = 9 * 60;

const minutesOf = (clock: Clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/**
 * `obsidian://due-follow-ups?vault=My%20vault&file=Meetings%2FDana&contact=Dana%20Whitfield&number=1`. It names the follow-up by
 * its note, its contacts and its number among those of the note with them, so that it survives other words and dates.
 */
export function followUpUrl({ path, contacts, contactOrdinal }: FollowUp, vault: string | null): string {
	const parts = {
		vault,
		file: path.replace(/\.md$/i, ''),
		contact: followUpName(contacts),
		number: String(contactOrdinal),
	};
	const query = Object.entries(parts).flatMap(([key, value]) => (value === null ? [] : `${key}=${encode(value)}`));
	return `obsidian://due-follow-ups?${query.join('&')}`;
}

/** Half of a character that takes two units, which no URL can hold. */
const LONE_SURROGATE = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

const encode = (text: string) =>
	encodeURIComponent(text.replace(LONE_SURROGATE, (pair) => (pair.length === 2 ? pair : '\ufffd')));

/** The alarm of an all-day event: the start of its part of the day, or an hour before its end if that is before nine. */
function dayAlarm({ action: { window } }: Row): number {
	if (window?.from) return minutesOf(window.from);
	return window?.to ? Math.max(0, Math.min(DEFAULT_ALARM_MINUTES, minutesOf(window.to) - 60)) : DEFAULT_ALARM_MINUTES;
}

function describe({ followUp, action }: Row, url: string): string {
	const { purpose, ask, phone, email, text } = followUp;
	const words = strings.calendar;
	const { from, to } = action.window ?? { from: null, to: null };
	const part = from && to ? `${from}–${to}` : to ? strings.before(to) : from ? strings.after(from) : null;
	return [
		purpose === null ? text : words.purpose(purpose),
		ask === null ? null : words.ask(ask),
		phone === null ? null : words.phone(phone),
		email === null ? null : words.email(email),
		part === null ? null : words.part(part),
		url,
	]
		.filter((line) => line !== null && line.trim() !== '')
		.join('\n');
}

function eventOf(row: Row, vault: string | null): Omit<CalendarEvent, 'start' | 'alarm' | 'stamp'> {
	const { followUp, contact } = row;
	const url = followUpUrl(followUp, vault);
	return {
		uid: `${hashText(`${followUp.path}\n${outsideKey(followUp)}`)}@due-follow-ups`,
		sequence: followUp.entries.length,
		summary:
			followUp.contacts.length === 0
				? contact
				: strings.calendar.summary(contact, row.channel === 'Call' && row.action.state === 'promised'),
		description: describe(row, url),
		url,
	};
}

/**
 * A row as an event: `Follow up with Dana Whitfield` at the minute it is due, in UTC so that traveling does not move it,
 * or on a whole day. Returns null for a follow-up without a date.
 */
export function calendarEvent(row: Row, { vault, zone, minutesBefore, now }: CalendarContext): CalendarEvent | null {
	const { due } = row.action;
	if (due === null) return null;
	const timed = hasTime(due);
	return {
		...eventOf(row, vault),
		start: timed ? { utc: convert(due, zone, 'UTC') } : { day: due },
		alarm: timed ? -minutesBefore : dayAlarm(row),
		stamp: convert(now, zone, 'UTC'),
	};
}

/** A stamp for follow-ups whose notes have no date. */
const NO_DATE: Day = '1970-01-01';

/**
 * The same for a file that every device writes. It depends on the notes alone: times are those of the wall clock, the link
 * has no vault, and the stamp is the minute of the last entry, else the note's date.
 */
export function sharedEvent(row: Row, minutesBefore: number): CalendarEvent | null {
	const { due } = row.action;
	if (due === null) return null;
	const { entries, noteDate } = row.followUp;
	// The day of creation differs from device to device.
	const statedDay = noteDate.source === 'created' ? null : noteDate.day;
	const moments = entries.map(({ at }) => (hasTime(at) ? at : minuteOf(at, '00:00'))).sort();
	return {
		...eventOf(row, null),
		start: hasTime(due) ? { wall: due } : { day: due },
		alarm: hasTime(due) ? -minutesBefore : dayAlarm(row),
		stamp: moments.at(-1) ?? minuteOf(statedDay ?? NO_DATE, '00:00'),
	};
}

/** A file name that every system allows: `Follow-up Dana Whitfield.ics`. */
export function calendarFileName(contact: string): string {
	const name = contact
		.replace(/[\\/:*?"<>|#^[\]\p{Cc}]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^\.+/, '')
		.slice(0, 80)
		.trim();
	return `${strings.calendar.file(name)}.ics`;
}
