import type { Locator } from 'playwright';
import { barriers } from './axe';
import { Desk, ELSEWHERE } from './desk';
import { expect } from './expect';

const MINUTE = 60_000;

let desk: Desk;
let start: number;
beforeAll(async () => {
	desk = await Desk.open();
	start = Date.now();
});
afterAll(() => desk.close());
beforeEach(async () => desk.page.clock.setFixedTime(start));
afterEach(() => desk.clear());

const ANA = 'Meetings/2026-11-19 Ana Ruiz.md';
const BEN = 'Meetings/2026-11-18 Ben Ito.md';
const CEM = 'Meetings/2026-11-17 Cem Kaya.md';
const PRIYA = 'Meetings/2026-11-20 Priya Nair.md';
const NOTES = {
	'People/Ana Ruiz.md': '---\nphone: "+1 312 555 0142"\n---\n',
	[ANA]: '- Follow up with [[Ana Ruiz]] on 2026-11-23 about the survey\n',
	[BEN]: '- Follow up with Ben Ito on 2026-11-23 about the intro\n',
	[CEM]: '- Follow up with Cem Kaya on 2026-11-23 about the tour\n',
};
const PROMISED = {
	[PRIYA]:
		'- Follow up with Priya Nair on 2026-11-20\n\t- 2026-11-20 08:10 Call: left message. Calling back 2026-11-23 08:07\n',
};

const screen = () => desk.page.locator('.due-calls');
const button = (name: string | RegExp) => screen().getByRole('button', { name });
const place = async (name: string, of: string) => {
	await desk.page.locator('.due-call-name', { hasText: name }).waitFor();
	await screen().getByText(of, { exact: true }).waitFor();
};
const summary = (words: string) => desk.page.locator('.due-calls-end', { hasText: words }).waitFor();
const logged = (path: keyof typeof NOTES, line: string) =>
	desk.holds(path, `${NOTES[path]}\t- 2026-11-23 08:00 ${line}\n`);

/** It is this many minutes after eight, and the user presses a key. */
async function later(minutes: number): Promise<void> {
	await desk.page.clock.setFixedTime(start + minutes * MINUTE);
	await desk.keys('Shift');
}

/** Closes the view and opens it again, as a restart does. */
async function reopen(): Promise<void> {
	await desk.page.evaluate(() => {
		const { app } = window as unknown as { app: { workspace: { detachLeavesOfType(type: string): void } } };
		app.workspace.detachLeavesOfType('due-follow-ups');
	});
	await screen().waitFor({ state: 'detached' });
	await desk.command('Open list');
}

test('by the keyboard: three due calls, one key each, to the summary, where each can be undone', async () => {
	await desk.lay(NOTES);
	await desk.command('Start calls');
	await place('Ana Ruiz', '1 of 3');
	expect(await barriers(desk.page, '.due-calls')).toEqual([]);
	await desk.keys('n');
	await place('Ben Ito', '2 of 3');
	await desk.keys('n');
	await place('Cem Kaya', '3 of 3');
	await desk.keys('n');
	await summary('3 called, 0 reached');
	await summary('Next: Ana Ruiz, tomorrow');
	expect(await barriers(desk.page, '.due-calls')).toEqual([]);
	await logged(ANA, 'Call: no answer');
	await logged(CEM, 'Call: no answer');
	await button('Undo: Ben Ito').click();
	await place('Ben Ito', '3 of 3');
	await desk.holds(BEN, NOTES[BEN]);
	await desk.keys('Escape');
	await desk.section('Today').getByText('Ben Ito').waitFor();
});

