/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { MarkdownView, Plugin, type Tasks } from 'obsidian';
import { createHost, type JestHost } from './create-host';

let page: JestHost;

beforeEach(async () => {
	page = await createHost({ files: { 'a.md': 'one\n' }, saveDelay: 10_000 });
});
afterEach(() => page.destroy());

test('quitting saves what is typed, and waits for what a plugin adds and for running writes', async () => {
	const { app, host, load, open, read } = page;
	const plugin = await load(Plugin as new () => Plugin);
	let saved = false;
	plugin.registerEvent(
		app.workspace.on('quit', (tasks: Tasks) => {
			tasks.add(async () => {
				await new Promise((resolve) => setTimeout(resolve, 20));
				saved = true;
			});
		}),
	);
	await open('a.md');
	app.workspace.getActiveViewOfType(MarkdownView)?.editor.replaceRange('zero\n', { line: 0, ch: 0 });
	void app.vault.adapter.write('b.txt', 'written at the last moment');
	expect(await read('a.md')).toBe('one\n');
	await host.quit();
	expect(saved).toBe(true);
	expect([await read('a.md'), await read('b.txt')]).toEqual(['zero\none\n', 'written at the last moment']);
});
