import { barriers } from './axe';
import { Desk, ELSEWHERE } from './desk';
import { expect } from './expect';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
afterEach(() => desk.clear());

const MEETING = 'Meetings/2026-11-19 Dana.md';
const LOG = 'Journal/2026-11-20.md';
const NOTES = {
	'People/Dana Whitfield.md':
		'---\nphone: "+1 312 555 0142"\ncompany: Northwind\ntimezone: America/Chicago\n---\nMet at the fair.\n',
	[MEETING]: '---\ncontact: "[[Dana Whitfield]]"\n---\n# Lunch\n\nNorthwind moves to usage-based pricing.\n',
	[LOG]:
		'A day.\n\n- Follow up with [[Dana Whitfield]] on 2026-11-20 about the pricing article\n\t- 2026-11-20 08:10 Call: left message. Calling back 2026-11-20 17:00\n\t- 2026-11-20 17:05 Call: spoke. Expecting 2026-11-25 — mornings are best\n',
	[ELSEWHERE]: 'Saw [[Dana Whitfield]] today.\n',
};

const sheet = () => desk.page.locator('.due-person-dialog');
const part = (title: string) => sheet().locator('.due-person-part', { hasText: title });
/** Waits for Dana's sheet, and closes it. */
async function seen(): Promise<void> {
	await sheet().getByText('+1 312 555 0142').waitFor();
	await desk.keys('Escape');
	await sheet().waitFor({ state: 'detached' });
}

test('the sheet says what the notes say, without a barrier, light, dark and narrow', async () => {
	await desk.lay(NOTES);
	// The list may have the focus already, and the command would show the person of its row.
	await desk.cursor(0);
	await desk.command('Show person');
	await desk.type('north');
	await desk.page.locator('.suggestion-item.is-selected', { hasText: 'Northwind' }).waitFor();
	await desk.keys('Enter');
	await sheet().getByRole('button', { name: 'Dana Whitfield', exact: true }).click();
	await expect(sheet().locator('.modal-title')).toHaveText('Dana Whitfield', { useInnerText: true });
	await sheet().getByText('Northwind moves to usage-based pricing.').first().waitFor();
	await expect.poll(() => part('Their turn').locator('.due-person-item').allInnerTexts()).toHaveLength(1);
	await expect(part('Talks').locator('.due-person-item')).toHaveCount(2);
	await expect(part('Attempts').locator('.due-person-item')).toHaveCount(2);
	await expect(part('Promises kept')).toHaveText(/You: 1 of 1[^]*still open[^]*kept/, { useInnerText: true });
	const page = desk.page;
	for (const theme of ['theme-light', 'theme-dark']) {
		await page.evaluate((name) => {
			document.body.classList.remove('theme-light', 'theme-dark');
			document.body.classList.add(name);
		}, theme);
		expect(await barriers(page, '.due-person-dialog')).toEqual([]);
	}
	const before = page.viewportSize();
	await page.setViewportSize({ width: 300, height: 700 });
	const overflow = await sheet().evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
	expect(overflow).toBeLessThanOrEqual(0);
	if (before) await page.setViewportSize(before);
});

test('by the keyboard: a talk and an attempt open their notes at the line', async () => {
	await desk.lay(NOTES);
	await desk.cursor(0, 8);
	await desk.command('Show person');
	await sheet().getByText('+1 312 555 0142').waitFor();
	await part('Attempts').locator('.due-person-open').nth(1).focus();
	await desk.keys('Enter');
	await sheet().waitFor({ state: 'detached' });
	await desk.page.locator('.workspace-tab-header.is-active', { hasText: '2026-11-20' }).waitFor();
	expect((await desk.editor()).head.line).toBe(3);
});

test('it opens from the menu of a row, from a link in the editor and in reading view, and from a link of the system', async () => {
	await desk.lay(NOTES);
	const { page } = desk;
	await desk.onRow('Dana Whitfield');
	await desk.row('Dana Whitfield').first().locator('.due-row-self').click({ button: 'right' });
	await page.locator('.menu-item', { hasText: 'Show person' }).click();
	await seen();
	await page.locator('.cm-content').getByText('Dana Whitfield').click({ button: 'right' });
	await page.locator('.menu-item', { hasText: 'Show person' }).click();
	await seen();
	await page.evaluate(() => {
		const app = Reflect.get(window, 'app') as { openUri(uri: string): void };
		app.openUri('obsidian://due-follow-ups?do=person&contact=dana');
	});
	await seen();
	await page.evaluate(async (path) => {
		const { workspace, vault } = Reflect.get(window, 'app') as {
			vault: { getFileByPath(path: string): unknown };
			workspace: { getLeaf(): { openFile(file: unknown, state: object): Promise<void> } };
		};
		await workspace.getLeaf().openFile(vault.getFileByPath(path), { state: { mode: 'preview' } });
	}, ELSEWHERE);
	await page.locator('.markdown-reading-view').getByText('Dana Whitfield').click({ button: 'right' });
	await page.locator('.menu-item', { hasText: 'Show person' }).click();
	await seen();
});

