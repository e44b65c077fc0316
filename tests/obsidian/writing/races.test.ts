/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from '../shell';

const PATH = 'Talks/2026-11-19 Fair.md';
const note = (...values: string[]) =>
	`---\nfollow-up:\n${values.map((value) => `  - ${value}\n`).join('')}---\nWords.\n`;
const ROSA = 'Call Rosa on 2026-11-23';
const OMAR = 'Call Omar on 2026-11-30';
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
	jest.useRealTimers();
});

/** Opens the dialog for a contact, so to say: takes the key of its row, which the dialog keeps. */
async function keyOf(contact: string, text: string): Promise<string> {
	shell = await startShell({ [PATH]: text });
	return shell.row(contact).key;
}

describe('an attempt that is logged while sync changes the properties', () => {
	it('goes to the right person after the values changed places', async () => {
		const key = await keyOf('Omar', note(ROSA, OMAR));
		await shell.external(PATH, note(OMAR, ROSA));
		expect(await shell.actions.log([key], call)).toMatchObject({ ok: true });
		expect(await shell.read(PATH)).toContain('- 2026-11-23 08:10 Omar, Call: no answer — busy');
		await shell.flush();
		expect(shell.row('Omar').followUp.entries).toHaveLength(1);
		expect(shell.row('Rosa').followUp.entries).toEqual([]);
	});

	it.each([
		['was removed', note(OMAR)],
		['has another date', note('Call Rosa on 2026-11-24', OMAR)],
		['is with somebody else', note('Call Rosalind on 2026-11-23', OMAR)],
	])('is not written where its value %s, and what was typed is kept', async (_, now) => {
		const key = await keyOf('Rosa', note(ROSA, OMAR));
		await shell.external(PATH, now);
		expect(await shell.actions.log([key], call)).toMatchObject({
			ok: false,
			unwritten: '2026-11-23 08:10 Call: no answer — busy',
		});
		expect(await shell.read(PATH)).toBe(now);
	});

	it('is written into the file that sync put in the place of the note', async () => {
		const key = await keyOf('Rosa', note(ROSA, OMAR));
		await shell.app.vault.delete(shell.file(PATH));
		await shell.app.vault.create(PATH, note(ROSA));
		expect(await shell.actions.log([key], call)).toMatchObject({ ok: true });
		expect(await shell.read(PATH)).toContain('Rosa, Call: no answer');
	});

	it('goes to the follow-up as the open editor has it, with text that is not saved', async () => {
		const key = await keyOf('Rosa', note(ROSA, OMAR));
		await shell.open(PATH);
		shell.view().editor.setValue(note(OMAR, ROSA).replace('Words.', 'More words.'));
		expect(await shell.actions.log([key], call)).toMatchObject({ ok: true });
		expect(shell.view().editor.getValue()).toContain('More words.\n\n## Attempts\n- 2026-11-23 08:10 Rosa, Call');
	});
});

describe('a save of the open note that is under way', () => {
	const LINES = '- Follow up with Rosa on 2026-11-23\n- Follow up with Omar on 2026-11-30\n';
	const WRITTEN = '\t- 2026-11-23 08:10 Call: no answer — busy\n';
	/** How long the plugin waited for the file. */
	let waitedMs: number;

	beforeEach(() => {
		waitedMs = 0;
		const wait = window.setTimeout.bind(window);
		jest.spyOn(window, 'setTimeout').mockImplementation(((run: () => void, milliseconds = 0) => {
			if (milliseconds === 100) waitedMs += milliseconds;
			return wait(run, milliseconds === 100 ? 1 : milliseconds);
		}) as typeof window.setTimeout);
	});

	afterEach(() => jest.restoreAllMocks());

	/** Opens the note with a save that resolves and writes nothing, as while another save is under way. */
	async function openWithoutSave(): Promise<string> {
		const key = await keyOf('Rosa', LINES);
		await shell.open(PATH);
		jest.spyOn(shell.view(), 'save').mockResolvedValue(undefined);
		jest.spyOn(shell.view(), 'requestSave').mockReturnValue(undefined);
		return key;
	}

	/** Answers the plugin's reads with other texts of the file, one after the other; the last one stays. */
	function fileHas(...texts: readonly (() => string)[]): void {
		let at = 0;
		jest
			.spyOn(shell.app.vault, 'read')
			.mockImplementation(() => Promise.resolve((texts[Math.min(at++, texts.length - 1)] as () => string)()));
	}

	it('is waited for, for up to three seconds', async () => {
		const key = await openWithoutSave();
		const old = Array.from({ length: 25 }, () => () => LINES);
		fileHas(...old, () => shell.view().editor.getValue());
		expect(await shell.actions.log([key], call)).toMatchObject({ ok: true });
		expect(waitedMs).toBe(2_400);
		expect(shell.view().editor.getValue()).toContain(WRITTEN);
	});

	it('is given up after three seconds, and the editor has the text from before', async () => {
		const key = await openWithoutSave();
		fileHas(() => LINES);
		expect(await shell.actions.log([key], call)).toMatchObject({ ok: false });
		expect(waitedMs).toBe(3_000);
		expect(shell.view().editor.getValue()).toBe(LINES);
	});

	it('keeps what the user typed meanwhile when it is given up', async () => {
		const key = await openWithoutSave();
		fileHas(
			() => LINES,
			() => LINES,
			() => {
				const { editor } = shell.view();
				if (!editor.getValue().includes('More')) editor.replaceRange('More words\n', { line: 0, ch: 0 });
				return LINES;
			},
		);
		expect(await shell.actions.log([key], call)).toMatchObject({
			ok: false,
			unwritten: '2026-11-23 08:10 Call: no answer — busy',
		});
		expect(shell.view().editor.getValue()).toBe(`More words\n${LINES}`);
	});

	it('is not done by another text that sync put into the file', async () => {
		const key = await openWithoutSave();
		fileHas(
			() => LINES,
			() => `${LINES}Words of another device\n`,
		);
		expect(await shell.actions.log([key], call)).toMatchObject({ ok: false });
		expect(waitedMs).toBe(3_000);
	});

	it('is done with an attempt in a file with other line breaks and more words', async () => {
		const key = await openWithoutSave();
		fileHas(
			() => LINES.replaceAll('\n', '\r\n'),
			() => `${shell.view().editor.getValue()}Words of another device\n`.replaceAll('\n', '\r\n'),
		);
		expect(await shell.actions.log([key], call)).toMatchObject({ ok: true });
		expect(waitedMs).toBe(0);
	});
});

