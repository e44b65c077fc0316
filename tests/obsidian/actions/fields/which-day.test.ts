/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from '../../shell';

const NOTE = '2026-11-16 Northwind.md';

let shell: Shell;

beforeEach(freezeClock);
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

/** A note of 16 November with this line, which the user typed on 23 November. */
async function typed(line: string): Promise<void> {
	shell = await startShell({ [NOTE]: `${line}\n` });
	const { editor } = shell.plugin.parts;
	const { id } = shell.row('Dana Roe').followUp;
	editor.dayChoices.typed(NOTE, [id], '2026-11-23', [id]);
	editor.followUps.changed();
	await shell.flush();
}

const problems = () => shell.row('Dana Roe').followUp.problems.map(({ code }) => code);
const asked = () => document.querySelector('.prompt input')?.getAttribute('placeholder') ?? null;
const choices = () => [...document.querySelectorAll('.suggestion-item')].map(({ textContent }) => textContent);

async function choose(label: string): Promise<void> {
	const item = [...document.querySelectorAll<HTMLElement>('.suggestion-item')].find(
		({ textContent }) => textContent === label,
	);
	if (!item) throw new Error(`There is no choice "${label}" among ${choices().join(' | ')}.`);
	item.click();
	await shell.flush();
}

describe('words that were typed on another day than that of their note', () => {
	it('are not written as numbers before the user says which day is meant', async () => {
		await typed('- Follow up with Dana Roe tomorrow');
		expect(problems()).toContain('date.two-days');
		const result = await shell.actions.numberDates(shell.row('Dana Roe').key);
		expect(result.ok).toBe(false);
		expect(await shell.read(NOTE)).toBe('- Follow up with Dana Roe tomorrow\n');
		expect(asked()).toBe('Count it from the note, 16 Nov, or from 23 Nov?');
		expect(choices()).toEqual([
			'From today: Tue 24 Nov',
			'From the note, 16 Nov: Tue 17 Nov',
			'Keep as written',
			'Pick a date…',
		]);
	});

	it.each([
		['From today: Tue 24 Nov', '2026-11-24'],
		['From the note, 16 Nov: Tue 17 Nov', '2026-11-17'],
	])('are written as the day that the user chooses: %s', async (label, day) => {
		await typed('- Follow up with Dana Roe tomorrow about the lease');
		shell.actions.askWhichDay(shell.row('Dana Roe').key);
		await shell.flush();
		await choose(label);
		expect(await shell.read(NOTE)).toBe(`- Follow up with Dana Roe ${day} about the lease\n`);
		expect(problems()).not.toContain('date.two-days');
	});

	it('are kept as they are', async () => {
		await typed('- Follow up with Dana Roe tomorrow');
		shell.actions.askWhichDay(shell.row('Dana Roe').key);
		await shell.flush();
		await choose('Keep as written');
		expect(await shell.read(NOTE)).toBe('- Follow up with Dana Roe tomorrow\n');
		expect(problems()).not.toContain('date.two-days');
		await shell.actions.numberDates(shell.row('Dana Roe').key);
		expect(await shell.read(NOTE)).toBe('- Follow up with Dana Roe 2026-11-17\n');
	});

	it('keep the later of two days to choose from', async () => {
		await typed('- Follow up with Dana Roe (tomorrow or Thu)');
		shell.actions.askWhichDay(shell.row('Dana Roe').key);
		await shell.flush();
		await choose('From today: Tue 24 Nov or Thu 26 Nov');
		expect(await shell.read(NOTE)).toBe('- Follow up with Dana Roe (2026-11-24 or 2026-11-26)\n');
	});

	it('change all their dates together', async () => {
		await typed('- Next step: Dana Roe will call Friday. If I don’t hear, I check in Monday');
		shell.actions.askWhichDay(shell.row('Dana Roe').key);
		await shell.flush();
		const [first] = choices();
		expect(first).toBe('From today: Fri 27 Nov, then Mon 30 Nov');
		await choose(first ?? '');
		expect(await shell.read(NOTE)).toBe(
			'- Next step: Dana Roe will call 2026-11-27. If I don’t hear, I check in 2026-11-30\n',
		);
	});
});

it('words that mean one day are written at once', async () => {
	shell = await startShell({ [NOTE]: '- Follow up with Dana Roe tomorrow\n' });
	expect((await shell.actions.numberDates(shell.row('Dana Roe').key)).ok).toBe(true);
	expect(await shell.read(NOTE)).toBe('- Follow up with Dana Roe 2026-11-17\n');
	expect(asked()).toBeNull();
});
