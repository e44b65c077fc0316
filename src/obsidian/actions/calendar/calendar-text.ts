import { generateIcsCalendar } from 'ts-ics';
import { oneLine } from '../../../core/english/plain-text';
import type { CalendarEvent } from './calendar-event';

/** The duration of a call's event. */
const CALL_DURATION = { minutes: 15 };
/** The duration of an event of a day. */
const DAY_DURATION = { days: 1 };

/**
 * The longest line of a calendar file that RFC 5545 allows, in octets of UTF-8, without the line break. Some calendars
 * refuse longer ones.
 */
const MAX_LINE_OCTETS = 75;

const octets = (character: string): number => {
	const code = character.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Breaks long lines between characters. The library counts UTF-16 units and may cut a character in two. */
function foldLines(text: string): string {
	return text
		.replace(/\r\n[ \t]/g, '')
		.split('\r\n')
		.map((line) => {
			let out = '';
			let length = 0;
			for (const character of line) {
				const size = octets(character);
				if (length + size > MAX_LINE_OCTETS) {
					out += '\r\n ';
					length = 1;
				}
				out += character;
				length += size;
			}
			return out;
		})
		.join('\r\n');
}

/** Removes what iCalendar does not allow in text: control characters except line breaks, unpaired surrogates. */
function allowed(text: string): string {
	return text
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replace(/[^\P{Cc}\n]/gu, ' ')
		.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (pair) => (pair.length === 2 ? pair : '\ufffd'));
}

const allowedLine = (text: string) => oneLine(allowed(text));

/** Splits minutes into hours and minutes: 90 is 1 hour and 30 minutes. */
function durationOf(minutes: number) {
	const rest = minutes % 60;
	if (minutes < 60) return { minutes: rest };
	return { hours: Math.floor(minutes / 60), ...(rest > 0 ? { minutes: rest } : {}) };
}

/** What wrote the file. */
const PRODUCT = '-//Due Follow-ups//Obsidian//EN';

/** The end of the identifiers of this plugin's events. */
const OWN_UID = /^UID:\S+@due-follow-ups\r?$/;

/**
 * Whether the text is a calendar that this plugin wrote. A calendar program that saves the file puts its own name into it,
 * but keeps the identifiers of the events.
 */
export function isOwnCalendar(text: string): boolean {
	if (!text.startsWith('BEGIN:VCALENDAR')) return false;
	if (text.includes(`\nPRODID:${PRODUCT}`)) return true;
	const identifiers = text.split('\n').filter((line) => line.startsWith('UID:'));
	return identifiers.length > 0 && identifiers.every((line) => OWN_UID.test(line));
}

/** The library writes a time without a zone as one of a zone without a name. */
const WALL_START = /^DTSTART;TZID=:/gm;

function startOf(start: CalendarEvent['start']) {
	if ('day' in start) return { date: new Date(`${start.day}T00:00:00Z`), type: 'DATE' as const };
	if ('utc' in start) return { date: new Date(`${start.utc}:00Z`) };
	const date = new Date(`${start.wall}:00Z`);
	return { date, local: { date, timezone: '', tzoffset: '+0000' } };
}

function icsEvent({ uid, sequence, start, stamp, alarm, summary, description, url }: CalendarEvent) {
	return {
		uid,
		stamp: { date: new Date(`${stamp}:00Z`) },
		start: startOf(start),
		duration: 'day' in start ? DAY_DURATION : CALL_DURATION,
		summary: allowedLine(summary),
		description: allowed(description),
		url,
		sequence,
		alarms: [
			{
				action: 'DISPLAY' as const,
				description: allowedLine(summary),
				trigger: { type: 'relative' as const, value: { before: alarm < 0, ...durationOf(Math.abs(alarm)) } },
			},
		],
	};
}

/**
 * Events as the text of an iCalendar file (RFC 5545): `BEGIN:VCALENDAR …`, each with an alarm, in lines of at most 75 octets
 * with CRLF line breaks. `name` is that of the calendar.
 */
export function calendarText(events: readonly CalendarEvent[], name?: string): string {
	const text = generateIcsCalendar({
		version: '2.0',
		prodId: PRODUCT,
		...(name === undefined ? {} : { name }),
		events: events.map(icsEvent),
	});
	return foldLines(text.replace(WALL_START, 'DTSTART:'));
}
