import { BaseFileView, BasesLayouts } from './bases';
import { installGlobals } from './base/globals';
import { Keymap, Scope } from './base/keymap';
import { Platform } from './base/platform';
import { Tasks } from './base/tasks';
import type { EditorSuggest } from './editor/editor-suggest';
import { embedRegistry } from './editor/embedded-editor';
import { MarkdownView } from './editor/markdown-view';
import { Cli } from './plugins/cli';
import { Commands } from './plugins/commands';
import { CommandPalette, QuickSwitcher } from './plugins/palette';
import { CorePlugins } from './plugins/core-plugins';
import { Plugins } from './plugins/plugins';
import { SettingsModal } from './settings/settings-modal';
import { enablePagePreview } from './ui/hover-popover';
import { useKeymap } from './ui/menu';
import { CapacitorAdapter, FileSystemAdapter } from './vault/adapter';
import type { MetadataStore } from './vault/metadata-store';
import { PropertyTypes } from './vault/property-types';
import { SecretStorage } from './vault/secret-storage';
import { FileManager } from './vault/file-manager';
import { MetadataCache } from './vault/metadata-cache';
import type { Store } from './vault/store';
import { Vault } from './vault/vault';
import { TextFileView } from './workspace/file-view';
import type { WorkspaceLeaf } from './workspace/leaf';
import { openUri } from './uri';
import { EmptyView, type View } from './workspace/view';
import { Workspace } from './workspace/workspace';

export interface HostOptions {
	store: Store;
	require: (name: string) => unknown;
	/** How long an editor waits before it saves, in milliseconds; Obsidian's is 2000. */
	saveDelay?: number;
	/** How long the index waits after a change, in milliseconds. */
	indexDelay?: number;
	/** With a cold start nothing is indexed when plugins load; else all notes are, as in a vault that was open before. */
	cold?: boolean;
	/** Keeps metadata between two starts. */
	metadataStore?: MetadataStore | undefined;
	/** What the system does with a file that no view of the app shows. */
	openOutside?: (path: string) => void;
}

type Creator = (leaf: WorkspaceLeaf) => View;

class ViewRegistry {
	viewByType: Record<string, Creator> = {};
	typeByExtension: Record<string, string> = { md: 'markdown', base: 'bases' };

	constructor(private app: App) {}

	registerView(type: string, creator: Creator): void {
		if (this.viewByType[type]) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.viewByType[type] = creator;
		for (const leaf of this.app.workspace.getLeavesOfType(type)) void leaf.rebuildView();
	}

	unregisterView(type: string): void {
		delete this.viewByType[type];
		for (const leaf of this.app.workspace.getLeavesOfType(type)) void leaf.rebuildView();
	}
}

export class App {
	readonly keymap = new Keymap();
	readonly scope = new Scope();
	readonly options: { saveDelay: number; indexDelay: number; cold: boolean };
	readonly vault: Vault;
	readonly secretStorage: SecretStorage;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly viewRegistry: ViewRegistry;
	readonly workspace: Workspace;
	readonly commands: Commands;
	readonly plugins: Plugins;
	readonly setting: SettingsModal;
	readonly statusBarEl: HTMLElement;
	readonly editorSuggests: EditorSuggest<unknown>[] = [];
	readonly cli = new Cli(this);
	readonly bases = new BasesLayouts();
	readonly renderContext = { hoverPopover: null };
	readonly embedRegistry = embedRegistry;
	readonly appId: string;
	readonly internalPlugins = new CorePlugins(this.bases);
	readonly metadataTypeManager: PropertyTypes;
	/** The editors with text that is not saved yet. */
	readonly unsaved = new Set<object>();
	lastEvent: UIEvent | null = null;
	private readonly openOutside: (path: string) => void;

