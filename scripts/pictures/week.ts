import type { Opened, Scene } from './stage';
import type { State } from './states';

// "Review the week" on Friday afternoon.

/** From Monday 08:00 to Friday 15:30. */
const UNTIL_FRIDAY_MS = ((4 * 24 + 7) * 60 + 30) * 60_000;

const call = (at: string, words: string) => `\t- 2026-11-${at} Call: ${words}\n`;

/** A week of calls, and what is left at its end. */
export const WEEK_NOTES: Readonly<Record<string, string>> = {
	'People/Priya Nair.md': '---\ncompany: Meridian Labs\nphone: "+1 312 555 0142"\n---\n',
	'Meetings/2026-11-19 Priya Nair.md': `- Follow up with [[Priya Nair]] on 2026-11-23 about the survey\n${call('23 08:10', 'left message. Calling back 2026-11-24 08:30')}${call('24 08:31', 'spoke. Next 2026-12-01 — sends the numbers')}`,
	'Meetings/2026-11-18 Tomek Wrona.md': `- Follow up with Tomek Wrona on 2026-11-23 about the ops job\n${call('23 17:10', 'no answer')}${call('25 08:05', 'left message. Calling back 2026-11-26 08:30')}${call('26 08:34', 'no answer')}`,
	'Meetings/2026-11-17 Ana Ruiz.md': `- Follow up with Ana Ruiz on 2026-11-18 about the intro\n${call('18 09:00', 'no answer')}${call('19 16:00', 'no answer')}${call('20 09:00', 'left message')}${call('23 16:10', 'no answer')}${call('24 08:20', 'left message')}`,
	'Meetings/2026-11-20 Kim Lee.md':
		'---\nwith: Kim Lee\ncompany: Northwind\n---\n- Follow up: Kim calls on 2026-11-25\n',
	'Meetings/2026-11-25 Lena Brandt.md': `- Follow up with Lena Brandt on 2026-11-26 about the audit\n${call('26 10:00', 'spoke')}`,
	'Meetings/2026-11-26 Oskar Lind.md':
		'---\nmet: 2026-11-26\nwith: Oskar Lind\n---\nHe likes the plan for the harbor.\n',
	'Journal/2026-11-26.md':
		'I’ll call Mia Stone back on 2026-11-30 about the lease.\n\nDana promised to send the draft by 2026-12-02.\n',
};

const onFriday = async (opened: Opened) => {
	const { page } = opened;
	await page.clock.setFixedTime(Date.now() + UNTIL_FRIDAY_MS);
	await opened.keys('Shift');
	await page.locator('.due-week-offer').waitFor();
};

const reviewed = async (opened: Opened) => {
	await onFriday(opened);
	await opened.page.locator('.due-week-offer').getByRole('button', { name: 'How was your week?' }).click();
	await opened.page.locator('.due-week').waitFor();
};

/** The dialog alone, for the docs. */
const reviewedAlone = async (opened: Opened) => {
	await reviewed(opened);
	return opened.page.locator('.due-week-modal');
};

const looks: readonly (readonly [of: string, scene: Scene])[] = [
	['', { sidebar: 300, height: 900 }],
	['-dark', { theme: 'dark', sidebar: 300, height: 900 }],
	['-rtl', { rtl: true, height: 900 }],
	['-phone', { phone: true }],
];

export const WEEK_STATES: readonly State[] = looks.flatMap(([of, scene]) => [
	{ name: `week-offer${of}`, scene, prepare: onFriday },
	{ name: `week${of}`, scene, prepare: of === '' ? reviewedAlone : reviewed },
]);
