import { Component, createRef } from 'preact';
import { changesText, writtenRows } from './announce-changes';
import { followUpsIn, visibleModel } from './filter';
import { elementOf, itemOf, nearestRow, rowAt, sameOrNear, thingButton } from './list/list-focus';
import { leadsAway, onListKey } from './list/list-keyboard';
import type { PersonRow, RowKey, ViewModel } from '../model';
import type { Day } from '../../core/follow-up';
import { BannersAboveList } from '../row/row-banner';
import { rowReminders } from '../row/row-reminders';
import { VisibleRows } from '../row/visible-rows';
import { RowSelection } from './list/row-selection';
import { SectionList } from './list/section-list';
import { SelectionBar } from './selection-bar';
import { SidebarHeader } from './sidebar-header';
import { callCount, idOf, isPressing, layout, stops, weeksOf } from './list/section-layout';
import { EmptyState, foundIn, NoMatches, ProgressLine } from './empty-states';
import { anchorOf, rowInView, ScrollRestorer, scrollToOffset, topRow, type ViewAnchor } from './list/scroll-position';
import { readSavedPosition, type SavedPosition } from './list/saved-position';
import { pointerHandlers } from './list/list-pointer';
import {
	COLLAPSED_KEY,
	initialState,
	POSITION_KEY,
	showing,
	toggled,
	WEEKS_KEY,
	type SidebarState,
} from './sidebar-state';
import { HiddenLabel } from '../parts/hidden-label';
import { newId } from '../parts/use-id';
import { strings } from '../../strings';
import { UiContext, type Ui } from '../ui-context';
import { isRightToLeft } from '../parts/right-to-left';
import { TwoWeeks } from './two-weeks';

export interface SidebarProps {
	readonly model: ViewModel;
	readonly ui: Ui;
	/** Receives the mounted sidebar, and null when it unmounts. Preact 11 does not accept a `ref` prop here. */
	readonly onMount?: (sidebar: Sidebar | null) => void;
	/** Whether to show the next two weeks until the user decides. */
	readonly weeksByDefault?: boolean;
	/** Whether the user has begun to call today. */
	readonly hasBegunCalls?: boolean;
}

/** The whole sidebar. Its state is what is open, folded and focused; everything else comes from the model. */
export class Sidebar extends Component<SidebarProps, SidebarState> {
	private readonly root = createRef<HTMLDivElement>();
	private readonly list = createRef<HTMLDivElement>();
	private readonly filter = createRef<HTMLInputElement>();
	private readonly persons = new Map<string, PersonRow>();
	private readonly visibleRows = new VisibleRows();
	/** Everything the arrow keys stop at, in the last render and in the one before it. */
	private items: readonly string[] = [];
	private itemsBefore: readonly string[] = [];
	/** The row that `focus` chose, until the user does something with the list. */
	private focusedByDefault: string | null = null;
	private readonly labelId = newId();
	private readonly selection = new RowSelection({
		items: () => this.items,
		selected: () => this.state.selected,
		select: (selected) => this.setState({ selected }),
		person: (item) => this.persons.get(item),
		isMobile: () => this.props.ui.isMobile,
	});
	private readonly scrollRestorer: ScrollRestorer;

	constructor(props: SidebarProps) {
		super(props);
		const position = readSavedPosition(props.ui.actions.remembered(POSITION_KEY));
		this.scrollRestorer = new ScrollRestorer(position?.top ?? null);
		this.state = initialState(props.ui.actions, position, props.weeksByDefault ?? true);
	}

	override componentDidMount() {
		this.attachToWindow();
		this.props.onMount?.(this);
		this.restoreScroll();
	}

	override componentWillUnmount() {
		this.visibleRows.detach();
		this.props.onMount?.(null);
	}

	override componentWillReceiveProps(next: Readonly<SidebarProps>) {
		if (next.model === this.props.model) return;
		const announcement = changesText(this.props.model, next.model);
		if (announcement) this.setState({ announcement });
		const written = writtenRows(this.props.model, next.model);
		if (written.size > 0) {
			this.setState(({ open }) => ({ open: new Set([...open].filter((item) => !written.has(idOf(item)))) }));
		}
	}

