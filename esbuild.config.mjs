import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lazyPatterns } from './scripts/lazy-patterns.mjs';
import { licenceNotices } from './scripts/licences.mjs';

/** What Obsidian itself gives to plugins. */
export const EXTERNAL = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

export const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** All that has a say in what a note reads as, so that what an earlier version read is not taken for what this one would. */
const READER = /^src\/(?:core|obsidian|strings)\/.*\.ts$/;
const READER_PACKAGES = ['chrono-node', 'temporal-polyfill', 'temporal-utils'];

/** The same for the same sources and packages, and no other. */
export function readerHash(root = ROOT) {
	const hash = createHash('sha256');
	const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
		.map((path) => `src/${path.split(sep).join('/')}`)
		.filter((path) => READER.test(path))
		.sort();
	for (const path of paths) hash.update(`${path}\n${readFileSync(join(root, path), 'utf8')}\n`);
	for (const name of READER_PACKAGES) {
		const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
		hash.update(`${name} ${version}\n`);
	}
	return hash.digest('hex').slice(0, 16);
}

/** The packages that `main.js` contains; their licences want to be in it too. */
export const BUNDLED = ['chrono-node', 'idb', 'preact', 'temporal-polyfill', 'temporal-utils', 'ts-ics'];

/** How `main.js` is made. The same sources give the same bytes, on any machine and in any folder. */
export function pluginBuild({ minify = true, outfile = 'main.js' } = {}) {
	return {
		absWorkingDir: ROOT,
		entryPoints: ['src/main.ts'],
		outfile,
		bundle: true,
		format: 'cjs',
		platform: 'browser',
		target: 'es2022',
		external: EXTERNAL,
		jsx: 'automatic',
		jsxImportSource: 'preact',
		define: { 'process.env.NODE_ENV': '"production"', READER_HASH: JSON.stringify(readerHash()) },
		minify,
		plugins: minify ? [lazyPatterns] : [],
		// Chrono's debugging, which nothing here asks for.
		drop: ['console'],
		sourcemap: minify ? false : 'inline',
		charset: 'ascii',
		legalComments: 'none',
		footer: { js: licenceNotices(ROOT, BUNDLED) },
		logLevel: 'warning',
		metafile: true,
	};
}
