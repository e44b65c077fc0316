// npm run -s due -- <folder>: the agenda of a folder of notes, in the terminal. See scripts/due/options.ts.
import { pathToFileURL } from 'node:url';
import { ROOT } from '../esbuild.config.mjs';
import { compile } from './compile.mjs';

const outfile = await compile('due', {
	format: 'esm',
	banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = main(process.argv.slice(2), ROOT);
