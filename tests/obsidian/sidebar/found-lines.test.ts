/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from '../shell';

const FAIR = '2026-11-20 Fair.md';
const TALK = '2026-11-20 Talk.md';
const OTHER = 'Elsewhere.md';
const DANA = 'Dana promised to call Wednesday.\n';
const LEE = 'I’ll get back to Lee on Thursday.\n';
const SETTINGS = '.obsidian/plugins/due-follow-ups/data.json';

let shell: Shell;

async function start(stored: Readonly<Record<string, unknown>> = {}): Promise<void> {
	shell = await startShell({ [FAIR]: DANA, [TALK]: LEE, [OTHER]: 'Words.\n', [SETTINGS]: JSON.stringify(stored) });
}

beforeEach(() => {
	freezeClock();
	window.localStorage.clear();
});
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const found = () => shell.followUps.current().found.map(({ path, text }) => `${path}: ${text}`);
const listed = () => shell.followUps.current().groups.flatMap(({ rows }) => rows.map(({ contact }) => contact));

it('"Not one" is remembered by note and words, and moves with the note', async () => {
	await start();
	expect(found()).toHaveLength(2);
	const [dana] = shell.followUps.current().found;
	shell.actions.dismiss(dana!);
	expect(found()).toEqual([`${TALK}: ${LEE.trim()}`]);

	await shell.app.fileManager.renameFile(shell.file(FAIR), '2026-11-20 Job fair.md');
	await shell.flush();
	expect(found()).toEqual([`${TALK}: ${LEE.trim()}`]);

	await shell.app.vault.modify(shell.file('2026-11-20 Job fair.md'), 'Dana promised to call Thursday.\n');
	await shell.flush();
	expect(found()).toHaveLength(2);
});

it('several lines are tracked in one step of undo', async () => {
	await start();
	await shell.actions.track(shell.followUps.current().found);
	expect(await shell.read(FAIR)).toBe('Dana promised to call Wednesday. [follow-up:: 2026-11-26] #follow-up\n');
	expect(await shell.read(TALK)).toBe('I’ll get back to Lee on Thursday. #follow-up\n');
	expect(shell.notices().join()).toContain('Tracked 2 lines.');
	await shell.actions.undo();
	expect(await shell.read(FAIR)).toBe(DANA);
	expect(await shell.read(TALK)).toBe(LEE);
});

it('what cannot be tracked is said, and the others can be undone', async () => {
	await start();
	const lines = shell.followUps.current().found;
	await shell.app.vault.modify(shell.file(FAIR), 'Something else.\n');
	expect(await shell.actions.track(lines)).toMatchObject({ ok: false, failed: [expect.any(Number)] });
	expect(shell.notices().join()).toContain('1 of 2 written.');
	await shell.actions.undo();
	expect(await shell.read(TALK)).toBe(LEE);
});

it('the setting lists found lines by themselves, writes nothing, and leaves out those that are not one', async () => {
	await start({ trackFound: true });
	expect(found()).toEqual([]);
	expect(listed().sort()).toEqual(['Dana', 'Lee']);
	expect(await shell.read(FAIR)).toBe(DANA);
	const { path, found: text = '' } = shell.row('Dana').followUp;
	shell.actions.dismiss({ path, text });
	expect(listed()).toEqual(['Lee']);
});
