import { ItemView, Menu, Platform, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { CallScope } from '../../core/agenda/call-list/call-list';
import type { Ports, RowKey, ViewModel } from '../model';
import { BannersContext, type BannerPlace, type BannersInRows, type RowBanners } from '../notices/row-banners';
import { PickUpModal } from '../dialogs/pick-up-modal';
import { rowDrawing } from '../row/drawing';
import { showMenu } from '../row/row-menu';
import { DialedCall } from './dialed-call';
import { keyAt } from './list/list-focus';
import { Pane } from './pane';
import type { Sidebar } from './sidebar';
import { strings } from '../../strings';
import type { Drawing, Ui } from '../ui-context';
import { dateFormat } from '../../strings/date-format';

/** The type under which Obsidian stores the view in the workspace. Another name would lose open panes. */
export const DUE_FOLLOW_UPS_VIEW = 'due-follow-ups';
/** The icon of the view and of the ribbon. */
export const DUE_FOLLOW_UPS_ICON = 'phone-forwarded';

/** How long the list of keys stays: long enough to read all eleven keys and try one. */
const KEYS_MS = 20_000;

/** With these the user turns to something else than the list that is about to open. */
const USER_EVENTS = ['keydown', 'pointerdown'] as const;

/** The view of the sidebar. Renders the model on each change. */
export class DueFollowUpsView extends ItemView {
	private ui: Ui | null = null;
	private sidebar: Sidebar | null = null;
	private pane: Pane | null = null;
	/** The model of the last render. */
	private drawn: ViewModel | null = null;
	private readonly onSidebar = (sidebar: Sidebar | null) => {
		this.sidebar = sidebar;
	};
	private readonly onPane = (pane: Pane | null) => {
		this.pane = pane;
	};
	private wantsFocus = false;
	private readonly dialedCall: DialedCall;
	private bannersDrawn: BannersInRows = { shown: new Map(), hide: () => undefined };

	constructor(
		leaf: WorkspaceLeaf,
		private readonly ports: Ports & { readonly banners: RowBanners },
	) {
		super(leaf);
		this.dialedCall = new DialedCall(ports.actions);
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
		// With the model that is drawn: a message comes while a dialog still has the focus.
		const drawAgain = () => {
			if (this.drawn) this.render(this.drawn);
		};
		this.register(this.ports.messages.subscribe(drawAgain));
		this.register(this.ports.banners.subscribe(drawAgain));
		this.draw();
		this.register(this.contentEl.onWindowMigrated(() => this.sidebar?.attachToWindow()));
		this.registerEvent(this.app.workspace.on('quit', () => this.sidebar?.rememberPosition()));
		// A phone ends an app in the background without an event.
		this.registerDomEvent(this.contentEl.doc, 'visibilitychange', () => this.sidebar?.rememberPosition());
		if (Platform.isMobile) this.watchCalls();
	}

	/** On a phone the number opens the dialer, and coming back asks what happened. */
	private watchCalls(): void {
		this.registerDomEvent(this.contentEl, 'click', ({ target }) => {
			const link = (target as HTMLElement).closest('a[href^="tel:"]');
			const key = keyAt(link);
			if (link && key !== null && !this.pane?.isCalling) this.dialedCall.dialed(key);
		});
		this.registerDomEvent(this.contentEl.doc, 'visibilitychange', () => {
			if (!this.contentEl.doc.hidden) this.dialedCall.ask();
		});
		const unsubscribe = this.ports.store.subscribe(() => {
			const { any, progress } = this.ports.store.current();
			if (!any || progress) return;
			unsubscribe();
			this.dialedCall.ask();
		});
		this.register(unsubscribe);
	}

	override async onClose(): Promise<void> {
		this.sidebar?.rememberPosition();
		this.drawn = null;
		render(null, this.contentEl);
	}

	override onPaneMenu(menu: Menu, source: string): void {
		this.addViewItems(menu);
		super.onPaneMenu(menu, source);
	}

	/** Adds what else the view can show to its menu. */
	private addViewItems(menu: Menu): void {
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
		menu.addItem((item) =>
			item
				.setSection('view')
				.setTitle(strings.week.title)
				.setIcon('calendar-check')
				.onClick(() => this.ports.actions.askToReviewWeek()),
		);
		if (Platform.isMobile) return;
		menu.addItem((item) =>
			item
				.setSection('view')
				.setTitle(strings.keysTitle)
				.setIcon('keyboard')
				.onClick(() => this.ports.messages.show(strings.keys, [], KEYS_MS)),
		);
	}

	/** Focuses the current row. If there is none yet, waits for one, unless the user does something else first. */
	focusCurrentRow(): void {
		this.render();
		this.wantsFocus = !this.sidebar?.focus();
		if (!this.wantsFocus) return;
		const { doc } = this.contentEl;
		const stop = () => {
			this.wantsFocus = false;
			for (const event of USER_EVENTS) doc.removeEventListener(event, stop, true);
		};
		for (const event of USER_EVENTS) doc.addEventListener(event, stop, true);
		this.register(stop);
	}

	/** Shows the calls one by one. */
	startCalls(scope: CallScope): void {
		this.sidebar?.rememberPosition();
		this.render();
		this.pane?.startCalls(scope);
	}

	/**
	 * Where the view announces a call: in its row, or above the list if its row is not in the visible part. While the calls
	 * are shown one by one, they announce it.
	 */
	bannerPlace(key: RowKey): BannerPlace {
		if (this.pane?.isCalling) return 'row';
		// The row may move to "Promised now" in the same minute.
		this.render();
		return this.hasInView(key) ? 'row' : 'above-list';
	}

	private hasInView(key: RowKey): boolean {
		const list = this.contentEl.querySelector('.due-list')?.getBoundingClientRect();
		const rows = Array.from(this.contentEl.querySelectorAll<HTMLElement>('.due-row-self[data-key]'));
		const row = rows.find(({ dataset }) => dataset.key === key)?.getBoundingClientRect();
		return list !== undefined && row !== undefined && row.top >= list.top && row.bottom <= list.bottom;
	}

	/** Opens a follow-up and focuses it. */
	showRow(key: RowKey): void {
		this.pane?.leaveCalls();
		this.render();
		if (!this.sidebar?.show(key)) this.focusCurrentRow();
	}

	private draw(): void {
		this.render();
		// Obsidian gives the focus back to the editor when the palette closes, so where it is does not matter.
		if (this.wantsFocus) this.wantsFocus = !this.sidebar?.focus();
	}

	/** Renders the present model. Listeners of the store are called later, so what they drew can be out of date. */
	private render(model = this.ports.store.current()): void {
		this.drawn = model;
		const times = dateFormat(model.language);
		if (this.ui?.times !== times) {
			this.ui = { actions: this.ports.actions, drawing: this.drawing(), times, isMobile: Platform.isMobile };
		}
		render(
			<BannersContext.Provider value={this.banners()}>
				<Pane
					onMount={this.onPane}
					onSidebar={this.onSidebar}
					model={model}
					ui={this.ui}
					message={this.ports.messages.current()}
					messages={this.ports.messages}
					weeksByDefault={!Platform.isPhone}
				/>
			</BannersContext.Provider>,
			this.contentEl,
		);
	}

	/** The same object until a banner changes. */
	private banners(): BannersInRows {
		const shown = this.ports.banners.current();
		if (this.bannersDrawn.shown !== shown) this.bannersDrawn = { shown, hide: (key) => this.ports.banners.hide(key) };
		return this.bannersDrawn;
	}

	private drawing(): Drawing {
		const viewMenu = (event: MouseEvent) => {
			const menu = new Menu();
			this.addViewItems(menu);
			showMenu(menu, event);
		};
		const { app, ports, leaf } = this;
		return rowDrawing({ app, ports, owner: this, source: DUE_FOLLOW_UPS_VIEW, leaf, viewMenu });
	}
}
