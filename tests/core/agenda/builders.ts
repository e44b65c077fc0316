import type {
	Attempt,
	Channel,
	Contact,
	DayOrMinute,
	EventName,
	FollowUp,
	FollowUpEvent,
	Outcome,
	When,
} from '../../../src/core/follow-up';
import type { Policy } from '../../../src/core/agenda/next-action';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { Settings } from '../../../src/core/settings';

/** Policies in this time zone and with these settings. */
export function policyOf(settings: Partial<Settings> = {}, zone = 'America/New_York'): Policy {
	return { settings: { ...DEFAULT_SETTINGS, ...settings }, zone };
}

/** `when('2026-11-23T08:30')`, `when('2026-11-23', { lastDay: '2026-11-27' })`. */
export function when(moment: DayOrMinute, more: Partial<When> = {}): When {
	const day = moment.slice(0, 10);
	return {
		from: 0,
		to: 6,
		phrase: 'Monday',
		day,
		lastDay: day,
		time: moment.slice(11) || null,
		window: null,
		zone: null,
		past: false,
		certain: ['weekday'],
		problems: [],
		base: null,
		...more,
	};
}

/** A follow-up of the note of Thursday 2026-11-19, with nothing in it but a contact. */
export function followUp(more: Partial<FollowUp> = {}): FollowUp {
	return {
		id: 'l1a2b3c.0',
		path: 'Meetings/2026-11-19 Dana.md',
		line: 12,
		source: 'line',
		text: 'Follow up with Dana',
		contacts: [person('Dana Whitfield')],
		contactOrdinal: 1,
		company: null,
		phone: null,
		email: null,
		timezone: null,
		purpose: null,
		channel: 'Call',
		ask: null,
		cold: false,
		applied: null,
		noteDate: { day: '2026-11-19', time: null, source: 'property', name: 'met' },
		act: null,
		expected: null,
		fallback: null,
		attemptsAllowed: null,
		ended: null,
		task: false,
		entries: [],
		problems: [],
		...more,
	};
}

export function person(name: string, link: string | null = null): Contact {
	return { name, link };
}

/** `attempt('2026-11-23T08:10', 'left message', { callingBack: '2026-11-24T08:30' })`; a call unless told otherwise. */
export function attempt(at: DayOrMinute, outcome: Outcome, more: Partial<Attempt> = {}): Attempt {
	const channel: Channel = outcome === 'sent' || outcome === 'they replied' ? 'Email' : 'Call';
	return {
		kind: 'attempt',
		at,
		contact: null,
		channel,
		outcome,
		callingBack: null,
		expecting: null,
		next: null,
		note: '',
		problems: [],
		...more,
	};
}

export function event(at: DayOrMinute, name: EventName, more: Partial<FollowUpEvent> = {}): FollowUpEvent {
	return { kind: 'event', at, contact: null, event: name, until: null, more: 0, note: '', problems: [], ...more };
}
