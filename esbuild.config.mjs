import { fileURLToPath } from 'node:url';

/** What Obsidian itself gives to plugins. */
export const EXTERNAL = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

export const ROOT = fileURLToPath(new URL('.', import.meta.url));

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
		define: { 'process.env.NODE_ENV': '"production"' },
		minify,
		sourcemap: minify ? false : 'inline',
		charset: 'utf8',
		legalComments: 'eof',
		logLevel: 'warning',
		metafile: true,
	};
}
