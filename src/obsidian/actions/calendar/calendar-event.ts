import { convert } from '../../../core/dates/time-zones';
import { hasTime, type Clock, type Day, type Minute } from '../../../core/follow-up';
import { hashText, outsideKey } from '../../../core/notes/identity';
import type { Row } from '../../../core/agenda/row';
import { strings } from '../../../strings';

/** A follow-up as a calendar event. */
export interface CalendarEvent {
	/** The same for the same follow-up, so that a calendar replaces its earlier event. */
	readonly uid: string;
	/** Grows with each logged line: of two events with the same uid, the one with the higher number is valid. */
	readonly sequence: number;
	/** A minute in UTC, or a whole day. */
	readonly start: { readonly utc: Minute } | { readonly day: Day };
	/** Minutes from the start to the alarm, negative before the start. An all-day event starts at midnight. */
	readonly alarm: number;
	readonly summary: string;
	readonly description: string;
	/** An Obsidian URL that opens the note. */
	readonly url: string;
}

export interface CalendarContext {
	readonly vault: string;
	/** The user's IANA zone, in which the row's minutes are. */
	readonly zone: string;
	/** Minutes from the alarm to a call. */
	readonly minutesBefore: number;
}

/** The alarm of an all-day event, in minutes after midnight. */
const DEFAULT_ALARM_MINUTES = 9 * 60;

const minutesOf = (clock: Clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** `obsidian://open?vault=My%20vault&file=Meetings%2FDana` */
export function noteUrl(vault: string, path: string): string {
	return `obsidian://open?vault=${encodeURIComponent(vault)}&file=${encodeURIComponent(path.replace(/\.md$/i, ''))}`;
}

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

/**
 * A row as an event: `Follow up with Dana Whitfield` at the minute it is due, in UTC so that travelling does not move it,
 * or on a whole day. Returns null for a follow-up without a date.
 */
export function calendarEvent(row: Row, { vault, zone, minutesBefore }: CalendarContext): CalendarEvent | null {
	const { due } = row.action;
	if (due === null) return null;
	const { followUp, contact } = row;
	const url = noteUrl(vault, followUp.path);
	const timed = hasTime(due);
	return {
		uid: `${hashText(`${followUp.path}\n${outsideKey(followUp)}`)}@due-follow-ups`,
		sequence: followUp.entries.length,
		start: timed ? { utc: convert(due, zone, 'UTC') } : { day: due },
		alarm: timed ? -minutesBefore : dayAlarm(row),
		summary: strings.calendar.summary(contact, row.channel === 'Call' && row.action.state === 'promised'),
		description: describe(row, url),
		url,
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
