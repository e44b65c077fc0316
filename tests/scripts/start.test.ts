import { execFile } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '../../scripts/start/options.mjs';
import { otherPlugin } from '../../scripts/start/other-plugin.mjs';
import { openVault } from '../../scripts/start/vault.mjs';

function start(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	return new Promise((resolve) => {
		execFile(process.execPath, ['scripts/start.mjs', ...args], (error, out, err) => {
			resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
		});
	});
}

test('reads the folder, the port and the time from the command line', () => {
	expect(readOptions([])).toEqual({ folder: null, port: undefined, now: null, plugins: [], serve: true });
	expect(readOptions(['Vault', '--port', '5000', '--now', '2026-11-23T08:00', '--no-serve'])).toEqual({
		folder: 'Vault',
		port: 5000,
		now: '2026-11-23T08:00',
		plugins: [],
		serve: false,
	});
	expect(readOptions(['--plugin', 'a', '--plugin', '~/b']).plugins).toEqual(['a', '~/b']);
});

test.each([
	[['--port', 'eighty'], '--port eighty is no port: give a number up to 65535.'],
	[['--now', 'tomorrow'], '--now tomorrow is no time: write it like 2026-11-23T08:00.'],
	[['--now', '2026-02-30T08:00'], '--now 2026-02-30T08:00 is no time: write it like 2026-11-23T08:00.'],
	[['a', 'b'], 'Give one folder.'],
	[['--colour'], 'Unknown option'],
])('refuses %j in one line', (args, message) => {
	expect(() => readOptions(args)).toThrow(message);
	try {
		readOptions(args);
	} catch (error) {
		expect(String(error)).not.toContain('\n');
	}
});

test('says in one line that a folder is not there, or is no folder', async () => {
	const missing = await start('/no/such/folder', '--no-serve');
	expect(missing).toEqual({ code: 2, out: '', err: 'There is no folder /no/such/folder.\n' });
	const file = join(await fs.mkdtemp(join(tmpdir(), 'start-')), 'note.md');
	await fs.writeFile(file, '');
	const notFolder = await start(file, '--no-serve');
	expect(notFolder).toEqual({ code: 2, out: '', err: `${file} is a file, not a folder.\n` });
});

test('finds another plugin in its folder, and says in one line what is missing', async () => {
	const folder = await fs.mkdtemp(join(tmpdir(), 'plugin-'));
	await expect(otherPlugin(folder)).rejects.toThrow(`There is no manifest.json in ${folder}`);
	await fs.writeFile(join(folder, 'manifest.json'), '{"id": "../elsewhere"}');
	await expect(otherPlugin(folder)).rejects.toThrow(`There is no main.js in ${folder}`);
	await fs.writeFile(join(folder, 'main.js'), '');
	await expect(otherPlugin(folder)).rejects.toThrow('names no plugin');
	await fs.writeFile(join(folder, 'manifest.json'), 'no JSON');
	await expect(otherPlugin(folder)).rejects.toThrow('names no plugin');
	await fs.writeFile(join(folder, 'manifest.json'), '{"id": "sample-plugin"}');
	expect(await otherPlugin(folder)).toEqual({ id: 'sample-plugin', dir: folder });
	const refused = await start('--no-serve', '--plugin', '/no/such/folder');
	expect(refused).toMatchObject({
		code: 2,
		out: '',
		err: expect.stringMatching(/^There is no manifest\.json.*\n$/) as string,
	});
});

test('works on a copy of the sample vault, which is gone afterwards, and on a folder in place', async () => {
	const sample = await openVault({ folder: null, now: null });
	expect(sample.now).toBe('2026-11-23T08:00');
	expect(sample.folder.startsWith(tmpdir())).toBe(true);
	expect((await fs.readdir(sample.folder)).length).toBeGreaterThan(3);
	await sample.close();
	await expect(fs.stat(sample.folder)).rejects.toThrow('ENOENT');
	const own = await fs.mkdtemp(join(tmpdir(), 'start-'));
	const vault = await openVault({ folder: own, now: null });
	expect(vault).toMatchObject({ folder: own, now: null });
	await vault.close();
	expect((await fs.stat(own)).isDirectory()).toBe(true);
});
