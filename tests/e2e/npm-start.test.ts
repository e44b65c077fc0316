import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, watchedContext } from './browser';
import { expect } from './expect';
import { startOver } from './npm-start';

/** A folder with a plugin that writes its name into the status bar. */
async function builtPlugin(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'plugin-'));
	const manifest = { id: 'sample', name: 'Sample', version: '1.0.0', minAppVersion: '1.0.0' };
	await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
	const onload = 'onload() { this.addStatusBarItem().setText("Sample is here"); }';
	await writeFile(join(folder, 'main.js'), `module.exports = class extends require('obsidian').Plugin { ${onload} };`);
	return folder;
}

test('npm start builds the plugin, prints the agenda and serves the plugin at the address it prints, beside another', async () => {
	const other = await builtPlugin();
	const [browser, started] = await Promise.all([
		launchBrowser(),
		startOver({ 'Meetings/Lee.md': '- Follow up with Lee on 2026-11-23\n' }, undefined, ['--plugin', other]),
	]);
	try {
		expect(started.printed()).toMatch(/\bLee\b/);
		const { context, complaints } = await watchedContext(browser);
		const page = await context.newPage();
		await page.goto(started.url);
		await page.locator('.due-row-name', { hasText: 'Lee' }).first().waitFor();
		await page.getByText('Sample is here').waitFor();
		expect(complaints).toEqual([]);
	} finally {
		await browser.close();
		await started.stop();
	}
});