describe('a dialog that is open while the note changes', () => {
	const LINES = '- Follow up with Rosa on 2026-11-23\n- Follow up with Omar on 2026-11-30\n';

	it.each([
		['another line above', `# Talk\n\n${LINES}`, true],
		[
			'its line at another place',
			'- Follow up with Omar on 2026-11-30\n\n> - Follow up with Rosa on 2026-11-23\n',
			true,
		],
		['its line ticked', LINES.replace('- Follow up with Rosa', '- [x] Follow up with Rosa'), true],
		['its line removed', '- Follow up with Omar on 2026-11-30\n', false],
		['another name in its line', LINES.replace('Rosa', 'Rosalind'), false],
		['another day in its line', LINES.replace('2026-11-23', '2026-11-24'), false],
		['its line in code', `\`\`\`\n${LINES}\`\`\`\n`, false],
		['nothing', '', false],
	])('writes for the right one or not at all: %s', async (_, now, isWritten) => {
		const key = await keyOf('Rosa', LINES);
		await shell.external(PATH, now);
		expect(await shell.actions.log([key], call)).toMatchObject({ ok: isWritten });
		const text = await shell.read(PATH);
		if (!isWritten) expect(text).toBe(now);
		await shell.flush();
		const logged = shell.followUps.rowsOf(PATH).filter(({ followUp }) => followUp.entries.length > 0);
		expect(logged.map(({ contact }) => contact)).toEqual(isWritten ? ['Rosa'] : []);
	});

	it('closes and gives up the right one after two equal lines changed places', async () => {
		const two = '- [ ] Follow up with Rosa on 2026-11-23\n- [ ] Follow up with Rosa on 2026-11-24\n';
		const key = await keyOf('Rosa', two);
		const { text } = shell.row('Rosa').followUp;
		await shell.external(PATH, two.split('\n').slice(0, 2).reverse().join('\n'));
		expect(await shell.actions.giveUp(key)).toMatchObject({ ok: true });
		expect(await shell.read(PATH)).toContain(`- [-] ${text}`);
	});
});

describe('undo', () => {
	const two = '- Follow up with Rosa on 2026-11-23\n- Follow up with Omar on 2026-11-23\n';

	it('takes back the earlier of two equal logs of one minute', async () => {
		shell = await startShell({ [PATH]: two });
		await shell.actions.log([shell.row('Rosa').key], call);
		await shell.actions.log([shell.row('Omar').key], call);
		await shell.press('Undo');
		await shell.run('undo-last-change');
		expect(await shell.read(PATH)).toBe(two);
	});

	it('keeps a step that was refused, and says why', async () => {
		shell = await startShell({ [PATH]: two });
		await shell.actions.log([shell.row('Rosa').key], call);
		const written = await shell.read(PATH);
		await shell.external(PATH, written.replace('busy', 'edited'));
		expect(await shell.actions.undo()).toMatchObject({ ok: false });
		await shell.external(PATH, written);
		expect(await shell.actions.undo()).toMatchObject({ ok: true });
		expect(await shell.read(PATH)).toBe(two);
	});

	it('has no step for a log that was there already', async () => {
		shell = await startShell({ [PATH]: two });
		const { key } = shell.row('Rosa');
		await shell.actions.log([key], call);
		const once = await shell.read(PATH);
		expect(await shell.actions.log([key], call)).toMatchObject({ ok: true, message: 'Already logged.' });
		expect(await shell.read(PATH)).toBe(once);
		await shell.run('undo-last-change');
		expect(await shell.read(PATH)).toBe(two);
	});
});

describe('attempts without an owner', () => {
	it('move to the follow-up that the user chooses, in one step of undo', async () => {
		const text = `${note(ROSA, OMAR)}\n## Attempts\n- 2026-11-20 08:00 Ines, Call: no answer\n`;
		shell = await startShell({ [PATH]: text });
		expect(await shell.actions.moveAttempts(shell.row('Rosa').key, 'Ines')).toMatchObject({ ok: true });
		expect(await shell.read(PATH)).toContain('- 2026-11-20 08:00 Rosa, Call: no answer');
		await shell.run('undo-last-change');
		expect(await shell.read(PATH)).toBe(text);
	});
});
