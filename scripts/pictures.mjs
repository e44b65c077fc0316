// npm run pictures [-- name …]: takes a picture of every state of the plugin into .cache/pictures and copies those of the
// documentation to docs/pictures. Arguments select the pictures whose names begin with them: npm run pictures -- sidebar
import { compile, runCompiled } from './compile.mjs';

const outfile = await compile('pictures', { external: ['playwright'] });
await runCompiled(outfile, process.argv.slice(2), { env: { TZ: 'UTC' } });
