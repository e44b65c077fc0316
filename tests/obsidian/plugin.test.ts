/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from './shell';
import { shortenWaits } from './shorter-waits';
import { inBulk } from '../property-runs';

const DANA = '- Follow up with [[Dana Whitfield]] on 2026-11-23 about the pricing article\n';
const PATH = 'Meetings/2026-11-19 Dana.md';

let shell: Shell;
const start = async (files: Parameters<typeof startShell>[0], options = {}) =>
	(shell = await startShell(files, options));

beforeEach(() => freezeClock());

afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const attempt = { at: '2026-11-23T08:10', channel: 'Call', callingBack: null, expecting: null, next: null } as const;

describe('the index and the sidebar', () => {
	it('have the follow-ups of all notes once the vault is read', async () => {
		await start({ [PATH]: DANA, 'Templates/Meeting.md': DANA, 'empty.md': '' });
		expect(shell.followUps.current()).toMatchObject({ now: '2026-11-23T08:10', progress: null, any: true });
		expect(shell.followUps.choices().map(({ contact }) => contact)).toEqual(['Dana Whitfield']);
	});

	it('follow a note that another program changes, adds and removes', async () => {
		await start({ [PATH]: DANA });
		await shell.external(PATH, DANA.replace('Dana Whitfield', 'Lee Park'));
		await shell.external('2026-11-19 Ana.md', DANA.replace('Dana Whitfield', 'Ana'));
		await shell.flush();
		expect(shell.followUps.choices().map(({ contact }) => contact)).toEqual(['Ana', 'Lee Park']);
		await shell.external(PATH, null);
		await shell.flush();
		expect(shell.followUps.choices().map(({ contact }) => contact)).toEqual(['Ana']);
	});

	it('follow a renamed note and a renamed folder, and read their dates again', async () => {
		const text = '- Follow up with Dana tomorrow\n';
		await start({ 'Meetings/2026-11-19 Dana.md': text });
		const [row] = shell.followUps.choices();
		expect(row?.action.due).toBe('2026-11-20');
		await shell.app.fileManager.renameFile(shell.file('Meetings/2026-11-19 Dana.md'), 'Meetings/2026-11-23 Dana.md');
		await shell.flush();
		expect(shell.followUps.choices()[0]?.action.due).toBe('2026-11-24');
		expect(shell.followUps.row(row?.key ?? '')?.followUp.path).toBe('Meetings/2026-11-23 Dana.md');
		const folder = shell.app.vault.getFolderByPath('Meetings');
		await shell.app.fileManager.renameFile(folder!, 'Talks');
		await shell.flush();
		expect(shell.followUps.choices()[0]?.followUp.path).toBe('Talks/2026-11-23 Dana.md');
		expect(shell.followUps.choices()).toHaveLength(1);
	});

	it('remove the notes of a deleted folder', async () => {
		await start({ [PATH]: DANA, 'other.md': DANA });
		await shell.app.vault.delete(shell.app.vault.getFolderByPath('Meetings')!, true);
		await shell.flush();
		expect(shell.followUps.choices().map(({ followUp }) => followUp.path)).toEqual(['other.md']);
	});

	it('add what a contact’s own note says', async () => {
		await start({ [PATH]: DANA, 'People/Dana Whitfield.md': '---\nphone: "555 0100"\n---\n' });
		expect(shell.row('Dana Whitfield').followUp.phone).toBe('555 0100');
	});

	it('report which notes they could not read or understand, and have the others', async () => {
		const junk = new Uint8Array(600).map((_, at) => at % 7);
		await start({ 'junk.md': junk, 'broken.md': '---\ncontact: "Dana\n---\n', [PATH]: DANA });
		expect(
			shell.followUps
				.current()
				.problems.map(({ path, code }) => `${path} ${code}`)
				.sort(),
		).toEqual(['broken.md note.properties-broken', 'junk.md note.unreadable']);
		expect(shell.followUps.choices()).toHaveLength(1);
	});

	it('a very long note does not block the others', async () => {
		await start({ 'big.md': `${'Nothing to see here, only words.\n'.repeat(inBulk(20_000))}\n${DANA}`, [PATH]: DANA });
		await shell.plugin.parts.vaultNotes.whenRead();
		expect(shell.followUps.choices()).toHaveLength(2);
	});

	it('report a note that the disk fails to return', async () => {
		await start({ [PATH]: DANA, 'locked.md': DANA });
		const read = shell.app.vault.cachedRead.bind(shell.app.vault);
		jest
			.spyOn(shell.app.vault, 'cachedRead')
			.mockImplementation((file) => (file.path === 'locked.md' ? Promise.reject(new Error('EACCES')) : read(file)));
		await shell.run('rebuild-index');
		await shell.press('Rebuild');
		expect(shell.followUps.current().problems).toMatchObject([{ path: 'locked.md', code: 'note.unreadable' }]);
		expect(shell.followUps.choices()).toHaveLength(1);
	});

	it('have nothing of a note that is deleted while it is read', async () => {
		await start({ [PATH]: DANA });
		const read = shell.app.vault.cachedRead.bind(shell.app.vault);
		jest.spyOn(shell.app.vault, 'cachedRead').mockImplementation(async (file) => {
			const text = await read(file);
			await shell.app.vault.delete(file);
			return text;
		});
		await shell.run('rebuild-index');
		await shell.press('Rebuild');
		expect(shell.followUps.current()).toMatchObject({ any: false, problems: [] });
	});

	it('release everything when the plugin is disabled', async () => {
		await start({ [PATH]: DANA });
		await shell.run('open');
		expect(shell.app.workspace.getLeavesOfType('due-follow-ups')).toHaveLength(1);
		await shell.unload(shell.plugin);
		await shell.external(PATH, '');
		await shell.flush();
		expect(shell.plugin.parts.followUps.choices()).toHaveLength(1);
		expect(Object.keys(shell.host.commands.commands).filter((id) => id.startsWith('due-follow-ups'))).toEqual([]);
	});
});

