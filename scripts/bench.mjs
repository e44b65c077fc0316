// npm run bench [-- --large] [--no-browser]: measures what docs/benchmarks.md tells, and writes that page anew.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { pluginBuild, ROOT } from '../esbuild.config.mjs';

const outfile = join(ROOT, '.cache', 'bench.cjs');
await mkdir(join(ROOT, '.cache'), { recursive: true });
await esbuild.build({
	absWorkingDir: ROOT,
	entryPoints: ['scripts/bench/main.ts'],
	outfile,
	bundle: true,
	platform: 'node',
	format: 'cjs',
	target: 'node20',
	external: ['playwright-core'],
	define: { 'process.env.NODE_ENV': '"production"' },
	logLevel: 'error',
});
const bundle = join(ROOT, '.cache', 'bench-main.js');
await esbuild.build(pluginBuild({ outfile: bundle }));
// A fresh process, since what is held in memory can only be measured where the garbage can be collected by hand.
const child = spawn(process.execPath, ['--expose-gc', outfile, '--bundle', bundle, ...process.argv.slice(2)], {
	cwd: ROOT,
	stdio: 'inherit',
});
const [code] = await once(child, 'exit');
process.exitCode = code ?? 1;