test('logging from the sheet shows what came of it', async () => {
	await desk.lay(NOTES);
	await desk.cursor(0, 8);
	await desk.command('Show person');
	await sheet().getByRole('button', { name: 'Log attempt', exact: true }).click();
	await desk.dialog().last().getByText('No answer').waitFor();
	await desk.keys('n', 'Enter');
	await part('Attempts').getByText('Call: no answer').waitFor();
	await desk.holds(LOG, `${NOTES[LOG]}\t- 2026-11-23 08:00 Call: no answer\n`);
});

const DAY = '2026-11-23.md';
const PLANNED = {
	'People/Kim Lee.md': '---\ncompany: Harborline\n---\n',
	'People/Zed Okafor.md': '---\ncompany: Rail\n---\n',
	'Log.md':
		'- Follow up with [[Kim Lee]] on 2026-12-10 about the lease\n- Follow up with Priya Nair on 2026-11-23 about rail\n',
	[DAY]:
		'- 08:45 Coffee with [[Kim Lee]]\n- [ ] Lunch with [[Zed Okafor]]\n- 08:30 Priya, with Priya Nair\n- 11:00 [[Dana Whitfield]]\n',
};

test('whom the user meets soon has one row under Today, which opens the sheet and counts as no call', async () => {
	await desk.lay(PLANNED);
	const { page } = desk;
	const today = desk.section('Today');
	await today.getByRole('button', { name: /Zed Okafor.*you meet today/ }).waitFor();
	await expect(desk.row('Kim Lee')).toHaveCount(1);
	await expect(today.locator('.due-row', { hasText: 'Kim Lee' })).toContainText('you meet 08:45', {
		useInnerText: true,
	});
	await expect(today.locator('.due-row', { hasText: 'Priya Nair' })).toHaveText(/today[^]*you meet 08:30/, {
		useInnerText: true,
	});
	await expect(page.getByRole('button', { name: 'Today 1', exact: true })).toHaveCount(1);
	await expect(page.locator('.due-status')).toHaveText('1 due', { useInnerText: true });
	await expect(page.locator('.due-follow-ups')).not.toContainText('Dana', { useInnerText: true });
	expect(await barriers(page, '.due-follow-ups')).toEqual([]);
	await desk.row('Kim Lee').locator('.due-row-self').hover();
	await desk.row('Kim Lee').getByRole('button', { name: 'Before you meet: Kim Lee' }).click();
	await sheet().getByText('08:45').waitFor();
	await desk.keys('Escape');
	await today.getByRole('button', { name: /^Zed Okafor/ }).click();
	await expect(sheet().locator('.modal-title')).toHaveText('Zed Okafor', { useInnerText: true });
	await desk.keys('Escape');
});

test('a meeting that does not take place can be dismissed', async () => {
	await desk.lay(PLANNED);
	const today = desk.section('Today');
	await today.getByRole('button', { name: /^Zed Okafor/ }).waitFor();
	await today.getByRole('button', { name: 'Not meeting Zed Okafor today' }).click();
	await desk.page.locator('.due-meeting').waitFor({ state: 'detached' });
	await desk.row('Kim Lee').getByText('you meet').waitFor();
});

test('a ticked task and a logged answer end it', async () => {
	await desk.lay(PLANNED);
	await desk
		.section('Today')
		.getByRole('button', { name: /^Zed Okafor/ })
		.waitFor();
	await desk.writtenByOthers(DAY, PLANNED[DAY].replace('- [ ]', '- [x]'));
	await desk.page.locator('.due-meeting').waitFor({ state: 'detached' });
	await desk.onRow('Kim Lee');
	await desk.keys('l', 's');
	await desk.keys('Enter');
	await desk.row('Kim Lee').getByText('you meet').waitFor({ state: 'detached' });
});
