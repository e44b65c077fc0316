/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { MarkdownView } from 'obsidian';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
const start = async (files: Parameters<typeof startShell>[0]) => (shell = await startShell(files));

beforeEach(() => freezeClock());
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const with_ = (name: string, day = '2026-11-23') => `- Follow up with ${name} on ${day}\n`;
const promise = (name: string, at: string) =>
	`${with_(name)}\t- 2026-11-20 08:30 Call: left message. Calling back ${at}\n`;
const title = () => document.querySelector('.modal .modal-title')?.textContent ?? null;
const suggestions = () => [...document.querySelectorAll('.suggestion-title')].map(({ textContent }) => textContent);

async function openAt(path: string, line: number): Promise<void> {
	await shell.open(path);
	shell.view().editor.setCursor({ line, ch: 0 });
}

describe('the target of "Log attempt"', () => {
	it('is the follow-up on the cursor’s line', async () => {
		await start({ 'a.md': `${with_('Ana')}${with_('Bo')}` });
		await openAt('a.md', 1);
		await shell.run('log-attempt');
		expect(title()).toContain('Bo');
	});

	it('is the follow-up whose attempts contain the cursor', async () => {
		await start({ 'a.md': `${with_('Ana')}\t- 2026-11-20 08:30 Call: no answer\n\t\t- sounded busy\n${with_('Bo')}` });
		await openAt('a.md', 2);
		await shell.run('log-attempt');
		expect(title()).toContain('Ana');
	});

	it('is the paragraph above the list that contains the cursor', async () => {
		const note = `Follow up with Ana on 2026-11-23\n- 2026-11-20 08:30 Call: no answer\n- 2026-11-20 09:30 Call: no answer\n\n${with_('Bo')}`;
		await start({ 'a.md': note });
		await openAt('a.md', 2);
		await shell.run('log-attempt');
		expect(title()).toContain('Ana');
	});

	it('is the property follow-up when the cursor is in the properties', async () => {
		await start({ 'a.md': `---\ncontact: Ana\nfollow-up: 2026-11-23\n---\n\n${with_('Bo')}` });
		await openAt('a.md', 1);
		await shell.run('log-attempt');
		expect(title()).toContain('Ana');
	});

	it('is the property follow-up when the cursor is among its attempts', async () => {
		const note = `---\ncontact: Ana\nfollow-up: 2026-11-23\n---\n\n${with_('Bo')}\n## Attempts\n\n- 2026-11-20 08:30 Call: no answer\n`;
		await start({ 'a.md': note });
		await openAt('a.md', 9);
		await shell.run('log-attempt');
		expect(title()).toContain('Ana');
	});

	it.each([
		['2026-11-20 08:30 Call: no answer', '2026-11-23'],
		['2026-11-20 08:30 Bo, Call: no answer', 'Call Bo on 2026-11-24'],
		['2026-11-20 08:30 Ana (2), Call: no answer', '2026-11-27'],
	])('is of several property follow-ups the one whose line it is: %s', async (line, value) => {
		const note = `---\ncontact: Ana\nfollow-up: [2026-11-23, Call Bo on 2026-11-24, 2026-11-27]\n---\n\n## Attempts\n- ${line}\n`;
		await start({ 'a.md': note });
		await openAt('a.md', 6);
		await shell.run('close-follow-up');
		const closed = shell.followUps.rowsOf('a.md').filter(({ action }) => action.state === 'closed');
		expect(closed.map(({ followUp }) => followUp.text)).toEqual([value]);
	});

	it('is a line that was typed a moment ago and is not saved', async () => {
		await start({ 'a.md': `${with_('Ana')}` });
		await openAt('a.md', 0);
		shell.view().editor.replaceRange(with_('Bo'), { line: 1, ch: 0 });
		shell.view().editor.setCursor({ line: 1, ch: 3 });
		await shell.run('log-attempt');
		expect(title()).toContain('Bo');
	});

	it('is the call promised for now when the active note has no follow-up', async () => {
		await start({ 'a.md': with_('Ana'), 'p.md': promise('Priya', '2026-11-23 08:20'), 'empty.md': 'Nothing.\n' });
		await openAt('empty.md', 0);
		await shell.run('log-attempt');
		expect(title()).toContain('Priya');
	});

	it('is the only open follow-up of the active note, although another call is promised now', async () => {
		await start({
			'a.md': `${with_('Ana')}- [x] Follow up with Old Friend on 2026-11-20\n\nwords\n`,
			'p.md': promise('Priya', '2026-11-23 08:20'),
		});
		await openAt('a.md', 3);
		await shell.run('log-attempt');
		expect(title()).toContain('Ana');
	});

	it('is the user’s choice, with this note’s follow-ups first, then the due ones', async () => {
		await start({ 'a.md': with_('Ana', '2026-11-20'), 'b.md': `${with_('Bo', '2026-12-20')}${with_('Cy')}\nwords\n` });
		await openAt('b.md', 3);
		await shell.run('log-attempt');
		expect(suggestions()).toEqual(['Cy', 'Bo', 'Ana']);
	});

	it('is the user’s choice when two calls are promised now', async () => {
		await start({ 'p.md': promise('Priya', '2026-11-23 08:20'), 'q.md': promise('Quinn', '2026-11-23 08:15') });
		await shell.run('log-attempt');
		expect(suggestions()).toEqual(['Quinn', 'Priya']);
	});

	it('does not exist if nothing is open, and the notice says how to add one', async () => {
		await start({ 'a.md': 'words\n' });
		await shell.run('log-attempt');
		expect(title()).toBeNull();
		expect(shell.notices().join()).toContain('Add follow-up');
	});
});

