import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ICAL from 'ical.js';
import { run } from '../../scripts/due/main';
import type { Report } from '../../src/obsidian/other-programs/report/report';

const PROJECT = join(__dirname, '../..');
const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder with these notes in a temporary place. */
function vault(notes: Record<string, string | Uint8Array>): string {
	const root = mkdtempSync(join(tmpdir(), 'due-'));
	folders.push(root);
	for (const [path, text] of Object.entries(notes)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return root;
}

function due(args: readonly string[], more: { columns?: number; colours?: boolean } = {}) {
	let out = '';
	let err = '';
	const code = run(args, {
		out: (text) => void (out += text),
		err: (text) => void (err += text),
		clock: () => new Date(2026, 10, 25, 9, 5),
		zone: 'America/New_York',
		projectRoot: PROJECT,
		columns: 80,
		colours: false,
		...more,
	});
	return { code, out, err };
}

const NOW = ['--now', '2026-11-23T08:00'];

function report(root: string, ...args: string[]): Report {
	const { code, out, err } = due([root, '--json', ...(args.includes('--now') ? [] : NOW), ...args]);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	return JSON.parse(out) as Report;
}

const DANA = `---
contact: "[[Dana Whitfield]]"
met: 2026-11-19
follow-up: Monday at 8:30am
purpose: the pricing article
---
# Coffee

- Follow up with [[Lee Park]] 2026-11-24
- [x] Follow up with Ana 2026-11-20
`;

describe('the report for programs', () => {
	const root = vault({
		'Meetings/Dana.md': DANA,
		'People/Dana Whitfield.md': '---\ncompany: Northwind\ntimezone: America/Chicago\n---\n',
		'People/Lee Park.md': '---\ncompany: Kestrel\n---\n',
	});

	it('says who introduced somebody, in the JSON and in the terminal', () => {
		const text = '- Follow up with Lee Park 2026-11-23 about the lanes. Dana Whitfield introduced me to Lee Park.\n';
		const introduced = vault({ 'Lee.md': text });
		expect(report(introduced).followUps.map(({ contact, via }) => [contact, via])).toEqual([
			['Lee Park', 'Dana Whitfield'],
		]);
		expect(due([introduced, ...NOW]).out).toContain('via Dana Whitfield');
	});

	it('has every field of a follow-up, in order', () => {
		const { followUps, ...rest } = report(root);
		expect(rest).toEqual({
			now: '2026-11-23T08:00',
			notes: 3,
			untracked: [],
			noteReminders: expect.any(Array) as unknown,
			problems: [],
		});
		expect(followUps[0]).toEqual({
			path: 'Meetings/Dana.md',
			line: 0,
			contact: 'Dana Whitfield',
			company: 'Northwind',
			kind: 'meeting',
			state: 'due',
			section: 'today',
			due: '2026-11-23T08:30',
			window: null,
			expected: null,
			noteDate: '2026-11-19',
			attempts: 0,
			attemptLimit: 5,
			lastOutcome: null,
			purpose: 'the pricing article',
			via: null,
			text: 'Monday at 8:30am',
			reminders: expect.any(Array) as unknown,
			problems: [],
		});
		expect(Object.keys(followUps[0] ?? {})).toEqual([
			'path',
			'line',
			'contact',
			'company',
			'kind',
			'state',
			'section',
			'due',
			'window',
			'expected',
			'noteDate',
			'attempts',
			'attemptLimit',
			'lastOutcome',
			'purpose',
			'via',
			'text',
			'reminders',
			'problems',
		]);
		expect(followUps[1]).toMatchObject({ line: 9, contact: 'Lee Park', company: 'Kestrel', section: 'next-7-days' });
	});

	it('leaves out what is done without --all', () => {
		expect(report(root).followUps.map(({ state }) => state)).toEqual(['due', 'scheduled']);
		expect(report(root, '--all').followUps.map(({ state }) => state)).toEqual(['due', 'scheduled', 'closed']);
	});

	it('looks from the clock when no minute is given', () => {
		const { out } = due([root, '--json']);
		expect((JSON.parse(out) as Report).now).toBe('2026-11-25T09:05');
	});

	it('prints windows and expected days', () => {
		const given = vault({
			'2026-11-19 A.md': '- Follow up with Ana Monday morning\n',
			'2026-11-19 B.md': '- Next step: Bo will call on Friday. If I don’t hear from him, I check in on Tuesday.\n',
		});
		const [ana, bo] = report(given).followUps;
		expect(ana).toMatchObject({ due: '2026-11-23', window: { from: null, to: '12:00' } });
		expect(bo).toMatchObject({ expected: '2026-11-20', due: '2026-11-24', state: 'scheduled' });
	});

	it('keeps both a note and its conflict copy, and says which is which', () => {
		const line = '- Follow up with Ana Monday\n';
		const copy = '2026-11-19 A (conflicted copy 2026-11-23).md';
		const given = vault({ '2026-11-19 A.md': line, [copy]: `${line}\t- 2026-11-23 07:10 Call: no answer\n` });
		const { followUps, problems } = report(given);
		expect(followUps.map((each) => [each.path, each.attempts, each.problems.map(({ code }) => code)]).sort()).toEqual([
			[copy, 1, ['note.conflict-copy']],
			['2026-11-19 A.md', 0, []],
		]);
		expect(problems).toMatchObject([{ path: copy, code: 'note.conflict-copy' }]);
	});

	it('takes the days after which an application lapses from the settings of the vault', () => {
		const note = { 'Ad.md': '---\ncompany: Northwind\napplied: 2026-11-02\n---\n' };
		const settings = { '.obsidian/plugins/due-follow-ups/data.json': JSON.stringify({ appliedDays: 20 }) };
		expect(report(vault(note)).followUps.map(({ state }) => state)).toEqual(['due']);
		expect(report(vault({ ...note, ...settings }), '--all').followUps.map(({ state }) => state)).toEqual(['closed']);
	});

	it('offers untracked lines of the last 30 days only', () => {
		const given = vault({
			'2026-11-19 New.md': 'Dana promised to call on Friday.\n',
			'2026-10-19 Old.md': 'Dana promised to call on Friday.\n',
		});
		expect(report(given).untracked).toEqual([
			{
				path: '2026-11-19 New.md',
				line: 1,
				text: 'Dana promised to call on Friday.',
				contact: 'Dana',
				problems: [],
				due: '2026-11-20',
				fallback: '2026-11-23',
			},
		]);
	});
});

describe('a folder that is not as one would wish', () => {
	const root = vault({
		'.obsidian/plugins/due-follow-ups/data.json': JSON.stringify({ markers: ['Ring'], skipFolders: ['Old'] }),
		'.obsidian/note.md': '- Ring Ana 2026-11-24\n',
		'.trash/note.md': '- Ring Ana 2026-11-24\n',
		'Old/note.md': '- Ring Ana 2026-11-24\n',
		'Templates/note.md': '- Ring Bo 2026-11-24\n',
		'empty.md': '',
		'junk.md': Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
		'latin.md': Buffer.from('Caf\xe9\n- Ring Lee 2026-11-24\n', 'latin1'),
		'broken.md': '---\nfollow-up: "no end\n---\n- Ring Sam 2026-11-24\n',
		'twice.md': '---\ndate: 2026-11-19\ndate: 2026-11-20\n---\n- Ring Gil 2026-11-24\n',
		'laughs.md': `---\n${'abcdefghi'
			.split('')
			.map(
				(name, index, all) =>
					`${name}: &${name} [${Array(9)
						.fill(index ? `*${all[index - 1] ?? ''}` : 'x')
						.join()}]`,
			)
			.join('\n')}\n---\n- Ring Zoe 2026-11-24\n`,
		'proto.md': '---\n__proto__: { follow-up: 2026-11-24 }\nmet: 2026-11-19\nfollow-up: 2026-11-25\n---\n',
		'deep.md': `---\na: ${'['.repeat(20_000)}\n---\n- Ring Kim 2026-11-24\n`,
		'list.md': '---\n- a\n- b\n---\n- Ring Pat 2026-11-24\n',
		'crlf.md': '\uFEFF---\r\ncontact: Uma\r\nfollow-up: 2026-11-24\r\n---\r\n',
		'picture.png': 'no note',
	});
	symlinkSync('..', join(root, 'Templates/loop'));
	symlinkSync('nowhere', join(root, 'dead.md'));
	const found = report(root);

	it('is read by its own settings, without hidden and skipped folders', () => {
		expect(found.followUps.map(({ contact, path }) => `${path} ${contact}`).sort()).toEqual([
			'Templates/note.md Bo',
			'broken.md Sam',
			'crlf.md Uma',
			'deep.md Kim',
			'latin.md Lee',
			'laughs.md Zoe',
			'list.md Pat',
			'proto.md proto',
			'twice.md Gil',
		]);
		expect(found.notes).toBe(11);
	});

	it('says which notes have problems', () => {
		expect(found.problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
			'broken.md note.properties-broken',
			'deep.md note.properties-broken',
			'junk.md note.unreadable',
			'latin.md note.unreadable',
			'laughs.md note.properties-broken',
			'list.md note.properties-broken',
			'twice.md note.properties-broken',
		]);
	});

	it('is read with the defaults when its settings are no JSON, and says so', () => {
		const given = vault({
			'.obsidian/plugins/due-follow-ups/data.json': '{',
			'a.md': '- Follow up with Ana 2026-11-24\n',
		});
		const { code, out, err } = due([given, '--json', ...NOW]);
		expect(code).toBe(0);
		expect(err).toMatch(/^\.obsidian\/plugins\/due-follow-ups\/data\.json cannot be read.*\n$/);
		expect((JSON.parse(out) as Report).followUps).toHaveLength(1);
	});

	it('may be empty', () => {
		expect(report(vault({}))).toMatchObject({ notes: 0, followUps: [] });
		expect(due([vault({}), ...NOW]).out).toMatch(/0 notes[\s\S]*Nothing to follow up/);
	});
});

