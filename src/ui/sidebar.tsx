import { Component, createRef } from 'preact';
import { changesText, writtenRows } from './changes';
import { filterModel, filterOf } from './filter';
import { itemOf, itemsIn, nearestRow } from './list-focus';
import { endOrReopen, listCommand, type ListCommand } from './list-keys';
import type { Group, Row, ViewModel } from './model';
import { RowList } from './row-list';
import { whenTooltip } from './row-text';
import { Section } from './section';
import { SidebarHeader } from './sidebar-header';
import { isPressing, keyOf, layout, stops, type Block } from './sidebar-layout';
import { LongOverdueActions, NoFollowUps, NoHit, NothingDue, Problems, ProgressLine } from './sidebar-parts';
import { strings } from '../strings';
import { SurroundingsContext, type Surroundings } from './surroundings';
import { NoteOffers } from './this-note';

export interface SidebarProps {
	readonly model: ViewModel;
	readonly surroundings: Surroundings;
	/** Is handed the sidebar while it stands: Preact 11 keeps a `ref` for the component itself. */
	readonly hold?: (sidebar: Sidebar | null) => void;
}

interface SidebarState {
	/** Items of open rows. */
	readonly open: ReadonlySet<string>;
	/** Names of folded sections. */
	readonly collapsed: ReadonlySet<string>;
	readonly query: string;
	/** The item that Tab reaches; the arrows move it. */
	readonly current: string | null;
	/** What the live region says. */
	readonly said: string;
}

/** Where the focus was before the list was drawn again. */
interface Held {
	readonly item: string;
	readonly place: number;
}

const COLLAPSED = 'collapsed';
const AT_FIRST = ['long-overdue'];

const count = (groups: readonly Group[]) => groups.reduce((sum, group) => sum + group.rows.length, 0);

/** The whole sidebar. It keeps what is open, folded and focused; everything else is in the model. */
export class Sidebar extends Component<SidebarProps, SidebarState> {
	private readonly root = createRef<HTMLDivElement>();
	private readonly filter = createRef<HTMLInputElement>();
	private readonly rows = new Map<string, Row>();

	constructor(props: SidebarProps) {
		super(props);
		const remembered = props.surroundings.actions.remembered(COLLAPSED);
		const collapsed = Array.isArray(remembered) ? remembered.map(String) : AT_FIRST;
		this.state = { open: new Set(), collapsed: new Set(collapsed), query: '', current: null, said: '' };
	}

	override componentDidMount() {
		this.props.hold?.(this);
	}

