// npm run build: makes main.js and styles.css for release. With --dev, main.js is not minified and has a source map.
// With --keep-styles, styles.css stays, so that a test can compare the committed file with its parts.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import { pluginBuild, ROOT } from '../esbuild.config.mjs';
import { joinStyles } from './styles.mjs';

/** In bytes after gzip, as users download it. docs/benchmarks.md says how far it is. */
const GOAL = 200_000;

const flag = { type: 'boolean', default: false };
const { values } = parseArgs({ options: { dev: flag, 'keep-styles': flag } });

/** Lists the largest packages, to find out why the bundle has grown. */
function heaviest(metafile) {
	const weights = new Map();
	for (const output of Object.values(metafile.outputs)) {
		for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
			const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'src';
			weights.set(name, (weights.get(name) ?? 0) + bytesInOutput);
		}
	}
	const sorted = [...weights].sort((a, b) => b[1] - a[1]);
	return sorted.map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)}`).join(', ');
}

try {
	const { metafile } = await esbuild.build(pluginBuild({ minify: !values.dev }));
	if (!values['keep-styles']) await writeFile(join(ROOT, 'styles.css'), joinStyles(ROOT));
	const code = await readFile(join(ROOT, 'main.js'));
	const size = gzipSync(code, { level: 9 }).length;
	const sizes = `${(code.length / 1000).toFixed(1)} KB, ${(size / 1000).toFixed(1)} KB after gzip`;
	console.log(`main.js: ${sizes} (${heaviest(metafile)})`);
	if (!values.dev && size > GOAL) {
		console.log(`That is ${((size - GOAL) / 1000).toFixed(1)} KB over its goal of ${GOAL / 1000} KB after gzip.`);
	}
} catch (error) {
	if (!error.errors) console.error(error.message);
	process.exitCode = 1;
}
