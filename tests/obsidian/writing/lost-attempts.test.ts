/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { Problem } from '../../../src/core/problem';
import { LoggedEntries } from '../../../src/obsidian/writing/logged-entries';
import { freezeClock, startShell, type Shell } from '../shell';

const PATH = 'Talks/2026-11-19 Fair.md';
const ROSA = '- Follow up with Rosa on 2026-11-23\n';
const OMAR = '- Follow up with Omar on 2026-11-30\n';
const WRITTEN = '\t- 2026-11-23 08:10 Call: no answer — busy\n';
const call = {
	at: '2026-11-23T08:10',
	channel: 'Call',
	outcome: 'no answer',
	callingBack: null,
	expecting: null,
	next: null,
	note: 'busy',
} as const;

let shell: Shell;

beforeEach(() => freezeClock());

afterEach(() => {
	shell.destroy();
	window.localStorage.clear();
	jest.useRealTimers();
});

/** Logs a call for Rosa in a note that is open or not. */
async function logged(options: { readonly open?: boolean } = {}): Promise<void> {
	shell = await startShell({ [PATH]: ROSA + OMAR });
	if (options.open) await shell.open(PATH);
	await shell.actions.log([shell.row('Rosa').key], call);
	await shell.flush();
	expect(await shell.read(PATH)).toBe(ROSA + WRITTEN + OMAR);
	expect(problems()).toEqual([]);
}

const problems = (): readonly Problem[] =>
	shell.followUps.current().problems.filter(({ code }) => code === 'attempt.lost');

async function sync(text: string): Promise<void> {
	await shell.external(PATH, text);
	await shell.flush();
}

function theProblem() {
	const [problem, ...others] = shell.followUps.current().problems;
	if (problem?.code !== 'attempt.lost' || others.length > 0) throw new Error('not one lost attempt');
	return problem;
}

describe('an attempt that sync dropped', () => {
	it('is a problem of the note, and is written again', async () => {
		await logged();
		await sync(ROSA + OMAR);
		expect(theProblem()).toMatchObject({
			path: PATH,
			words: '2026-11-23 08:10 Call: no answer',
			contact: 'Rosa',
			countsFor: null,
		});
		await shell.actions.restoreAttempt(shell.row('Rosa').key, theProblem());
		await shell.flush();
		expect(await shell.read(PATH)).toBe(ROSA + WRITTEN + OMAR);
		expect(problems()).toEqual([]);
		expect(shell.notices().at(-1)).toContain('Written again.');
	});

	it('is a problem again when sync drops it once more', async () => {
		await logged();
		await sync(ROSA + OMAR);
		await shell.actions.restoreAttempt(shell.row('Rosa').key, theProblem());
		await shell.flush();
		await sync(OMAR + ROSA);
		expect(problems()).toHaveLength(1);
	});

	it('is left out where the user says so', async () => {
		await logged();
		await sync(ROSA + OMAR);
		shell.actions.leaveAttempt(theProblem());
		expect(problems()).toEqual([]);
		await sync(OMAR + ROSA);
		expect(problems()).toEqual([]);
	});

	it('is known after a restart of the plugin, and under the new name of the note', async () => {
		await logged();
		await shell.app.vault.rename(shell.file(PATH), 'Talks/Fair.md');
		await shell.flush();
		await shell.external('Talks/Fair.md', ROSA + OMAR);
		await shell.flush();
		expect(theProblem()).toMatchObject({ path: 'Talks/Fair.md' });
		const stored = shell.app.loadLocalStorage('due-follow-ups-logged') as unknown;
		expect(stored).toEqual([
			{
				path: 'Talks/Fair.md',
				id: expect.any(String) as string,
				text: 'Follow up with Rosa on 2026-11-23',
				contact: 'Rosa',
				line: '2026-11-23 08:10 Call: no answer — busy',
				on: '2026-11-23',
			},
		]);
	});

	it('is written for another follow-up where its own is gone too', async () => {
		await logged();
		await sync(OMAR);
		expect(theProblem()).toMatchObject({ owner: null });
		await shell.actions.restoreAttempt(shell.row('Omar').key, theProblem());
		await shell.flush();
		expect(await shell.read(PATH)).toBe(OMAR + WRITTEN);
		expect(problems()).toEqual([]);
	});
});

