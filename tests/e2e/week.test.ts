import { barriers } from './axe';
import { Desk } from './desk';
import { expect } from './expect';

const MINUTE = 60_000;
/** From Monday 08:00 to Friday 14:59. */
const FRIDAY_1459 = (4 * 24 + 6) * 60 + 59;

let desk: Desk;
let start: number;
beforeAll(async () => {
	desk = await Desk.open();
	start = Date.now();
});
afterAll(() => desk.close());
beforeEach(async () => desk.page.clock.setFixedTime(start));
afterEach(() => desk.clear());

const ANA = 'Meetings/2026-11-17 Ana Ruiz.md';
const BEN = 'Meetings/2026-11-18 Ben Ito.md';
const MIA = 'Journal/2026-11-26.md';
const TODAY = '2026-11-27.md';
const NOTES = {
	[ANA]: `- Follow up with Ana Ruiz on 2026-11-18\n${[18, 19, 20, 23, 24]
		.map((day) => `\t- 2026-11-${day} 09:00 Call: no answer\n`)
		.join('')}`,
	[BEN]:
		'- Follow up with Ben Ito on 2026-11-23\n\t- 2026-11-24 09:00 Call: no answer\n\t- 2026-11-25 16:00 Call: spoke\n',
	[MIA]: 'I’ll call Mia Stone back on 2026-11-30 about the lease.\n',
};

const offer = () => desk.page.locator('.due-week-offer');
const sheet = () => desk.page.locator('.due-week');
const figure = (label: string) =>
	sheet()
		.locator('.due-week-figures > div', { has: desk.page.getByText(label, { exact: true }) })
		.locator('dd');
const list = (title: string) => sheet().locator('.due-week-list', { hasText: title });
const focused = () =>
	desk.page.evaluate(
		() => document.activeElement?.closest('[data-thing]')?.querySelector('.due-week-name')?.textContent,
	);

/** It is this many minutes after Monday 08:00, and the user presses a key. */
async function later(minutes: number): Promise<void> {
	await desk.page.clock.setFixedTime(start + minutes * MINUTE);
	await desk.keys('Shift');
}

/** Turns the core plugin Daily notes on. */
async function turnOnDailyNotes(): Promise<void> {
	await desk.page.evaluate(() => {
		const { app } = window as unknown as {
			app: { internalPlugins: { plugins: Record<string, { enabled: boolean }> } };
		};
		Object.assign(app.internalPlugins.plugins['daily-notes'] ?? {}, { enabled: true });
	});
}

test('the row comes on Friday at three, and goes when the review is opened', async () => {
	await desk.lay(NOTES);
	await later(FRIDAY_1459);
	await desk.section('To decide').waitFor();
	await expect(offer()).toHaveCount(0);
	await later(FRIDAY_1459 + 1);
	await offer().waitFor();
	expect(await barriers(desk.page, '.due-week-offer')).toEqual([]);
	await offer().getByRole('button', { name: 'How was your week?' }).click();
	await sheet().waitFor();
	await offer().waitFor({ state: 'detached' });
	await desk.keys('Escape');
	await desk.dialogIsGone();
});

test('the row can be dismissed, and is not offered again in that week', async () => {
	await desk.lay(NOTES);
	await later(FRIDAY_1459 + 1);
	await offer().getByRole('button', { name: 'Not this week' }).click();
	await offer().waitFor({ state: 'detached' });
	await later(FRIDAY_1459 + 24 * 60);
	await desk.section('To decide').waitFor();
	await expect(offer()).toHaveCount(0);
	await later(FRIDAY_1459 + 1 + 7 * 24 * 60);
	await offer().waitFor();
});