	constructor(options: HostOptions) {
		installGlobals();
		this.options = {
			saveDelay: options.saveDelay ?? 2000,
			indexDelay: options.indexDelay ?? 10,
			cold: options.cold ?? false,
		};
		this.openOutside = options.openOutside ?? (() => undefined);
		this.appId = options.store.id;
		this.vault = new Vault(new (Platform.isMobile ? CapacitorAdapter : FileSystemAdapter)(options.store));
		this.secretStorage = new SecretStorage(this.appId);
		this.metadataCache = new MetadataCache(this.vault, {
			delay: this.options.indexDelay,
			store: options.metadataStore,
		});
		this.metadataTypeManager = new PropertyTypes(this.vault, this.metadataCache);
		this.fileManager = new FileManager(this);
		this.viewRegistry = new ViewRegistry(this);
		this.statusBarEl = createDiv('status-bar');
		this.workspace = new Workspace(this);
		this.commands = new Commands(this);
		this.setting = new SettingsModal(this);
		this.plugins = new Plugins(this, options.require);
		this.viewRegistry.registerView('markdown', (leaf) => new MarkdownView(leaf));
		this.viewRegistry.registerView('bases', (leaf) => new BaseFileView(leaf));
		this.viewRegistry.registerView('empty', (leaf) => new EmptyView(leaf));
		this.keymap.rootScope = () => this.workspace.activeLeaf?.view.scope ?? this.scope;
		this.keymap.listen(window);
		useKeymap(() => this.keymap);
		enablePagePreview(this);
		this.addCoreCommands();
	}

	/** Reads the vault: `create` for every file, before the layout is ready, as Obsidian does while it starts. */
	async loadVault(): Promise<void> {
		await this.vault.load();
		if (!this.options.cold) await this.metadataCache.warm();
	}

	/** Declares the layout ready, and lets the index run. */
	ready(): void {
		this.workspace.setLayoutReady();
		this.metadataCache.start();
	}

	/** Quits as Obsidian does: plugins add what must end first, open notes are saved, and running writes end. */
	async quit(): Promise<void> {
		const tasks = new Tasks();
		this.workspace.trigger('quit', tasks);
		this.workspace.iterateAllLeaves(({ view }) => {
			if (view instanceof TextFileView) tasks.add(() => view.save());
		});
		await tasks.promise();
		await this.vault.adapter.idle();
	}

	/** Hands a file over to the app that the system has for it. */
	openWithDefaultApp(path: string): void {
		this.openOutside(path);
	}

	/** The system hands over a link that the user opened: `obsidian://open?file=Dana`. */
	openUri(uri: string): void {
		openUri(this, uri);
	}

	private addCoreCommands(): void {
		const add = this.commands.addCommand.bind(this.commands);
		const note = () => this.workspace.getActiveViewOfType(MarkdownView);
		add({
			id: 'command-palette:open',
			name: 'Command palette: Open command palette',
			hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
			callback: () => new CommandPalette(this).open(),
		});
		add({
			id: 'switcher:open',
			name: 'Quick switcher: Open quick switcher',
			hotkeys: [{ modifiers: ['Mod'], key: 'o' }],
			callback: () => new QuickSwitcher(this).open(),
		});
		add({
			id: 'app:open-settings',
			name: 'Open settings',
			hotkeys: [{ modifiers: ['Mod'], key: ',' }],
			callback: () => this.setting.open(),
		});
		add({
			id: 'markdown:toggle-preview',
			name: 'Toggle reading view',
			hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
			checkCallback: (checking) => {
				const view = note();
				if (view && !checking) void view.toggleMode();
				return !!view;
			},
		});
		add({
			id: 'app:toggle-left-sidebar',
			name: 'Toggle left sidebar',
			callback: () => this.workspace.leftSplit.toggle(),
		});
		add({
			id: 'app:toggle-right-sidebar',
			name: 'Toggle right sidebar',
			callback: () => this.workspace.rightSplit.toggle(),
		});
		add({
			id: 'editor:save-file',
			name: 'Save current file',
			hotkeys: [{ modifiers: ['Mod'], key: 's' }],
			checkCallback: (checking) => {
				const view = note();
				if (view && !checking) void view.save();
				return !!view;
			},
		});
		add({
			id: 'workspace:close',
			name: 'Close current tab',
			callback: () => this.workspace.activeLeaf?.detach(),
		});
		add({
			id: 'workspace:move-to-new-window',
			name: 'Move current tab to new window',
			callback: () => this.workspace.activeLeaf && void this.workspace.moveLeafToPopout(this.workspace.activeLeaf),
		});
	}

	isDarkMode(): boolean {
		return document.body.hasClass('theme-dark');
	}

	loadLocalStorage(key: string): unknown {
		const text = window.localStorage.getItem(`${this.appId}-${key}`);
		try {
			return text === null ? null : (JSON.parse(text) as unknown);
		} catch {
			return null;
		}
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) window.localStorage.removeItem(`${this.appId}-${key}`);
		else window.localStorage.setItem(`${this.appId}-${key}`, JSON.stringify(data));
	}
}
