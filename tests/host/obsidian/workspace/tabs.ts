import { setIcon } from '../base/icons';
import { Menu } from '../ui/menu';
import { setTooltip } from '../ui/tooltip';
import { isSidePane, WorkspaceParent, type WorkspaceItem } from './items';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

/** A group of tabs, of which one shows. */
export class WorkspaceTabs extends WorkspaceParent {
	currentTab = 0;
	private headersEl: HTMLElement;
	private bodyEl: HTMLElement;
	readonly barEl: HTMLElement;

	constructor(workspace: Workspace) {
		super(workspace);
		this.containerEl = createDiv('workspace-tabs');
		this.barEl = this.containerEl.createDiv('workspace-tab-header-container');
		this.headersEl = this.barEl.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
		const add = this.barEl.createDiv('workspace-tab-header-new-tab').createEl('button', {
			cls: 'clickable-icon',
			attr: { type: 'button' },
		});
		setIcon(add, 'plus');
		setTooltip(add, 'New tab');
		add.addEventListener('click', () =>
			this.workspace.setActiveLeaf(this.workspace.createLeafIn(this), { focus: true }),
		);
		this.barEl.createDiv('workspace-tab-header-spacer');
	}

	protected override childHost(): HTMLElement {
		return this.bodyEl;
	}

	override insertChild(index: number, child: WorkspaceItem): void {
		super.insertChild(index, child);
		this.update();
	}

	override removeChild(child: WorkspaceItem): void {
		const index = this.children.indexOf(child);
		(child as WorkspaceLeaf).tabHeaderEl.detach();
		super.removeChild(child);
		if (index >= 0 && index <= this.currentTab) this.currentTab = Math.max(0, this.currentTab - 1);
		this.update();
	}

	current(): WorkspaceLeaf | undefined {
		return this.children[this.currentTab] as WorkspaceLeaf | undefined;
	}

	select(leaf: WorkspaceLeaf): void {
		const index = this.children.indexOf(leaf);
		if (index < 0 || index === this.currentTab) return;
		this.currentTab = index;
		this.update();
		this.workspace.changed();
	}

	update(): void {
		this.children.forEach((child, index) => {
			const leaf = child as WorkspaceLeaf;
			const current = index === this.currentTab;
			leaf.containerEl.toggle(current);
			leaf.tabHeaderEl.toggleClass('is-active', current);
			leaf.tabHeaderEl.setAttribute('aria-selected', String(current));
			leaf.tabHeaderEl.tabIndex = current ? 0 : -1;
			this.headersEl.appendChild(leaf.tabHeaderEl);
			if (current && leaf.isVisible()) void leaf.loadIfDeferred();
		});
	}

	/** The header of a leaf's tab, wired up once. */
	makeHeader(leaf: WorkspaceLeaf): HTMLElement {
		const el = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab' } });
		const inner = el.createDiv('workspace-tab-header-inner');
		inner.createDiv('workspace-tab-header-inner-icon');
		inner.createDiv('workspace-tab-header-inner-title');
		const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-hidden': 'true' } });
		setIcon(close, 'x');
		close.addEventListener('click', (evt) => {
			evt.stopPropagation();
			leaf.detach();
		});
		const show = () => this.workspace.setActiveLeaf(leaf, { focus: !isSidePane(leaf.getRoot()) });
		el.addEventListener('click', show);
		el.addEventListener('keydown', (evt) => {
			if (evt.key === 'Enter' || evt.key === ' ') show();
			const step = evt.key === 'ArrowRight' ? 1 : evt.key === 'ArrowLeft' ? -1 : 0;
			const siblings = (leaf.parent as WorkspaceTabs).children as WorkspaceLeaf[];
			const next = siblings[siblings.indexOf(leaf) + step];
			if (step && next) {
				(leaf.parent as WorkspaceTabs).select(next);
				next.tabHeaderEl.focus();
			}
		});
		el.addEventListener('contextmenu', (evt) => {
			const menu = new Menu();
			menu.addItem((item) =>
				item
					.setSection('close')
					.setTitle('Close')
					.setIcon('x')
					.onClick(() => leaf.detach()),
			);
			menu.addItem((item) =>
				item
					.setSection('open')
					.setTitle('Move to new window')
					.setIcon('picture-in-picture-2')
					.onClick(() => this.workspace.moveLeafToPopout(leaf)),
			);
			leaf.view.onPaneMenu(menu, 'tab-header');
			menu.showAtMouseEvent(evt);
		});
		return el;
	}
}
