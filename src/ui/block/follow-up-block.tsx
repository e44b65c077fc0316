import { Component, createRef } from 'preact';
import type { PersonRow, Row, RowKey, ViewModel } from '../model';
import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import { HiddenLabel } from '../parts/hidden-label';
import { isRightToLeft } from '../parts/right-to-left';
import { newId } from '../parts/use-id';
import { VisibleRows } from '../row/visible-rows';
import { rowReminders } from '../row/row-reminders';
import { elementOf, isRowItem, itemOf, keyAt, sectionName } from '../sidebar/list/list-focus';
import { onListKey } from '../sidebar/list/list-keyboard';
import { pointerHandlers } from '../sidebar/list/list-pointer';
import { layout, stops } from '../sidebar/list/section-layout';
import { SectionList } from '../sidebar/list/section-list';
import { strings } from '../../strings';
import { UiContext, type Ui } from '../ui-context';
import { blockProblemText } from '../../strings/in-notes/block';
import type { BlockQuery } from '../../core/marks/block-query';

const words = strings.block;

export interface FollowUpBlockProps {
	/** Only what the block shows. */
	readonly model: ViewModel;
	readonly query: BlockQuery;
	readonly ui: Ui;
	/** The state in which the same block was drawn before; undefined for a new one. */
	readonly before?: BlockState;
	/** Receives each new state. */
	readonly onState?: (state: BlockState) => void;
}

export interface BlockState {
	readonly open: ReadonlySet<string>;
	readonly collapsed: ReadonlySet<string>;
	/** The item that Tab reaches. */
	readonly current: string | null;
}

const toggledIn = (set: ReadonlySet<string>, name: string, has: boolean): ReadonlySet<string> =>
	has ? new Set([...set, name]) : new Set([...set].filter((each) => each !== name));

/** A list of follow-ups inside a note: the rows of the sidebar, with their buttons and keys. */
export class FollowUpBlock extends Component<FollowUpBlockProps, BlockState> {
	override state: BlockState = this.props.before ?? { open: new Set(), collapsed: new Set(), current: null };
	private readonly root = createRef<HTMLDivElement>();
	private readonly list = createRef<HTMLDivElement>();
	private readonly persons = new Map<string, PersonRow>();
	private readonly visibleRows = new VisibleRows();
	private readonly labelId = newId();
	private items: readonly string[] = [];

	override componentDidMount() {
		// Each row is inside its own list, so all of them are drawn.
		if (this.list.current) this.visibleRows.attach(this.list.current);
	}

	override componentDidUpdate() {
		this.props.onState?.(this.state);
	}

	override componentWillUnmount() {
		this.visibleRows.detach();
	}

	private toggle(item: string, open?: boolean) {
		const key = isRowItem(item) ? 'open' : 'collapsed';
		const name = isRowItem(item) ? item : sectionName(item);
		this.setState((state) => {
			const isShown = key === 'open' ? state.open.has(name) : !state.collapsed.has(name);
			const shows = open ?? !isShown;
			return { [key]: toggledIn(state[key], name, key === 'open' ? shows : !shows) };
		});
	}

	private rowAt(element: Element): Row | undefined {
		const person = this.persons.get(itemOf(element) ?? '');
		const key: RowKey | null = keyAt(element);
		if (!person || key === null) return undefined;
		return [...rowsOfPerson(person), ...person.shared].find((row) => row.key === key) ?? person.first;
	}

	private focusItem(item: string | undefined) {
		if (item !== undefined) this.setState({ current: item }, () => elementOf(this.root.current, item)?.focus());
	}

	private readonly onClick = (event: MouseEvent) => {
		const target = (event.target as HTMLElement).closest<HTMLElement>('[data-act]');
		const item = target?.dataset.item ?? target?.dataset.of;
		if (!target || !item) return;
		if (target.dataset.act !== 'log') return this.toggle(item);
		const row = this.rowAt(target);
		if (row) this.props.ui.actions.askToLog(row.key);
	};

	private readonly onKeyDown = (event: KeyboardEvent) =>
		onListKey(event, {
			items: () => this.items,
			row: (element) => this.rowAt(element),
			isOpen: (item) => this.state.open.has(item),
			isRightToLeft: () => isRightToLeft(this.root.current),
			actions: () => this.props.ui.actions,
			toggle: (item, open) => this.toggle(item, open),
			focusItem: (item) => this.focusItem(item),
			focusFilter: () => undefined,
			selection: null,
		});

	private readonly onFocusIn = (event: FocusEvent) => {
		const item = itemOf(event.target as HTMLElement);
		if (item && item !== this.state.current) this.setState({ current: item });
	};

	private readonly pointer = pointerHandlers(
		(element) => this.rowAt(element),
		() => this.props.ui,
	);

	override render({ model, query, ui }: FollowUpBlockProps, { open, collapsed, current }: BlockState) {
		const sections = layout(model, collapsed, false);
		const items = stops(sections);
		this.items = items;
		this.persons.clear();
		for (const section of sections) for (const { item, person } of section.rows) this.persons.set(item, person);
		this.visibleRows.beginRender();
		return (
			<UiContext.Provider value={ui}>
				<div class="due-follow-ups due-block" ref={this.root} onKeyDown={this.onKeyDown}>
					{query.problems.length > 0 && (
						<ul class="due-block-problems">
							{query.problems.map((problem) => (
								<li key={blockProblemText(problem)}>{blockProblemText(problem)}</li>
							))}
						</ul>
					)}
					<div
						class="due-block-list"
						role="group"
						aria-labelledby={this.labelId}
						ref={this.list}
						onClick={this.onClick}
						onFocusIn={this.onFocusIn}
						{...this.pointer}
					>
						<SectionList
							sections={sections}
							reminders={rowReminders(sections, (row) => ui.actions.reminders(row))}
							model={model}
							open={open}
							tabbable={current !== null && items.includes(current) ? current : (items[0] ?? null)}
							visibleRows={this.visibleRows}
						/>
						{sections.length === 0 && <p class="due-quiet">{model.progress ? words.reading : words.empty}</p>}
					</div>
					<HiddenLabel id={this.labelId} text={strings.viewTitle} />
				</div>
			</UiContext.Provider>
		);
	}
}
