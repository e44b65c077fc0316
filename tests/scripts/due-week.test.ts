import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../scripts/due/main';
import type { WeekReport } from '../../src/obsidian/other-programs/report/week-report';
import { strings } from '../../src/strings';

const PROJECT = join(__dirname, '../..');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The review of a folder with these notes. */
function due(notes: Readonly<Record<string, string>>, ...args: readonly string[]): string {
	const root = mkdtempSync(join(tmpdir(), 'due-week-'));
	folders.push(root);
	for (const [path, text] of Object.entries(notes)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return review(root, ...args);
}

function review(...args: readonly string[]): string {
	let out = '';
	const code = run([...args, '--week'], {
		out: (text) => void (out += text),
		err: (text) => void (out += text),
		clock: () => new Date(2026, 10, 27, 15, 5),
		zone: 'America/New_York',
		projectRoot: PROJECT,
		columns: 80,
		colours: false,
	});
	expect(code).toBe(0);
	return out;
}

const NOTES = {
	'Meetings/2026-11-18 Ben.md':
		'- Follow up with Ben Ito on 2026-11-23\n\t- 2026-11-24 09:00 Call: no answer\n\t- 2026-11-25 16:00 Call: spoke\n',
	'Meetings/2026-11-19 Kim.md': '- Follow up with Kim Lee: Kim calls on 2026-11-25\n',
	'Meetings/2026-11-26 Oskar.md': '---\nmet: 2026-11-26\nwith: Oskar Lind\n---\nHe likes the plan.\n',
	'Journal.md': 'I’ll call Mia Stone back on 2026-11-30 about the lease.\n',
};

test('prints what worked, the figures, and what is left with its place', () => {
	expect(due(NOTES)).toBe(`Review the week · 23 Nov to 29 Nov 2026

You reached Ben Ito.
  Calls made: 2
  People reached: 1 of 1
  Tries until an answer: 2

They promised by now (1)
  Kim Lee
    Meetings/2026-11-19 Kim.md:1

Nothing agreed yet (1)
  Ben Ito
    Meetings/2026-11-18 Ben.md:1

Meetings without a next step (1)
  Oskar Lind
    Meetings/2026-11-26 Oskar.md

Found, not tracked (1)
  Mia Stone
    Journal.md:1
`);
});

test('has the same for programs', () => {
	expect(JSON.parse(due(NOTES, '--json')) as WeekReport).toEqual({
		now: '2026-11-27T15:05',
		week: { from: '2026-11-23', to: '2026-11-29' },
		calls: 2,
		sent: 0,
		tried: ['Ben Ito'],
		reached: ['Ben Ito'],
		promised: 0,
		kept: 0,
		answers: 1,
		tries: 2,
		bestHour: null,
		open: {
			toDecide: [],
			theirPromises: [{ contact: 'Kim Lee', path: 'Meetings/2026-11-19 Kim.md', line: 1 }],
			quiet: [],
			unsettled: [{ contact: 'Ben Ito', path: 'Meetings/2026-11-18 Ben.md', line: 1 }],
			meetings: [{ contact: 'Oskar Lind', path: 'Meetings/2026-11-26 Oskar.md', line: 0 }],
			reports: [],
			found: [{ contact: 'Mia Stone', path: 'Journal.md', line: 1 }],
			outOfTouch: 0,
			overdue: 0,
		},
	});
});

test('says how many calls are overdue that are in no list', () => {
	const notes = {
		'Calls.md':
			'- Follow up with Ana Ruiz on 2026-11-24\n- Follow up with Kim Lee on 2026-11-25\n- Follow up with Tom Reed on 2026-12-01\n',
	};
	expect(due(notes)).toContain('2 calls are overdue in the list.');
	expect(JSON.parse(due(notes, '--json'))).toMatchObject({ open: { overdue: 2, quiet: [] } });
});

test('says how many people are out of touch', () => {
	const notes = { 'People/Ana Ruiz.md': '---\nmet: 2026-08-03\nkeep-in-touch: 6 weeks\n---\n' };
	expect(due(notes)).toContain('One person has waited twice as long as you meant to keep in touch.');
	expect(JSON.parse(due(notes, '--json'))).toMatchObject({ open: { outOfTouch: 1, quiet: [] } });
	expect(due(notes, '--now', '2026-10-26T12:00')).not.toContain('keep in touch');
});

test('looks at another week from another day', () => {
	expect(due(NOTES, '--now', '2026-11-15T12:00')).toContain('9 Nov to 15 Nov 2026');
});

test('says so in a folder without notes', () => {
	expect(due({})).toBe(
		'Review the week · 23 Nov to 29 Nov 2026\n\nNo calls in this week. One call is enough for a good start.\n  Calls made: 0\n  People reached: 0\n',
	);
});

test('prints nothing of a note unescaped', () => {
	const out = due({
		'a.md': '- Follow up with [[Ben\u001B[31m Ito]] on 2026-11-20\n\t- 2026-11-25 16:00 Call: spoke\n',
	});
	expect(out).not.toContain('\u001B');
});

describe('the sample vault', () => {
	const page = readFileSync(join(PROJECT, 'docs/sample-vault.md'), 'utf8').split('## Review of the week')[1] ?? '';
	const { open } = JSON.parse(review('--json')) as WeekReport;
	const named = Object.entries(strings.week.lists).map(([name, title]) => {
		const row = page.split('\n').find((line) => line.startsWith(`| ${title} |`)) ?? '';
		return [title, row.split(' | ')[1] ?? '', name] as const;
	});

	test.each(named)('has under "%s" %s', (_, who, name) => {
		expect(open?.[name as keyof typeof strings.week.lists].map(({ contact }) => contact)).toContain(who);
	});

	test('has the figures of the week before', () => {
		const { calls, reached, tried, kept, promised } = JSON.parse(
			review('--json', '--now', '2026-11-22T20:00'),
		) as WeekReport;
		expect(page).toContain(
			`${calls} calls, ${reached.length} of ${tried.length} people reached, and ${kept} of ${promised} promised times kept`,
		);
	});
});
