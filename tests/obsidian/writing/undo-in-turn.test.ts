/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from '../shell';

const PATH = 'Talks/2026-11-19 Fair.md';
const NOTE = 'Words.\n\n- [ ] Follow up with Rosa on 2026-11-23\n';
const SPACED = '- [ ] Follow up with Rosa on 2026-11-23\n\t- 2026-11-23 08:10 Call: no answer\n';

let shell: Shell;

beforeEach(() => freezeClock());

afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

/** Logs a call with Rosa and does not wait until it is written. */
const log = (at: string) =>
	shell.actions.log([shell.row('Rosa').key], {
		...{ at, channel: 'Call', outcome: 'no answer' },
		...{ callingBack: null, expecting: null, next: null, note: '' },
	});

it('takes back two steps if the user undoes twice before the first undo has ended', async () => {
	shell = await startShell({ [PATH]: NOTE });
	await log('2026-11-23T08:10');
	await shell.flush();
	await log('2026-11-23T08:20');
	const undone = await Promise.all([shell.actions.undo(), shell.actions.undo()]);
	expect(undone.map(({ ok }) => ok)).toEqual([true, true]);
	expect(await shell.read(PATH)).toBe(NOTE);
});

it('takes back the change that is still being written', async () => {
	shell = await startShell({ [PATH]: NOTE });
	await log('2026-11-23T08:10');
	await shell.flush();
	const [logged, undone] = await Promise.all([log('2026-11-23T08:20'), shell.actions.undo()]);
	expect([logged.ok, undone.ok]).toEqual([true, true]);
	expect(await shell.read(PATH)).toContain(SPACED);
	expect(await shell.read(PATH)).not.toContain('08:20');
});
