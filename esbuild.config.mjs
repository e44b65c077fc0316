import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { lazyPatterns } from './scripts/lazy-patterns-plugin.mjs';
import { licenceNotices } from './scripts/licences.mjs';

/** What Obsidian itself gives to plugins. */
export const EXTERNAL = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

/** How all code is compiled. */
const COMPILED = { platform: 'browser', target: 'es2022', external: EXTERNAL, charset: 'ascii', legalComments: 'none' };

export const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** What reads notes and stores the readings between two starts. */
const READER = ['src/obsidian/reading/note-index-updater.ts', 'src/obsidian/reading/cache/reading-cache.ts'];

/**
 * A hash of all code that affects how notes are read, packages included, so that readings of an earlier version are not
 * taken for those of this one. It is that of the compiled code, so a change to comments or to other parts of the plugin
 * keeps the readings, and the first start after an update is fast.
 */
export function readerHash(root = ROOT) {
	const { outputFiles } = esbuild.buildSync({
		...COMPILED,
		absWorkingDir: root,
		entryPoints: READER,
		bundle: true,
		write: false,
		outdir: 'reader',
		minify: true,
		logLevel: 'error',
	});
	const hash = createHash('sha256');
	for (const { text } of outputFiles) hash.update(`${text}\n`);
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
		...COMPILED,
		bundle: true,
		format: 'cjs',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		define: { 'process.env.NODE_ENV': '"production"', READER_HASH: JSON.stringify(readerHash()) },
		minify,
		plugins: minify ? [lazyPatterns] : [],
		// Chrono's debugging, which nothing here asks for.
		drop: ['console'],
		sourcemap: minify ? false : 'inline',
		footer: { js: licenceNotices(ROOT, BUNDLED) },
		logLevel: 'warning',
		metafile: true,
	};
}
