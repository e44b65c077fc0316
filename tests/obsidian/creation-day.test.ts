/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { Device } from '../host/obsidian/base/platform';
import { freezeClock, startShell, type Shell } from './shell';

const NOTE = '- Follow up with Dana Whitfield next Tuesday about the pricing\n';
const THURSDAY = new Date(2026, 10, 19, 12).getTime();
const SUNDAY = new Date(2026, 10, 22, 12).getTime();
const NEXT_YEAR = new Date(2027, 2, 1).getTime();

let shell: Shell;

beforeEach(freezeClock);
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

async function start(ctime: number, device: Device = 'desktop'): Promise<void> {
	shell = await startShell({ 'Pricing.md': { data: NOTE, ctime, mtime: SUNDAY } }, { device });
}

function read() {
	const group = shell.followUps.current().groups.find(({ rows }) => rows.length > 0)?.name;
	const { followUp } = shell.row('Dana Whitfield');
	return { group, act: followUp.act?.day ?? null, problems: followUp.problems.map(({ code }) => code) };
}

describe('a relative date in a note without a date of its own', () => {
	it.each(['desktop', 'iphone'] as const)('counts from the creation day, and says so (%s)', async (device) => {
		await start(THURSDAY, device);
		expect(read()).toEqual({ group: 'next-7-days', act: '2026-11-24', problems: ['note-date.assumed'] });
	});

	it.each([
		['is 0', 0, 'desktop'],
		['is in the future', NEXT_YEAR, 'desktop'],
		['is that of the last change', THURSDAY, 'android'],
	] as const)('is not understood if the creation time %s', async (_, ctime, device) => {
		await start(ctime, device);
		expect(read()).toEqual({ group: 'needs-a-date', act: null, problems: ['note-date.unknown'] });
	});

	it.each([
		['is 0', 0, 'desktop'],
		['is in the future', NEXT_YEAR, 'desktop'],
		['is that of the last change', THURSDAY, 'android'],
	] as const)('is not written as a number if the creation time %s', async (_, ctime, device) => {
		await start(ctime, device);
		const result = await shell.actions.numberDates(shell.row('Dana Whitfield').key);
		expect(result.ok).toBe(false);
		expect(await shell.read('Pricing.md')).toBe(NOTE);
	});

	it('is written as the number that the list shows, if the creation day is known', async () => {
		await start(THURSDAY);
		const result = await shell.actions.numberDates(shell.row('Dana Whitfield').key);
		expect(result.ok).toBe(true);
		expect(await shell.read('Pricing.md')).toBe(NOTE.replace('next Tuesday', '2026-11-24'));
	});
});
