import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from '../../scripts/install-into/install.mjs';

const PROJECT = join(__dirname, '../..');
const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function folder(files: Record<string, string> = {}): string {
	const root = mkdtempSync(join(tmpdir(), 'release-'));
	folders.push(root);
	for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
	return root;
}

function vault(): string {
	const root = folder();
	mkdirSync(join(root, '.obsidian'));
	return root;
}

const MANIFEST = JSON.stringify({ id: 'due-follow-ups', version: '0.1.0', minAppVersion: '1.13.0' });
const BUILT = { 'main.js': 'module.exports = 1;', 'manifest.json': MANIFEST, 'styles.css': '.a {}' };

describe('installing into a vault', () => {
	it('copies the three files Obsidian reads', async () => {
		const target = await install(vault(), folder(BUILT));
		expect(target).toMatch(/[/\\]\.obsidian[/\\]plugins[/\\]due-follow-ups$/);
		for (const [name, text] of Object.entries(BUILT)) expect(readFileSync(join(target, name), 'utf8')).toBe(text);
	});

	it('keeps the settings of a plugin that is there already', async () => {
		const root = vault();
		const target = await install(root, folder(BUILT));
		writeFileSync(join(target, 'data.json'), '{"tag":"ring"}');
		await install(root, folder({ ...BUILT, 'main.js': 'newer' }));
		expect(readFileSync(join(target, 'data.json'), 'utf8')).toBe('{"tag":"ring"}');
		expect(readFileSync(join(target, 'main.js'), 'utf8')).toBe('newer');
	});

	it('says what stands in the way', async () => {
		const { 'main.js': _, ...unbuilt } = BUILT;
		const blocked = vault();
		writeFileSync(join(blocked, '.obsidian/plugins'), 'a file');
		await expect(install(undefined, folder(BUILT))).rejects.toThrow('Say which vault');
		await expect(install('/no/such/vault', folder(BUILT))).rejects.toThrow('There is no folder /no/such/vault.');
		await expect(install(folder(), folder(BUILT))).rejects.toThrow('is no Obsidian vault');
		await expect(install(vault(), folder(unbuilt))).rejects.toThrow('main.js is not built yet: npm run build');
		await expect(install(blocked, folder(BUILT))).rejects.toThrow('Not written to');
	});

	it('ends with code 2 and one line when the program is called wrongly', () => {
		const program = join(PROJECT, 'scripts/install-into.mjs');
		const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'a', 'b'], { encoding: 'utf8' });
		expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'One vault, please, not 2.\n' });
	});
});

describe('a new version', () => {
	it('is written where Obsidian looks for it', () => {
		const root = folder({
			'package.json': JSON.stringify({ version: '0.2.0' }),
			'manifest.json': MANIFEST,
			'versions.json': JSON.stringify({ '0.1.0': '1.12.0' }),
		});
		execFileSync('git', ['init', '-q'], { cwd: root });
		execFileSync(process.execPath, [join(PROJECT, 'scripts/version-bump.mjs')], { cwd: root });
		const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8')) as unknown;
		expect(read('manifest.json')).toMatchObject({ version: '0.2.0', minAppVersion: '1.13.0' });
		expect(read('versions.json')).toEqual({ '0.1.0': '1.12.0', '0.2.0': '1.13.0' });
		const staged = execFileSync('git', ['diff', '--cached', '--name-only'], { cwd: root, encoding: 'utf8' });
		expect(staged.trim().split('\n')).toEqual(['manifest.json', 'versions.json']);
	});

	it('stands the same in package.json, manifest.json and versions.json', () => {
		const read = (name: string) => JSON.parse(readFileSync(join(PROJECT, name), 'utf8')) as Record<string, string>;
		expect(read('manifest.json').version).toBe(read('package.json').version);
		expect(Object.entries(read('versions.json'))).toContainEqual([
			read('manifest.json').version,
			read('manifest.json').minAppVersion,
		]);
	});
});

describe('the build', () => {
	it('gives the same bytes every time', () => {
		const build = `
			import esbuild from 'esbuild';
			import { createHash } from 'node:crypto';
			import { pluginBuild } from './esbuild.config.mjs';
			const { outputFiles } = await esbuild.build({ ...pluginBuild(), write: false });
			console.log(createHash('sha256').update(outputFiles[0].contents).digest('hex'));
		`;
		const once = () =>
			execFileSync(process.execPath, ['--input-type=module', '-e', build], { cwd: PROJECT, encoding: 'utf8' });
		const first = once();
		expect(first).toMatch(/^[0-9a-f]{64}\n$/);
		expect(once()).toBe(first);
	});
});
