import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../scripts/due/main';
import { SECTIONS, type Section } from '../src/core/follow-up';
import { GUIDELINE_CODES } from '../src/core/guidelines';

interface Row {
	readonly place: string;
	readonly section: Section;
	readonly cells: Readonly<Record<string, string>>;
}

interface Listed {
	readonly path: string;
	readonly line: number;
	readonly contact: string;
	readonly company: string | null;
	readonly kind: string;
	readonly state: string;
	readonly section: Section;
	readonly due: string | null;
	readonly window: { from: string | null; to: string | null } | null;
	readonly expected: string | null;
	readonly noteDate: string;
	readonly attempts: number;
	readonly attemptLimit: number;
	readonly lastOutcome: string | null;
	readonly purpose: string | null;
	readonly reminders: readonly string[];
	readonly problems: readonly { code: string }[];
}

interface Agenda {
	readonly notes: number;
	readonly followUps: readonly Listed[];
	readonly untracked: readonly { path: string; line: number; due: string; fallback: string | null }[];
	readonly noteReminders: readonly { path: string; code: string }[];
	readonly problems: readonly { path: string; code: string }[];
}

const ROOT = join(__dirname, '..');
const SECTION_OF_HEADING: Readonly<Record<string, Section>> = {
	'Promised now': 'promised-now',
	Overdue: 'overdue',
	Today: 'today',
	'To decide': 'to-decide',
	'Needs a date': 'needs-a-date',
	'Next 7 days': 'next-7-days',
	'Waiting on them': 'waiting',
	Later: 'later',
	'Keep in touch': 'keep-in-touch',
	'Done lately': 'done-lately',
	Done: 'done',
};

const cellsOf = (line: string): string[] =>
	line
		.split('|')
		.slice(1, -1)
		.map((cell) => cell.trim());

/** The tables under a heading of docs/sample-vault.md, one record per row. */
function tableUnder(page: string, heading: string): Record<string, string>[] {
	const part = page.split('\n## ').find((text) => text.startsWith(`${heading}\n`));
	const [names, , ...rows] = (part ?? '').split('\n').filter((line) => line.startsWith('|'));
	const keys = cellsOf(names ?? '');
	return rows.map((row) => Object.fromEntries(cellsOf(row).map((cell, place) => [keys[place] ?? '', cell])));
}

const page = readFileSync(join(ROOT, 'docs/sample-vault.md'), 'utf8');
const rows: Row[] = Object.entries(SECTION_OF_HEADING).flatMap(([heading, section]) =>
	tableUnder(page, heading).map((cells) => ({ place: cells['note and line'] ?? '', section, cells })),
);

function readVault(): Agenda {
	return readJson('--all') as Agenda;
}

function readJson(...more: readonly string[]): unknown {
	let printed = '';
	const code = run([join(ROOT, 'tests/vault'), '--json', '--now', '2026-11-23T08:00', ...more], {
		out: (text) => void (printed += text),
		err: (text) => void (printed += text),
		clock: () => new Date(),
		zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		projectRoot: ROOT,
		columns: 80,
		colours: false,
	});
	if (code !== 0) throw new Error(printed);
	return JSON.parse(printed) as unknown;
}

const agenda = readVault();
const placeOf = ({ path, line }: { path: string; line: number }): string => `${path}:${line}`;
const at = (place: string, contact?: string): Listed | undefined => {
	const there = agenda.followUps.filter((followUp) => placeOf(followUp) === place);
	return there.length > 1 ? there.find((followUp) => followUp.contact === contact) : there[0];
};
const codesAt = (place: string): string[] => (at(place)?.problems ?? []).map(({ code }) => code);
const orNone = (value: string | null): string => value ?? '—';

