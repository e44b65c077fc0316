import { Component, createRef } from 'preact';
import { changesText, writtenRows } from './announce-changes';
import { narrowed } from './filter';
import { destination, elementOf, isRowItem, itemOf, nearestRow, sectionAbove } from './list-focus';
import { endOrReopen, listCommand, type ListCommand } from './list-keys';
import type { Group, Row, RowKey, ViewModel } from '../model';
import { VisibleRows } from '../row/visible-rows';
import { SectionList } from './section-list';
import { SidebarHeader } from './sidebar-header';
import { isPressing, keyOf, layout, pressingCount, stops, weeksOf } from './sidebar-layout';
import { NoFollowUps, NoHit, NothingDue, ProgressLine } from './empty-states';
import {
	heldIn,
	lookedAt,
	readSavedPosition,
	scrollBack,
	topOf,
	ScrollRestorer,
	type Held,
	type SavedPosition,
} from './scroll-position';
import { pointerHandlers } from './sidebar-pointer';
import { COLLAPSED, firstState, PLACE, WEEKS, type SidebarState } from './sidebar-state';
import { strings } from '../../strings';
import { UiContext, type Ui } from '../ui-context';
import { TwoWeeks } from './two-weeks';

export interface SidebarProps {
	readonly model: ViewModel;
	readonly ui: Ui;
	/** Is handed the sidebar while it stands: Preact 11 keeps a `ref` for the component itself. */
	readonly hold?: (sidebar: Sidebar | null) => void;
	/** Whether the next two weeks are shown before anybody said so. */
	readonly weeksAtFirst?: boolean;
}

const count = (groups: readonly Group[]) => groups.reduce((sum, group) => sum + group.rows.length, 0);

/** The whole sidebar. It keeps what is open, folded and focused; everything else is in the model. */
export class Sidebar extends Component<SidebarProps, SidebarState> {
	private readonly root = createRef<HTMLDivElement>();
	private readonly list = createRef<HTMLDivElement>();
	private readonly filter = createRef<HTMLInputElement>();
	private readonly rows = new Map<string, Row>();
	private readonly visibleRows = new VisibleRows();
	/** Everything the arrow keys stop at, as drawn now and as drawn before. */
	private items: readonly string[] = [];
	private itemsBefore: readonly string[] = [];
	private readonly scrollRestorer: ScrollRestorer;

	constructor(props: SidebarProps) {
		super(props);
		const place = readSavedPosition(props.ui.actions.remembered(PLACE));
		this.scrollRestorer = new ScrollRestorer(place?.top ?? null);
		this.state = firstState(props.ui.actions, place, props.weeksAtFirst ?? true);
	}

	override componentDidMount() {
		this.settle();
		this.props.hold?.(this);
		this.scrollBack();
	}

	override componentWillUnmount() {
		this.visibleRows.detach();
		this.props.hold?.(null);
	}

	override componentWillReceiveProps(next: Readonly<SidebarProps>) {
		if (next.model === this.props.model) return;
		const said = changesText(this.props.model, next.model);
		if (said) this.setState({ said });
		const written = writtenRows(this.props.model, next.model);
		if (written.size > 0) {
			this.setState(({ open }) => ({ open: new Set([...open].filter((item) => !written.has(keyOf(item)))) }));
		}
	}

	override getSnapshotBeforeUpdate(before: Readonly<SidebarProps>): Held {
		const looked = before.model.groups === this.props.model.groups ? null : this.list.current;
		return heldIn(this.root.current, looked, this.itemsBefore);
	}

	override componentDidUpdate(before: Readonly<SidebarProps>, _: Readonly<SidebarState>, { focus: held, top }: Held) {
		const written = writtenRows(before.model, this.props.model);
		if (top && this.list.current && !written.has(keyOf(top.item))) scrollBack(this.list.current, top, true);
		this.scrollBack();
		if (!held) return;
		const { items } = this;
		const place = items.indexOf(held.item);
		const moved = place !== held.place && written.has(keyOf(held.item));
		const focused = this.root.current?.ownerDocument.activeElement;
		if (!moved && this.root.current?.contains(focused ?? null)) return;
		this.focusItem(
			moved ? nearestRow(items, held.place) : items[place >= 0 ? place : Math.min(held.place, items.length - 1)],
		);
	}

