import { Events } from '../base/events';
import type { Workspace } from './workspace';
import type { WorkspaceLeaf } from './leaf';

export type Direction = 'vertical' | 'horizontal';

let ids = 0;

export abstract class WorkspaceItem extends Events {
	readonly id = `leaf-${++ids}`;
	parent!: WorkspaceParent;
	containerEl!: HTMLElement;

	constructor(readonly workspace: Workspace) {
		super();
	}

	getRoot(): WorkspaceItem {
		return this.parent && (this as WorkspaceItem) !== this.parent ? this.parent.getRoot() : this;
	}

	getContainer(): WorkspaceItem {
		return this.getRoot();
	}
}

export abstract class WorkspaceParent extends WorkspaceItem {
	children: WorkspaceItem[] = [];

	insertChild(index: number, child: WorkspaceItem): void {
		const at = index < 0 ? this.children.length : index;
		this.children.splice(at, 0, child);
		child.parent = this;
		const after = this.children[at + 1]?.containerEl ?? null;
		this.childHost(child).insertBefore(child.containerEl, after);
	}

	protected childHost(_child: WorkspaceItem): HTMLElement {
		return this.containerEl;
	}

	removeChild(child: WorkspaceItem): void {
		this.children = this.children.filter((other) => other !== child);
		child.containerEl.detach();
		if (this.children.length === 0) this.emptied();
	}

	protected emptied(): void {
		if (this.parent) this.parent.removeChild(this);
	}

	leaves(): WorkspaceLeaf[] {
		return this.children.flatMap((child) =>
			child instanceof WorkspaceParent ? child.leaves() : [child as WorkspaceLeaf],
		);
	}
}

export class WorkspaceSplit extends WorkspaceParent {
	constructor(
		workspace: Workspace,
		readonly direction: Direction,
		cls = '',
	) {
		super(workspace);
		this.containerEl = createDiv(`workspace-split mod-${direction} ${cls}`.trim());
	}
}

export abstract class WorkspaceContainer extends WorkspaceSplit {
	abstract win: Window;
	abstract doc: Document;
}

export class WorkspaceRoot extends WorkspaceContainer {
	win = window;
	doc = document;

	protected override emptied(): void {
		this.workspace.createLeafInParent(this, 0);
	}
}

export class WorkspaceFloating extends WorkspaceParent {
	constructor(workspace: Workspace) {
		super(workspace);
		this.containerEl = createDiv();
	}

	protected override emptied(): void {}
}

/** Whatever opens and closes beside the main area. */
export type SidePane = WorkspaceSidedock | WorkspaceMobileDrawer;

export function isSidePane(item: WorkspaceItem): item is SidePane {
	return item instanceof WorkspaceSidedock || item instanceof WorkspaceMobileDrawer;
}

function setCollapsed(pane: SidePane, collapsed: boolean): void {
	if (pane.collapsed === collapsed) return;
	pane.collapsed = collapsed;
	pane.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
	if (!collapsed) pane.leaves().forEach((leaf) => leaf.isVisible() && void leaf.loadIfDeferred());
	pane.workspace.changed();
}

/** A sidebar on a desktop. */
export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = false;

	constructor(
		workspace: Workspace,
		readonly side: 'left' | 'right',
	) {
		super(workspace, 'horizontal', `mod-sidedock mod-${side}-split`);
	}

	protected override emptied(): void {
		this.collapse();
	}

	collapse(): void {
		setCollapsed(this, true);
	}

	expand(): void {
		setCollapsed(this, false);
	}

	toggle(): void {
		setCollapsed(this, !this.collapsed);
	}
}

/** A sidebar on a phone, which is no split: a plugin that expects a `WorkspaceSidedock` finds none. */
export class WorkspaceMobileDrawer extends WorkspaceParent {
	collapsed = false;

	constructor(
		workspace: Workspace,
		readonly side: 'left' | 'right',
	) {
		super(workspace);
		// The first two classes are the app's; the others let one style sheet draw both panes.
		this.containerEl = createDiv(`workspace-drawer mod-${side} workspace-split mod-sidedock mod-${side}-split`);
	}

	protected override emptied(): void {
		this.collapse();
	}

	collapse(): void {
		setCollapsed(this, true);
	}

	expand(): void {
		setCollapsed(this, false);
	}

	toggle(): void {
		setCollapsed(this, !this.collapsed);
	}
}

export class WorkspaceRibbon {
	readonly containerEl = createDiv('workspace-ribbon side-dock-ribbon mod-left');
	readonly actionsEl = this.containerEl.createDiv('side-dock-actions');
	readonly settingsEl = this.containerEl.createDiv('side-dock-settings');
}
