// npm run bench [-- --large] [--no-browser]: measures what docs/benchmarks.md tells, and writes that page anew.
import { join } from 'node:path';
import esbuild from 'esbuild';
import { pluginBuild, ROOT } from '../esbuild.config.mjs';
import { compile, runCompiled } from './compile.mjs';

const outfile = await compile('bench', {
	external: ['playwright-core'],
	define: { 'process.env.NODE_ENV': '"production"' },
});
const bundle = join(ROOT, '.cache', 'bench-main.js');
await esbuild.build(pluginBuild({ outfile: bundle }));
// A fresh process, since what is held in memory can only be measured where the garbage can be collected by hand.
await runCompiled(outfile, ['--bundle', bundle, ...process.argv.slice(2)], { nodeArgs: ['--expose-gc'] });
