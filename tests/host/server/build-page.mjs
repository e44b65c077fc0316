import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Bundles the stand-in Obsidian into `outdir` and returns that folder.
 * @returns {Promise<string>}
 */
export async function buildPage(outdir = join(ROOT, '.cache', 'host')) {
	await esbuild.build({
		absWorkingDir: ROOT,
		entryPoints: { app: 'tests/host/app/main.ts' },
		outdir,
		bundle: true,
		format: 'esm',
		platform: 'browser',
		target: 'es2022',
		minify: true,
		keepNames: true,
		sourcemap: 'linked',
		alias: { obsidian: './tests/host/obsidian/index.ts' },
		define: { 'process.env.NODE_ENV': '"production"' },
		loader: { '.css': 'css' },
		logLevel: 'warning',
	});
	return outdir;
}
