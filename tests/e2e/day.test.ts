import { ELSEWHERE, Desk } from './desk';
import { expect } from './expect';
import { still } from './still';

const DANA = 'Meetings/2026-11-19 Dana Whitfield.md';
const LEE = 'Meetings/2026-11-17 Lee Park.md';

const NOTES = {
	[DANA]: [
		'---',
		'contact: "[[Dana Whitfield]]"',
		'phone: "+1 312 555 0142"',
		'---',
		'She runs **pricing** and liked the article.',
		'',
		'- Follow up with [[Dana Whitfield]] Monday morning about the pricing article',
		'',
	].join('\n'),
	[LEE]: '- Follow up with Lee Park Thursday about the analytics role\n',
	'Meetings/Later.md': '- Follow up with Hugo on 2026-12-15 about the survey\n',
};

let desk: Desk;
beforeAll(async () => {
	desk = await Desk.open();
});
afterAll(() => desk.close());
afterEach(() => desk.clear());

const focused = () =>
	desk.page.evaluate(() => {
		const element = document.activeElement;
		return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
	});
const until = (pattern: RegExp) => expect.poll(focused).toMatch(pattern);

async function tabTo(pattern: RegExp): Promise<void> {
	for (let presses = 0; presses < 40; presses++) {
		if (pattern.test(await focused())) return;
		await desk.keys('Tab');
	}
	throw new Error(`Tab never came to ${pattern.source}, but to ${await focused()}`);
}

test('a whole day’s work with the keyboard alone: open, read, call, log, snooze, filter, open the note, undo', async () => {
	await desk.lay(NOTES);
	const lee = await desk.onDisk(LEE);
	// Nothing is clicked from here on.
	await desk.command('Open list');
	await until(/^Lee Park/);

	// Read: the call sheet opens below the row, and the number is a Tab away.
	await desk.keys('ArrowDown', 'ArrowDown');
	await until(/^Dana Whitfield/);
	await desk.keys('Enter');
	await desk.page.locator('.due-excerpt-text', { hasText: 'She runs pricing' }).waitFor();
	await tabTo(/312 555 0142/);
	await expect
		.poll(() => desk.page.evaluate(() => (document.activeElement as HTMLAnchorElement).href))
		.toBe('tel:+13125550142');

	// Log: Escape leaves the sheet for its row, L asks what happened.
	await desk.keys('Escape');
	await until(/^Dana Whitfield/);
	await desk.keys('l');
	await desk.dialogFor('Dana Whitfield');
	await desk.keys('m');
	await desk.type('tomorrow 8:30am');
	await desk.keys('Enter');
	await desk.dialogIsGone();
	await expect.poll(() => desk.onDisk(DANA)).toMatch(/Call: left message\. Calling back 2026-11-24 08:30/);

	// Snooze: the first preset is the key 1.
	await desk.keys('Home', 'ArrowDown');
	await until(/^Lee Park/);
	await desk.keys('s');
	await desk.dialogFor('Lee Park');
	await desk.keys('1', 'Enter');
	await desk.dialogIsGone();
	await expect.poll(() => desk.onDisk(LEE)).toMatch(/Snoozed until 2026-11-23 09:00/);

	// Undo, which the vanished notice offered, is a command too.
	await desk.command('Undo last change');
	await desk.holds(LEE, lee);

	// Filter, and open the note at its line.
	await desk.command('Open list');
	await desk.keys('/');
	await desk.type('survey');
	await desk.keys('ArrowDown');
	await expect(desk.page.locator('.due-row')).toHaveCount(1);
	await desk.keys('ArrowDown');
	await until(/^Hugo/);
	await desk.keys('o');
	await desk.page.locator('.cm-content', { hasText: 'Follow up with Hugo' }).waitFor();
});

test('the next two weeks are one stop for Tab; the arrows go from day to day, Enter shows one, Escape all', async () => {
	await desk.lay(NOTES);
	await desk.command('Open list');
	await until(/^Lee Park/);
	await desk.keys('Shift+Tab');
	await until(/^Today: 2 to do/);
	await desk.keys('ArrowRight', 'ArrowDown', 'ArrowLeft');
	await until(/^Mon 30 Nov: nothing/);
	await desk.keys('ArrowUp', 'Enter');
	await expect(desk.page.locator('.due-row')).toHaveCount(2);
	await expect(desk.page.locator('.due-follow-ups > [role=status]')).toHaveText('2 of 3 follow-ups shown');
	await desk.keys('Escape');
	await expect(desk.page.locator('.due-row')).toHaveCount(3);
});

