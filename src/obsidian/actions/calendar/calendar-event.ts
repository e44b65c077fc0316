import { convert } from '../../../core/dates/time-zones';
import type { Clock, Day, Minute } from '../../../core/follow-up';
import { hashText } from '../../../core/notes/identity';
import type { Row } from '../../../core/agenda/row';
import { strings } from '../../../strings';

/** A follow-up as an event of a calendar. */
export interface CalendarEvent {
	/** The same for the same follow-up, so that a calendar replaces the earlier event. */
	readonly uid: string;
	/** Grows with each line that is logged: of two events with one uid the higher counts. */
	readonly sequence: number;
	/** A minute in UTC, or a whole day. */
	readonly start: { readonly utc: Minute } | { readonly day: Day };
	/** Minutes from the start to the alarm; below zero is before it. A whole day starts at midnight. */
	readonly alarm: number;
	readonly summary: string;
	readonly description: string;
	/** Opens the note. */
	readonly url: string;
}

export interface CalendarContext {
	readonly vault: string;
	/** The reader's, in which the row's minutes are meant. */
	readonly zone: string;
	/** How long before a call one is reminded. */
	readonly minutesBefore: number;
}

/** When one is reminded of a day without a time. */
const DEFAULT_ALARM_MINUTES = 9 * 60;

const minutesOf = (clock: Clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** `obsidian://open?vault=My%20vault&file=Meetings%2FDana` */
export function noteUrl(vault: string, path: string): string {
	return `obsidian://open?vault=${encodeURIComponent(vault)}&file=${encodeURIComponent(path.replace(/\.md$/i, ''))}`;
}

/** For a part of the day its beginning, or an hour before its end where that comes before nine. */
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
 * A row as an event: `Follow up with Dana Whitfield` at the minute it is due, the same moment wherever one travels, or on
 * the whole day. Null for a follow-up without a date.
 */
export function calendarEvent(row: Row, { vault, zone, minutesBefore }: CalendarContext): CalendarEvent | null {
	const { due } = row.action;
	if (due === null) return null;
	const { followUp, contact } = row;
	const url = noteUrl(vault, followUp.path);
	const timed = due.length > 10;
	return {
		uid: `${hashText(`${vault}\n${row.key}`)}@due-follow-ups`,
		sequence: followUp.entries.length,
		start: timed ? { utc: convert(due, zone, 'UTC') } : { day: due },
		alarm: timed ? -minutesBefore : dayAlarm(row),
		summary: strings.calendar.summary(contact, row.channel === 'Call' && row.action.state === 'promised'),
		description: describe(row, url),
		url,
	};
}

/** `Follow-up Dana Whitfield.ics`: what a file may be called on any system. */
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
