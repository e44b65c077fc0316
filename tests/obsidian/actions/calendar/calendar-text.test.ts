import fc from 'fast-check';
import { anyCharacters } from '../../../any-characters';
import ICAL from 'ical.js';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { agenda } from '../../../../src/core/agenda/agenda';
import type { Row } from '../../../../src/core/agenda/row';
import { readNote } from '../../../../src/core/notes/read-note';
import {
	calendarEvent,
	calendarFileName,
	followUpUrl,
	type CalendarEvent,
} from '../../../../src/obsidian/actions/calendar/calendar-event';
import { calendarText } from '../../../../src/obsidian/actions/calendar/calendar-text';
import { runs } from '../../../property-runs';

const NOW = '2026-11-23T08:00';
const NEW_YORK = { vault: 'My vault', zone: 'America/New_York', minutesBefore: 5, now: NOW };

/** Opens the call sheet of {@link PROMISE}. */
const LINK =
	'obsidian://due-follow-ups?vault=My%20vault&file=Meetings%2F2026-11-19%20Dana&contact=Dana%20Whitfield&number=1';

function rowOf(text: string, zone = 'America/New_York', path = 'Meetings/2026-11-19 Dana.md'): Row {
	const properties = text.startsWith('---')
		? { contact: 'Gil', 'follow-up': 'Monday', phone: '+1 312 555 0142' }
		: null;
	const source = { path, text, properties, propertiesBroken: false, created: '2026-11-01' };
	const { followUps } = readNote(source, DEFAULT_SETTINGS);
	const [row] = agenda(followUps, NOW, { settings: DEFAULT_SETTINGS, zone }).groups.flatMap(({ rows }) => rows);
	if (!row) throw new Error('No row.');
	return row;
}

function eventOf(text: string, ui = NEW_YORK): CalendarEvent {
	const event = calendarEvent(rowOf(text, ui.zone), ui);
	if (!event) throw new Error('No event.');
	return event;
}

/** Read by another library than the one that writes. */
function parsed(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const [component, ...more] = calendar.getAllSubcomponents('vevent');
	if (!component || more.length > 0) throw new Error(`${more.length} events too many.`);
	const event = new ICAL.Event(component);
	const alarm = component.getFirstSubcomponent('valarm');
	return {
		uid: event.uid,
		sequence: event.sequence,
		start: event.startDate,
		duration: event.duration.toString(),
		summary: event.summary,
		description: event.description,
		url: component.getFirstPropertyValue('url'),
		alarm: String(alarm?.getFirstPropertyValue('trigger')),
		alarmText: alarm?.getFirstPropertyValue('description'),
		stamp: String(component.getFirstPropertyValue('dtstamp')),
	};
}

const read = (event: CalendarEvent) => parsed(calendarText([event]));

const PROMISE =
	'- Follow up with [[Dana Whitfield]] Monday about the pricing article\n\t- 2026-11-20 08:10 Call: left message. Calling back 2026-11-24 08:30\n';

describe('A promised call as an event', () => {
	it('is the same moment in every zone, with an alarm before it', () => {
		const { start, ...event } = read(eventOf(PROMISE));
		expect(start.toJSDate().toISOString()).toBe('2026-11-24T13:30:00.000Z');
		expect(event).toEqual({
			uid: expect.stringMatching(/^[0-9a-z]+@due-follow-ups$/) as string,
			sequence: 1,
			duration: 'PT15M',
			summary: 'Call Dana Whitfield',
			description: `About: the pricing article\n${LINK}`,
			url: LINK,
			alarm: '-PT5M',
			alarmText: 'Call Dana Whitfield',
			stamp: '2026-11-23T13:00:00Z',
		});
	});

	it.each([
		['America/New_York', '2026-11-24T13:30:00.000Z'],
		['Europe/Berlin', '2026-11-24T07:30:00.000Z'],
		['Asia/Kolkata', '2026-11-24T03:00:00.000Z'],
		['Pacific/Auckland', '2026-11-23T19:30:00.000Z'],
	])('for a reader in %s', (zone, moment) => {
		expect(
			read(eventOf(PROMISE, { ...NEW_YORK, zone }))
				.start.toJSDate()
				.toISOString(),
		).toBe(moment);
	});

	it('has its alarm as early as the setting says', () => {
		expect(read(eventOf(PROMISE, { ...NEW_YORK, minutesBefore: 90 })).alarm).toBe('-PT1H30M');
		expect(read(eventOf(PROMISE, { ...NEW_YORK, minutesBefore: 0 })).alarm).toMatch(/^-?PT0[HMS]$/);
		expect(calendarText([eventOf(PROMISE)])).toContain('\r\nTRIGGER:-PT5M\r\n');
	});

	it('keeps its identity when its time changes, and counts up', () => {
		const later = `${PROMISE}\t- 2026-11-24 08:31 Call: left message. Calling back 2026-11-25 09:00\n`;
		expect(eventOf(later).uid).toBe(eventOf(PROMISE).uid);
		expect(eventOf(later).sequence).toBe(2);
		expect(eventOf('- Follow up with Lee Monday').uid).not.toBe(eventOf(PROMISE).uid);
		expect(eventOf(PROMISE, { ...NEW_YORK, vault: 'Renamed' }).uid).toBe(eventOf(PROMISE).uid);
	});
});