	/** Puts the focus on the row it was on, or the first one in sight; false while there is none. */
	focus(): boolean {
		const list = this.list.current;
		const item = (list && lookedAt(list, this.state.current)) ?? nearestRow(this.items, 0);
		this.focusItem(item);
		return item !== undefined;
	}

	/** Unfolds a follow-up and puts the focus on it; false while it is not in the list. */
	show(key: RowKey): boolean {
		const group = this.props.model.groups.find(({ rows }) => rows.some((row) => row.key === key));
		if (!group) return false;
		const item = `g:${key}`;
		const collapsed = new Set(this.state.collapsed);
		collapsed.delete(group.name);
		const open = new Set([...this.state.open, item]);
		this.setState({ query: '', day: null, collapsed, open, current: item }, () => this.focusItem(item));
		return true;
	}

	/** After the pane was moved into another window. */
	settle(): void {
		if (this.list.current) this.visibleRows.attach(this.list.current);
	}

	/** What to come back to. */
	place(): SavedPosition {
		const top = this.scrollRestorer.wanted ?? (this.list.current ? topOf(this.list.current) : null);
		return { open: [...this.state.open], current: this.state.current, top };
	}

	comeBack(place: SavedPosition): void {
		this.scrollRestorer.want(place.top);
		this.setState({ open: new Set(place.open), current: place.current });
	}

	keepPlace(): void {
		this.props.ui.actions.remember(PLACE, this.place());
	}

	get showsWeeks(): boolean {
		return this.state.weeks;
	}

	toggleWeeks(): void {
		const weeks = !this.state.weeks;
		this.setState({ weeks, day: null });
		this.props.ui.actions.remember(WEEKS, weeks);
	}

	private scrollBack() {
		const list = this.list.current;
		if (list && !this.props.model.progress) this.scrollRestorer.go(list);
	}

	private toggle(item: string, open?: boolean) {
		if (!isRowItem(item)) {
			const name = item.slice('section:'.length);
			const collapsed = new Set(this.state.collapsed);
			if (open ?? collapsed.has(name)) collapsed.delete(name);
			else collapsed.add(name);
			this.remember(collapsed);
		} else {
			const next = new Set(this.state.open);
			if (open ?? !next.has(item)) next.add(item);
			else next.delete(item);
			this.setState({ open: next });
		}
	}

	private remember(collapsed: ReadonlySet<string>) {
		this.setState({ collapsed });
		this.props.ui.actions.remember(COLLAPSED, [...collapsed]);
	}

	private readonly onClick = (event: MouseEvent) => {
		const target = (event.target as HTMLElement).closest<HTMLElement>('[data-act]');
		const item = target?.dataset.item ?? target?.dataset.of;
		if (!target || !item) return;
		if (target.dataset.act !== 'log') return this.toggle(item);
		const row = this.rows.get(item);
		if (row) this.props.ui.actions.askToLog(row.key);
	};

	private readonly onKeyDown = (event: KeyboardEvent) => {
		const target = event.target as HTMLElement;
		this.scrollRestorer.forget();
		if (target.closest('input, textarea, select, [contenteditable]')) return;
		const item = itemOf(target);
		const command = listCommand(event, this.rightToLeft());
		const inside = !target.dataset.item;
		if (event.key === 'Escape' && inside && item) this.focusItem(item);
		else if (!command || (inside && ['toggle', 'open', 'close', 'first', 'last'].includes(command))) return;
		else if (!this.run(command, item)) return;
		event.preventDefault();
		event.stopPropagation();
	};

	private rightToLeft(): boolean {
		const root = this.root.current;
		return !!root && root.ownerDocument.defaultView?.getComputedStyle(root).direction === 'rtl';
	}

	/** One that is too far away to be drawn is drawn first. */
	private focusItem(item: string | undefined) {
		if (item === undefined) return;
		const element = elementOf(this.root.current, item);
		if (element) element.focus();
		else this.setState({ current: item }, () => elementOf(this.root.current, item)?.focus());
	}