describe('an attempt that sync moved below another follow-up', () => {
	it('is a problem of the note, and moves back', async () => {
		await logged();
		await sync(ROSA + OMAR + WRITTEN);
		expect(theProblem()).toMatchObject({ contact: 'Rosa', countsFor: 'Omar' });
		await shell.actions.restoreAttempt(shell.row('Rosa').key, theProblem());
		await shell.flush();
		expect(await shell.read(PATH)).toBe(ROSA + WRITTEN + OMAR);
		expect(problems()).toEqual([]);
		await shell.run('undo-last-change');
		expect(await shell.read(PATH)).toBe(ROSA + OMAR + WRITTEN);
	});

	it('stays where it is if words of the user are nested below it', async () => {
		await logged();
		const text = `${ROSA}${OMAR}${WRITTEN}\t\t- ask for Tess\n`;
		await sync(text);
		expect(await shell.actions.restoreAttempt(shell.row('Rosa').key, theProblem())).toMatchObject({ ok: false });
		expect(await shell.read(PATH)).toBe(text);
		expect(problems()).toHaveLength(1);
	});
});

describe('an attempt that the user removes is no problem', () => {
	it('after undo', async () => {
		await logged();
		await shell.actions.undo();
		await shell.flush();
		expect(await shell.read(PATH)).toBe(ROSA + OMAR);
		expect(problems()).toEqual([]);
	});

	it('after it was deleted in an editor', async () => {
		await logged({ open: true });
		shell.view().editor.replaceRange('', { line: 1, ch: 0 }, { line: 2, ch: 0 });
		await shell.view().save();
		await shell.flush();
		expect(await shell.read(PATH)).toBe(ROSA + OMAR);
		expect(problems()).toEqual([]);
	});

	it('after its time was corrected in an editor', async () => {
		await logged({ open: true });
		const { editor } = shell.view();
		editor.replaceRange('09', { line: 1, ch: 14 }, { line: 1, ch: 16 });
		expect(editor.getLine(1)).toBe('\t- 2026-11-23 09:10 Call: no answer — busy');
		await shell.view().save();
		await shell.flush();
		expect(problems()).toEqual([]);
	});

	it('after the name of its follow-up was replaced in an editor', async () => {
		await logged({ open: true });
		shell.view().editor.replaceRange('Ines', { line: 0, ch: 17 }, { line: 0, ch: 21 });
		await shell.view().save();
		await shell.flush();
		expect(shell.row('Ines').followUp.entries).toHaveLength(1);
		expect(problems()).toEqual([]);
	});

	it('after the user moved it to another follow-up', async () => {
		await logged();
		await sync(`Lunch${WRITTEN}${ROSA}${OMAR}`);
		expect(shell.followUps.current().problems).toMatchObject([{ code: 'attempt.no-owner' }]);
		await shell.actions.moveAttempts(shell.row('Omar').key, null);
		await shell.flush();
		expect(shell.row('Omar').followUp.entries).toHaveLength(1);
		expect(shell.followUps.current().problems).toEqual([]);
	});

	it('after what was agreed was added to it', async () => {
		shell = await startShell({ [PATH]: ROSA + OMAR });
		await shell.actions.log([shell.row('Rosa').key], { ...call, outcome: 'spoke' });
		await shell.actions.agree(shell.row('Rosa').key, { expecting: null, next: '2026-12-01', note: 'send the slides' });
		await shell.flush();
		expect(await shell.read(PATH)).toContain('Call: spoke. Next 2026-12-01');
		expect(problems()).toEqual([]);
	});
});

it('is reported in a note that is open while sync merges it', async () => {
	await logged({ open: true });
	await sync(ROSA + OMAR);
	expect(shell.view().editor.getValue()).toBe(ROSA + OMAR);
	expect(problems()).toHaveLength(1);
});

it('is forgotten after two weeks', async () => {
	await logged();
	jest.setSystemTime(new Date(2026, 11, 8, 8, 10));
	await sync(ROSA + OMAR);
	expect(problems()).toEqual([]);
});

const stored = (...values: readonly unknown[]) =>
	new LoggedEntries(
		{ loadLocalStorage: () => values, saveLocalStorage: () => undefined },
		() => '2026-11-23T08:10',
		() => undefined,
	).byNote().size;

it.each([null, 'text', {}, { line: '2026-11-23 08:10 Call: spoke' }])('does not read %j from the storage', (value) => {
	const valid = { path: PATH, id: 'x', text: '', contact: '', line: '2026-11-23 08:10 Call: spoke', on: '2026-11-23' };
	expect(stored(value)).toBe(0);
	expect(stored(value, valid, { ...valid, path: 'b.md', line: 'no entry' })).toBe(1);
});