	override getSnapshotBeforeUpdate(before: Readonly<SidebarProps>): ViewAnchor {
		const list = before.model.groups === this.props.model.groups ? null : this.list.current;
		return anchorOf(this.root.current, list, this.itemsBefore);
	}

	override componentDidUpdate(before: Readonly<SidebarProps>, _: Readonly<SidebarState>, { focus, top }: ViewAnchor) {
		const written = writtenRows(before.model, this.props.model);
		if (top && this.list.current && !written.has(idOf(top.item))) scrollToOffset(this.list.current, top, true);
		this.restoreScroll();
		if (this.state.shown && !this.state.open.has(this.state.shown.item)) this.setState({ shown: null });
		if (!focus) return;
		const moved = this.items.indexOf(focus.item) !== focus.index && written.has(idOf(focus.item));
		const focused = this.root.current?.ownerDocument.activeElement;
		if (!moved && this.root.current?.contains(focused ?? null)) return;
		this.focusItem(moved ? nearestRow(this.items, focus.index) : sameOrNear(this.items, focus));
	}

	/** Focuses the row that the user was on, or the first visible one. Returns false while there is none. */
	focus(): boolean {
		const list = this.list.current;
		const { current } = this.state;
		const chosen = current === this.focusedByDefault ? null : current;
		const item = (list && rowInView(list, chosen)) ?? nearestRow(this.items, 0);
		if (item !== chosen) this.focusedByDefault = item ?? null;
		this.focusItem(item);
		return item !== undefined;
	}

	/** Opens a follow-up and focuses it. Returns false if it is not in the list. */
	show(key: RowKey): boolean {
		const found = showing(this.state, this.props.model.groups, key);
		if (!found) return false;
		this.setState(found.next, () => thingButton(this.root.current, found.item, found.thing)?.focus());
		return true;
	}

	/** Call after the pane moves to another window. */
	attachToWindow(): void {
		if (this.list.current) this.visibleRows.attach(this.list.current);
	}

	/** What to restore when the sidebar opens again. */
	position(): SavedPosition {
		const top = this.scrollRestorer.target ?? (this.list.current ? topRow(this.list.current) : null);
		return { open: [...this.state.open], current: this.state.current, top };
	}

	rememberPosition(): void {
		this.props.ui.actions.remember(POSITION_KEY, this.position());
	}

	get showsWeeks(): boolean {
		return this.state.weeks;
	}

	toggleWeeks(): void {
		const weeks = !this.state.weeks;
		this.setState({ weeks, day: null });
		this.props.ui.actions.remember(WEEKS_KEY, weeks);
	}

	private restoreScroll() {
		const list = this.list.current;
		if (list && !this.props.model.progress) this.scrollRestorer.restore(list);
	}

	private toggle(item: string, open?: boolean) {
		const next = toggled(this.state, item, open);
		if ('collapsed' in next) this.collapse(next.collapsed);
		else this.setState(next);
	}

	private collapse(collapsed: ReadonlySet<string>) {
		this.setState({ collapsed });
		this.props.ui.actions.remember(COLLAPSED_KEY, [...collapsed]);
	}

	/** Focuses an item. A row that is too far away to be drawn is drawn first. */
	private focusItem(item: string | undefined) {
		if (item === undefined) return;
		const element = elementOf(this.root.current, item);
		if (element) element.focus();
		else this.setState({ current: item }, () => elementOf(this.root.current, item)?.focus());
	}

	private readonly onClick = (event: MouseEvent) => {
		this.focusedByDefault = null;
		const target = (event.target as HTMLElement).closest<HTMLElement>('[data-act]');
		const item = target?.dataset.item ?? target?.dataset.of;
		if (!target || !item) return;
		if (target.dataset.act !== 'log') {
			return this.selection.click(event, item) ? undefined : this.toggle(item);
		}
		const row = rowAt(this.persons, target);
		if (row) this.props.ui.actions.askToLog(row.key);
	};

