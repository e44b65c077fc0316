import type { App } from '../app';
import { setIcon } from '../base/icons';
import { setTooltip } from '../ui/tooltip';
import type { TFile } from '../vault/files';
import { isSidePane, WorkspaceItem } from './items';
import { WorkspaceTabs } from './tabs';
import { DeferredView, EmptyView, UnknownView, type State, type View } from './view';
import type { Workspace } from './workspace';

export interface ViewState {
	type: string;
	state?: State;
	active?: boolean;
	pinned?: boolean;
	group?: WorkspaceLeaf;
}

export interface OpenViewState {
	state?: State;
	eState?: State;
	active?: boolean;
	group?: WorkspaceLeaf;
}

/** A place that shows a view. A view in a background tab is deferred until it is looked at. */
export class WorkspaceLeaf extends WorkspaceItem {
	readonly app: App;
	view!: View;
	hoverPopover: unknown = null;
	pinned = false;
	group: string | null = null;
	activeTime = 0;
	readonly tabHeaderEl: HTMLElement;
	private history: ViewState[] = [];
	private changing: Promise<void> = Promise.resolve();

	constructor(workspace: Workspace) {
		super(workspace);
		this.app = workspace.app;
		this.containerEl = createDiv('workspace-leaf');
		this.tabHeaderEl = WorkspaceTabs.prototype.makeHeader.call({ workspace }, this);
		this.containerEl.addEventListener('focusin', () => workspace.setActiveLeaf(this, { focus: false }));
		this.containerEl.addEventListener('mousedown', () => workspace.setActiveLeaf(this, { focus: false }));
		this.view = new EmptyView(this);
		void this.view.open(this.containerEl);
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	/** Whether its tab is in front and its side pane is open. */
	isVisible(): boolean {
		if (!(this.parent instanceof WorkspaceTabs) || this.parent.current() !== this) return false;
		const root = this.getRoot();
		return !(isSidePane(root) && root.collapsed);
	}

	async open(view: View): Promise<View> {
		const before = this.view;
		this.view = view;
		await before.close();
		await view.open(this.containerEl);
		this.updateHeader();
		return view;
	}

	async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
		const type = this.app.viewRegistry.typeByExtension[file.extension];
		if (!type) return this.app.openWithDefaultApp(file.path);
		const state = { ...openState.state, file: file.path };
		await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
	}

	getViewState(): ViewState {
		return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
	}

	setViewState(viewState: ViewState, eState?: State): Promise<void> {
		return this.inTurn(() => this.apply(viewState, eState));
	}

	private inTurn(change: () => Promise<void>): Promise<void> {
		const result = this.changing.then(change);
		this.changing = result.catch(() => undefined);
		return result;
	}

	private async apply(viewState: ViewState, eState?: State): Promise<void> {
		const { type, state = {} } = viewState;
		if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
		if (viewState.active) this.workspace.setActiveLeaf(this, { focus: false });
		const creator = this.app.viewRegistry.viewByType[type];
		const mustDefer = !viewState.active && !this.isVisible() && creator && type !== 'empty';
		if (mustDefer) {
			await this.open(new DeferredView(this, type, state, titleOf(type, state), 'file'));
		} else {
			if (this.view.getViewType() !== type || this.isDeferred || this.view instanceof UnknownView) {
				await this.open(creator ? creator(this) : new UnknownView(this, type, state));
			} else if (this.view.getViewType() === 'markdown') this.history.push(this.getViewState());
			await this.view.setState(state, { history: false });
		}
		if (eState) this.setEphemeralState(eState);
		this.updateHeader();
		if (viewState.active) {
			this.workspace.setActiveLeaf(this, { focus: eState?.['focus'] !== false });
			this.workspace.activeFileChanged();
		}
		this.workspace.changed();
	}

	/** Loads the view that has been put off; resolves when it is whole, also if another caller has begun. */
	loadIfDeferred(): Promise<void> {
		return this.inTurn(() => this.loadDeferred());
	}

	private async loadDeferred(): Promise<void> {
		if (!this.isDeferred) return;
		const { type, state = {} } = this.getViewState();
		const creator = this.app.viewRegistry.viewByType[type];
		await this.open(creator ? creator(this) : new UnknownView(this, type, state));
		await this.view.setState(state, { history: false });
		this.updateHeader();
	}

	/** Rebuilds the view, as when the plugin that owns its type comes or goes. */
	async rebuildView(): Promise<void> {
		const { type, state = {} } = this.getViewState();
		const creator = this.app.viewRegistry.viewByType[type];
		await this.open(creator ? creator(this) : new UnknownView(this, type, state));
		await this.view.setState(state, { history: false });
	}

	async back(): Promise<void> {
		const last = this.history.pop();
		if (last) await this.view.setState(last.state ?? {}, { history: false });
	}

	getEphemeralState(): State {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: State): void {
		this.view.setEphemeralState(state);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		if (this.pinned === pinned) return;
		this.pinned = pinned;
		this.tabHeaderEl.toggleClass('is-pinned', pinned);
		this.trigger('pinned-change', pinned);
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger('group-change', group);
	}

	setGroupMember(other: WorkspaceLeaf): void {
		const group = other.group ?? other.id;
		other.group = group;
		this.setGroup(group);
	}

	detach(): void {
		if (!this.parent) return;
		void this.view.close();
		this.parent.removeChild(this);
		this.workspace.leafDetached(this);
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	updateHeader(): void {
		const title = this.getDisplayText();
		const iconEl = this.tabHeaderEl.querySelector<HTMLElement>('.workspace-tab-header-inner-icon');
		if (iconEl) setIcon(iconEl, this.getIcon());
		this.tabHeaderEl.querySelector('.workspace-tab-header-inner-title')?.setText(title);
		this.tabHeaderEl.dataset['type'] = this.view.getViewType();
		setTooltip(this.tabHeaderEl, title);
	}
}

function titleOf(type: string, { file }: State): string {
	if (typeof file === 'string') return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
	return type.charAt(0).toUpperCase() + type.slice(1).replace(/-/g, ' ');
}
