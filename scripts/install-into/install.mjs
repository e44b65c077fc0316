import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const FILES = ['main.js', 'manifest.json', 'styles.css'];

const find = (path) => stat(path).catch(() => null);

/**
 * Copies a built plugin into a vault's plugin folder, and returns that folder. Throws an error of one
 * sentence if that is not possible.
 *
 * @param {string | undefined} folder the vault's folder, as the user typed it
 * @param {string} from the folder of the built plugin
 */
export async function install(folder, from) {
	if (!folder) throw new Error('Say which vault: npm run install-into -- ~/Vault');
	const vault = resolve(folder.replace(/^~(?=$|[/\\])/, homedir()));
	if (!(await find(vault))?.isDirectory()) throw new Error(`There is no folder ${vault}.`);
	if (!(await find(join(vault, '.obsidian')))?.isDirectory()) {
		throw new Error(`${vault} is no Obsidian vault: it has no .obsidian folder. Open it in Obsidian once.`);
	}
	for (const file of FILES) {
		if (await find(join(from, file))) continue;
		throw new Error(file === 'main.js' ? 'main.js is not built yet: npm run build' : `${file} is missing in ${from}.`);
	}
	const { id } = JSON.parse(await readFile(join(from, 'manifest.json'), 'utf8'));
	const target = join(vault, '.obsidian', 'plugins', id);
	try {
		await mkdir(target, { recursive: true });
		for (const file of FILES) await copyFile(join(from, file), join(target, file));
	} catch (error) {
		throw new Error(`Not written to ${target}: ${error.message}`, { cause: error });
	}
	return target;
}
