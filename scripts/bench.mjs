// npm run bench [-- --large] [--no-browser]: measures, and rewrites docs/benchmarks.md.
// npm run bench -- week starts: measures these parts only, and writes nothing.
import { join } from 'node:path';
import esbuild from 'esbuild';
import { pluginBuild, ROOT } from '../esbuild.config.mjs';
import { compile, runCompiled } from './compile.mjs';

const outfile = await compile('bench', {
	external: ['playwright'],
	define: { 'process.env.NODE_ENV': '"production"' },
});
const bundle = join(ROOT, '.cache', 'bench-main.js');
await esbuild.build(pluginBuild({ outfile: bundle }));
// A new process, because measuring memory needs a garbage collection on demand.
await runCompiled(outfile, ['--bundle', bundle, ...process.argv.slice(2)], { nodeArgs: ['--expose-gc'] });
