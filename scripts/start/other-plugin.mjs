import { readFile, access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { UsageError } from './options.mjs';

/**
 * Finds another built plugin, such as `~/Vault/.obsidian/plugins/dataview`: a folder with `manifest.json` and `main.js`.
 * @returns {Promise<{ id: string; dir: string }>}
 */
export async function otherPlugin(folder) {
	const dir = resolve(folder.replace(/^~(?=$|[/\\])/, homedir()));
	for (const file of ['manifest.json', 'main.js']) {
		await access(join(dir, file)).catch(() => {
			throw new UsageError(`There is no ${file} in ${dir}: --plugin takes the folder of a built plugin.`);
		});
	}
	const id = idIn(await readFile(join(dir, 'manifest.json'), 'utf8'));
	if (id === null) throw new UsageError(`${join(dir, 'manifest.json')} names no plugin.`);
	return { id, dir };
}

function idIn(manifest) {
	try {
		const { id } = JSON.parse(manifest);
		return typeof id === 'string' && /^[\w-]+$/.test(id) ? id : null;
	} catch {
		return null;
	}
}
