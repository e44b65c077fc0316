import {
	Component,
	displayTooltip,
	ItemView,
	Keymap,
	MarkdownRenderer,
	Menu,
	Notice,
	Platform,
	setIcon,
	type ViewStateResult,
	type WorkspaceLeaf,
} from 'obsidian';
import { render } from 'preact';
import type { Ports, RowKey } from '../model';
import { PickUpModal } from '../dialogs/pick-up-modal';
import { rowMenu, showMenu } from '../row/row-menu';
import { Sidebar } from './sidebar';
import { readSavedPosition } from './scroll-position';
import { strings } from '../../strings';
import type { Drawing, Ui } from '../ui-context';
import { timesIn } from '../../strings/date-format';

export const DUE_FOLLOW_UPS_VIEW = 'due-follow-ups';
export const DUE_FOLLOW_UPS_ICON = 'phone-forwarded';

const TOOLTIP_DELAY = 300;
/** Long enough to read all keys and try one, in milliseconds. */
const KEYS_SHOWN = 20_000;

/** Waits, as Obsidian does, and so comes after Obsidian has taken down the tooltip of what the pointer left. */
function showTooltipSoon(element: HTMLElement, text: string): void {
	const { win } = element;
	const timer = win.setTimeout(() => {
		if (element.isConnected) displayTooltip(element, text, { placement: 'bottom' });
	}, TOOLTIP_DELAY);
	element.addEventListener('mouseleave', () => win.clearTimeout(timer), { once: true });
}

/** The sidebar. Draws the store's model whenever it changes and takes everything down when it closes. */
export class DueFollowUpsView extends ItemView {
	private ui: Ui | null = null;
	private sidebar: Sidebar | null = null;
	private readonly hold = (sidebar: Sidebar | null) => {
		this.sidebar = sidebar;
	};
	private wantsFocus = false;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly ports: Ports,
	) {
		super(leaf);
		this.icon = DUE_FOLLOW_UPS_ICON;
		this.navigation = false;
	}

	getViewType(): string {
		return DUE_FOLLOW_UPS_VIEW;
	}

	getDisplayText(): string {
		return strings.viewTitle;
	}

	override async onOpen(): Promise<void> {
		this.contentEl.addClass('due-follow-ups-view');
		this.register(this.ports.store.subscribe(() => this.draw()));
		this.draw();
		this.register(this.contentEl.onWindowMigrated(() => this.sidebar?.settle()));
		this.registerEvent(this.app.workspace.on('quit', () => this.sidebar?.keepPlace()));
	}

	override async onClose(): Promise<void> {
		this.sidebar?.keepPlace();
		render(null, this.contentEl);
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...(this.sidebar ? { place: this.sidebar.place() } : {}) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const place = readSavedPosition((state as { place?: unknown } | null)?.place);
		if (place) this.sidebar?.comeBack(place);
		await super.setState(state, result);
	}

	override onPaneMenu(menu: Menu, source: string): void {
		this.fill(menu);
		super.onPaneMenu(menu, source);
	}

	/** What else the view can show. */
	private fill(menu: Menu): void {
		menu.addItem((item) =>
			item
				.setSection('view')
				.setTitle(strings.weeks.label)
				.setIcon('calendar-days')
				.setChecked(this.sidebar?.showsWeeks ?? false)
				.onClick(() => this.sidebar?.toggleWeeks()),
		);
		menu.addItem((item) =>
			item
				.setSection('view')
				.setTitle(strings.pickUp.title)
				.setIcon('chart-column')
				.onClick(() => new PickUpModal(this.app, this.ports).open()),
		);
		if (Platform.isMobile) return;
		menu.addItem((item) =>
			item
				.setSection('view')
				.setTitle(strings.keysTitle)
				.setIcon('keyboard')
				.onClick(() => new Notice(strings.keys, KEYS_SHOWN)),
		);
	}

	/** Puts the focus on the current row, as soon as there is one and nothing else has been focused meanwhile. */
	focusCurrentRow(): void {
		this.wantsFocus = !this.sidebar?.focus();
	}

	/** Unfolds a follow-up, where somebody asked for this one. */
	showRow(key: RowKey): void {
		if (!this.sidebar?.show(key)) this.focusCurrentRow();
	}

	private draw(): void {
		const model = this.ports.store.current();
		const times = timesIn(model.language);
		if (this.ui?.times !== times) {
			this.ui = { actions: this.ports.actions, drawing: this.drawing(), times };
		}
		render(<Sidebar hold={this.hold} model={model} ui={this.ui} weeksAtFirst={!Platform.isPhone} />, this.contentEl);
		const { doc } = this.contentEl;
		if (this.wantsFocus && (doc.activeElement ?? doc.body) === doc.body) this.focusCurrentRow();
	}

	private drawing(): Drawing {
		return {
			icon: setIcon,
			tooltip: showTooltipSoon,
			newLeaf: (event) => Keymap.isModEvent(event),
			menu: (row, event) => showMenu(rowMenu(row, this.ports.actions), event),
			viewMenu: (event) => {
				const menu = new Menu();
				this.fill(menu);
				showMenu(menu, event);
			},
			markdown: async (markdown, path) => {
				const owner = this.addChild(new Component());
				const element = createDiv();
				await MarkdownRenderer.render(this.app, markdown, element, path, owner);
				return { element, unload: () => this.removeChild(owner) };
			},
		};
	}
}
