/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell } from '../shell';

beforeEach(() => freezeClock());
afterEach(() => jest.useRealTimers());

const MEETING = 'Meetings/2026-11-17 Priya Nair.md';
const NOTES = {
	[MEETING]:
		'---\nwith: "[[Priya Nair]]"\n---\nShe asked about empty backhauls. She needs a customs broker.\n\n- Follow up with [[Priya Nair]] on Monday\n',
	'Clippings/Empty backhauls in rail.md': '---\ncreated: 2026-11-20\nsource: https://rail.example\n---\nLong.\n',
	'People/Tom Reyes.md': '---\nrole: customs broker\n---\n',
	'People/Priya Nair.md': '# Priya\n',
};

const wordsFor = async (shell: Awaited<ReturnType<typeof startShell>>) =>
	(await shell.actions.purposes(shell.row('Priya Nair').key)).flatMap(({ kind, words }) =>
		kind === 'note' || kind === 'helper' ? [words] : [],
	);

it('a clipping that fits and somebody who can help are proposed, and one is written', async () => {
	const shell = await startShell(NOTES);
	expect(await wordsFor(shell)).toEqual(['introduce them to Tom Reyes', 'share “Empty backhauls in rail”']);
	const { key } = shell.row('Priya Nair');
	expect((await shell.actions.setPurpose(key, 'share “Empty backhauls in rail”')).ok).toBe(true);
	await shell.flush();
	expect(await shell.read(MEETING)).toContain('on Monday [purpose:: share “Empty backhauls in rail”]\n');
	expect(shell.row('Priya Nair').followUp.purpose).toBe('share “Empty backhauls in rail”');
});

it('the words of the vault follow notes that are added, renamed and deleted', async () => {
	const shell = await startShell({ [MEETING]: NOTES[MEETING] });
	expect(await wordsFor(shell)).toEqual([]);
	const path = 'Clippings/Empty backhauls in rail.md';
	await shell.app.vault.createFolder('Clippings');
	const file = await shell.app.vault.create(path, NOTES[path]);
	await shell.flush();
	expect(await wordsFor(shell)).toEqual(['share “Empty backhauls in rail”']);
	await shell.app.fileManager.renameFile(file, 'Clippings/Night trams.md');
	await shell.flush();
	expect(await wordsFor(shell)).toEqual([]);
	await shell.app.fileManager.renameFile(file, path);
	await shell.flush();
	expect(await wordsFor(shell)).toEqual(['share “Empty backhauls in rail”']);
	await shell.app.vault.delete(file);
	await shell.flush();
	expect(await wordsFor(shell)).toEqual([]);
});

it('nothing of a private folder is proposed', async () => {
	const shell = await startShell(NOTES);
	expect(await wordsFor(shell)).toHaveLength(2);
	await shell.plugin.store.set('privateFolders', ['Clippings', 'People']);
	expect(await wordsFor(shell)).toEqual([]);
});

it('a note that says that the contact has it is not proposed', async () => {
	const path = 'Clippings/Empty backhauls in rail.md';
	const shell = await startShell({ ...NOTES, [path]: `${NOTES[path]}\n- Send to [[Priya Nair]] (done)\n` });
	expect(await wordsFor(shell)).toEqual(['introduce them to Tom Reyes']);
});

it('the start does not look at the words of the vault', async () => {
	const shell = await startShell(NOTES);
	const look = jest.spyOn(shell.app.metadataCache, 'getFileCache');
	shell.plugin.register(() => undefined);
	expect(look).not.toHaveBeenCalled();
	await wordsFor(shell);
	expect(look).toHaveBeenCalledTimes(Object.keys(NOTES).length);
	look.mockClear();
	await wordsFor(shell);
	expect(look).not.toHaveBeenCalled();
});
