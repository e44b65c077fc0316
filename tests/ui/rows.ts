import type { Attempt, FollowUp, NextAction, UntrackedLine, When } from '../../src/core/follow-up';
import { personRow } from '../../src/core/agenda/persons/person-row';
import type { Actions, Group, PersonRow, Row, ThisNote, ViewModel } from '../../src/ui/model';

export const NOW = '2026-11-23T08:00';

const NOTE_DATE = { day: '2026-11-19', time: null, source: 'property', name: 'met' } as const;

const MONDAY: When = {
	from: 0,
	to: 6,
	phrase: 'Monday',
	day: '2026-11-23',
	lastDay: '2026-11-23',
	time: null,
	window: null,
	zone: null,
	past: false,
	certain: ['weekday'],
	problems: [],
	base: { kind: 'note-date', date: NOTE_DATE },
};

/** A row for the sidebar, with defaults for what a test does not name. */
export function row(
	given: Partial<Omit<Row, 'followUp' | 'action'>> & {
		followUp?: Partial<FollowUp>;
		action?: Partial<NextAction>;
	} = {},
): Row {
	const contact = given.contact ?? 'Dana Whitfield';
	return {
		key: `Meetings/${contact}.md#p1a2b.0`,
		contact,
		section: 'today',
		longOverdue: false,
		people: [],
		order: '',
		others: [],
		channel: 'Call',
		callTime: null,
		lastContact: null,
		...given,
		followUp: {
			id: 'p1a2b.0',
			path: `Meetings/${contact}.md`,
			line: 0,
			source: 'property',
			text: 'Monday at 8:30am',
			contacts: [{ name: contact, link: null }],
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
			noteDate: NOTE_DATE,
			act: null,
			expected: null,
			fallback: null,
			attemptsAllowed: null,
			ended: null,
			task: false,
			entries: [],
			problems: [],
			...given.followUp,
		},
		action: {
			state: 'due',
			due: '2026-11-23',
			window: null,
			expected: null,
			attempts: 0,
			attemptLimit: 5,
			lastOutcome: null,
			kind: 'meeting',
			endedAt: null,
			reason: { rule: 'date-to-act', promise: null, date: { kind: 'words', when: MONDAY } },
			...given.action,
		},
	};
}

/** A found line without a date, with defaults for what a test does not name. */
export function foundLine(given: Partial<UntrackedLine> = {}): UntrackedLine {
	return {
		path: 'Notes/2026-11-19.md',
		line: 1,
		text: 'Joost will get back to me',
		contact: null,
		due: null,
		fallback: null,
		problems: [],
		inTable: false,
		...given,
	};
}

export function attempt(given: Partial<Attempt> = {}): Attempt {
	return {
		kind: 'attempt',
		at: '2026-11-20T08:10',
		contact: null,
		channel: 'Call',
		outcome: 'left message',
		callingBack: null,
		expecting: null,
		next: null,
		note: '',
		problems: [],
		...given,
	};
}

/** The row of a person with these follow-ups; its id is the key of the first one. */
export const person = (...rows: readonly Row[]): PersonRow => personRow(rows[0]?.key ?? '', rows);

type Rows = readonly (Row | PersonRow)[];

/** The rows of people; a follow-up alone is one person's. */
const people = (rows: Rows) => rows.map((each) => ('things' in each ? each : person(each)));

/** The active note with these rows. */
export function thisNote(rows: Rows, given: Partial<ThisNote> = {}): ThisNote {
	const note = { path: 'a.md', title: 'a', untracked: [], problems: [], reminders: [], ...given };
	return { ...note, rows: people(rows) };
}

export function model(
	groups: readonly { readonly name: Group['name']; readonly rows: Rows }[],
	given: Partial<ViewModel> = {},
): ViewModel {
	return {
		now: NOW,
		language: 'en',
		thisNote: null,
		groups: groups.map(({ name, rows }) => ({ name, rows: people(rows) })),
		meetings: [],
		found: [],
		progress: null,
		problems: [],
		any: groups.length > 0,
		offeredWeek: null,
		...given,
	};
}

/** Actions that record each call: `askToLog Meetings/Dana Whitfield.md#p1a2b.0`. */
export function recordingActions(own: Partial<Actions> = {}): { actions: Actions; asked: string[] } {
	const asked: string[] = [];
	const memory = new Map<string, unknown>();
	const known: Partial<Actions> = {
		remembered: (name) => memory.get(name),
		remember: (name, value) => void memory.set(name, value),
		now: () => NOW,
		contactTime: () => null,
		asleep: () => null,
		canUndo: () => true,
		script: () => null,
		countFindings: () => 0,
		email: () => ({ subject: '', body: '' }),
		reminders: () => [],
		introductions: () => ({ via: null, isKnown: false, reports: [], done: [] }),
		excerpt: () => Promise.resolve(null),
		markdownLink: (key) => `[[${key}]]`,
		snoozePresets: () => [],
		unreadDate: () => null,
		dateChips: () => [],
		agreedWords: (words) => ({ expecting: null, next: null, note: words, unread: null }),
		attemptsWith: () => [],
		pickUpHours: () => ({ hours: [], calls: 0, missing: 30 }),
		...own,
	};
	const actions = new Proxy(known, {
		get: (target, name: keyof Actions) =>
			target[name] ??
			((...given: unknown[]) => {
				asked.push(
					[name, ...given.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))].join(' '),
				);
				return Promise.resolve({ ok: true, message: '' });
			}),
	}) as Actions;
	return { actions, asked };
}