describe('writing', () => {
	it('adds one line to a closed note and shows the next step', async () => {
		await start({ [PATH]: DANA });
		const result = await shell.actions.log([shell.row('Dana Whitfield').key], {
			...attempt,
			outcome: 'left message',
			callingBack: '2026-11-24T08:30',
			note: 'assistant is called Sam',
		});
		expect(result).toEqual({ ok: true, message: 'Dana Whitfield: logged. Next Tue 24 Nov, 08:30.' });
		expect(await shell.read(PATH)).toBe(
			`${DANA}\t- 2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30 — assistant is called Sam\n`,
		);
	});

	it('is undone from the notice to the byte', async () => {
		await start({ [PATH]: DANA });
		await shell.actions.log([shell.row('Dana Whitfield').key], { ...attempt, outcome: 'no answer', note: '' });
		await shell.press('Undo');
		expect(await shell.read(PATH)).toBe(DANA);
		expect(shell.notices().join()).toContain('Undone.');
	});

	it('is not undone if the line has changed since then', async () => {
		await start({ [PATH]: DANA });
		await shell.actions.log([shell.row('Dana Whitfield').key], { ...attempt, outcome: 'no answer', note: '' });
		const changed = (await shell.read(PATH)).replace('no answer', 'spoke');
		await shell.external(PATH, changed);
		await shell.flush();
		const undone = await shell.actions.undo();
		expect(undone).toMatchObject({ ok: false, message: expect.stringContaining('changed since') as string });
		expect(await shell.read(PATH)).toBe(changed);
	});

	it('goes through the open editor and keeps unsaved text', async () => {
		await start({ [PATH]: `${DANA}\nend\n` }, { saveDelay: 50 });
		await shell.open(PATH);
		const { editor } = shell.view();
		editor.replaceRange('Typed just now\n', { line: 2, ch: 0 });
		editor.setCursor({ line: 3, ch: 2 });
		await shell.actions.log([shell.row('Dana Whitfield').key], { ...attempt, outcome: 'no answer', note: '' });
		expect(editor.getValue()).toBe(`${DANA}\t- 2026-11-23 08:10 Call: no answer\n\nTyped just now\nend\n`);
		expect(editor.getCursor()).toEqual({ line: 4, ch: 2 });
		await shell.flush();
		expect(await shell.read(PATH)).toBe(editor.getValue());
		editor.undo();
		expect(editor.getValue()).toBe(`${DANA}\nTyped just now\nend\n`);
	});

	it('writes two attempts that are logged at once one after the other', async () => {
		await start({ [PATH]: DANA });
		const { key } = shell.row('Dana Whitfield');
		await Promise.all([
			shell.actions.log([key], { ...attempt, outcome: 'no answer', note: '' }),
			shell.actions.log([key], { ...attempt, at: '2026-11-23T08:12', outcome: 'left message', note: '' }),
		]);
		expect((await shell.read(PATH)).split('\n').slice(1)).toEqual([
			'\t- 2026-11-23 08:10 Call: no answer',
			'\t- 2026-11-23 08:12 Call: left message',
			'',
		]);
		expect(shell.row('Dana Whitfield').action.attempts).toBe(2);
	});

	it('shows the new text at once, and still when Obsidian’s event comes late', async () => {
		await start({ [PATH]: DANA });
		await shell.actions.log([shell.row('Dana Whitfield').key], { ...attempt, outcome: 'no answer', note: '' });
		expect(shell.row('Dana Whitfield').action.attempts).toBe(1);
		await shell.flush();
		expect(shell.row('Dana Whitfield').action.attempts).toBe(1);
	});

	it('finds a line that has moved since the sidebar was rendered', async () => {
		await start({ [PATH]: DANA });
		const { key } = shell.row('Dana Whitfield');
		await shell.app.vault.process(shell.file(PATH), (text) => `# New heading\n\nMore\n\n${text}`);
		await shell.actions.log([key], { ...attempt, outcome: 'no answer', note: '' });
		expect(await shell.read(PATH)).toBe(`# New heading\n\nMore\n\n${DANA}\t- 2026-11-23 08:10 Call: no answer\n`);
	});

	it('writes nothing if the line has changed, and keeps what the user typed', async () => {
		await start({ [PATH]: DANA });
		const { key } = shell.row('Dana Whitfield');
		const other = DANA.replace('Dana Whitfield', 'Lee Park');
		await shell.app.vault.process(shell.file(PATH), () => other);
		const result = await shell.actions.log([key], { ...attempt, outcome: 'spoke', note: 'kind words' });
		expect(result).toMatchObject({ ok: false, unwritten: '2026-11-23 08:10 Call: spoke — kind words' });
		expect(await shell.read(PATH)).toBe(other);
	});

	it('writes into a note that was renamed while the dialog was open', async () => {
		await start({ [PATH]: DANA });
		const { key } = shell.row('Dana Whitfield');
		await shell.app.fileManager.renameFile(shell.file(PATH), 'Dana again.md');
		const result = await shell.actions.log([key], { ...attempt, outcome: 'no answer', note: '' });
		expect(result.ok).toBe(true);
		expect(await shell.read('Dana again.md')).toBe(`${DANA}\t- 2026-11-23 08:10 Call: no answer\n`);
	});

	it('reports that the note was deleted meanwhile', async () => {
		await start({ [PATH]: DANA });
		const { key } = shell.row('Dana Whitfield');
		await shell.app.vault.delete(shell.file(PATH));
		const result = await shell.actions.log([key], { ...attempt, outcome: 'no answer', note: '' });
		expect(result).toMatchObject({ ok: false, message: expect.stringContaining('deleted') as string });
	});

	it('keeps an edit whose save failed but reached the disk a moment later', async () => {
		await start({ [PATH]: DANA });
		await shell.open(PATH);
		jest.spyOn(shell.view(), 'save').mockRejectedValueOnce(new Error('a save is under way'));
		const result = await shell.actions.log([shell.row('Dana Whitfield').key], {
			...attempt,
			outcome: 'no answer',
			note: '',
		});
		expect(result).toMatchObject({ ok: true });
		expect(await shell.read(PATH)).toContain('Call: no answer');
	});

	it('reports that the disk failed, and leaves neither file nor editor half-written', async () => {
		await start({ [PATH]: DANA });
		const { key } = shell.row('Dana Whitfield');
		shortenWaits(100);
		jest.spyOn(shell.app.vault, 'process').mockRejectedValue(new Error('EROFS: read-only file system'));
		const closed = await shell.actions.log([key], { ...attempt, outcome: 'no answer', note: '' });
		expect(closed).toMatchObject({ ok: false, message: expect.stringContaining('read-only') as string });

		await shell.open(PATH);
		jest.spyOn(shell.view(), 'save').mockRejectedValueOnce(new Error('ENOSPC'));
		jest.spyOn(shell.view(), 'requestSave').mockReturnValue(undefined);
		const open = await shell.actions.log([key], { ...attempt, outcome: 'no answer', note: '' });
		expect(open).toMatchObject({ ok: false, message: expect.stringContaining('ENOSPC') as string });
		expect(shell.view().editor.getValue()).toBe(DANA);
		expect(await shell.read(PATH)).toBe(DANA);
		jest.restoreAllMocks();
	});

	it('closes several as one step of undo', async () => {
		await start({ 'a.md': '- [ ] Follow up with Ana on 2026-09-01\n', 'b.md': '- Follow up with Bo on 2026-09-02\n' });
		const keys = [shell.row('Ana').key, shell.row('Bo').key];
		await shell.actions.close(keys);
		expect(await shell.read('a.md')).toBe('- [x] Follow up with Ana on 2026-09-01\n\t- 2026-11-23 08:10 Closed\n');
		await shell.run('undo-last-change');
		expect(await shell.read('a.md')).toBe('- [ ] Follow up with Ana on 2026-09-01\n');
		expect(await shell.read('b.md')).toBe('- Follow up with Bo on 2026-09-02\n');
	});

	it('snoozes, gives up, reopens and allows more', async () => {
		await start({ [PATH]: DANA });
		const { key } = shell.row('Dana Whitfield');
		await shell.actions.snooze(key, '2026-11-27');
		expect(shell.row('Dana Whitfield').action).toMatchObject({ state: 'snoozed', due: '2026-11-27' });
		await shell.actions.giveUp(key);
		expect(shell.followUps.row(key)?.action.state).toBe('gave-up');
		await shell.actions.reopen(key);
		expect(shell.followUps.row(key)?.action.state).toBe('due');
		await shell.actions.allowMore(key, 2);
		expect(shell.followUps.row(key)?.action.attemptLimit).toBe(7);
	});

	it('names the contact in a note with several property follow-ups', async () => {
		const note = '---\ncontact: [Gil, Zed]\nfollow-up: ["with Gil on 2026-11-23", "with Zed on 2026-11-23"]\n---\n';
		await start({ 'both.md': note });
		await shell.actions.log([shell.row('Zed').key], { ...attempt, outcome: 'no answer', note: '' });
		expect(await shell.read('both.md')).toContain('- 2026-11-23 08:10 Zed, Call: no answer');
		expect(shell.row('Zed').action.attempts).toBe(1);
		expect(shell.row('Gil').action.attempts).toBe(0);
	});
});

