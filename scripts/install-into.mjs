// npm run install-into -- ~/Vault: copies the built plugin into a vault's plugin folder.
import { ROOT } from '../esbuild.config.mjs';
import { install } from './install-into/install.mjs';

const folders = process.argv.slice(2);

try {
	if (folders.length > 1) throw new Error(`One vault, please, not ${folders.length}.`);
	const target = await install(folders[0], ROOT);
	console.log(`Copied to ${target}\nSwitch it on in Obsidian: Settings → Community plugins.`);
} catch (error) {
	console.error(error.message);
	process.exitCode = 2;
}
