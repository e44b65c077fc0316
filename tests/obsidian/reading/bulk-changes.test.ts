/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import * as agendas from '../../../src/core/agenda/agenda';
import * as readers from '../../../src/core/notes/read-note';
import { freezeClock } from '../shell';
import { note, session, type Note, type Session } from '../vault-of-notes';
import { inBulk } from '../../property-runs';

jest.mock('../../../src/core/agenda/agenda', () => {
	const actual = jest.requireActual<typeof agendas>('../../../src/core/agenda/agenda');
	return { ...actual, agenda: jest.fn(actual.agenda) };
});
jest.mock('../../../src/core/notes/read-note', () => {
	const actual = jest.requireActual<typeof readers>('../../../src/core/notes/read-note');
	return { ...actual, readNoteInSteps: jest.fn(actual.readNoteInSteps) };
});

const computed = jest.mocked(agendas.agenda);
const read = jest.mocked(readers.readNoteInSteps);

/**
 * How often the list may be computed while so much changes: once for fifty new notes with a follow-up, and else a fifth
 * of the time. A slow machine takes longer, and may do it more often.
 */
const fewFor = (milliseconds: number, promising = 0) => 5 + promising / 50 + milliseconds / (4 * DRAWING);

/** How long it takes to draw the list, in milliseconds. */
const DRAWING = 20;

function draw(): void {
	const until = performance.now() + DRAWING;
	while (performance.now() < until);
}

/** One in five promises something. */
const text = (at: number, who = 'Ana') =>
	at % 5 === 0 ? `- Follow up with ${who} ${at} tomorrow\n` : `Some words on ${who} and number ${at}.\n`;

function notes(folder: string, count: number): Record<string, Note> {
	return Object.fromEntries(
		Array.from({ length: count }, (_, at) => [`${folder}/Part ${at % 7}/2026-11-19 Talk ${at}.md`, note(text(at))]),
	);
}

let vault: Session;

beforeEach(() => freezeClock());
afterEach(async () => {
	await vault.end();
	jest.useRealTimers();
});

async function open(files: Record<string, Note>): Promise<void> {
	vault = await session(files);
	// Somebody looks at the list.
	vault.plugin.register(vault.plugin.parts.followUps.subscribe(draw));
	await vault.flush();
	computed.mockClear();
	read.mockClear();
}

/** Waits until no note is read any more; returns how long that took. */
async function settled(begun: number): Promise<number> {
	for (let before = -1; before !== read.mock.calls.length || vault.plugin.parts.followUps.current().progress;) {
		before = read.mock.calls.length;
		await vault.flush();
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return performance.now() - begun;
}

const choices = () => vault.plugin.parts.followUps.choices().map(({ followUp }) => followUp);

const RENAMED = inBulk(5_000);
const CHANGED = inBulk(2_000);
/** As many notes are changed, removed and added. */
const IN_BRANCH = inBulk(500);

describe(`a folder with ${RENAMED} notes that is renamed`, () => {
	it('reads each note once, computes the list a few times, and has everything under its new path', async () => {
		await open(notes('Meetings', RENAMED));
		const begun = performance.now();
		await vault.app.vault.rename(vault.app.vault.getFolderByPath('Meetings')!, 'Talks');
		const took = await settled(begun);
		expect(read.mock.calls).toHaveLength(RENAMED);
		expect(computed.mock.calls.length).toBeLessThan(fewFor(took, RENAMED / 5));
		expect(choices()).toHaveLength(RENAMED / 5);
		expect(choices().filter(({ path }) => !path.startsWith('Talks/Part '))).toEqual([]);
	}, 60_000);
});

describe(`a sync that delivers ${CHANGED} changes at once`, () => {
	it('reads each changed note once and no other', async () => {
		const files = notes('Meetings', 1.5 * CHANGED);
		await open(files);
		const paths = Object.keys(files).slice(0, CHANGED);
		const begun = performance.now();
		await Promise.all(paths.map((path, at) => vault.external(path, text(at, 'Lee'))));
		const took = await settled(begun);
		expect(read.mock.calls.map(([{ path }]) => path).sort()).toEqual([...paths].sort());
		expect(computed.mock.calls.length).toBeLessThan(fewFor(took, CHANGED / 5));
		expect(choices().filter(({ contacts }) => contacts[0]?.name.startsWith('Lee'))).toHaveLength(CHANGED / 5);
		expect(choices().filter(({ contacts }) => contacts[0]?.name.startsWith('Ana'))).toHaveLength(CHANGED / 10);
	}, 60_000);
});

describe('a sync that delivers one change after the other', () => {
	it('leaves time between two renders of the list', async () => {
		const files = notes('Meetings', 200);
		await open(files);
		const begun = performance.now();
		for (const [at, path] of Object.keys(files).entries()) {
			await vault.external(path, text(5 * at, 'Lee'));
			await vault.host.metadataCache.idle();
		}
		const took = await settled(begun);
		expect(read).toHaveBeenCalledTimes(200);
		expect(computed.mock.calls.length).toBeLessThan(fewFor(took));
		expect(choices().filter(({ contacts }) => contacts[0]?.name.startsWith('Lee'))).toHaveLength(200);
	}, 60_000);
});

describe('a git checkout that changes, adds and removes notes', () => {
	it('ends with the present notes, each read once', async () => {
		const files = notes('Meetings', 3 * IN_BRANCH);
		await open(files);
		const paths = Object.keys(files);
		const [changed, removed] = [paths.slice(0, IN_BRANCH), paths.slice(IN_BRANCH, 2 * IN_BRANCH)];
		const added = Object.keys(notes('Branch', IN_BRANCH));
		const begun = performance.now();
		await Promise.all([
			...changed.map((path, at) => vault.external(path, text(at, 'Lee'))),
			...removed.map((path) => vault.external(path, null)),
			...added.map((path, at) => vault.external(path, text(at, 'Mia'))),
		]);
		const took = await settled(begun);
		expect(read.mock.calls.map(([{ path }]) => path).sort()).toEqual([...changed, ...added].sort());
		expect(computed.mock.calls.length).toBeLessThan(fewFor(took, (2 * IN_BRANCH) / 5));
		const names = choices().map(({ contacts }) => contacts[0]?.name.split(' ')[0]);
		const count = (who: string) => names.filter((name) => name === who).length;
		expect([count('Lee'), count('Mia'), count('Ana')]).toEqual(Array(3).fill(IN_BRANCH / 5));
	}, 60_000);
});

describe('a folder that is deleted', () => {
	it('is removed in one pass, however many folders it contains', async () => {
		await open({ ...notes('Meetings', 700), ...notes('Kept', 70) });
		const readings = jest.spyOn(vault.plugin.parts.vaultNotes as unknown as { sweep(): void }, 'sweep');
		await vault.app.vault.delete(vault.app.vault.getFolderByPath('Meetings')!, true);
		await settled(performance.now());
		expect(readings).toHaveBeenCalledTimes(1);
		expect(read).not.toHaveBeenCalled();
		expect(choices()).toHaveLength(14);
	});
});