test('by the keyboard: each thing with one key, the figures follow, and undo brings it back', async () => {
	await desk.lay(NOTES);
	await later(FRIDAY_1459 + 1);
	await desk.command('Review the week');
	await sheet().getByText('You reached Ben Ito.').waitFor();
	await expect(figure('Calls made')).toHaveText('4');
	await expect(figure('People reached')).toHaveText('1 of 2');
	await expect(figure('Tries until an answer')).toHaveText('2');
	expect(await barriers(desk.page, '.due-week-modal')).toEqual([]);

	await expect.poll(focused).toBe('Ana Ruiz');
	await desk.keys('ArrowDown');
	await expect.poll(focused).toBe('Ben Ito');
	await desk.keys('ArrowDown', 'ArrowDown');
	await expect.poll(focused).toBe('Mia Stone');
	await desk.keys('x');
	await list('Found').waitFor({ state: 'detached' });
	await expect.poll(focused).toBe('Ben Ito');

	await desk.keys('Home', 'g');
	await list('To decide').waitFor({ state: 'detached' });
	await desk.holds(ANA, `${NOTES[ANA]}\t- 2026-11-27 15:00 Gave up\n`);
	await expect.poll(focused).toBe('Ben Ito');
	await desk.keys('u');
	await list('To decide').getByText('Ana Ruiz').first().waitFor();
	await desk.holds(ANA, NOTES[ANA]);

	// Enter does the first action: here it asks for the next step.
	await expect.poll(focused).toBe('Ben Ito');
	await desk.keys('Enter');
	await desk.dialogFor('Ben Ito');
	await desk.keys('Escape');
	await expect.poll(focused).toBe('Ben Ito');
	await desk.keys('c');
	await list('Nothing agreed yet').waitFor({ state: 'detached' });
	await expect.poll(focused).toBe('Ana Ruiz');
	await desk.keys('Escape');
	await desk.dialogIsGone();
});

test('the review is written into today’s note once, and undone', async () => {
	await desk.lay({ ...NOTES, [TODAY]: '# Friday\n' });
	await turnOnDailyNotes();
	await later(FRIDAY_1459 + 1);
	await desk.command('Review the week');
	await sheet().getByRole('button', { name: 'Write into today’s note' }).click();
	const section = [
		'## Week 48 in calls',
		'',
		'- Calls made: 4',
		'- People reached: Ben Ito',
		'- Tries until an answer: 2',
		'- Left to decide: Ana Ruiz',
		'- Nothing agreed yet: Ben Ito',
		'- Found in notes: 1',
		'',
	].join('\n');
	await desk.holds(TODAY, `# Friday\n\n${section}`);
	await sheet().getByRole('button', { name: 'Write into today’s note' }).click();
	await desk.notice('2026-11-27 has this week already.');
	await desk.keys('u');
	await desk.holds(TODAY, '# Friday\n');
});

test('without Daily notes it says what to do', async () => {
	await desk.lay(NOTES);
	await later(FRIDAY_1459 + 1);
	await desk.command('Review the week');
	await sheet().getByRole('button', { name: 'Write into today’s note' }).click();
	await sheet().getByRole('alert').getByText('core plugin Daily notes').waitFor();
	await desk.press('Copy the review');
	await desk.eventuallyCopied(
		'## Week 48 in calls\n\n- Calls made: 4\n- People reached: Ben Ito\n- Tries until an answer: 2\n- Left to decide: Ana Ruiz\n- Nothing agreed yet: Ben Ito\n- Found in notes: 1',
	);
});

test('earlier weeks have their figures, back to the first attempt', async () => {
	await desk.lay(NOTES);
	await later(FRIDAY_1459 + 1);
	await desk.command('Review the week');
	await sheet().getByRole('button', { name: 'Week before' }).click();
	await sheet().getByText('16 Nov to 22 Nov 2026').waitFor();
	await expect(figure('Calls made')).toHaveText('3');
	await expect(sheet().locator('.due-week-list')).toHaveCount(0);
	await expect(sheet().getByRole('button', { name: 'Week before' })).toHaveCount(0);
	await sheet().getByRole('button', { name: 'Week after' }).click();
	await list('To decide').waitFor();
});

test('a week without any call', async () => {
	await desk.lay({ [BEN]: '- Follow up with Ben Ito on 2026-12-23\n' });
	await desk.page.locator('.due-header').getByRole('button', { name: 'More options' }).click();
	await desk.page.locator('.menu').getByText('Review the week').click();
	await sheet().getByText('No calls in this week.').waitFor();
	await sheet().getByText('Nothing is left open.').waitFor();
	expect(await barriers(desk.page, '.due-week-modal')).toEqual([]);
});
