import type { Opened } from './stage';
import type { State } from './states';

/** Due calls of every kind: promised, with a script, in another zone, several things, a long name, overdue. */
export const DUE_CALLS: Readonly<Record<string, string>> = {
	'Elsewhere.md': 'Nothing here.\n',
	'People/Priya Nair.md': '---\nphone: "+44 20 7946 0102"\nemail: priya@lumen.example\ncompany: Lumen Freight\n---\n',
	'People/Corinne Adler.md': '---\nphone: "+1 206 555 0177"\ncompany: Northwind\ntimezone: America/Los_Angeles\n---\n',
	'Meetings/2026-11-19 Priya Nair.md': [
		'# Talk with [[Priya Nair]]',
		'',
		'Priya runs the pricing team. She asked for the survey before she decides.',
		'',
		'- Follow up with [[Priya Nair]] on 2026-11-23 about the pricing survey',
		'\t- 2026-11-19 16:30 Call: left message — Tess says mornings are hopeless',
		'\t- 2026-11-20 08:10 Call: no answer',
		'',
		'## Message',
		'',
		'This is Robin Ames, a pricing analyst. I have the survey that you asked for.',
		"Could you name one person who should see it? I'll call again tomorrow at 8:30.",
		'',
	].join('\n'),
	'Meetings/2026-11-18 Ben Ito.md':
		'- Follow up with Ben Ito on 2026-11-20 about the intro\n- Follow up with Ben Ito on 2026-11-23 about the pilot\n',
	'Meetings/2026-11-17 Corinne Adler.md': '- Follow up with [[Corinne Adler]] on 2026-11-23 about her article\n',
	'Meetings/2026-11-16 Long.md':
		'- Follow up with Maximiliane Wolfeschlegelsteinhausenbergerdorff-Montgomery on 2026-11-19 about the onboarding checklist for new analysts\n',
	'Meetings/2026-11-20 Sam Ortiz.md':
		'- Follow up with Sam Ortiz on 2026-11-20 about the tour\n\t- 2026-11-20 08:10 Call: left message. Calling back 2026-11-23 08:07\n',
};

const start = async (opened: Opened, name: string | null = null) => {
	const { page } = opened;
	await opened.command('Start calls');
	await page.locator('.due-call-name, .due-calls-end').first().waitFor();
	if (name === null) return;
	for (let tries = 0; tries < 9; tries++) {
		if ((await page.locator('.due-call-name').innerText()).includes(name)) break;
		await page.keyboard.press('k');
	}
	await page.locator('.due-call-name', { hasText: name }).waitFor();
};

const on =
	(name: string, ...pressed: readonly string[]) =>
	async (opened: Opened) => {
		await start(opened, name);
		await opened.keys(...pressed);
	};

/** Works through the calls to the summary. */
const toTheEnd = async (opened: Opened) => {
	const { page } = opened;
	await start(opened);
	const name = page.locator('.due-call-name');
	for (const key of ['n', 'n', 'k', 'g']) {
		const before = await name.innerText();
		await opened.keys(key);
		await page.waitForFunction((text) => document.querySelector('.due-call-name')?.textContent !== text, before);
	}
	for (let tries = 0; tries < 9 && (await name.count()) > 0; tries++) {
		await opened.keys('k');
		await page.waitForTimeout(50);
	}
	await page.locator('.due-calls-end').waitFor();
};

/** Longer than the five seconds for which the vault must be quiet before anything is announced. */
const QUIET_MS = 6_000;

const announced = async (opened: Opened) => {
	const { page } = opened;
	await page.clock.runFor(QUIET_MS);
	await page.clock.setFixedTime(Date.now() + 3 * 60_000);
	await opened.keys('Shift');
	await page.clock.runFor(QUIET_MS);
	await page.locator('.due-row-banner').waitFor();
};

/** States of "Start calls". */
export const CALLS_STATES: readonly State[] = [
	{ name: 'calls-list', scene: { note: 'Elsewhere.md', sidebar: 300 } },
	{ name: 'calls-list-330', scene: { note: 'Elsewhere.md', sidebar: 340 } },
	{ name: 'calls-banner', scene: { note: 'Elsewhere.md', sidebar: 300 }, prepare: announced },
	{ name: 'calls-banner-dark', scene: { note: 'Elsewhere.md', sidebar: 300, theme: 'dark' }, prepare: announced },
	{ name: 'calls-list-phone', scene: { note: 'Elsewhere.md', phone: true } },
	{
		name: 'start-calls',
		scene: { note: 'Elsewhere.md', sidebar: 330, height: 720 },
		prepare: async (opened) => {
			await start(opened, 'Priya');
			return opened.page.locator('.due-pane');
		},
	},
	{ name: 'calls', scene: { note: 'Elsewhere.md', sidebar: 300 }, prepare: on('Priya') },
	{ name: 'calls-dark', scene: { note: 'Elsewhere.md', sidebar: 300, theme: 'dark' }, prepare: on('Priya') },
	{ name: 'calls-phone', scene: { note: 'Elsewhere.md', phone: true }, prepare: on('Priya') },
	{ name: 'calls-dialed', scene: { note: 'Elsewhere.md', phone: true }, prepare: on('Priya', 'Enter') },
	{ name: 'calls-message', scene: { note: 'Elsewhere.md', sidebar: 300 }, prepare: on('Priya', 'm') },
	{ name: 'calls-message-phone', scene: { note: 'Elsewhere.md', phone: true }, prepare: on('Priya', 'm') },
	{ name: 'calls-spoke', scene: { note: 'Elsewhere.md', sidebar: 300 }, prepare: on('Priya', 's') },
	{ name: 'calls-spoke-phone', scene: { note: 'Elsewhere.md', phone: true }, prepare: on('Priya', 's') },
	{ name: 'calls-snooze', scene: { note: 'Elsewhere.md', sidebar: 300, theme: 'dark' }, prepare: on('Priya', 'z') },
	{ name: 'calls-long', scene: { note: 'Elsewhere.md', sidebar: 300 }, prepare: on('Maximiliane') },
	{ name: 'calls-things', scene: { note: 'Elsewhere.md', sidebar: 300 }, prepare: on('Ben') },
	{ name: 'calls-night', scene: { note: 'Elsewhere.md', sidebar: 300 }, prepare: on('Corinne') },
	{ name: 'calls-night-phone', scene: { note: 'Elsewhere.md', phone: true }, prepare: on('Corinne') },
	{
		name: 'calls-written',
		scene: { note: 'Elsewhere.md', sidebar: 300 },
		prepare: async (opened) => {
			await start(opened);
			await opened.keys('n');
			await opened.page.locator('.due-message-box').waitFor();
		},
	},
	{
		name: 'calls-interrupted',
		scene: { note: 'Elsewhere.md', sidebar: 300 },
		prepare: async (opened) => {
			await start(opened, 'Priya');
			await opened.page.clock.setFixedTime(Date.now() + 5 * 60_000);
			await opened.keys('Shift');
			await opened.page.locator('.due-calls-interruption').waitFor();
		},
	},
	{ name: 'calls-end', scene: { note: 'Elsewhere.md', sidebar: 300 }, prepare: toTheEnd },
];

export const NO_CALLS_STATES: readonly State[] = [
	{
		name: 'calls-none',
		scene: { note: 'Elsewhere.md', sidebar: 300 },
		prepare: async (opened) => start(opened),
	},
];
