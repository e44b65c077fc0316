// npm run install-into -- ~/Vault: puts the built plugin into a vault's plugin folder.
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../esbuild.config.mjs';

const FILES = ['main.js', 'manifest.json', 'styles.css'];

class Refusal extends Error {}

const exists = (path) =>
	stat(path).then(
		(found) => found,
		() => null,
	);

async function install(folder) {
	if (folder === undefined) throw new Refusal('Say which vault: npm run install-into -- ~/Vault');
	const vault = resolve(folder.replace(/^~(?=$|[/\\])/, homedir()));
	if (!(await exists(vault))?.isDirectory()) throw new Refusal(`There is no folder ${vault}.`);
	if (!(await exists(join(vault, '.obsidian')))?.isDirectory()) {
		throw new Refusal(`${vault} is no Obsidian vault: it has no .obsidian folder. Open it in Obsidian once.`);
	}
	for (const file of FILES) {
		if (await exists(join(ROOT, file))) continue;
		throw new Refusal(file === 'main.js' ? 'main.js is not built yet: npm run build' : `${file} is missing here.`);
	}
	const { id, name } = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
	const target = join(vault, '.obsidian', 'plugins', id);
	await mkdir(target, { recursive: true });
	for (const file of FILES) await copyFile(join(ROOT, file), join(target, file));
	console.log(`${name} is in ${target}. Switch it on in Obsidian: Settings, Community plugins.`);
}

try {
	const { positionals } = parseArgs({ allowPositionals: true });
	if (positionals.length > 1) throw new Refusal('Give one vault.');
	await install(positionals[0]);
} catch (error) {
	console.error(
		error.code === 'EACCES' || error.code === 'EPERM' ? `Not allowed to write: ${error.path}` : error.message,
	);
	process.exitCode = 2;
}
