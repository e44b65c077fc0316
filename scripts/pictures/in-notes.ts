import type { State } from './states';

const NOTE = 'Meetings/2026-11-16 Northwind.md';
const RIGHT_TO_LEFT = 'Meetings/2026-11-16 דנה.md';
const DAILY = 'Journal/2026-11-23.md';

/** A note of last Monday with every kind of mark, and a daily note with a block. */
export const IN_NOTES: Readonly<Record<string, string>> = {
	[NOTE]: [
		'## Northwind',
		'',
		'- Follow up with Dana Whitfield next week about the pricing article',
		"- Next step: Lee will call on Friday. If I don't hear from him, I check in on Tuesday.",
		'- Check in with Sam the Monday after Thanksgiving',
		'- Call back Priya Nair tomorrow 8:30 about the study',
		'\t- 2026-11-20 16:30 called, voicemail, calling back Monday 8:30',
		'- I will send Tom the portfolio next Wednesday',
		'',
	].join('\n'),
	[RIGHT_TO_LEFT]: [
		'## דנה',
		'',
		'- לדבר עם דנה כהן next week על המחיר #follow-up',
		'- לשלוח ליואב לוי את המאמר #follow-up',
		'- Follow up with Omer Katz tomorrow about the study',
		'\t- 2026-11-20 16:30 Call: left message. Calling back 2026-11-23 08:30',
		'',
	].join('\n'),
	[DAILY]: ['## Calls', '', '```due-follow-ups', 'section: promised-now, overdue, today, found', '```', ''].join('\n'),
};

const marked: State['prepare'] = async ({ page }) => {
	await page.locator('.cm-editor .due-resolved').first().waitFor();
	return page.locator('.cm-content');
};

const block: State['prepare'] = async ({ page }) => {
	await page.locator('.due-block .due-row').first().waitFor();
	return page.locator('.due-block');
};

const reading: State['prepare'] = async ({ page }) => {
	await page.locator('.view-action[aria-label="Current view: editing"]').click();
	await page.locator('.markdown-reading-view .due-resolved').first().waitFor();
	return page.locator('.markdown-reading-view');
};

const SIZE = { width: 1340, height: 460, sidebar: 300 };

export const IN_NOTES_STATES: readonly State[] = [
	{ name: 'in-notes', scene: { note: NOTE, ...SIZE }, prepare: marked },
	{ name: 'in-notes-dark', scene: { note: NOTE, theme: 'dark', ...SIZE }, prepare: marked },
	{ name: 'in-notes-rtl', scene: { note: RIGHT_TO_LEFT, rtl: true, ...SIZE }, prepare: marked },
	{
		name: 'in-notes-phone',
		scene: { note: NOTE, phone: true, width: 390, height: 640 },
		prepare: async ({ page }) => {
			await page.evaluate(() => {
				const { app } = window as unknown as { app: { workspace: { rightSplit: { collapse(): void } } } };
				app.workspace.rightSplit.collapse();
			});
			await page.locator('.cm-editor .due-resolved').first().waitFor();
			return page.locator('.markdown-source-view');
		},
	},
	{ name: 'in-notes-reading', scene: { note: NOTE, ...SIZE }, prepare: reading },
	{ name: 'in-notes-block', scene: { note: DAILY, ...SIZE }, prepare: block },
	{ name: 'in-notes-block-dark', scene: { note: DAILY, theme: 'dark', ...SIZE }, prepare: block },
	{
		name: 'in-notes-block-edit',
		scene: { note: DAILY, ...SIZE },
		prepare: async (opened) => {
			await block(opened);
			await opened.page.locator('.cm-preview-code-block').hover();
			return opened.page.locator('.cm-content');
		},
	},
];
