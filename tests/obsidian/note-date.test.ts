/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from './shell';

const NOTE = '- Follow up with Dana Whitfield next Tuesday about the pricing\n';
const THURSDAY = new Date(2026, 10, 19, 12).getTime();

let shell: Shell;

beforeEach(async () => {
	freezeClock();
	shell = await startShell({ 'Pricing.md': { data: NOTE, ctime: THURSDAY, mtime: THURSDAY } });
});
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

it("the note's date is written into its properties, and undone", async () => {
	const result = await shell.actions.setNoteDate('Pricing.md', '2026-11-12');
	expect(result.ok).toBe(true);
	expect(await shell.read('Pricing.md')).toBe(`---\nmet: 2026-11-12\n---\n${NOTE}`);
	await shell.actions.undo();
	expect(await shell.read('Pricing.md')).toBe(NOTE);
});

it('the date of a deleted note is not written', async () => {
	expect((await shell.actions.setNoteDate('Gone.md', '2026-11-12')).ok).toBe(false);
});
