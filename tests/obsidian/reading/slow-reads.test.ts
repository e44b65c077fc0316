/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { TFile } from 'obsidian';
import { freezeClock, startShell, type Shell } from '../shell';

const STUCK = 'Meetings/2026-11-19 Stuck.md';
const NOTES = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `Meetings/2026-11-19 ${letter}.md`);
const nameIn = (path: string) => `${path.slice(-4, -3)}nna`;
const follow = (name: string) => `- Follow up with ${name} on 2026-11-23\n`;

let shell: Shell;
/** Lets the disk give out the stuck note, as it was when it was asked for. */
let answer: () => void;
/** Delays only the plugin's own reads: the stand-in app reads notes too. */
let stuck: boolean;
let timers: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } };

const names = () => shell.followUps.choices().map(({ contact }) => contact);
const problems = () => shell.followUps.current().problems;
/** Long waits pass a hundred times faster. */
const FASTER = 100;
const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds / FASTER));

beforeEach(async () => {
	freezeClock();
	stuck = false;
	const wait = window.setTimeout.bind(window);
	timers = jest
		.spyOn(window, 'setTimeout')
		.mockImplementation(((run: () => void, milliseconds = 0) =>
			wait(run, milliseconds < 2_000 ? milliseconds : milliseconds / FASTER)) as typeof window.setTimeout);
	const files = Object.fromEntries(NOTES.map((path) => [path, follow(nameIn(path))]));
	shell = await startShell({ ...files, [STUCK]: follow('Sam') });
	const read = shell.app.vault.cachedRead.bind(shell.app.vault);
	jest.spyOn(shell.app.vault, 'cachedRead').mockImplementation((file: TFile) => {
		if (!stuck || file.path !== STUCK) return read(file);
		const text = read(file);
		return new Promise((resolve) => (answer = () => resolve(text)));
	});
});

afterEach(() => {
	shell.destroy();
	jest.restoreAllMocks();
	jest.useRealTimers();
});

const rebuild = async () => {
	stuck = true;
	await shell.plugin.parts.vaultNotes.rebuild();
	stuck = false;
};

describe('a note that the disk does not return', () => {
	beforeEach(rebuild);

	it('delays neither the other notes nor the end of the index run', () => {
		expect(names()).toEqual(expect.arrayContaining(NOTES.map(nameIn)));
		expect(shell.followUps.current().progress).toBeNull();
	});

	it('shares its timer with notes that begin to load at the same time', async () => {
		const waits = () => timers.mock.calls.filter(([, wait]) => wait === 2_000).length;
		const before = waits();
		await shell.plugin.parts.vaultNotes.rebuild();
		// Sixteen notes load at once.
		expect(waits() - before).toBeLessThanOrEqual(NOTES.length + 1 - 15);
	});

	it('is reported after half a minute, until it arrives', async () => {
		expect(problems()).toEqual([]);
		await pass(30_000);
		expect(problems()).toEqual([{ path: STUCK, code: 'note.unreadable', cause: 'slow-disk' }]);
		answer();
		await shell.flush();
		expect(problems()).toEqual([]);
		expect(names()).toContain('Sam');
	});

	it('is not reported if it arrives within half a minute', async () => {
		answer();
		await pass(30_000);
		expect(problems()).toEqual([]);
	});

	it('keeps a newer text when the disk returns an older one later', async () => {
		await shell.external(STUCK, follow('Kim'));
		await shell.flush();
		answer();
		await pass(30_000);
		expect(names()).toContain('Kim');
		expect(names()).not.toContain('Sam');
		expect(problems()).toEqual([]);
	});

	it('stays away when it is deleted', async () => {
		await shell.external(STUCK, null);
		answer();
		await pass(30_000);
		expect(names()).not.toContain('Sam');
		expect(problems()).toEqual([]);
	});
});