describe('adding', () => {
	it('adds a follow-up that reads back the same', async () => {
		await start({ 'note.md': '# Talk\n\nWe spoke.\n\n## Attempts\n\n- old\n' });
		await shell.actions.add('note.md', {
			contact: '[[Dana Whitfield]]',
			expecting: '2026-11-25',
			due: '2026-11-26T08:30',
			purpose: 'the pricing article',
		});
		const row = shell.row('Dana Whitfield');
		expect(row.action).toMatchObject({ state: 'waiting', expected: '2026-11-25', due: '2026-11-26T08:30' });
		expect(row.followUp.purpose).toBe('the pricing article');
		await shell.run('undo-last-change');
		expect(await shell.read('note.md')).toBe('# Talk\n\nWe spoke.\n\n## Attempts\n\n- old\n');
	});

	it('goes above a block of code without an end', async () => {
		await start({ 'note.md': 'Words.\n\n```\ncode without an end\n' });
		await shell.actions.add('note.md', { contact: 'Ana', expecting: null, due: '2026-11-24', purpose: '' });
		expect(await shell.read('note.md')).toBe(
			'- Follow up with Ana on 2026-11-24\n\nWords.\n\n```\ncode without an end\n',
		);
	});

	it('adds nothing that would not be read as entered, and keeps what was typed', async () => {
		const text = 'Words.\n\n```\ncode without an end\n';
		await start({ 'note.md': text });
		const result = await shell.actions.add('note.md', {
			contact: '%% Ana ] [',
			expecting: null,
			due: '2026-11-24',
			purpose: '',
		});
		expect(result).toMatchObject({ ok: false, unwritten: 'Follow up with %% Ana ] [ on 2026-11-24' });
		expect(await shell.read('note.md')).toBe(text);
	});

	it('creates example notes once, lists them, and removes them with undo', async () => {
		await start({});
		await shell.run('create-example-notes');
		expect(
			shell.followUps
				.choices()
				.map(({ contact }) => contact)
				.sort(),
		).toEqual(['Hiring desk at Northlight', 'Ira Stone', 'Robin Vale']);
		expect(await shell.actions.createExamples()).toMatchObject({ ok: false });
		await shell.run('undo-last-change');
		expect(shell.app.vault.getMarkdownFiles()).toEqual([]);
	});
});

describe('settings', () => {
	it('read the vault again at once when a name changes', async () => {
		await start({ [PATH]: '- Ring Dana on 2026-11-23\n' });
		expect(shell.followUps.current().any).toBe(false);
		await shell.plugin.store.set('markers', ['Ring']);
		await shell.flush();
		expect(shell.followUps.choices()).toHaveLength(1);
	});
});
