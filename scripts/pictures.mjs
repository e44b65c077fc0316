// npm run pictures [-- name …]: takes a picture of every state of the plugin into .cache/pictures, and the chosen ones
// into docs/pictures. Beginnings of names take only those: npm run pictures -- sidebar
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { ROOT } from '../esbuild.config.mjs';

const outfile = join(ROOT, '.cache', 'pictures.cjs');
await mkdir(join(ROOT, '.cache'), { recursive: true });
await esbuild.build({
	absWorkingDir: ROOT,
	entryPoints: ['scripts/pictures/main.ts'],
	outfile,
	bundle: true,
	platform: 'node',
	format: 'cjs',
	target: 'node20',
	external: ['playwright-core'],
	logLevel: 'error',
});
const child = spawn(process.execPath, [outfile, ...process.argv.slice(2)], {
	cwd: ROOT,
	stdio: 'inherit',
	env: { ...process.env, TZ: 'UTC' },
});
const [code] = await once(child, 'exit');
process.exitCode = code ?? 1;
