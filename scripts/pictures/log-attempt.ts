import type { Browser, Locator } from 'playwright';
import { Stage } from './stage';

const NOTE = 'Meetings/2026-11-19 Dana Whitfield.md';
const NOTES = {
	[NOTE]: [
		'## Coffee with Dana',
		'',
		'She runs pricing and liked the article.',
		'',
		'- Follow up with Dana Whitfield on Monday about the pricing article',
		'',
	].join('\n'),
	'Elsewhere.md': '',
	'Meetings/2026-11-17 Lee Park.md': '- Follow up with Lee Park on Thursday about the analytics role\n',
	'Meetings/2026-11-18 Gil Farrow.md': '- Follow up with Gil Farrow on 2026-11-25 about the audit\n',
};

const CAPTIONS = [
	'L on the row of the person you called',
	'What happened, and when you call again',
	'Written into the note, and off today’s list',
];

/** Three steps side by side: the row, the dialog, and the row and the note afterwards. */
export async function logAttempt(browser: Browser, path: string): Promise<void> {
	const stage = await Stage.over(browser, NOTES);
	try {
		const opened = await stage.open({ note: 'Elsewhere.md', width: 1080, height: 640, sidebar: 340 });
		const { page } = opened;
		const list = page.locator('.due-list');
		const take = async (part: Locator) =>
			(await part.screenshot({ caret: 'hide', animations: 'disabled' })).toString('base64');
		const dana = page.locator('.due-row-self', { hasText: 'Dana' });
		await page.locator('.due-section', { hasText: 'Today' }).locator('.due-row-self').last().focus();
		const first = await take(list);
		await opened.keys('l', 'm');
		await page.keyboard.type('tomorrow 8:30am');
		await page.getByText('→').first().waitFor();
		const second = await take(page.locator('.due-dialog'));
		await opened.keys('Enter');
		await page.locator('.due-dialog').waitFor({ state: 'detached' });
		await page
			.locator('.due-section', { hasText: 'Next 7 days' })
			.locator('.due-row-self', { hasText: 'Dana' })
			.waitFor();
		await page.locator('.due-message-box').waitFor();
		await dana.last().focus();
		const third = await take(list);
		await opened.keys('o');
		const note = page.locator('.cm-content', { hasText: 'Coffee with Dana' });
		await note.waitFor();
		await page.locator('.due-follow-ups').evaluate((element) => element.ownerDocument.body.click());
		const line = await take(note);
		await opened.close();
		await compose(browser, path, [[first], [second], [line, third]]);
	} finally {
		await stage.close();
	}
}

/** Lays out pictures in columns, each with a caption above it. */
async function compose(browser: Browser, path: string, columns: readonly (readonly string[])[]): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 1180, height: 600 } });
	const figure = (pictures: readonly string[], at: number) =>
		`<figure><figcaption><b>${at + 1}</b> ${CAPTIONS[at] ?? ''}</figcaption>${pictures
			.map((picture) => `<div><img src="data:image/png;base64,${picture}"></div>`)
			.join('')}</figure>`;
	await page.setContent(
		`<style>
			body { margin: 0; padding: 16px; display: inline-flex; gap: 16px; background: white; font: 14px sans-serif; color: #222; }
			figure { margin: 0; }
			figcaption { margin-block-end: 8px; }
			div { max-block-size: 400px; inline-size: fit-content; overflow: hidden; margin-block-end: 8px; border: 1px solid #ddd; border-radius: 8px; }
			div:has(+ div) { max-block-size: 262px; padding-inline-start: 12px; }
			div + div, figure:first-child div { max-block-size: 232px; }
			img { display: block; max-inline-size: 430px; }
		</style>${columns.map(figure).join('')}`,
	);
	await page.locator('body').screenshot({ path });
	await page.close();
}
