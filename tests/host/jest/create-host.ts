import type { App as ApiApp, Editor as ApiEditor, Plugin as ApiPlugin } from 'obsidian';
import { App } from '../obsidian/app';
import type { Manifest, Plugin } from '../obsidian/plugins/plugin';
import { setDevice, type Device } from '../obsidian/base/platform';
import { hostRequire } from '../obsidian/require';
import { MemoryStore } from '../obsidian/vault/store';
import { editInCard } from './canvas-card';
import { ShortTimers } from './short-timers';

export interface JestHostOptions {
	/** Notes by path; with `{ data, ctime, mtime }` where the times matter. A `ctime` of 0 is one that the disk does not keep. */
	files?: Record<string, string | Uint8Array | { data: string; ctime?: number; mtime?: number }>;
	/** Milliseconds before an open editor saves; 20 by default (Obsidian: 2000). */
	saveDelay?: number;
	/** Nothing is indexed before the layout is ready. */
	cold?: boolean;
	/** What the app runs on: by default what `setDevice` has chosen, or a desktop. */
	device?: Device;
	/** Leaves the layout unready until `ready()` is called. */
	starting?: boolean;
}

export interface JestHost {
	/** The app, in Obsidian's own types. */
	app: ApiApp;
	/** The same app with the parts Obsidian keeps to itself. */
	host: App;
	store: MemoryStore;
	/** Files that were handed over to the system, which has an app for them: `Follow-up.ics`. */
	openedOutside: readonly string[];
	/** Loads a plugin class, or the built text of one, and waits for its `onload`. */
	load: <T extends ApiPlugin>(
		type: new (app: ApiApp, manifest: never) => T,
		manifest?: Partial<Manifest>,
	) => Promise<T>;
	loadCode: (code: string, manifest: Manifest, styles?: string) => Promise<ApiPlugin>;
	unload: (plugin: ApiPlugin) => Promise<void>;
	ready: () => void;
	/** Waits until saves, index and their events have settled. */
	flush: () => Promise<void>;
	/** Returns the present text of a file on "disk". */
	read: (path: string) => Promise<string>;
	/** Another program writes a file (null removes it). */
	external: (path: string, text: string | null) => Promise<void>;
	/**
	 * Obsidian Sync delivers the settings of another device: its own keys stay on top of those that arrive. Returns the
	 * content that all devices then have.
	 */
	syncJson: (path: string, remote: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown>>;
	/** Opens a note in the main area. */
	open: (path: string, eState?: Record<string, unknown>) => Promise<void>;
	/** Edits a note in a card of a canvas, with the cursor in a line, counted from 0. No tab has the note. */
	openCard: (path: string, line?: number) => Promise<ApiEditor>;
	/** Takes the app off the page. */
	destroy: () => void;
}

const ownManifest: Manifest = {
	id: 'test-plugin',
	name: 'Test plugin',
	version: '1.0.0',
	minAppVersion: '1.13.0',
	author: 'Tests',
	description: '',
};

/** An app over an in-memory vault, with its layout on the page: `const { app, flush } = await createHost({ files: { 'a.md': '# A' } })`. */
export async function createHost(options: JestHostOptions = {}): Promise<JestHost> {
	polyfill();
	const timers = new ShortTimers();
	if (options.device) setDevice(options.device);
	const store = new MemoryStore('Test vault', options.files);
	const openedOutside: string[] = [];
	const host = new App({
		store,
		require: hostRequire,
		saveDelay: options.saveDelay ?? 20,
		indexDelay: 0,
		cold: options.cold ?? false,
		openOutside: (path) => void openedOutside.push(path),
	});
	Reflect.set(window, 'app', host);
	document.body.addClass('theme-light');
	document.body.appendChild(host.workspace.containerEl);
	document.body.appendChild(host.statusBarEl);
	for (const dock of [host.workspace.leftSplit, host.workspace.rightSplit]) {
		dock.expand();
	}
	await host.loadVault();
	if (!options.starting) host.ready();
	const flush = async () => {
		await timers.settle();
		// A save that a test has slowed down.
		if (host.unsaved.size > 0) await timers.settle(host.options.saveDelay);
		await host.metadataCache.idle();
		await timers.settle();
	};
	if (!options.starting) await host.metadataCache.idle();
	return {
		app: host as unknown as ApiApp,
		host,
		store,
		openedOutside,
		async load(type, manifest) {
			const plugin = new type(host as unknown as ApiApp, { ...ownManifest, ...manifest } as never);
			await host.plugins.start(plugin as unknown as Plugin);
			return plugin;
		},
		async loadCode(code, manifest, styles) {
			host.plugins.install({ manifest, code, styles: styles ?? null });
			await host.plugins.enablePlugin(manifest.id);
			return host.plugins.getPlugin(manifest.id) as unknown as ApiPlugin;
		},
		unload: (plugin) => host.plugins.disablePlugin(plugin.manifest.id),
		ready: () => host.ready(),
		flush,
		read: (path) => host.vault.adapter.read(path),
		external: (path, text) => store.external(path, text),
		async syncJson(path, remote) {
			const { adapter } = host.vault;
			const own = (await adapter.exists(path)) ? (JSON.parse(await adapter.read(path)) as Record<string, unknown>) : {};
			const merged = { ...remote, ...own };
			await store.external(path, JSON.stringify(merged, null, 2));
			await flush();
			return merged;
		},
		async open(path, eState) {
			const file = host.vault.getFileByPath(path);
			if (!file) throw new Error(`There is no ${path} in the vault.`);
			await host.workspace.getLeaf(false).openFile(file, eState ? { eState } : {});
		},
		openCard: async (path, line = 0) => await editInCard(host, path, line),
		destroy() {
			for (const id of Object.keys(host.plugins.plugins)) void host.plugins.disablePlugin(id);
			host.workspace.iterateAllLeaves((leaf) => void leaf.view.close());
			host.keymap.unlisten(window);
			document.body.empty();
			timers.stop();
			if (options.device) setDevice('desktop');
		},
	};
}

/** What CodeMirror measures, and jsdom lacks or is slow at. */
function polyfill(): void {
	const box = () => ({ x: 0, y: 0, left: 0, right: 0, top: 0, bottom: 0, width: 0, height: 0, toJSON: () => ({}) });
	add(Range.prototype, 'getBoundingClientRect', box);
	add(Range.prototype, 'getClientRects', () => []);
	add(Element.prototype, 'scrollIntoView', () => undefined);
	// CodeMirror asks for each line, and jsdom would try each rule of its style sheet. Nothing is laid out either way.
	window.getComputedStyle = ((element: HTMLElement) => element.style) as typeof window.getComputedStyle;
	Object.defineProperty(HTMLElement.prototype, 'offsetParent', { configurable: true, get: offsetParent });
}

/** Null for an element that is hidden, or in something hidden: jsdom lays nothing out and always answers null. */
function offsetParent(this: HTMLElement): Element | null {
	const hides = (element: HTMLElement) => element.style.display === 'none' || element.hasClass('is-sidedock-collapsed');
	let at = this.isConnected ? this.parentElement : null;
	while (at && !hides(at)) at = at.parentElement;
	return at || hides(this) ? null : this.parentElement;
}

function add(target: object, name: string, value: () => unknown): void {
	if (!(name in target)) Object.defineProperty(target, name, { configurable: true, writable: true, value });
}
