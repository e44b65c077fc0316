import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/**
 * What `main.js` builds at the first use of a pattern. An engine checks each pattern between slashes when it first looks
 * at the code, and looks up classes such as `\p{L}` by their name for it, even in functions that never run.
 */
const LAZY = `export const lazy = (source, flags) => {
	let pattern;
	return () => (pattern ??= typeof source === 'string' ? new RegExp(source, flags) : source());
};`;

/**
 * Builds the slow patterns of the project's own modules when they are first used, so that the plugin starts faster, and
 * writes all patterns in ASCII, so that its code takes half the memory.
 */
export const lazyPatterns = {
	name: 'lazy-patterns',
	async setup(build) {
		// TypeScript takes longer to load than most scripts to run, and most of them build no plugin.
		const { withAsciiPatterns, withLazyPatterns } = await import('./lazy-patterns.mjs');
		build.onResolve({ filter: /^lazy-pattern$/ }, () => ({ path: 'lazy-pattern', namespace: 'lazy-pattern' }));
		build.onLoad({ filter: /.*/, namespace: 'lazy-pattern' }, () => ({ contents: LAZY }));
		build.onLoad({ filter: /\.(?:[jt]s|tsx)$/ }, async ({ path }) => {
			const text = await readFile(path, 'utf8');
			const isOwn = !/[\\/]node_modules[\\/]/.test(path);
			const contents = withAsciiPatterns(path, (isOwn && withLazyPatterns(path, text)) || text);
			return { contents, loader: extname(path).slice(1) };
		});
	},
};