describe('A follow-up on a day', () => {
	it('is an all-day event with an alarm at nine', () => {
		const event = read(eventOf('- Follow up with Lee 2026-11-30'));
		expect(event.start.isDate).toBe(true);
		expect(event.start.toString()).toBe('2026-11-30');
		expect(event.duration).toBe('P1D');
		expect(event.alarm).toBe('PT9H');
		expect(event.summary).toBe('Follow up with Lee');
	});

	it.each([
		['2026-11-30 morning', 'PT9H', 'When: before 12:00'],
		['2026-11-30 before 8', 'PT7H', 'When: before 08:00'],
		['2026-11-30 after 5 pm', 'PT17H', 'When: after 17:00'],
		['2026-11-30 afternoon', 'PT12H', 'When: 12:00–17:00'],
	])('%s rings at %s', (when, alarm, part) => {
		const event = read(eventOf(`- Follow up with Lee ${when}`));
		expect(event.alarm).toBe(alarm);
		expect(event.description).toContain(part);
	});

	it('has the number to call', () => {
		const note = '---\ncontact: Gil\nfollow-up: Monday\nphone: "+1 312 555 0142"\n---\n';
		expect(read(eventOf(note)).description).toContain('Phone: +1 312 555 0142');
	});

	it('is null without a date', () => {
		expect(calendarEvent(rowOf('- Follow up with Lee'), NEW_YORK)).toBeNull();
	});
});

describe('Any words', () => {
	const strange = fc.oneof(
		anyCharacters(200),
		fc.string({ unit: 'grapheme', maxLength: 200 }),
		fc
			.array(
				fc.constantFrom('\\', ';', ',', ':', '"', '\n', '\r\n', '\\n', '👩‍👩‍👧', 'é', '漢', '\u202e', 'END:VEVENT', ' '),
				{
					maxLength: 90,
				},
			)
			.map((parts) => parts.join('')),
	);
	const allowed = (text: string) =>
		text
			.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
			.replace(/[^\P{Cc}\n]/gu, ' ')
			.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (pair) => (pair.length === 2 ? pair : '\ufffd'));

	it('are the same after parsing, in lines of at most 75 octets', () => {
		fc.assert(
			fc.property(strange, strange, (name, words) => {
				const event: CalendarEvent = {
					...eventOf(PROMISE),
					summary: `Call ${name}.`,
					description: `${words}\n.`,
				};
				const text = calendarText([event]);
				for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
				expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
				expect(Buffer.from(text).toString('utf8')).toBe(text);
				const { summary, description } = parsed(text);
				expect(summary).toBe(allowed(`Call ${name}.`).replace(/\s+/g, ' ').trim());
				expect(description).toBe(allowed(`${words}\n.`));
			}),
			{ numRuns: runs(500) },
		);
	});

	it('make a file name that every system allows', () => {
		expect(calendarFileName('Dana Whitfield')).toBe('Follow-up Dana Whitfield.ics');
		expect(calendarFileName('A/B: "C" <d>|?*')).toBe('Follow-up A B C d.ics');
		fc.assert(
			fc.property(strange, (name) => {
				expect(calendarFileName(name)).toMatch(/^Follow-up(?: [^\\/:*?"<>|#^[\]\p{Cc}]*)?\.ics$/u);
			}),
		);
	});

	it('make a link that names vault, note and contact', () => {
		const { followUp } = rowOf(PROMISE);
		fc.assert(
			fc.property(strange, strange, strange, fc.integer({ min: 1, max: 9 }), (vault, path, name, contactOrdinal) => {
				const contacts = [{ name, link: null }];
				const url = new URL(followUpUrl({ ...followUp, path: `${path}.md`, contacts, contactOrdinal }, vault));
				const given = (key: string) => url.searchParams.get(key);
				const whole = (text: string) => Buffer.from(text).toString('utf8');
				expect([given('vault'), given('file')]).toEqual([whole(vault), whole(path)]);
				expect(given('contact')).toBe(whole(name));
				expect(given('number')).toBe(String(contactOrdinal));
			}),
		);
		expect(followUpUrl(followUp, null)).toBe(LINK.replace('vault=My%20vault&', ''));
	});
});
