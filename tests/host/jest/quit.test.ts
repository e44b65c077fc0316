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

test('a terminal runs a command of a plugin, with values and switches', async () => {
	const plugin = await page.load(Plugin as new () => Plugin);
	const flags = { from: { value: '<date>', description: 'First day', required: true }, all: { description: 'All' } };
	plugin.registerCliHandler('test-plugin:list', 'Lists', flags, (params) => JSON.stringify(params));
	const { cli } = page.host;
	expect(await cli.run('test-plugin:list from="last week" all')).toBe('{"from":"last week","all":"true"}');
	expect(await cli.run('test-plugin:list all')).toBe('Error: Missing required parameter: from');
	expect(await cli.run('help')).toContain('test-plugin:list  Lists\n  from=<date>  First day');
	expect(() => plugin.registerCliHandler('test-plugin:list', '', null, () => '')).toThrow('already registered');
	await page.unload(plugin);
	expect(await cli.run('test-plugin:list')).toBe('Error: Command "test-plugin:list" not found.');
});