describe('a mistake on the command line', () => {
	const file = join(vault({ 'a.md': '' }), 'a.md');

	it.each([
		[['/no/such/folder'], 'There is no folder /no/such/folder.'],
		[[file], `${file} is not a folder.`],
		[['a', 'b'], 'One folder, please, not 2.'],
		[[''], 'The name of the folder is empty.'],
		[['--now'], "Option '--now <value>' argument missing"],
		[['--now', 'today'], '--now wants a minute like 2026-11-23T08:00, not "today".'],
		[['--now', '2026-02-30T08:00'], '--now wants a minute like 2026-11-23T08:00, not "2026-02-30T08:00".'],
		[['--now', '2026-11-23T24:00'], '--now wants a minute like 2026-11-23T08:00, not "2026-11-23T24:00".'],
		[['--now', '2026-11-23'], '--now wants a minute like 2026-11-23T08:00, not "2026-11-23".'],
		[['--yaml'], "Unknown option '--yaml'."],
	])('%j is one line and code 2', (args, message) => {
		expect(due(args)).toEqual({ code: 2, out: '', err: `${message}\n` });
	});
});

describe('the agenda for people', () => {
	const root = vault({
		'Meetings/Dana.md': DANA,
		'People/Dana Whitfield.md': '---\ncompany: Northwind\n---\n',
		'2026-11-19 Wide.md':
			'- Follow up with 田中さくら 2026-11-24 about the very long and winding story of the bill that nobody could read\n',
		'2026-11-19 Evil.md': '- Follow up with Eve\u001b[2J\u0007 after Thanksgiving\n',
	});

	it('shows sections with counts, and per row who, when, why and where', () => {
		const { out } = due([root, ...NOW], { columns: 100 });
		expect(out).toMatch(/^Due follow-ups · Mon 23 Nov 2026, 08:00 · 4 notes in /);
		expect(out).toContain('\nToday (1)\n  Dana Whitfield · Northwind  in 30 min');
		expect(out).toContain('\nNeeds a date (1)\n');
		expect(out).toContain('    the pricing article\n    Monday at 8:30am\n');
		expect(out).toContain('Meetings/Dana.md:9\n');
		expect(out).not.toContain('\u001b');
		expect(out).not.toContain('\u0007');
	});

	it('shows one row per person, with everything there is to do', () => {
		const kim = vault({
			'2026-11-12 Kim.md':
				'- Follow up with Kim Okafor 2026-11-20 about the tour\n- Follow up with Kim 2026-11-24 9:00 about the report\n',
			'2026-11-18.md': '- Follow up with Kim Okafor 2026-11-24 9:00\n- Follow up with Ana Reyes 2026-09-01\n',
			'Old.md': '- [x] Follow up with Kim Okafor 2026-11-02 about the fair\n',
		});
		const { out } = due([kim, ...NOW]);
		expect(out).toContain('\nOverdue (2)\n  Kim Okafor    3 days ago  2 things\n    the tour\n');
		expect(out).toContain('\n    tomorrow 09:00: the report\n');
		expect(out).toContain('\n    2026-11-12 Kim.md:2\n    2026-11-18.md:1\n');
		expect(out.indexOf('Ana Reyes')).toBeGreaterThan(out.indexOf('2026-11-18.md:1'));
		expect(out).not.toContain('the fair');
		expect(due([kim, ...NOW, '--all']).out).toMatch(/\nDone \(1\)\n\s+Kim Okafor[^\n]*\n\s+the fair\n/);
		expect(report(kim).followUps).toHaveLength(4);
	});

	it('fits the terminal', () => {
		for (const columns of [40, 60, 80]) {
			const lines = due([root, ...NOW], { columns }).out.split('\n');
			const tooLong = lines.filter((line) => [...line].length > columns && !/^\S+$/.test(line.trim()));
			expect(tooLong).toEqual([]);
		}
	});

	it('uses colours only where they are wanted', () => {
		expect(due([root, ...NOW], { colours: true }).out).toContain('\u001b[1mToday (1)\u001b[0m');
	});

	it('shows the sample vault on its own day when nothing is said', () => {
		const { code, out } = due([]);
		expect(code).toBe(0);
		expect(out).toMatch(/^Due follow-ups · Mon 23 Nov 2026, 08:00 · \d+ notes in tests\/vault\n/);
		expect(due([join(PROJECT, 'tests/vault')]).out).toContain('Mon 23 Nov 2026, 08:00');
	});

	it('prints how to use it', () => {
		expect(due(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--now') as string });
	});
});

describe('the program', () => {
	const program = join(PROJECT, 'scripts/due.mjs');
	const root = vault({ 'Meetings/Dana.md': DANA });

	it('runs from anywhere', () => {
		const out = execFileSync(process.execPath, [program, '.', '--json', ...NOW], { cwd: root, encoding: 'utf8' });
		expect((JSON.parse(out) as Report).followUps).toHaveLength(2);
	});

	it('ends with code 2 for a folder that is not there', () => {
		const { status, stderr, stdout } = spawnSync(process.execPath, [program, 'nowhere'], {
			cwd: root,
			encoding: 'utf8',
		});
		expect({ status, stderr, stdout }).toEqual({ status: 2, stderr: 'There is no folder nowhere.\n', stdout: '' });
	});
});

describe('the calendar file', () => {
	const root = vault({
		'a.md': '- Follow up with Lee on 2026-11-30\n- Follow up with Ana 2026-11-20\n\t- 2026-11-20 09:00 Closed\n',
	});

	it('is written, and replaced by a newer one', () => {
		const file = join(root, 'calls.ics');
		expect(due([root, ...NOW, '--calendar', file])).toEqual({ code: 0, out: `${file}\n`, err: '' });
		const text = readFileSync(file, 'utf8');
		const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
		expect(events.map((event) => new ICAL.Event(event).summary)).toEqual(['Follow up with Lee']);
		expect(due([root, ...NOW, '--calendar', file]).code).toBe(0);
		expect(readFileSync(file, 'utf8')).toBe(text);
	});

	it.each([
		['a.md', 'is another file, so it stays as it is.'],
		['.', 'is a folder.'],
		['nowhere/calls.ics', 'is in a folder that does not exist.'],
		['a.md/calls.ics', 'is in something that is no folder.'],
	])('never replaces %s', (name, why) => {
		const before = readFileSync(join(root, 'a.md'), 'utf8');
		const { code, err } = due([root, ...NOW, '--calendar', join(root, name)]);
		expect({ code, lines: err.split('\n').length }).toEqual({ code: 2, lines: 2 });
		expect(err).toContain(why);
		expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe(before);
	});
});
