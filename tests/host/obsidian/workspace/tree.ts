import { Events } from '../base/events';
import { Platform } from '../base/platform';
import {
	WorkspaceFloating,
	WorkspaceRibbon,
	WorkspaceRoot,
	WorkspaceMobileDrawer,
	WorkspaceSidedock,
	WorkspaceSplit,
	type Direction,
	type SidePane,
	type WorkspaceParent,
} from './items';
import { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** The tree of splits, tabs and leaves: how it grows, and how leaves are found in it. */
export abstract class WorkspaceTree extends Events {
	private get self(): Workspace {
		return this as unknown as Workspace;
	}

	readonly containerEl = createDiv('workspace');
	readonly leftRibbon = new WorkspaceRibbon();
	readonly rightRibbon = new WorkspaceRibbon();
	readonly leftSplit = this.sidePane('left');
	readonly rightSplit = this.sidePane('right');
	readonly rootSplit = new WorkspaceRoot(this.self, 'vertical', 'mod-root');
	readonly floatingSplit = new WorkspaceFloating(this.self);

	private sidePane(side: 'left' | 'right'): SidePane {
		return new (Platform.isMobile ? WorkspaceMobileDrawer : WorkspaceSidedock)(this.self, side);
	}

	/** Announces a changed layout. */
	abstract changed(): void;

	getLayout(): Record<string, unknown> {
		const states = (parent: WorkspaceParent) => parent.leaves().map((leaf) => leaf.getViewState());
		return { main: states(this.rootSplit), left: states(this.leftSplit), right: states(this.rightSplit) };
	}

	createLeafIn(tabs: WorkspaceTabs): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.self);
		tabs.insertChild(tabs.children.length ? tabs.currentTab + 1 : 0, leaf);
		leaf.updateHeader();
		this.changed();
		return leaf;
	}

	createLeafInParent(parent: WorkspaceParent, index: number): WorkspaceLeaf {
		const tabs = new WorkspaceTabs(this.self);
		parent.insertChild(index, tabs);
		return this.createLeafIn(tabs);
	}

	createLeafBySplit(leaf: WorkspaceLeaf, direction: Direction = 'vertical', before = false): WorkspaceLeaf {
		const tabs = leaf.parent;
		const split = tabs.parent as WorkspaceSplit;
		const index = split.children.indexOf(tabs);
		if (split.direction === direction) return this.createLeafInParent(split, before ? index : index + 1);
		const inner = new WorkspaceSplit(this.self, direction);
		split.children.splice(index, 1, inner);
		inner.parent = split;
		tabs.containerEl.replaceWith(inner.containerEl);
		inner.insertChild(0, tabs);
		return this.createLeafInParent(inner, before ? 0 : 1);
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.group === group);
	}

	getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
		const leaves = root ? root.leaves() : [...this.rootSplit.leaves(), ...this.floatingSplit.leaves()];
		return leaves.sort((a, b) => b.activeTime - a.activeTime)[0] ?? null;
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		[...this.rootSplit.leaves(), ...this.floatingSplit.leaves()].forEach((leaf) => void callback(leaf));
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.allLeaves().forEach((leaf) => void callback(leaf));
	}

	protected allLeaves(): WorkspaceLeaf[] {
		return [this.rootSplit, this.floatingSplit, this.leftSplit, this.rightSplit].flatMap((part) => part.leaves());
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
	}
}
