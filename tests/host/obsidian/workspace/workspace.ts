import type { App } from '../app';
import { debounce } from '../base/debounce';
import { setActiveWindow } from '../base/globals';
import type { Editor } from '../editor/editor';
import type { Menu } from '../ui/menu';
import { TFile } from '../vault/files';
import { parseLinktext } from '../vault/links';
import { FileView } from './file-view';
import { isSidePane, type Direction, type SidePane } from './items';
import { WorkspaceLeaf, type OpenViewState } from './leaf';
import { openPopout, type PopoutOptions, type WorkspaceWindow } from './popout';
import { WorkspaceTabs } from './tabs';
import { WorkspaceTree } from './tree';
import type { State, View } from './view';

/** An editor, and the note that it edits. */
export interface ActiveEditor {
	readonly file: TFile | null;
	readonly editor: Editor;
	getMode?(): string;
}

type PaneType = 'tab' | 'split' | 'window';

export class Workspace extends WorkspaceTree {
	readonly editorExtensions: unknown[] = [];
	activeLeaf: WorkspaceLeaf | null = null;
	layoutReady = false;
	protocolHandlers = new Map<string, (params: Record<string, string>) => unknown>();
	hoverLinkSources: Record<string, { display: string; defaultMod: boolean }> = {};
	requestSaveLayout = debounce(async () => undefined, 2000);
	private readyCallbacks: (() => unknown)[] = [];
	private recentFiles: string[] = [];
	private lastFile: TFile | null = null;
	private editorElsewhere: ActiveEditor | null = null;
	private layoutChange: ReturnType<typeof setTimeout> | undefined;

	constructor(readonly app: App) {
		super();
		this.containerEl.append(
			this.leftRibbon.containerEl,
			this.leftSplit.containerEl,
			this.rootSplit.containerEl,
			this.rightSplit.containerEl,
		);
		this.activeLeaf = this.createLeafInParent(this.rootSplit, 0);
	}

	/** What edits a note: the active view, or what a plugin has set until another leaf becomes active. */
	get activeEditor(): ActiveEditor | null {
		if (this.editorElsewhere) return this.editorElsewhere;
		const view = this.activeLeaf?.view;
		return view instanceof FileView && 'editor' in view ? (view as ActiveEditor) : null;
	}

	set activeEditor(editor: ActiveEditor | null) {
		this.editorElsewhere = editor;
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.readyCallbacks.push(callback);
	}

	setLayoutReady(): void {
		this.layoutReady = true;
		for (const callback of this.readyCallbacks.splice(0)) {
			try {
				callback();
			} catch (error) {
				setTimeout(() => {
					throw error;
				}, 0);
			}
		}
		this.trigger('layout-change');
	}

	/** Announces a changed layout once per turn. */
	changed(): void {
		this.layoutChange ??= setTimeout(() => {
			this.layoutChange = undefined;
			if (this.layoutReady) this.trigger('layout-change');
			this.trigger('resize');
		}, 0);
	}

	async changeLayout(): Promise<void> {}

	splitActiveLeaf(direction?: Direction): WorkspaceLeaf {
		return this.createLeafBySplit(this.navigableLeaf(), direction);
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, kind: PaneType | boolean | Direction = 'tab'): Promise<WorkspaceLeaf> {
		const pane = kind === 'vertical' || kind === 'horizontal' ? 'split' : kind;
		const copy = this.getLeaf(pane === false ? 'tab' : pane);
		await copy.setViewState(leaf.getViewState(), leaf.getEphemeralState());
		return copy;
	}

	private navigableLeaf(): WorkspaceLeaf {
		return this.getMostRecentLeaf() ?? this.createLeafInParent(this.rootSplit, 0);
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		return this.getLeaf(false);
	}

	getLeaf(newLeaf: PaneType | boolean = false, direction?: Direction): WorkspaceLeaf {
		const recent = this.navigableLeaf();
		if (newLeaf === 'split') return this.createLeafBySplit(recent, direction);
		if (newLeaf === 'window') return this.openPopoutLeaf();
		if (newLeaf === false && !recent.pinned && (recent.view.navigation || recent.view.getViewType() === 'empty')) {
			return recent;
		}
		return this.createLeafIn(recent.parent as WorkspaceTabs);
	}

	openPopoutLeaf(options?: PopoutOptions): WorkspaceLeaf {
		const popout = openPopout(this, options);
		return this.createLeafInParent(popout, 0);
	}

