/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { dateFormat } from '../../src/strings/date-format';
import { freezeClock, startShell, type Shell } from './shell';

const NOTES = {
	'Meetings/2026-11-19 Kim.md': '- Follow up with [[Kim]] about tea\n\t- 2026-12-01 09:10 Call: no answer\n',
	'Meetings/2026-11-19 Ana.md': '- Next step: [[Ana]] owes me the description by December 2\n',
	'Meetings/2026-11-19 Lee.md': '- Follow up with [[Lee]] on 12/3 about the map\n',
	'Meetings/2026-11-19 Ned.md': '- Follow up with [[Ned]] Thursday about the map\n',
	'Broken.md': '---\ntimezone: Nowhere\n---\n- Follow up with [[Zed]] on 2026-12-01\n',
};

const german = dateFormat('de');
/** A date as English writes it: `Tue 1 Dec 2026`, `2 Dec`. */
const ENGLISH_DATE =
	/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b \d|\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b(?!\.)(?! →)/;

let shell: Shell;

beforeEach(async () => {
	freezeClock();
	localStorage.clear();
	localStorage.setItem('language', 'de');
	shell = await startShell(NOTES);
	await shell.run('open');
	await shell.flush();
});

afterEach(() => {
	shell.destroy();
	localStorage.removeItem('language');
	jest.useRealTimers();
});

const sidebar = () => document.querySelector<HTMLElement>('.due-sidebar, .due-view') ?? document.body;
const rowOf = (name: string) => {
	const found = [...document.querySelectorAll<HTMLElement>('.due-row-self')].find(
		(row) => row.querySelector('.due-row-name')?.textContent === name,
	);
	if (!found) throw new Error(`No row for ${name} in: ${sidebar().textContent}`);
	return found;
};
const sheetOf = async (name: string) => {
	rowOf(name).click();
	await shell.flush();
	return rowOf(name).closest('.due-row')?.textContent ?? '';
};

describe('Obsidian in German', () => {
	it('a row has its date in German', () => {
		expect(rowOf('Zed').querySelector('.due-row-when')?.textContent).toBe(german.monthDay('2026-12-01'));
		expect(sidebar().textContent).not.toMatch(ENGLISH_DATE);
	});

	it('the tooltip of a date has it in full and in German', () => {
		const wait = jest.spyOn(window, 'setTimeout').mockImplementation(((run: () => void) => {
			run();
			return 0;
		}) as typeof window.setTimeout);
		rowOf('Kim')
			.querySelector('.due-row-when')
			?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		wait.mockRestore();
		const text = document.querySelector('.tooltip')?.textContent ?? '';
		expect(text).toContain(german.day('2026-12-02'));
		expect(text).toContain(`your call on ${german.moment('2026-12-01T09:10')}`);
		expect(text).not.toMatch(ENGLISH_DATE);
	});

	it('an open row gives its reason with German dates', async () => {
		const text = await sheetOf('Kim');
		expect(text).toContain(`One business day after your call on ${german.moment('2026-12-01T09:10')}`);
		expect(text).not.toMatch(ENGLISH_DATE);
	});

	it('the words of the note stay, and their meaning is in German', async () => {
		const text = await sheetOf('Ana');
		expect(text).toContain(`December 2 → ${german.day('2026-12-02')}, from the note’s date`);
		expect(text).not.toMatch(ENGLISH_DATE);
	});

	it('a reminder has its date in German', async () => {
		const text = await sheetOf('Ana');
		expect(text).toContain(`If you hear nothing by ${german.monthDay('2026-12-02')}, when will you check in?`);
	});

	it('a problem has its date in German', async () => {
		expect(await sheetOf('Ned')).toContain(`“Thursday” was read as ${german.day('2026-11-26')}`);
		expect(await sheetOf('Lee')).toContain(`“12/3” could be two dates and was read as ${german.day('2026-12-03')}`);
	});

	it('the dialog that explains a line has German dates only', async () => {
		await shell.open('Meetings/2026-11-19 Kim.md');
		shell.cursor(0);
		await shell.run('explain-this-line');
		const text = document.querySelector('.modal')?.textContent ?? '';
		expect(text).toContain(`${german.day('2026-11-19')} (file name)`);
		expect(text).toContain(german.moment('2026-12-01T09:10'));
		expect(text).not.toMatch(ENGLISH_DATE);
	});

	it('a notice has its date in German', async () => {
		await shell.actions.snooze(shell.row('Zed').key, '2026-12-08');
		expect(shell.notices().join()).toContain(german.shortDay('2026-12-08', '2026-11-23T08:10'));
		expect(shell.notices().join()).not.toMatch(ENGLISH_DATE);
	});

	it('a dialog shows the date it understood in German', () => {
		const resolved = shell.actions.resolve('December 8', '2026-11-23T08:10', 'mine', null);
		expect(resolved?.explanation).toBe(`December 8 → ${german.day('2026-12-08')}`);
	});
});