describe('the focus in the sidebar', () => {
	const BOTH = { 'a.md': `${with_('Ana')}${with_('Bo')}`, 'c.md': with_('Cy') };
	const rowOf = (name: string) => {
		const rows = [...document.querySelectorAll<HTMLElement>('.due-row-self')];
		const found = rows.find((row) => row.querySelector('.due-row-name')?.textContent === name);
		if (!found) throw new Error(`No row of ${name}.`);
		return found;
	};
	async function onRow(name: string): Promise<void> {
		await openAt('c.md', 0);
		await shell.run('open');
		rowOf(name).focus();
	}

	it.each([
		['log-no-answer', '\t- 2026-11-23 08:10 Call: no answer\n'],
		['close-follow-up', '\t- 2026-11-23 08:10 Closed\n'],
		['give-up-on-follow-up', '\t- 2026-11-23 08:10 Gave up\n'],
	])('%s means the focused row, not the note that is open', async (command, line) => {
		await start(BOTH);
		await onRow('Bo');
		await shell.run(command);
		expect(await shell.read('a.md')).toBe(`${BOTH['a.md']}${line}`);
		expect(await shell.read('c.md')).toBe(BOTH['c.md']);
	});

	it.each(['log-attempt', 'snooze-follow-up'])('%s opens its dialog for the focused row', async (command) => {
		await start(BOTH);
		await onRow('Bo');
		await shell.run(command);
		expect(title()).toContain('Bo');
	});

	it.each([
		['check-message', 'Check message: a'],
		['rehearse-message', 'Rehearse: Bo'],
	])('%s is about the script of the focused row, not of the note that is open', async (command, expected) => {
		const script = '\n## Message\n\nHello, this is Kim. I will call again tomorrow.\n';
		await start({ 'a.md': `${with_('Bo')}${script}`, 'c.md': `${with_('Cy')}${script}` });
		await onRow('Bo');
		await shell.run(command);
		expect(title()).toContain(expected);
	});

	it('a palette or a dialog that takes the focus does not change the target', async () => {
		await start(BOTH);
		await onRow('Bo');
		document.body.createDiv('modal').createEl('input').focus();
		await shell.run('log-attempt');
		expect(title()).toContain('Bo');
	});

	it('a heading or the filter of the sidebar is no target', async () => {
		await start(BOTH);
		await onRow('Bo');
		document.querySelector<HTMLElement>('.due-follow-ups input')?.focus();
		await shell.run('log-attempt');
		expect(title()).toContain('Cy');
	});

	it('a note that gets the focus replaces the row, also after the user returns to the pane', async () => {
		await start(BOTH);
		await onRow('Bo');
		await openAt('c.md', 0);
		await shell.run('log-attempt');
		expect(title()).toContain('Cy');
	});

	it('reopening applies to the focused row too', async () => {
		await start({
			'a.md': '- [x] Follow up with Ana on 2026-11-23\n',
			'c.md': '- [x] Follow up with Cy on 2026-11-23\n',
		});
		await openAt('a.md', 0);
		await shell.run('open');
		rowOf('Ana').focus();
		await shell.run('reopen-follow-up');
		await shell.press('Reopen');
		expect(await shell.read('a.md')).toContain('- [ ] Follow up with Ana');
		await shell.run('reopen-follow-up');
		expect(shell.notices().join()).toContain('The follow-up with Ana is open.');
		await shell.run('close-follow-up');
		rowOf('Ana').focus();
		await shell.run('snooze-follow-up');
		expect(title()).toBeNull();
		expect(shell.notices().join()).toContain('The follow-up with Ana is over.');
		await shell.press('Reopen');
		expect(title()).toContain('Reopen');
	});

	it.each([
		['c', '- 2026-11-23 08:10 Closed'],
		['g', '- 2026-11-23 08:10 Gave up'],
	])('the key %s ends the row and r reopens it', async (key, line) => {
		await start({ 'a.md': with_('Ana') });
		await openAt('a.md', 0);
		await shell.run('open');
		const press = async (pressed: string) => {
			rowOf('Ana').focus();
			rowOf('Ana').dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
			await shell.flush();
		};
		await press('r');
		expect(await shell.read('a.md')).toBe(with_('Ana'));
		await press(key);
		expect(await shell.read('a.md')).toBe(`${with_('Ana')}\t${line}\n`);
		await press(key);
		await press('r');
		await shell.press('Reopen');
		expect(await shell.read('a.md')).toBe(`${with_('Ana')}\t${line}\n\t- 2026-11-23 08:10 Reopened\n`);
	});
});

