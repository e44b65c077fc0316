import type { Plugin } from 'obsidian';

/**
 * The content of the plugin's `data.json`; null without a file. Rejects if the file is not valid JSON, which `loadData`
 * may report as null.
 */
export async function loadStored(plugin: Plugin): Promise<unknown> {
	const stored: unknown = await plugin.loadData();
	if (stored !== null && stored !== undefined) return stored;
	const { adapter, configDir } = plugin.app.vault;
	const folder = plugin.manifest.dir ?? `${configDir}/plugins/${plugin.manifest.id}`;
	const path = `${folder}/data.json`;
	return (await adapter.exists(path)) ? JSON.parse(await adapter.read(path)) : null;
}