test('by the keyboard: the one date that matters, what was agreed, snooze, give up, skip', async () => {
	await desk.lay({
		...NOTES,
		'Dee.md': '- Follow up with Dee Lund on 2026-11-23\n',
		'Eve.md': '- Follow up with Eve Moss on 2026-11-23\n',
	});
	await desk.command('Start calls');
	await place('Ana Ruiz', '1 of 5');
	await desk.keys('m', '1', 'Enter');
	await place('Ben Ito', '2 of 5');
	await logged(ANA, 'Call: left message. Calling back 2026-11-23 09:00');
	await desk.keys('m');
	await desk.type('tomorrow 8:30am');
	await desk.page.getByText('Tue 24 Nov 2026, 08:30').waitFor();
	await desk.keys('Enter');
	await place('Cem Kaya', '3 of 5');
	await logged(BEN, 'Call: left message. Calling back 2026-11-24 08:30');
	await desk.keys('s');
	await desk.page.locator('.due-agreed input').waitFor();
	await desk.type('send him my portfolio Thursday');
	await desk.keys('Enter');
	await place('Dee Lund', '4 of 5');
	await logged(CEM, 'Call: spoke. Next 2026-11-26 — send him my portfolio');
	await desk.keys('g');
	await place('Eve Moss', '5 of 5');
	await desk.holds('Dee.md', '- Follow up with Dee Lund on 2026-11-23\n\t- 2026-11-23 08:00 Gave up\n');
	await desk.keys('k');
	await summary('3 called, 1 reached');
	await desk.keys('Shift+Tab');
	await button('Call now').press('Enter');
	await place('Eve Moss', '5 of 5');
	await desk.keys('z');
	await desk.type('next week');
	await desk.keys('Enter');
	await summary('3 called, 1 reached');
	await desk.holds(
		'Eve.md',
		'- Follow up with Eve Moss on 2026-11-23\n\t- 2026-11-23 08:00 Snoozed until 2026-11-30\n',
	);
	await button('Done').press('Enter');
	await desk.section('Next 7 days').getByText('Ben Ito').waitFor();
});

test('by the mouse: the button above the list, a promised time in between, and the calls taken up where they were left', async () => {
	await desk.lay({ ...NOTES, ...PROMISED });
	await desk.page.getByRole('button', { name: 'Start calls: 4 due' }).click();
	await place('Ana Ruiz', '1 of 4');
	await later(1);
	const banner = desk.page.locator('.due-calls-interruption');
	await expect(banner).toHaveCount(0);
	await later(5);
	await banner.getByText('Priya Nair in 2 min').waitFor();
	await button('Call now').click();
	await place('Priya Nair', '1 of 4');
	await button(/^Spoke/).click();
	await button('tomorrow').click();
	await button(/^Save/).click();
	await place('Ana Ruiz', '2 of 4');
	await button('Back to the list').click();
	await desk.section('Today').getByText('Ana Ruiz').waitFor();
	await desk.page.getByRole('button', { name: 'Continue calls: 3 due' }).click();
	await place('Ana Ruiz', '2 of 4');
	await reopen();
	await place('Ana Ruiz', '2 of 4');
	await button(/^Skip/).click();
	await place('Ben Ito', '3 of 4');
	await button(/^Left message/).click();
	await screen().getByText('When will you call again?').waitFor();
});

test('after a call by the dialog, or on another device, the next person comes up', async () => {
	await desk.lay(NOTES);
	await desk.command('Start calls');
	await place('Ana Ruiz', '1 of 3');
	await desk.keys('l');
	await desk.dialogFor('Ana Ruiz');
	await desk.keys('w', 'Enter');
	await place('Ben Ito', '2 of 3');
	await desk.writtenByOthers(BEN, `${NOTES[BEN]}\t- 2026-11-23 07:59 Call: no answer\n`);
	await place('Cem Kaya', '3 of 3');
});

test('what was written is said beside the call, with Undo, and no notice covers anything', async () => {
	await desk.lay(NOTES);
	await desk.command('Start calls');
	await desk.keys('n');
	await desk.page.locator('.due-message-box', { hasText: 'Ana Ruiz: logged. Next' }).waitFor();
	await expect(desk.page.locator('.notice')).toHaveCount(0);
	await desk.keys('u');
	await desk.holds(ANA, NOTES[ANA]);
	await desk.page.locator('.due-message-box', { hasText: 'Undone.' }).waitFor();
});

test('a date that begins with a digit is typed whole, and no key of it reaches the next call', async () => {
	await desk.lay(NOTES);
	await desk.command('Start calls');
	await place('Ana Ruiz', '1 of 3');
	await desk.keys('m');
	await desk.type('3pm');
	await place('Ana Ruiz', '1 of 3');
	await desk.keys('Enter');
	await place('Ben Ito', '2 of 3');
	await logged(ANA, 'Call: left message. Calling back 2026-11-23 15:00');
	await desk.keys('z');
	await desk.type('2 dec');
	await desk.keys('Enter');
	await place('Cem Kaya', '3 of 3');
	await logged(BEN, 'Snoozed until 2026-12-02');
	await desk.holds(CEM, NOTES[CEM]);
});