	moveLeafToPopout(leaf: WorkspaceLeaf, options?: PopoutOptions): WorkspaceWindow {
		const popout = openPopout(this, options);
		const tabs = new WorkspaceTabs(this);
		popout.insertChild(0, tabs);
		leaf.parent.removeChild(leaf);
		tabs.insertChild(0, leaf);
		popout.migrate(leaf.containerEl);
		this.setActiveLeaf(leaf, { focus: true });
		this.changed();
		return popout;
	}

	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf?: PaneType | boolean,
		openViewState: OpenViewState = {},
	): Promise<void> {
		const { path, subpath } = parseLinktext(linktext);
		const name = /\.\w+$/.test(path) ? path : `${path}.md`;
		const file =
			this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await this.app.vault.create(name, ''));
		const leaf = this.getLeaf(newLeaf ?? false);
		const eState = { ...(subpath ? { subpath } : {}), ...openViewState.eState };
		await leaf.openFile(file, { active: true, ...openViewState, eState });
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focusArg?: boolean): void {
		const focus = typeof params === 'boolean' ? focusArg : params.focus;
		if (leaf.parent instanceof WorkspaceTabs) leaf.parent.select(leaf);
		setActiveWindow(leaf.containerEl.ownerDocument.defaultView ?? window);
		leaf.activeTime = performance.now();
		this.editorElsewhere = null;
		if (this.activeLeaf !== leaf) {
			this.activeLeaf?.containerEl.removeClass('mod-active');
			this.activeLeaf?.tabHeaderEl.removeClass('mod-active');
			this.activeLeaf = leaf;
			leaf.containerEl.addClass('mod-active');
			leaf.tabHeaderEl.addClass('mod-active');
			this.trigger('active-leaf-change', leaf);
			this.activeFileChanged();
		}
		if (focus) leaf.setEphemeralState({ focus: true });
	}

	/** Triggers `file-open` when the active file is another one than before. */
	activeFileChanged(): void {
		const view = this.activeLeaf?.view;
		if (!(view instanceof FileView) || view.file === this.lastFile) return;
		this.lastFile = view.file;
		const path = view.file?.path;
		if (path) this.recentFiles = [path, ...this.recentFiles.filter((other) => other !== path)].slice(0, 10);
		this.trigger('file-open', view.file);
	}

	private sideLeaf(dock: SidePane, split: boolean): WorkspaceLeaf {
		const tabs = dock.children[0];
		if (split || !(tabs instanceof WorkspaceTabs)) return this.createLeafInParent(dock, dock.children.length);
		const leaf = new WorkspaceLeaf(this);
		tabs.insertChild(tabs.children.length, leaf);
		leaf.updateHeader();
		return leaf;
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return this.sideLeaf(this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf {
		return this.sideLeaf(this.rightSplit, split);
	}

	async ensureSideLeaf(
		type: string,
		side: 'left' | 'right',
		options: { active?: boolean; split?: boolean; reveal?: boolean; state?: State } = {},
	): Promise<WorkspaceLeaf> {
		const dock = side === 'left' ? this.leftSplit : this.rightSplit;
		let leaf = this.getLeavesOfType(type).find((other) => other.getRoot() === dock);
		if (!leaf || options.state) {
			leaf ??= this.sideLeaf(dock, options.split ?? false);
			await leaf.setViewState({ type, ...(options.state ? { state: options.state } : {}) });
		}
		if (options.reveal ?? true) await this.revealLeaf(leaf);
		if (options.active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getActiveFileView(): FileView | null {
		return this.getActiveViewOfType(FileView);
	}

	getActiveFile(): TFile | null {
		const view = this.activeLeaf?.view;
		if (view instanceof FileView) return view.file;
		const recent = this.getMostRecentLeaf()?.view;
		return recent instanceof FileView ? recent.file : null;
	}

	detachLeavesOfType(type: string): void {
		this.getLeavesOfType(type).forEach((leaf) => leaf.detach());
	}

	leafDetached(leaf: WorkspaceLeaf): void {
		if (this.activeLeaf === leaf) {
			this.activeLeaf = null;
			const next = this.getMostRecentLeaf();
			if (next) this.setActiveLeaf(next, { focus: true });
		}
		this.changed();
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (isSidePane(root)) root.expand();
		if (leaf.parent instanceof WorkspaceTabs) leaf.parent.select(leaf);
		await leaf.loadIfDeferred();
	}

	getLastOpenFiles(): string[] {
		return [...this.recentFiles];
	}

	updateOptions(): void {
		this.trigger('host-update-options');
	}

	handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string): boolean {
		const file = this.app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
		if (!(file instanceof TFile)) return false;
		this.trigger('file-menu', menu, file, 'link-context-menu');
		return true;
	}
}