	override componentWillUnmount() {
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

	override getSnapshotBeforeUpdate(): Held | null {
		const focused = this.root.current?.ownerDocument.activeElement ?? null;
		const item = this.root.current?.contains(focused) ? itemOf(focused) : null;
		return item ? { item, place: this.items().findIndex((element) => element.dataset.item === item) } : null;
	}

	override componentDidUpdate(before: Readonly<SidebarProps>, _: Readonly<SidebarState>, held: Held | null) {
		if (!held) return;
		const items = this.items();
		const place = items.findIndex((element) => element.dataset.item === held.item);
		const moved = place !== held.place && writtenRows(before.model, this.props.model).has(keyOf(held.item));
		const focused = this.root.current?.ownerDocument.activeElement;
		if (!moved && this.root.current?.contains(focused ?? null)) return;
		if (moved) nearestRow(items, held.place)?.focus();
		else items[place >= 0 ? place : Math.min(held.place, items.length - 1)]?.focus();
	}

	/** Puts the focus on the first row, or the one it was on; false while there is none. */
	focus(): boolean {
		const { current } = this.state;
		const items = this.items();
		const item = items.find((element) => element.dataset.item === current) ?? nearestRow(items, 0);
		item?.focus();
		return item !== undefined;
	}

	private items(): HTMLElement[] {
		return itemsIn(this.root.current);
	}

	private toggle(item: string, open?: boolean) {
		if (item.startsWith('section:')) {
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
		this.props.surroundings.actions.remember(COLLAPSED, [...collapsed]);
	}

	private readonly onClick = (event: MouseEvent) => {
		const target = (event.target as HTMLElement).closest<HTMLElement>('[data-act]');
		const item = target?.dataset.item ?? target?.dataset.of;
		if (!target || !item) return;
		if (target.dataset.act !== 'log') return this.toggle(item);
		const row = this.rows.get(item);
		if (row) this.props.surroundings.actions.askToLog(row.key);
	};

	private readonly onKeyDown = (event: KeyboardEvent) => {
		const target = event.target as HTMLElement;
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

	private focusItem(item: string) {
		this.items()
			.find((element) => element.dataset.item === item)
			?.focus();
	}

	/** False when the command means nothing here, so that the key keeps its usual meaning. */
	private run(command: ListCommand, item: string | null): boolean {
		const items = this.items();
		const place = items.findIndex((element) => element.dataset.item === item);
		const row = item ? this.rows.get(item) : undefined;
		const { actions } = this.props.surroundings;
		if (command === 'filter') this.filter.current?.focus();
		else if (command === 'next') items[Math.min(place + 1, items.length - 1)]?.focus();
		else if (command === 'previous') items[Math.max(place - 1, 0)]?.focus();
		else if (command === 'first') items[0]?.focus();
		else if (command === 'last') items.at(-1)?.focus();
		else if (command === 'toggle' && item) this.toggle(item);
		else if (command === 'open' && item) this.toggle(item, true);
		else if (command === 'close' && item) this.fold(item, items, place);
		else if (command === 'log' && row) actions.askToLog(row.key);
		else if (command === 'snooze' && row) actions.askToSnooze(row.key);
		else if (command === 'note' && row) actions.openNote(row.key);
		else return row !== undefined && endOrReopen(command, row, actions);
		return true;
	}

	/** An open row closes; a closed one hands the focus to its section, as a tree does. */
	private fold(item: string, items: readonly HTMLElement[], place: number) {
		if (item.startsWith('section:') || this.state.open.has(item)) return this.toggle(item, false);
		items
			.slice(0, place)
			.reverse()
			.find((element) => element.dataset.item?.startsWith('section:'))
			?.focus();
	}

	private readonly onFocusIn = (event: FocusEvent) => {
		const item = itemOf(event.target as HTMLElement);
		if (item && item !== this.state.current) this.setState({ current: item });
	};

	private readonly onContextMenu = (event: MouseEvent) => {
		const target = event.target as HTMLElement;
		const row = this.rows.get(itemOf(target) ?? '');
		if (!row || target.closest('a, .due-excerpt')) return;
		event.preventDefault();
		this.props.surroundings.drawing.menu(row, event);
	};

	private readonly onMouseOver = (event: MouseEvent) => {
		const target = event.target as HTMLElement;
		const { actions, drawing, times } = this.props.surroundings;
		const self = target.closest<HTMLElement>('.due-row-self');
		const row = self && this.rows.get(self.dataset.item ?? '');
		if (!row) return;
		const tip = target.closest<HTMLElement>('[data-tooltip]');
		if (tip?.dataset.tooltip === 'when') drawing.tooltip(tip, whenTooltip(row, times));
		else if (tip) drawing.tooltip(tip, row.followUp.problems.map((problem) => problem.message).join('\n'));
		else actions.hoverPreview(event, self, row.followUp.path);
	};

	private readonly onDragStart = (event: DragEvent) => {
		const row = this.rows.get(itemOf(event.target as HTMLElement) ?? '');
		if (row) event.dataTransfer?.setData('text/plain', this.props.surroundings.actions.markdownLink(row.key));
	};

	override render({ model, surroundings }: SidebarProps, { query, said, collapsed, current }: SidebarState) {
		const test = filterOf(query);
		const shown = filterModel(model, test);
		const blocks = layout(shown, collapsed, test !== null);
		const items = stops(blocks);
		const tabbable = current !== null && items.includes(current) ? current : (items[0] ?? null);
		const total = count(model.groups);
		const calm = model.any && !test && !model.progress && !shown.groups.some(({ name }) => isPressing(name));
		this.rows.clear();
		for (const block of blocks) for (const { item, row } of block.rows) this.rows.set(item, row);
		return (
			<SurroundingsContext.Provider value={surroundings}>
				<div class="due-follow-ups" ref={this.root} onKeyDown={this.onKeyDown}>
					{model.any && (
						<SidebarHeader
							query={query}
							input={this.filter}
							folds={['this-note', ...model.groups.map((group) => group.name), 'problems']}
							collapsed={collapsed}
							onQuery={(typed) => this.setState({ query: typed })}
							onLeave={() => this.items()[0]?.focus()}
							onFold={(names) => this.remember(names)}
						/>
					)}
					{model.progress && <ProgressLine {...model.progress} />}
					<div
						class="due-list"
						onClick={this.onClick}
						onFocusIn={this.onFocusIn}
						onContextMenu={this.onContextMenu}
						onMouseOver={this.onMouseOver}
						onDragStart={this.onDragStart}
					>
						{!model.any && !model.progress && <NoFollowUps />}
						{calm && <NothingDue model={model} />}
						{blocks.map((block) => this.block(block, shown, tabbable))}
						{test && items.length === 0 && (
							<NoHit query={query} clear={() => this.setState({ query: '' }, () => this.filter.current?.focus())} />
						)}
					</div>
					<div class="due-spoken" role="status">
						{test ? strings.filter.shown(count(shown.groups), total) : said}
					</div>
				</div>
			</SurroundingsContext.Provider>
		);
	}

	private block(block: Block, model: ViewModel, tabbable: string | null) {
		const { item, name, title, aside, count, collapsed, pressing, rows } = block;
		return (
			<Section key={name} {...{ item, title, aside, count, collapsed, pressing }} tabbable={item === tabbable}>
				{(titleId) => (
					<>
						{name === 'long-overdue' && <LongOverdueActions rows={rows.map(({ row }) => row)} />}
						{rows.length > 0 && (
							<RowList labelledBy={titleId} rows={rows} now={model.now} open={this.state.open} tabbable={tabbable} />
						)}
						{name === 'this-note' && model.thisNote && <NoteOffers note={model.thisNote} now={model.now} />}
						{name === 'problems' && <Problems problems={model.problems} />}
					</>
				)}
			</Section>
		);
	}
}
