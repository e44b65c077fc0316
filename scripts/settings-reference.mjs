// npm run settings-reference: writes docs/settings.md from the definitions of the settings.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { ROOT } from '../esbuild.config.mjs';

const outfile = join(ROOT, '.cache', 'settings-reference.mjs');
await mkdir(join(ROOT, '.cache'), { recursive: true });
await esbuild.build({
	absWorkingDir: ROOT,
	entryPoints: ['scripts/settings-reference/main.ts'],
	outfile,
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	logLevel: 'error',
});
const { main } = await import(pathToFileURL(outfile).href);
main(ROOT);
