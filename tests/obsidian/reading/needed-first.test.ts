/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { FollowUpIndex } from '../../../src/core/follow-up-index';
import { freezeClock } from '../shell';
import { DAY, note, session, WRITTEN, type Session } from '../vault-of-notes';

let vault: Session | null = null;

beforeEach(() => freezeClock());
afterEach(async () => {
	await vault?.end();
	vault = null;
	jest.useRealTimers();
});

const FILES = {
	'Notes/New.md': note("Dana will introduce me to Lee Park.\n\nI'll call Kim Ortiz on 2026-11-30.\n", WRITTEN),
	'Notes/Bread.md': note('Flour, water and salt.\n', WRITTEN - DAY),
	'Meetings/Ana.md': note('- Follow up with Ana on 2026-11-24\n', WRITTEN - 2 * DAY),
	'People/Bo Lind.md': note('---\nphone: 555 0142\n---\nWe met at a fair.\n', WRITTEN - 3 * DAY),
};

const indexOf = ({ plugin }: Session) =>
	(plugin.parts.vaultNotes as unknown as { options: { index: FollowUpIndex } }).options.index;

/** Opens the vault, and returns the notes in the order in which the index received them. */
async function order(settings: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
	vault = await session(FILES, settings);
	return [...indexOf(vault).readings()].map(({ path }) => path);
}

describe('a vault that is read for the first time', () => {
	it('has the follow-ups and what persons’ notes add before older notes of other kinds', async () => {
		expect(await order()).toEqual(['Meetings/Ana.md', 'People/Bo Lind.md', 'Notes/New.md', 'Notes/Bread.md']);
	});

	it('loads each note once, and has the found lines and introductions in the end', async () => {
		vault = await session(FILES);
		expect([...vault.reads].sort()).toEqual(Object.keys(FILES).sort());
		const reading = indexOf(vault).reading('Notes/New.md');
		expect(reading?.untracked).toHaveLength(1);
		expect(reading?.introductions).toHaveLength(1);
	});

	it('reads all notes in one go if found lines are tracked by themselves', async () => {
		expect((await order({ trackFound: true }))[0]).toBe('Notes/New.md');
	});
});
