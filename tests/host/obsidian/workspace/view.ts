import type { App } from '../app';
import { Component } from '../base/component';
import { setIcon } from '../base/icons';
import type { Scope } from '../base/keymap';
import { setTooltip } from '../ui/tooltip';
import type { Menu } from '../ui/menu';
import type { WorkspaceLeaf } from './leaf';

export interface ViewStateResult {
	history: boolean;
}

export type State = Record<string, unknown>;

export abstract class View extends Component {
	app: App;
	icon = 'file';
	navigation = false;
	containerEl: HTMLElement;
	scope: Scope | null = null;

	constructor(public leaf: WorkspaceLeaf) {
		super();
		this.app = leaf.app;
		this.containerEl = createDiv({ cls: 'workspace-leaf-content' });
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	protected async onOpen(): Promise<void> {}
	protected async onClose(): Promise<void> {}

	async open(parent: HTMLElement): Promise<void> {
		this.containerEl.setAttribute('data-type', this.getViewType());
		parent.appendChild(this.containerEl);
		await this.load();
		await this.onOpen();
	}

	async close(): Promise<void> {
		await this.onClose();
		this.unload();
		this.containerEl.detach();
	}

	getState(): State {
		return {};
	}

	async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

	getEphemeralState(): State {
		return {};
	}

	setEphemeralState(_state: unknown): void {}

	getIcon(): string {
		return this.icon;
	}

	onResize(): void {}

	onPaneMenu(_menu: Menu, _source: string): void {}
}

/** A view with a header line and a content element. */
export abstract class ItemView extends View {
	contentEl: HTMLElement;
	headerEl: HTMLElement;
	titleEl: HTMLElement;
	actionsEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv('view-header');
		this.headerEl.createDiv('view-header-left');
		this.titleEl = this.headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
		this.actionsEl = this.headerEl.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	override async open(parent: HTMLElement): Promise<void> {
		await super.open(parent);
		this.updateTitle();
	}

	updateTitle(): void {
		this.titleEl.setText(this.getDisplayText());
		this.leaf.updateHeader();
	}

	addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		const el = createEl('button', { cls: 'clickable-icon view-action', attr: { type: 'button' } });
		setIcon(el, icon);
		setTooltip(el, title);
		el.addEventListener('click', callback);
		this.actionsEl.prepend(el);
		return el;
	}
}

/** The placeholder of a view that has not been shown yet. */
export class DeferredView extends ItemView {
	constructor(
		leaf: WorkspaceLeaf,
		private type: string,
		private state: State,
		private title: string,
		override icon: string,
	) {
		super(leaf);
	}

	getViewType(): string {
		return this.type;
	}

	getDisplayText(): string {
		return this.title;
	}

	override getState(): State {
		return this.state;
	}
}

/** The page of a new tab. */
export class EmptyView extends ItemView {
	override navigation = true;

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
	}
}

/** What Obsidian shows for a view type that no plugin has registered. */
export class UnknownView extends ItemView {
	constructor(
		leaf: WorkspaceLeaf,
		private type: string,
		private state: State,
	) {
		super(leaf);
	}

	getViewType(): string {
		return this.type;
	}

	getDisplayText(): string {
		return 'Plugin no longer active';
	}

	override getState(): State {
		return this.state;
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.createDiv({ cls: 'pane-empty', text: 'The plugin that created this view is no longer active.' });
	}
}