describe('commands', () => {
	it('log "No answer" in one step', async () => {
		await start({ 'a.md': with_('Ana') });
		await openAt('a.md', 0);
		await shell.run('log-no-answer');
		expect(await shell.read('a.md')).toBe(`${with_('Ana')}\t- 2026-11-23 08:10 Call: no answer\n`);
	});

	it('close and reopen the follow-up at the cursor', async () => {
		await start({ 'a.md': '- [ ] Follow up with Ana on 2026-11-23\n' });
		await openAt('a.md', 0);
		await shell.run('close-follow-up');
		expect(await shell.read('a.md')).toContain('- [x] Follow up');
		await shell.run('reopen-follow-up');
		await shell.press('Reopen');
		expect(await shell.read('a.md')).toBe(
			'- [ ] Follow up with Ana on 2026-11-23\n\t- 2026-11-23 08:10 Closed\n\t- 2026-11-23 08:10 Reopened\n',
		);
	});

	it('go from one due follow-up to the next, at its line', async () => {
		await start({ 'a.md': `# A\n\n${with_('Ana', '2026-11-20')}`, 'b.md': with_('Bo') });
		await shell.run('go-to-next-due-follow-up');
		expect(shell.view().file?.path).toBe('a.md');
		expect(shell.view().editor.getCursor().line).toBe(2);
		await shell.run('go-to-next-due-follow-up');
		expect(shell.view().file?.path).toBe('b.md');
		await shell.run('go-to-next-due-follow-up');
		expect(shell.view().file?.path).toBe('a.md');
	});

	it('track the line at the cursor, offered only where a line sounds like a follow-up', async () => {
		await start({ '2026-11-19 a.md': 'We met.\nDana promised to call Friday\n' });
		await openAt('2026-11-19 a.md', 0);
		const tracks = () => shell.host.commands.findCommand('due-follow-ups:track-this-line')?.editorCheckCallback;
		const offered = () => tracks()?.(true, shell.view().editor as never, shell.view() as never);
		expect(offered()).toBe(false);
		shell.view().editor.setCursor({ line: 1, ch: 0 });
		expect(offered()).toBe(true);
		await shell.run('track-this-line');
		await shell.press('Track');
		expect(shell.row('Dana').action).toMatchObject({ state: 'due', expected: '2026-11-20', due: '2026-11-23' });
	});

	it('write the dates of the follow-up at the cursor as numbers, in lines and properties', async () => {
		const note = '---\ncontact: Bo\nfollow-up: Monday # soon\n---\n- Follow up with Ana tomorrow\n';
		await start({ '2026-11-19 a.md': note });
		await openAt('2026-11-19 a.md', 4);
		await shell.run('write-dates-as-numbers');
		expect(await shell.read('2026-11-19 a.md')).toBe(note.replace('tomorrow', '2026-11-20'));
		await openAt('2026-11-19 a.md', 2);
		await shell.run('write-dates-as-numbers');
		expect(await shell.read('2026-11-19 a.md')).toContain('follow-up: 2026-11-23 # soon');
		await shell.run('undo-last-change');
		await shell.run('undo-last-change');
		expect(await shell.read('2026-11-19 a.md')).toBe(note);
	});

	it('distinguish two property follow-ups with the same contact', async () => {
		const note = '---\ncontact: Ana\nfollow-up: [2026-11-23, 2026-11-20]\n---\n';
		await start({ 'a.md': note });
		const [, second] = shell.followUps.rowsOf('a.md');
		await shell.actions.close([second?.key ?? '']);
		await shell.flush();
		expect(await shell.read('a.md')).toBe(`${note}\n## Attempts\n- 2026-11-23 08:10 Ana (2), Closed\n`);
		expect(shell.followUps.rowsOf('a.md').map(({ action }) => action.state)).toEqual(['due', 'closed']);
		await openAt('a.md', 6);
		await shell.run('reopen-follow-up');
		await shell.press('Reopen');
		expect(shell.followUps.rowsOf('a.md').map(({ action }) => action.state)).toEqual(['due', 'due']);
	});

	it('open the sidebar once', async () => {
		await start({ 'a.md': with_('Ana') });
		await shell.run('open');
		await shell.run('open');
		const leaves = shell.app.workspace.getLeavesOfType('due-follow-ups');
		expect(leaves).toHaveLength(1);
		expect(leaves[0]?.view.containerEl.textContent).toContain('Ana');
	});

	it('keep the last note as "This note" while the sidebar has the focus', async () => {
		await start({ 'a.md': with_('Ana'), 'b.md': with_('Bo') });
		await shell.open('b.md');
		await shell.run('open');
		expect(shell.app.workspace.getActiveViewOfType(MarkdownView)).toBeNull();
		expect(shell.followUps.current().thisNote).toMatchObject({ path: 'b.md', title: 'b' });
	});
});
