import { Desk, ELSEWHERE } from './desk';
import { expect } from './expect';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
afterEach(() => desk.clear());

const KIM = 'Meetings/2026-11-12 Kim.md';
const LOG = 'Daily/2026-11-18.md';
const NOTES = {
	'People/Kim Okafor.md': '---\nphone: "+1 312 555 0199"\ncompany: Harborline\n---\n',
	[KIM]:
		'- Follow up with [[Kim Okafor]] on 2026-11-20 about the warehouse tour\n- Follow up with Kim on 2026-11-26 9:00 about the intro\n',
	[LOG]: '- Follow up with Kim Okafor on 2026-11-23 about her article\n- Follow up with Kim on 2026-11-26 9:00\n',
	'Ana.md': '- Follow up with Kim Okafor and Ana Reyes on 2026-12-15 about the pilot\n',
};
const self = () => desk.row('Kim Okafor').first().locator('.due-row-self');
const things = () => desk.page.locator('.due-thing');

test('one person is one row, counted once in heading, two weeks and status bar', async () => {
	await desk.lay(NOTES);
	await self().waitFor();
	await expect(desk.row('Kim Okafor')).toHaveCount(2);
	await expect(self()).toHaveText(/Kim Okafor\s+Harborline\s+3 days ago\s+(?:Call\s+)?3 things · the warehouse tour/, {
		useInnerText: true,
	});
	await expect(desk.page.getByRole('button', { name: 'Overdue 1' })).toHaveCount(1);
	await expect(desk.page.getByRole('button', { name: 'Today: 1 to do' })).toHaveCount(1);
	await expect(desk.page.locator('.due-status')).toHaveText('1 due', { useInnerText: true });
	const call = desk.page.getByRole('link', { name: 'Call Kim Okafor' }).first();
	await expect(call).toHaveAttribute('href', 'tel:+13125550199');
});

test('by the keyboard: the row opens to its things, one is chosen, and a letter acts on it', async () => {
	await desk.lay(NOTES);
	await desk.onRow('Kim Okafor');
	await desk.keys('Enter');
	await expect(things()).toHaveCount(4);
	await expect(things().nth(2).locator('.due-thing-note')).toHaveText(['2026-11-12 Kim', '2026-11-18'], {
		useInnerText: true,
	});
	const article = things().nth(1).locator('.due-thing-self');
	await article.focus();
	await desk.keys('Enter');
	await expect(article).toHaveAttribute('aria-pressed', 'true');
	await desk.page.locator('.due-sheet', { hasText: 'her article' }).waitFor();
	await desk.keys('c');
	await desk.notice('Kim Okafor: closed.');
	await desk.holds(LOG, NOTES[LOG].replace('article\n', 'article\n\t- 2026-11-23 08:00 Closed\n'));
	expect(await desk.onDisk(KIM)).toBe(NOTES[KIM]);
});

test('logging covers what is due and leaves the rest', async () => {
	await desk.lay(NOTES);
	await desk.onRow('Kim Okafor');
	await desk.keys('l', 'n');
	const boxes = desk.dialog().getByRole('checkbox');
	await expect(boxes).toHaveCount(4);
	const ticked = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked));
	expect(ticked).toEqual([true, false, false, false]);
	await desk.keys('Enter');
	await desk.notice('Kim Okafor: logged (2). Next Tue 24 Nov');
	const line = '\t- 2026-11-23 08:00 Call: no answer\n';
	await desk.holds(KIM, NOTES[KIM].replace('tour\n', `tour\n${line}`));
	await desk.holds(LOG, NOTES[LOG].replace('article\n', `article\n${line}`));
});

test('a chosen day shows the person with what is planned on it', async () => {
	await desk.lay(NOTES, ELSEWHERE);
	await desk.page.getByRole('button', { name: 'Thu 26 Nov: 1 to do' }).click();
	await expect(self()).toHaveText(/Kim Okafor\s+Harborline\s+Thu 09:00\s+(?:Call\s+)?the intro/, {
		useInnerText: true,
	});
});
