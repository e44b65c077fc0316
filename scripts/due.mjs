// npm run -s due -- <folder>: the agenda of a folder of notes, in the terminal. See scripts/due/options.ts.
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { ROOT } from '../esbuild.config.mjs';

/** Compiles a program of scripts/ and loads it. Two runs at a time do not disturb each other. */
async function load(entry, name) {
	const folder = join(ROOT, '.cache');
	await mkdir(folder, { recursive: true });
	const outfile = join(folder, `${name}.mjs`);
	const own = join(folder, `${name}-${process.pid}.mjs`);
	await esbuild.build({
		absWorkingDir: ROOT,
		entryPoints: [entry],
		outfile: own,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
		logLevel: 'error',
	});
	try {
		await rename(own, outfile);
	} catch {
		await rm(own, { force: true });
	}
	return import(pathToFileURL(outfile).href);
}

const { main } = await load('scripts/due/main.ts', 'due');
process.exitCode = main(process.argv.slice(2), ROOT);