	/** False when the command means nothing here, so that the key keeps its usual meaning. */
	private run(command: ListCommand, item: string | null): boolean {
		const { items } = this;
		const place = item ? items.indexOf(item) : -1;
		const row = item ? this.rows.get(item) : undefined;
		const { actions } = this.props.ui;
		const goal = destination(command, items, place);
		if (goal !== null) this.focusItem(goal);
		else if (command === 'filter') this.filter.current?.focus();
		else if (command === 'toggle' && item) this.toggle(item);
		else if (command === 'open' && item) this.toggle(item, true);
		else if (command === 'close' && item) this.fold(item, place);
		else if (command === 'log' && row) actions.askToLog(row.key);
		else if (command === 'snooze' && row) actions.askToSnooze(row.key);
		else if (command === 'note' && row) actions.openNote(row.key);
		else return row !== undefined && endOrReopen(command, row, actions);
		return true;
	}

	/** An open row closes; a closed one hands the focus to its section, as a tree does. */
	private fold(item: string, place: number) {
		if (!isRowItem(item) || this.state.open.has(item)) return this.toggle(item, false);
		this.focusItem(sectionAbove(this.items, place));
	}

	private readonly onFocusIn = (event: FocusEvent) => {
		const item = itemOf(event.target as HTMLElement);
		if (item && item !== this.state.current) this.setState({ current: item });
	};

	private readonly pointer = pointerHandlers(
		(item) => this.rows.get(item ?? ''),
		() => this.props.ui,
	);

	override render({ model, ui }: SidebarProps, { query, day, weeks, said, collapsed, current }: SidebarState) {
		const shown = narrowed(model, query, day);
		const filtered = shown !== model;
		const blocks = layout(shown, collapsed, filtered);
		const items = stops(blocks);
		const tabbable = current !== null && items.includes(current) ? current : (items[0] ?? null);
		const calm = model.any && !filtered && !model.progress && !shown.groups.some(({ name }) => isPressing(name));
		this.rows.clear();
		for (const block of blocks) for (const { item, row } of block.rows) this.rows.set(item, row);
		this.itemsBefore = this.items;
		this.items = items;
		this.visibleRows.beginRender();
		return (
			<UiContext.Provider value={ui}>
				<div class="due-follow-ups" ref={this.root} onKeyDown={this.onKeyDown}>
					{model.any && (
						<SidebarHeader
							query={query}
							input={this.filter}
							folds={['this-note', ...model.groups.map((group) => group.name), 'problems']}
							collapsed={collapsed}
							due={pressingCount(model)}
							onQuery={(typed) => this.setState({ query: typed })}
							onLeave={() => this.focusItem(this.items[0])}
							onFold={(names) => this.remember(names)}
						/>
					)}
					{model.any && weeks && (
						<TwoWeeks days={weeksOf(model)} chosen={day} choose={(chosen) => this.setState({ day: chosen })} />
					)}
					{model.progress && <ProgressLine {...model.progress} />}
					<div
						class="due-list"
						role="group"
						aria-label={strings.viewTitle}
						aria-description={strings.keys}
						ref={this.list}
						onClick={this.onClick}
						onFocusIn={this.onFocusIn}
						onWheel={this.scrollRestorer.forget}
						onTouchStart={this.scrollRestorer.forget}
						{...this.pointer}
					>
						{!model.any && !model.progress && <NoFollowUps />}
						{calm && <NothingDue model={model} />}
						<SectionList
							blocks={blocks}
							model={shown}
							open={this.state.open}
							tabbable={tabbable}
							visibleRows={this.visibleRows}
						/>
						{filtered && items.length === 0 && (
							<NoHit
								query={query}
								clear={() => this.setState({ query: '', day: null }, () => this.filter.current?.focus())}
							/>
						)}
					</div>
					<div class="due-spoken" role="status">
						{filtered ? strings.filter.shown(count(shown.groups), count(model.groups)) : said}
					</div>
				</div>
			</UiContext.Provider>
		);
	}
}
