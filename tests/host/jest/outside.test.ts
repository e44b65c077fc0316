/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { Plugin } from 'obsidian';
import { createHost, type JestHost } from './create-host';

let page: JestHost;
beforeEach(async () => {
	page = await createHost({ files: { 'a.md': 'one\n', 'A+B.md': '# Calls', 'People/Dana Whitfield.md': '' } });
});
afterEach(() => page.destroy());

test('a terminal runs a command of a plugin, with values and switches', async () => {
	const plugin = await page.load(Plugin as new () => Plugin);
	const flags = { from: { value: '<date>', description: 'First day', required: true }, all: { description: 'All' } };
	plugin.registerCliHandler('test-plugin:list', 'Lists', flags, (params) => JSON.stringify(params));
	const { cli } = page.host;
	expect(await cli.run('test-plugin:list from="last week" all')).toBe('{"from":"last week","all":"true"}');
	expect(await cli.run('test-plugin:list all')).toBe('Error: Missing required parameter: from');
	expect(await cli.run('help')).toContain('test-plugin:list  Lists\n  from=<date>  First day (required)\n  all  All');
	expect(() => plugin.registerCliHandler('test-plugin:list', '', null, () => '')).toThrow('already registered');
	await page.unload(plugin);
	expect(await cli.run('test-plugin:list')).toBe('Error: Command "test-plugin:list" not found.');
});

test.each([
	['vault="Test vault" test-plugin text="a b"', '{"text":"a b"}'],
	['vault=memory test-plugin', '{}'],
	["test-plugin text='# Title\\n\\tBody'", '{"text":"# Title\\n\\tBody"}'],
	['vault=Elsewhere test-plugin', 'Error: Vault "Elsewhere" not found.'],
	['help test-plugin', 'test-plugin  Prints'],
	['test-plugin fail', 'Error: It failed.'],
])('a terminal that gives %s gets %s', async (line, printed) => {
	const plugin = await page.load(Plugin as new () => Plugin);
	plugin.registerCliHandler('test-plugin:other', 'Other', null, () => '');
	plugin.registerCliHandler('test-plugin', 'Prints', null, (params) => {
		if ('fail' in params) throw new Error('It failed.');
		return JSON.stringify(params);
	});
	expect(await page.host.cli.run(line)).toBe(printed);
});

test('a terminal copies what a command prints', async () => {
	const copied: string[] = [];
	const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
	Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
	const plugin = await page.load(Plugin as new () => Plugin);
	plugin.registerCliHandler('test-plugin', '', null, (params) => Promise.resolve(Object.keys(params).join()));
	expect(await page.host.cli.run('test-plugin all --copy')).toBe('all');
	expect(copied).toEqual(['all']);
});

describe('a link that the system hands over', () => {
	const opened = async (uri: string) => {
		page.host.openUri(uri);
		await page.flush();
		return page.app.workspace.getActiveFile()?.path ?? null;
	};

	test('goes to the plugin that registered its action, decoded, with switches', async () => {
		const plugin = await page.load(Plugin as new () => Plugin);
		const got: unknown[] = [];
		plugin.registerObsidianProtocolHandler('test-plugin', (params) => got.push(params));
		page.host.openUri('obsidian://test-plugin?vault=Test%20vault&contact=Dana%20%26%20Lee&phone=+1&silent');
		expect(got).toEqual([
			{ action: 'test-plugin', vault: 'Test vault', contact: 'Dana & Lee', phone: '+1', silent: 'true' },
		]);
		page.host.openUri('obsidian://test-plugin?vault=Another');
		await page.unload(plugin);
		page.host.openUri('obsidian://test-plugin');
		expect(got).toHaveLength(1);
	});

	test('opens a note by its name or path, also one with a plus sign', async () => {
		expect(await opened('obsidian://open?vault=Test%20vault&file=Dana%20Whitfield')).toBe('People/Dana Whitfield.md');
		expect(await opened('obsidian://open?file=A+B%23Calls')).toBe('A+B.md');
	});

	test.each([
		'obsidian://open',
		'obsidian://open?vault=Another&file=a',
		'https://open?file=a',
		'obsidian://unknown?file=a',
	])('does nothing for %s', async (uri) => {
		expect(await opened(uri)).toBeNull();
	});
});

test('a file that no view shows is handed over to the system, and the active tab stays', async () => {
	await page.open('a.md');
	await page.app.vault.create('event.ics', '');
	await page.app.workspace.openLinkText('event.ics', '');
	expect(page.openedOutside).toEqual(['event.ics']);
	expect(page.app.workspace.getActiveFile()?.path).toBe('a.md');
});
