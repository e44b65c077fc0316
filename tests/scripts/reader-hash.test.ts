import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');

function node(code: string, cwd = PROJECT): string {
	return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd, encoding: 'utf8' }).trim();
}

describe('the hash that identifies the version of the reader in a cache entry', () => {
	const root = mkdtempSync(join(tmpdir(), 'reader-hash-'));
	const hash = () => node(`console.log((await import('./esbuild.config.mjs')).readerHash())`, root);
	let first = '';

	beforeAll(() => {
		for (const name of ['src', 'scripts', 'esbuild.config.mjs', 'package.json']) {
			cpSync(join(PROJECT, name), join(root, name), { recursive: true });
		}
		symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'), 'junction');
		first = hash();
	});
	afterAll(() => rmSync(root, { recursive: true }));

	it('changes with any source of the reader', () => {
		expect(first).toMatch(/^[0-9a-f]{16}$/);
		writeFileSync(join(root, 'src/core/notes/new.ts'), 'export {};\n');
		expect(hash()).not.toBe(first);
	});

	it('covers every source file that reads a note', () => {
		const inputs = node(`
			import esbuild from 'esbuild';
			const { metafile } = await esbuild.build({
				entryPoints: ['src/obsidian/reading/note-reader.ts', 'src/obsidian/reading/cache/cache-entry.ts'],
				bundle: true, write: false, metafile: true, outdir: 'nowhere', external: ['obsidian'], format: 'esm',
			});
			console.log(JSON.stringify(Object.keys(metafile.inputs)));
		`);
		const paths = JSON.parse(inputs) as string[];
		const packages = ['chrono-node', 'temporal-polyfill', 'temporal-utils'];
		const known = (path: string) =>
			/^src\/(?:core|obsidian|strings)\//.test(path) || packages.some((name) => path.includes(`node_modules/${name}/`));
		expect(paths.length).toBeGreaterThan(50);
		expect(paths.filter((path) => !known(path))).toEqual([]);
	});
});
