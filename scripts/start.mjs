// npm start [-- folder] [--port N] [--now 2026-11-23T08:00] [--plugin FOLDER] [--no-serve]:
// builds the plugin, prints the agenda of a vault, and serves the plugin in a stand-in Obsidian over it, beside the other
// built plugins that are given.
import { once } from 'node:events';
import { readOptions, UsageError } from './start/options.mjs';
import { openVault } from './start/vault.mjs';
import { buildPlugin } from './start/build-plugin.mjs';
import { otherPlugin } from './start/other-plugin.mjs';
import { runScript } from './start/run-script.mjs';

async function main() {
	const options = readOptions(process.argv.slice(2));
	const others = await Promise.all(options.plugins.map(otherPlugin));
	const vault = await openVault(options);
	try {
		const plugin = await buildPlugin();
		await runScript('due.mjs', [vault.folder, ...(vault.now ? ['--now', vault.now] : [])]);
		if (options.serve) await serveVault(options, vault, [plugin, ...others]);
	} finally {
		await vault.close();
	}
}

async function serveVault(options, vault, plugins) {
	const [{ buildPage }, { serve }] = await Promise.all([
		import('../tests/host/server/build-page.mjs'),
		import('../tests/host/server/serve.mjs'),
	]);
	const page = await serve({
		folder: vault.folder,
		name: vault.name,
		pageDir: await buildPage(),
		plugins,
		port: options.port,
		now: vault.now,
		open: { note: vault.note, command: `${plugins[0].id}:open` },
	});
	console.log(`\n${vault.description}`);
	console.log(`The plugin runs in a stand-in Obsidian at ${page.url}  (Ctrl+C ends it)`);
	if (!page.watching) console.log('Changes made by other programs will not be noticed: this folder cannot be watched.');
	await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
	await page.close();
}

main().catch((error) => {
	console.error(error instanceof UsageError || !process.env.DEBUG ? error.message : error);
	process.exitCode = error.exitCode ?? 1;
});
