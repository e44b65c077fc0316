/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { DueFollowUpsApi } from '../../../src/obsidian/other-programs/api/api-types';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
const NOTES = {
	'Talks/Nora.md':
		'- Follow up with Nora Beck on 2026-11-30 about the lease\n- Follow up with Nora Beck on 2026-11-23 about the keys\n- [x] Follow up with Nora Beck on 2026-10-02 about the tour\n',
	'Talks/Otto.md': '- Follow up with Otto Kern on 2026-11-24 about the plan\n',
	'Fair.md':
		'Nothing.\n- Follow up with Nora Beck on 2026-11-27 about the stand\n- Follow up with Otto Kern on 2026-11-28\n',
	'P/Ada Moss.md': '---\nkeep-in-touch: 6 weeks\nmet: 2026-10-01\n---\n## Attempts\n\n- 2026-11-19 10:00 Call: spoke\n',
	'Old.md': '- [x] Follow up with [[Ada Moss]] on 2026-10-02\n',
	'Properties.md': '---\ncontact: Rosa Diaz\nfollow-up: 2026-11-25\n---\n- Follow up with Rosa Diaz on 2026-11-23\n',
};

beforeEach(async () => {
	freezeClock();
	shell = await startShell(NOTES);
});
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

/** The lines of the notes that are new, with their notes and the lines above. */
async function written(): Promise<readonly string[]> {
	await shell.flush();
	const texts = await Promise.all(
		Object.entries(NOTES).map(async ([path, before]) => {
			const lines = (await shell.read(path)).split('\n');
			const known = new Set(before.split('\n'));
			const isNew = (line: string) => !known.has(line) && line.includes('Call:');
			return lines.flatMap((line, at) => (isNew(line) ? [`${path}: ${lines[at - 1] ?? ''}`] : []));
		}),
	);
	return texts.flat();
}

const log = (words: string) => shell.host.cli.run(`due-follow-ups:log ${words} outcome="no answer"`);
const api = () => (shell.plugin as unknown as { api: DueFollowUpsApi }).api;

describe('somebody to keep in touch with later', () => {
	const logged = ['P/Ada Moss.md: - 2026-11-19 10:00 Call: spoke'];

	it.each(['contact="Ada Moss"', 'contact=Ada'])('is found by name, before what is over: %s', async (words) => {
		await log(words);
		expect(await written()).toEqual(logged);
	});

	it('is found by the API', async () => {
		await api().ready();
		await api().log({ contact: 'Ada Moss' }, { outcome: 'no answer' });
		expect(await written()).toEqual(logged);
	});
});

describe('a line without a note', () => {
	it.each([
		['contact="Nora Beck" line=1', 'Talks/Nora.md: - Follow up with Nora Beck on 2026-11-30 about the lease'],
		['contact="Otto Kern" line=3', 'Fair.md: - Follow up with Otto Kern on 2026-11-28'],
		['contact=Rosa line=5', 'Properties.md: - Follow up with Rosa Diaz on 2026-11-23'],
	])('is the one of the contact: %s', async (words, place) => {
		await log(words);
		expect(await written()).toEqual([place]);
	});

	it('0 is the properties', async () => {
		await log('contact=Rosa line=0');
		expect(await shell.read('Properties.md')).toMatch(/## Attempts\n\n?- 2026-11-23 08:10 Rosa Diaz, Call: no answer/);
	});

	it.each([
		['contact="Otto Kern" line=2', 'Error: No follow-up with “Otto Kern” is in line 2.'],
		['contact=Nora line=9', 'Error: No follow-up with “Nora” is in line 9.'],
		['contact="Nora Beck" line=2', 'Error: Several notes are possible: Talks/Nora.md, Fair.md. Name one of them.'],
		['contact="Nora Beck" line=3', 'Error: The follow-up with Nora Beck is over.'],
		['contact=Zoe line=1', 'Error: No follow-up is with “Zoe”.'],
		['line=1', 'Error: Name a contact or a note.'],
	])('is refused if the contact has no single one: %s', async (words, error) => {
		const printed = await log(words);
		expect(printed).toContain(error);
		expect(printed.split('\n')).toHaveLength(1);
		expect(await written()).toEqual([]);
	});

	it('counts in the API too, and so do the words of a follow-up', async () => {
		const attempt = { outcome: 'no answer' };
		expect(await api().open({ contact: 'Nora', line: 2 })).toMatchObject({ ok: false, code: 'note.several' });
		expect(await api().log({ contact: 'Nora Beck', line: 1 }, attempt)).toMatchObject({ ok: true });
		const text = 'Follow up with Nora Beck on 2026-11-27 about the stand';
		expect(await api().log({ contact: 'Nora Beck', text }, attempt)).toMatchObject({ ok: true, path: 'Fair.md' });
		expect(await written()).toEqual([
			'Talks/Nora.md: - Follow up with Nora Beck on 2026-11-30 about the lease',
			'Fair.md: - Follow up with Nora Beck on 2026-11-27 about the stand',
		]);
		expect(await api().log({ contact: 'Otto', line: 2 }, attempt)).toMatchObject({ ok: false, code: 'contact.empty' });
		expect(await api().log({ contact: 'Otto', text }, attempt)).toMatchObject({ ok: false, code: 'contact.empty' });
	});

	it('is logged from the call sheet that a link opens', async () => {
		shell.host.openUri('obsidian://due-follow-ups?file=Talks%2FNora&line=1');
		await shell.flush();
		await shell.press('No answer');
		const dialog = document.querySelector('.modal');
		expect(dialog?.textContent).toContain('Nora Beck');
		await shell.press('Log attempt');
		expect((await written())[0]).toBe('Talks/Nora.md: - Follow up with Nora Beck on 2026-11-30 about the lease');
	});

	it('of a link opens the dialog, and lets the user choose among notes', async () => {
		shell.host.openUri('obsidian://due-follow-ups?do=log&contact=Otto&line=3');
		await shell.flush();
		expect(document.querySelector('.modal-title')?.textContent).toContain('Otto Kern');
		shell.host.openUri('obsidian://due-follow-ups?do=log&contact=Nora&line=2');
		await shell.flush();
		const choices = [...document.querySelectorAll('.suggestion-item')].map(({ textContent }) => textContent);
		expect(choices).toHaveLength(2);
		expect(choices.join()).toMatch(/keys.*stand/);
	});
});

test('two people of one name are told apart by their notes and lines', async () => {
	shell.destroy();
	shell = await startShell({
		'Acme/Kim Lee.md': 'Sells lamps.\n',
		'Brill/Kim Lee.md': 'Teaches.\n',
		'Log.md': '- Follow up with [[Acme/Kim Lee]] on 2026-11-24\n- Follow up with [[Brill/Kim Lee]] on 2026-11-25\n',
	});
	await api().ready();
	expect(await log('contact="Kim Lee"')).toBe(
		'Error: Several people are possible: Kim Lee (Log.md:1), Kim Lee (Log.md:2). Name one in full, or a note and a line.',
	);
});
