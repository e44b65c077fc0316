import { Component, createRef } from 'preact';
import type { Minute } from '../../core/follow-up';
import { shownOnRow } from '../../core/guidelines';
import { reminderText } from '../../strings/reminders';
import type { Row } from '../model';
import type { VisibleRows } from './visible-rows';
import { RowItem } from './row-item';
import { callTimeText, whenText } from './row-text';
import type { Ui } from '../ui-context';

export interface LazyRowProps {
	readonly item: string;
	readonly row: Row;
	readonly now: Minute;
	readonly open: boolean;
	readonly tabbable: boolean;
	readonly visibleRows: VisibleRows;
	readonly ui: Ui;
}

interface LazyRowState {
	readonly visible: boolean;
}

/** Whether the row is drawn in full wherever the list is scrolled to. */
const alwaysDrawn = ({ open, tabbable }: LazyRowProps) => open || tabbable;

/** The most urgent reminder that nothing else on a closed row says; null for an open row and without one. */
function reminderOf({ open, row, ui }: LazyRowProps): string | null {
	const [first] = open ? [] : shownOnRow(ui.actions.reminders(row), row);
	return first ? reminderText(first, ui.times) : null;
}

/** One item of the list. Far from the visible part it holds only the contact's name, at the height it had before. */
export class LazyRow extends Component<LazyRowProps, LazyRowState> {
	private readonly element = createRef<HTMLLIElement>();
	private heightPx = 0;
	private drawnReminder: string | null = null;
	private unwatch: (() => void) | null = null;

	constructor(props: LazyRowProps) {
		super(props);
		this.state = { visible: props.visibleRows.drawsNewRow() };
	}

	override componentDidMount() {
		if (!this.element.current) return;
		this.unwatch = this.props.visibleRows.watch(this.element.current, (visible, heightPx) => {
			if (visible === this.state.visible) return;
			if (!visible) this.heightPx = heightPx;
			this.setState({ visible });
		});
	}

	override componentWillUnmount() {
		this.unwatch?.();
	}

	override shouldComponentUpdate(next: Readonly<LazyRowProps>, state: Readonly<LazyRowState>) {
		const { props } = this;
		const before = this.state.visible || alwaysDrawn(props);
		const after = state.visible || alwaysDrawn(next);
		if (before !== after) return true;
		if (!after) return next.row.contact !== props.row.contact;
		return (
			next.row !== props.row ||
			next.now !== props.now ||
			next.open !== props.open ||
			next.tabbable !== props.tabbable ||
			next.ui !== props.ui ||
			reminderOf(next) !== this.drawnReminder
		);
	}

	override render(props: LazyRowProps, { visible }: LazyRowState) {
		const { item, row, now, open, tabbable, ui } = props;
		if (!visible && !alwaysDrawn(props)) {
			return (
				<li
					ref={this.element}
					class="due-row is-away"
					data-place={item}
					style={this.heightPx > 0 ? { blockSize: `${this.heightPx}px` } : undefined}
				>
					{row.contact}
				</li>
			);
		}
		const when = whenText(row, now, ui.times);
		this.drawnReminder = reminderOf(props);
		return (
			<li ref={this.element} class={open ? 'due-row is-open' : 'due-row'} data-place={item}>
				<RowItem
					item={item}
					row={row}
					when={when.text}
					tone={when.tone}
					callTime={callTimeText(row, now, ui.times)}
					reminder={this.drawnReminder}
					open={open}
					tabbable={tabbable}
					now={open ? now : null}
				/>
			</li>
		);
	}
}
