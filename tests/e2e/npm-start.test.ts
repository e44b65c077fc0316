import { launchBrowser, watchedContext } from './browser';
import { startOver } from './npm-start';

test('npm start builds the plugin, prints the agenda and serves the plugin at the address it prints', async () => {
	const [browser, started] = await Promise.all([
		launchBrowser(),
		startOver({ 'Meetings/Lee.md': '- Follow up with Lee on 2026-11-23\n' }),
	]);
	try {
		expect(started.printed()).toMatch(/\bLee\b/);
		const { context, complaints } = await watchedContext(browser);
		const page = await context.newPage();
		await page.goto(started.url);
		await page.locator('.due-row-name', { hasText: 'Lee' }).first().waitFor();
		expect(complaints).toEqual([]);
	} finally {
		await browser.close();
		await started.stop();
	}
});