	private readonly onKeyDown = (event: KeyboardEvent) => {
		if (!leadsAway(event)) this.focusedByDefault = null;
		this.scrollRestorer.cancel();
		onListKey(event, {
			items: () => this.items,
			row: (element) => rowAt(this.persons, element),
			isOpen: (item) => this.state.open.has(item),
			isRightToLeft: () => isRightToLeft(this.root.current),
			actions: () => this.props.ui.actions,
			toggle: (item, open) => this.toggle(item, open),
			focusItem: (item) => this.focusItem(item),
			focusFilter: () => this.filter.current?.focus(),
			selection: this.selection,
		});
	};

	private readonly chooseDay = (day: Day | null) => this.setState({ day });

	private readonly onDrop = (day: Day, key: RowKey) => {
		const also = this.selection.draggedWith(key);
		void this.props.ui.actions.snooze(key, day, also).then(() => this.selection.clear());
	};

	private readonly onFocusIn = (event: FocusEvent) => {
		const item = itemOf(event.target as HTMLElement);
		if (item) this.setState(({ current }) => (current === item ? null : { current: item }));
	};

	private readonly pointer = pointerHandlers(
		(element) => rowAt(this.persons, element),
		() => this.props.ui,
		(item) => this.selection.toggle(item),
	);

	override render({ model, ui }: SidebarProps, { query, day, weeks, announcement, collapsed, current }: SidebarState) {
		const shown = visibleModel(model, query, day);
		const filtered = shown !== model;
		const sections = layout(shown, collapsed, filtered);
		const items = stops(sections);
		const tabbable = current !== null && items.includes(current) ? current : (items[0] ?? null);
		const calm = model.any && !filtered && !model.progress && !shown.groups.some(({ name }) => isPressing(name));
		this.persons.clear();
		for (const section of sections) for (const { item, person } of section.rows) this.persons.set(item, person);
		this.itemsBefore = this.items;
		this.items = items;
		this.visibleRows.beginRender();
		return (
			<UiContext.Provider value={ui}>
				<div class="due-follow-ups" ref={this.root} onKeyDown={this.onKeyDown}>
					{(model.any || foundIn(model) > 0) && (
						<SidebarHeader
							query={query}
							input={this.filter}
							folds={['this-note', ...model.groups.map((group) => group.name), 'problems']}
							collapsed={collapsed}
							calls={callCount(model)}
							hasBegunCalls={this.props.hasBegunCalls ?? false}
							onQuery={(typed) => this.setState({ query: typed })}
							onLeave={() => this.focusItem(nearestRow(this.items, 0))}
							onFold={(names) => this.collapse(names)}
						/>
					)}
					{model.any && weeks && (
						<TwoWeeks days={weeksOf(model)} chosen={day} choose={this.chooseDay} drop={this.onDrop} />
					)}
					<SelectionBar keys={this.selection.keys} clear={() => this.selection.clear()} />
					{model.progress && <ProgressLine {...model.progress} />}
					<BannersAboveList />
					<div
						class="due-list"
						role="group"
						aria-labelledby={this.labelId}
						aria-description={strings.keys}
						ref={this.list}
						onClick={this.onClick}
						onFocusIn={this.onFocusIn}
						{...this.scrollRestorer.events}
						{...this.pointer}
					>
						<EmptyState model={model} calm={calm} />
						<SectionList
							sections={sections}
							reminders={rowReminders(sections, (row) => ui.actions.reminders(row))}
							model={shown}
							open={this.state.open}
							shown={this.state.shown}
							selected={this.state.selected}
							tabbable={tabbable}
							visibleRows={this.visibleRows}
						/>
						{filtered && items.length === 0 && (
							<NoMatches
								query={query}
								clear={() => this.setState({ query: '', day: null }, () => this.filter.current?.focus())}
							/>
						)}
					</div>
					<HiddenLabel id={this.labelId} text={strings.viewTitle} />
					<div class="due-spoken" role="status">
						{filtered ? strings.filter.shown(followUpsIn(shown), followUpsIn(model)) : announcement}
					</div>
				</div>
			</UiContext.Provider>
		);
	}
}