const many = () => {
	const notes: Record<string, string> = { [ELSEWHERE]: 'Nothing here.\n' };
	for (let at = 0; at < 200; at++) {
		notes[`Meetings/Talk ${at}.md`] = `---\ncontact: Person ${at}\nfollow-up: 2026-12-${String(10 + (at % 20))}\n---\n`;
	}
	return notes;
};

describe('a long list', () => {
	beforeEach(async () => {
		await desk.lay(many());
		await expect(desk.page.locator('.due-row')).toHaveCount(200);
	});

	const drawn = () => desk.page.locator('.due-row:not(.is-away)').count();

	test('draws what is near, names the rest, and goes to the end and back by keys', async () => {
		await desk.command('Open list');
		await expect.poll(drawn).toBeGreaterThan(5);
		expect(await drawn()).toBeLessThan(120);
		await expect(desk.page.locator('.due-row.is-away').last()).toHaveText(/^Person \d+$/);
		await desk.keys('End');
		await until(/^Person \d+ /);
		await expect(desk.page.locator('.due-row').last().locator('.due-row-self')).toHaveCount(1);
		await desk.keys('Home');
		await until(/^Later/);
		await expect.poll(drawn).toBeLessThan(120);
	});

	test('leaves the rows that did not change as they are, and the place where one looks', async () => {
		const list = desk.page.locator('.due-list');
		await list.evaluate((element) => (element.scrollTop = 2000));
		await expect
			.poll(() => list.evaluate((element) => element.querySelectorAll('.due-row:not(.is-away)').length))
			.toBeGreaterThan(5);
		await still(list);
		const marked = await list.evaluate((element) => {
			const top = element.getBoundingClientRect().top;
			const seen = Array.from(element.querySelectorAll<HTMLElement>('.due-row-self')).filter(
				(row) => row.getBoundingClientRect().top > top,
			);
			seen.slice(0, 5).forEach((row, at) => (row.dataset.mark = String(at)));
			return { y: seen[0]?.getBoundingClientRect().top, texts: seen.slice(0, 5).map((row) => row.textContent) };
		});
		await desk.writtenByOthers('Meetings/Talk 199.md', '---\ncontact: Person 199\nfollow-up: 2026-11-23\n---\n');
		await desk.section('Today').waitFor();
		const after = await list.evaluate((element) =>
			Array.from(element.querySelectorAll<HTMLElement>('[data-mark]')).map((row) => row.textContent),
		);
		expect(after).toEqual(marked.texts);
		const y = await list.evaluate((element) => element.querySelector('[data-mark="0"]')?.getBoundingClientRect().top);
		expect(Math.abs((y ?? 0) - (marked.y ?? 0))).toBeLessThan(2);
	});

	test('comes back to the same place and the same open row when the view is closed and opened again', async () => {
		const list = desk.page.locator('.due-list');
		await list.evaluate((element) => (element.scrollTop = 3000));
		await still(list);
		const name = await list.evaluate((element) => {
			const top = element.getBoundingClientRect().top;
			const rows = Array.from(element.querySelectorAll<HTMLElement>('.due-row-self'));
			const row = rows.find((each) => each.getBoundingClientRect().top > top + 100);
			return row?.querySelector('.due-row-name')?.textContent ?? '';
		});
		await desk.page.getByText(name, { exact: true }).click();
		await desk.page.locator('.due-sheet').waitFor();
		const place = async () => (await desk.page.locator('.due-row.is-open').boundingBox())?.y ?? -1;
		const before = await place();
		await desk.page.evaluate(() => {
			const { app } = window as unknown as { app: { workspace: { detachLeavesOfType(type: string): void } } };
			app.workspace.detachLeavesOfType('due-follow-ups');
		});
		await desk.page.locator('.due-follow-ups').waitFor({ state: 'detached' });
		await desk.command('Open list');
		await desk.page.locator('.due-row.is-open', { hasText: name }).locator('.due-sheet').waitFor();
		await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(40);
	});
});
