// npm run pictures [-- name …]: takes a picture of every state of the plugin into .cache/pictures, and the chosen ones
// into docs/pictures. Beginnings of names take only those: npm run pictures -- sidebar
import { compile, runCompiled } from './compile.mjs';

const outfile = await compile('pictures', { external: ['playwright-core'] });
await runCompiled(outfile, process.argv.slice(2), { env: { TZ: 'UTC' } });
