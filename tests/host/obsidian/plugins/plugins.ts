import type { App } from '../app';
import type { Manifest, Plugin } from './plugin';

export interface PluginSource {
	manifest: Manifest;
	/** The text of main.js. */
	code: string;
	styles?: string | null;
}

type Constructor = new (app: App, manifest: Manifest) => Plugin;

/** Loads built plugins as Obsidian does: CommonJS text, with `require` for what the app offers. */
export class Plugins {
	manifests: Record<string, Manifest> = {};
	plugins: Record<string, Plugin> = {};
	enabledPlugins = new Set<string>();
	private sources = new Map<string, PluginSource>();
	private styles = new Map<string, HTMLStyleElement>();

	constructor(
		private app: App,
		private require: (name: string) => unknown,
	) {
		app.vault.on('raw', (path: string) => void this.dataChanged(path));
	}

	/** Makes a plugin known, as if its folder were in the vault. */
	install(source: PluginSource): void {
		const { manifest } = source;
		manifest.dir = `${this.app.vault.configDir}/plugins/${manifest.id}`;
		this.manifests[manifest.id] = manifest;
		this.sources.set(manifest.id, source);
	}

	/** Loads a plugin; `byUser` when the user has just switched it on. */
	async enablePlugin(id: string, byUser = false): Promise<boolean> {
		const source = this.sources.get(id);
		if (!source || this.plugins[id]) return false;
		const type = this.evaluate(source);
		const plugin = new type(this.app, source.manifest);
		await this.start(plugin, source.styles ?? null);
		if (byUser) plugin.onUserEnable();
		return true;
	}

	/** Loads a plugin from its class, for tests of its parts. */
	async start(plugin: Plugin, styles: string | null = null): Promise<void> {
		const { id } = plugin.manifest;
		this.plugins[id] = plugin;
		this.manifests[id] = plugin.manifest;
		this.enabledPlugins.add(id);
		if (styles) {
			const el = document.head.createEl('style', { text: styles, attr: { 'data-plugin': id } });
			this.styles.set(id, el);
		}
		try {
			await plugin.load();
		} catch (error) {
			plugin.unload();
			delete this.plugins[id];
			throw error;
		}
	}

	async disablePlugin(id: string): Promise<void> {
		const plugin = this.plugins[id];
		if (!plugin) return;
		plugin.unload();
		delete this.plugins[id];
		this.enabledPlugins.delete(id);
		this.styles.get(id)?.remove();
		this.styles.delete(id);
	}

	getPlugin(id: string): Plugin | null {
		return this.plugins[id] ?? null;
	}

	private evaluate({ code, manifest }: PluginSource): Constructor {
		const module: { exports: unknown } = { exports: {} };
		// eslint-disable-next-line @typescript-eslint/no-implied-eval -- this is how Obsidian runs a plugin's text
		const run = new Function('require', 'module', 'exports', `${code}\n//# sourceURL=plugin:${manifest.id}`) as (
			...args: unknown[]
		) => void;
		run(this.require, module, module.exports);
		const { exports } = module;
		const type: unknown = typeof exports === 'object' && exports && 'default' in exports ? exports.default : exports;
		if (typeof type !== 'function') throw new Error(`Failed to load plugin ${manifest.id}. No exports detected.`);
		return type as Constructor;
	}

	private async dataChanged(path: string): Promise<void> {
		const plugin = Object.values(this.plugins).find((other) => other.dataPath === path);
		if (!plugin?.onExternalSettingsChange) return;
		const text = await this.app.vault.adapter.read(path).catch(() => null);
		if (text !== null && text !== plugin._lastData) {
			plugin._lastData = text;
			plugin.onExternalSettingsChange();
		}
	}
}