describe('the sample vault on Monday 23 November 2026 at eight', () => {
	test.each(rows.map((row) => [row.place, row] as const))(
		'%s means what the page says',
		(place, { cells, section }) => {
			const listed = at(place, cells.contact);
			const found = listed && {
				contact: listed.contact,
				state: listed.state,
				section: listed.section,
				due: orNone(listed.due),
				expected: orNone(listed.expected),
				tries: `${listed.attempts}/${listed.attemptLimit}`,
				purpose: orNone(listed.purpose),
			};
			const { contact, state, due, expected, tries, purpose } = cells;
			const stated = { contact, state, section, due, expected, tries, purpose };
			const left = Object.entries(stated).filter(([, cell]) => cell !== '…');
			expect(found).toMatchObject(Object.fromEntries(left));
		},
	);

	test('nothing else is listed', () => {
		expect(agenda.followUps.map(placeOf).sort()).toEqual(rows.map(({ place }) => place).sort());
	});

	test('every section has a row', () => {
		const filled = new Set(agenda.followUps.map(({ section }) => section));
		expect(SECTIONS.filter((section) => !filled.has(section))).toEqual([]);
	});

	test('there is something to bring for some people', () => {
		const stated = tableUnder(page, 'Something to bring').map(({ contact, purpose }) => [contact, purpose]);
		const people = readJson('--bring') as { contact: string; purposes: { words: string }[] }[];
		expect(people.flatMap(({ contact, purposes }) => purposes.map(({ words }) => [contact, words]))).toEqual(stated);
	});

	test('only lines that sound like a follow-up are offered', () => {
		const stated = tableUnder(page, 'Sounds like a follow-up').map((row) => [
			row['note and line'],
			row.due,
			row['check in'],
		]);
		const offered = agenda.untracked.map((line) => [placeOf(line), line.due, orNone(line.fallback)]);
		expect(offered.sort()).toEqual(stated.sort());
	});

	test('what could not be settled is said, and where', () => {
		expect(codesAt('Journal/2026/11/19.md:10')).toContain('date.same-weekday');
		expect(codesAt('Journal/2026/11/20.md:9')).toContain('date.same-weekday');
		expect(codesAt('Journal/2026/11/20.md:8')).toContain('date.ambiguous');
		expect(codesAt('Meetings/Career fair.md:5')).toContain('note-date.assumed');
		for (const place of ['Journal/2026/11/20.md:10', 'Journal/2026/11/20.md:11']) {
			expect(['date.missing', 'date.not-understood']).toContain(codesAt(place)[0]);
		}
		expect(agenda.problems.map(({ path, code }) => [path, code])).toEqual([
			['Meetings/2026-11-10 Harbor and Vale.md', 'note.properties-broken'],
			['People/Corinne Vasquez.md', 'contact.timezone-unknown'],
		]);
	});

	test('a contact’s own note supplies missing details', () => {
		expect(at('Journal/2026/11/23.md:5')).toMatchObject({ contact: 'Lee Park', company: 'Northwind' });
		expect(at('Meetings/2026.11.13 Sam Ortiz.md:10')).toMatchObject({ company: 'Ortiz Print Works' });
		expect(at('Meetings/2026-11-18 Gil and Zed.md:0', 'Zed Okafor')).toMatchObject({ company: 'Farrow Cold Storage' });
		expect(at('Meetings/13-11-2026 Jonah Feld.md:11')?.company ?? null).toBeNull();
	});

	test('a cold follow-up stays cold until the first answer', () => {
		expect(at('Applications/Lumen Freight.md:0')?.kind).toBe('cold');
		expect(at('Applications/Tidewater Credit Union.md:0')?.kind).toBe('cold');
		expect(at('Applications/Quillon Software.md:0')?.kind).toBe('meeting');
		expect(at('Meetings/2026-11-19 Dana Whitfield.md:20')?.kind).toBe('meeting');
	});

	test('parts of the day are kept', () => {
		expect(at('Applications/Halloran Steel.md:0')?.window).toEqual({ from: '17:00', to: '18:30' });
		expect(at('Meetings/20261116 Xena Marsh.md:7')?.window).toEqual({ from: null, to: '08:00' });
		expect(at('Journal/2026/11/20.md:6')?.window).toEqual({ from: null, to: '09:00' });
		expect(at('Journal/2026/11-November/2026-11-22.md:6')?.window).toEqual({ from: '12:00', to: '17:00' });
		expect(at('Meetings/2026-11-18 Gil and Zed.md:0', 'Gil Farrow')?.window?.from).toBe('12:00');
	});

	test('the last outcome is the last attempt’s, of any round', () => {
		expect(at('Applications/Tidewater Credit Union.md:0')?.lastOutcome).toBe('wrong number');
		expect(at('Meetings/2026.11.13 Sam Ortiz.md:10')?.lastOutcome).toBe('spoke');
		expect(at('Journal/2026/11/16.md:5')?.lastOutcome).toBe('they replied');
		expect(at('Journal/Search log.md:9')?.lastOutcome).toBe('they called');
		expect(at('Meetings/2026-11-19 Dana Whitfield.md:20')?.lastOutcome).toBeNull();
	});

	test('each place is read against its own date', () => {
		expect(at('Journal/Search log.md:9')?.noteDate).toBe('2026-11-10');
		expect(at('Journal/Search log.md:14')?.noteDate).toBe('2026-11-19');
		expect(at('Journal/Search log.md:17')?.noteDate).toBe('2026-11-18');
		expect(at('Journal/Search log.md:24')?.noteDate).toBe('2026-11-05');
		expect(at('Journal/Search log.md:27')?.noteDate).toBe('2026-10-30');
		expect(at('Journal/2026/11/19.md:5')?.noteDate).toBe('2026-11-19');
		expect(at('Journal/2026/11-November/2026-11-22.md:5')?.noteDate).toBe('2026-11-22');
		expect(at('Meetings/13-11-2026 Jonah Feld.md:11')?.noteDate).toBe('2026-11-13');
		expect(at('Meetings/2026.11.13 Sam Ortiz.md:10')?.noteDate).toBe('2026-11-13');
		expect(at('Meetings/Lunch with Beatriz.md:14')?.noteDate).toBe('2026-11-17');
	});

	test.each(tableUnder(page, 'What is advised').map((row) => [row.advice ?? '', row['note and line'] ?? ''] as const))(
		'%s is advised at %s',
		(code, places) => {
			const advised = agenda.followUps.filter(({ reminders }) => reminders.includes(code)).map(placeOf);
			const ofNotes = agenda.noteReminders.filter((reminder) => reminder.code === code).map(({ path }) => path);
			expect([...advised, ...ofNotes].sort()).toEqual(places.split(', ').sort());
		},
	);

	test('every piece of advice is given somewhere, and the page says where', () => {
		const stated = tableUnder(page, 'What is advised').map((row) => row.advice);
		expect(stated).toEqual(GUIDELINE_CODES);
	});

	test('a meeting without a next step is reminded of it', () => {
		expect(agenda.noteReminders).toEqual([{ path: 'Meetings/2026-11-20 Hollis Grey.md', code: 'expectation.none' }]);
	});

	test('no advice but to keep going is given at more than a third of what is open', () => {
		const open = agenda.followUps.filter(({ state }) => !['reached', 'gave-up', 'closed'].includes(state));
		for (const code of GUIDELINE_CODES.filter((each) => each !== 'persistence.keep-going')) {
			const share = open.filter(({ reminders }) => reminders.includes(code)).length / open.length;
			expect([code, share <= 1 / 3]).toEqual([code, true]);
		}
	});

	test('templates are skipped', () => {
		expect(agenda.followUps.filter(({ path }) => path.startsWith('Templates/'))).toEqual([]);
	});
});
