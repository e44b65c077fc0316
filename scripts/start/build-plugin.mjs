import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { pluginBuild, ROOT } from '../../esbuild.config.mjs';
import { joinStyles } from '../styles.mjs';
import { UsageError } from './options.mjs';

/**
 * Builds the plugin as for a release into `dir`, with its manifest and styles.
 * @returns {Promise<{ id: string; dir: string }>}
 */
export async function buildPlugin(dir = join(ROOT, '.cache', 'plugin')) {
	await mkdir(dir, { recursive: true });
	await esbuild.build(pluginBuild({ outfile: join(dir, 'main.js') })).catch((error) => {
		throw error.errors ? new UsageError('The plugin could not be built.') : error;
	});
	await copyFile(join(ROOT, 'manifest.json'), join(dir, 'manifest.json'));
	await writeFile(join(dir, 'styles.css'), joinStyles(ROOT));
	const { id } = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
	return { id, dir };
}
