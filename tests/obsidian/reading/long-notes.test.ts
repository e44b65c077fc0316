/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { setImmediate } from 'node:timers';
import { FollowUpIndex } from '../../../src/core/follow-up-index';
import { freezeClock, startShell, type Shell } from '../shell';

const LONG = 'Meetings/2026-11-19 Long.md';
const SHORT = 'Meetings/2026-11-19 Short.md';
const COUNT = 300;
/** One turn of the event loop takes at most twelve steps if each look at the clock takes a millisecond. */
const STEPS_PER_TURN = 12;

const long = (who: string, count = COUNT) =>
	Array.from({ length: count }, (_, at) => `- Follow up with ${who} on 2026-11-23 about study ${at}\n`).join('');

let shell: Shell;
/** How many turns of the event loop the readings took. */
let turns: number;
let channel: unknown;
let put: jest.SpiedFunction<FollowUpIndex['put']>;

beforeEach(async () => {
	freezeClock();
	shell = await startShell({ [LONG]: 'Nothing yet.\n', [SHORT]: 'Nothing yet.\n' });
	put = jest.spyOn(FollowUpIndex.prototype, 'put');
	let now = performance.now();
	jest.spyOn(performance, 'now').mockImplementation(() => (now += 1));
	turns = 0;
	channel = globalThis.MessageChannel;
	class Counting {
		readonly port1: { onmessage: (() => void) | null; close: () => void } = { onmessage: null, close: () => undefined };
		readonly port2 = {
			postMessage: () => {
				turns++;
				setImmediate(() => this.port1.onmessage?.());
			},
		};
	}
	Object.assign(globalThis, { MessageChannel: Counting });
});

afterEach(() => {
	Object.assign(globalThis, { MessageChannel: channel });
	jest.restoreAllMocks();
	shell.destroy();
	jest.useRealTimers();
});

const rows = (path: string) => shell.plugin.parts.followUps.rowsOf(path);
const contacts = (path: string) => [...new Set(rows(path).map(({ contact }) => contact))];
const count = (path: string) => rows(path).length;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Waits until no reading is in progress: until several turns pass without another one of the plugin. */
async function settled(): Promise<void> {
	for (let before = -1; before !== turns;) {
		before = turns;
		for (let waited = 0; waited < 5; waited++) await turn();
	}
}

/** Reports a new text of a note, as Obsidian does after it indexed the note. */
function report(path: string, text: string): void {
	shell.app.metadataCache.trigger('changed', shell.file(path), text, null);
}

describe('a note with 300 follow-ups', () => {
	it('is read in many turns of the event loop', async () => {
		report(LONG, long('Dana'));
		await settled();
		expect(count(LONG)).toBe(COUNT);
		expect(turns).toBeGreaterThanOrEqual(COUNT / STEPS_PER_TURN);
	});

	it('does not delay a short note', async () => {
		report(LONG, long('Dana'));
		await turn();
		report(SHORT, '- Follow up with Lee on 2026-11-23\n');
		await turn();
		expect([count(LONG), contacts(SHORT)]).toEqual([0, ['Lee']]);
		await settled();
		expect(count(LONG)).toBe(COUNT);
	});

	it('is read again from the start when a newer text arrives, and the older reading is dropped', async () => {
		report(LONG, long('Dana'));
		await turn();
		report(LONG, long('Rita', COUNT + 1));
		await settled();
		expect(put.mock.calls.map(([{ followUps }]) => followUps.length)).toEqual([COUNT + 1]);
		expect(contacts(LONG)).toEqual(['Rita']);
	});

	it('keeps a newer short text when the older long one would end later', async () => {
		report(LONG, long('Dana'));
		await turn();
		report(LONG, '- Follow up with Mia on 2026-11-23\n');
		await settled();
		expect(contacts(LONG)).toEqual(['Mia']);
	});

	it('has no follow-ups left if it is deleted while it is read', async () => {
		report(LONG, long('Dana'));
		await turn();
		await shell.app.vault.delete(shell.file(LONG));
		await settled();
		expect(count(LONG)).toBe(0);
	});

	it('has all follow-ups under its new path if it is renamed while it is read', async () => {
		const to = 'Meetings/2026-11-19 Renamed.md';
		await shell.app.vault.modify(shell.file(LONG), long('Dana'));
		await turn();
		await shell.app.vault.rename(shell.file(LONG), to);
		await settled();
		await shell.flush();
		await settled();
		expect([count(to), put.mock.calls.filter(([{ path }]) => path === LONG)]).toEqual([COUNT, []]);
	});

	it('is part of an index run, which ends only when the note is read', async () => {
		await shell.app.vault.modify(shell.file(LONG), long('Dana'));
		await shell.host.metadataCache.idle();
		await settled();
		put.mockClear();
		turns = 0;
		await shell.plugin.parts.vaultNotes.rebuild();
		const read = put.mock.calls.filter(([{ path }]) => path === LONG);
		expect(read.map(([{ followUps }]) => followUps.length)).toEqual([COUNT]);
		expect(turns).toBeGreaterThanOrEqual(COUNT / STEPS_PER_TURN);
	});

	it.each([
		['read', null],
		['dropped', '- Follow up with Mia on 2026-11-23\n'],
	])('reports that the text of its editor was %s', async (expected, saved) => {
		const reading = shell.plugin.parts.vaultNotes.readOpenInSteps(shell.file(LONG), long('Dana'));
		await turn();
		if (saved !== null) report(LONG, saved);
		await settled();
		expect(await reading).toBe(expected);
	});
});