test('long overdue ones are gone through the same way', async () => {
	await desk.lay({
		'Old.md': '- Follow up with Gil Brandt on 2026-03-02\n',
		'Older.md': '- Follow up with Hal Orr on 2026-02-02\n',
	});
	await desk.page.getByRole('button', { name: 'Long overdue' }).click();
	await desk.page.getByRole('button', { name: 'Go through them' }).click();
	await screen().getByText('1 of 2', { exact: true }).waitFor();
	await desk.keys('g');
	await screen().getByText('2 of 2', { exact: true }).waitFor();
	await desk.keys('z', '1', 'Enter');
	await summary('No calls made');
});

test('with nothing due it says so, and who comes next', async () => {
	await desk.lay({ 'Later.md': '- Follow up with Kim Okafor on 2026-12-02\n' });
	await desk.command('Start calls');
	await summary('Nothing to call now');
	await summary('Next: Kim Okafor, 2 Dec.');
	await desk.keys('Escape');
	await desk.section('Later').locator('.due-row-name', { hasText: 'Kim Okafor' }).waitFor();
});

describe('on a phone', () => {
	beforeEach(() => desk.page.setViewportSize({ width: 390, height: 844 }));
	afterEach(() => desk.page.setViewportSize({ width: 1280, height: 720 }));

	const away = (hidden: boolean) =>
		desk.page.evaluate((isHidden) => {
			Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
			document.dispatchEvent(new Event('visibilitychange'));
		}, hidden);

	/** Taps a number. The browser would ask which app calls it. */
	const dial = async (number: Locator) => {
		await desk.page.evaluate(() => {
			const isNumber = (event: Event) => (event.target as Element).closest('a[href^="tel:"]') !== null;
			document.addEventListener('click', (event) => isNumber(event) && event.preventDefault(), true);
		});
		await expect(number).toHaveAttribute('href', 'tel:+13125550142');
		await number.click();
	};
	const open = async (command: string) => {
		await desk.lay(NOTES, ELSEWHERE);
		await desk.page.goto(`${desk.page.url()}&phone=1`);
		await desk.page.locator('body.host-ready').waitFor();
		await desk.command(command);
	};

	test('coming back from a call of a row asks what happened', async () => {
		await open('Open list');
		// This browser has a pointer, so the buttons of a row appear only while it has the focus or the pointer.
		await desk.onRow('Ana Ruiz');
		await dial(desk.page.getByRole('link', { name: 'Call Ana Ruiz' }).first());
		await expect(desk.dialog()).toHaveCount(0);
		await away(true);
		await later(6);
		await away(false);
		await desk.dialogFor('Ana Ruiz');
		await desk.dialog().getByText('No answer').click();
		await desk.dialog().getByRole('button', { name: 'Log attempt' }).click();
		await desk.dialogIsGone();
		await desk.holds(ANA, `${NOTES[ANA]}\t- 2026-11-23 08:06 Call: no answer\n`);
		await away(true);
		await away(false);
		await expect(desk.dialog()).toHaveCount(0);
	});

	test('the number is dialed, and coming back asks how it went', async () => {
		await open('Start calls');
		await place('Ana Ruiz', '1 of 3');
		for (const each of await screen().getByRole('button').all()) {
			expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		}
		await dial(screen().getByRole('link', { name: '+1 312 555 0142' }));
		await away(true);
		await later(6);
		await away(false);
		await screen().getByText('How did it go with Ana Ruiz?').waitFor();
		await button('Left message').click();
		await button(/^in 1 h/).click();
		await place('Ben Ito', '2 of 3');
		await desk.holds(ANA, `${NOTES[ANA]}\t- 2026-11-23 08:06 Call: left message. Calling back 2026-11-23 09:06\n`);
		await button('No answer').click();
		await place('Cem Kaya', '3 of 3');
		await expect(screen().getByText('How did it go')).toHaveCount(0);
	});
});
