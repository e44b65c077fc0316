// npm run settings-reference: writes docs/settings.md from the definitions of the settings.
import { pathToFileURL } from 'node:url';
import { ROOT } from '../esbuild.config.mjs';
import { compile } from './compile.mjs';

const { main } = await import(pathToFileURL(await compile('settings-reference', { format: 'esm' })).href);
main(ROOT);
