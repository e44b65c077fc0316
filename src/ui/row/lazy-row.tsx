import { Component, createRef } from 'preact';
import type { Minute } from '../../core/follow-up';
import { fittingReminder } from './fitting-reminder';
import type { Row } from '../model';
import type { NearRows } from './visible-rows';
import { RowItem } from './row-item';
import { callTimeText, whenText } from './row-text';
import type { Surroundings } from '../ui-context';

export interface LazyRowProps {
	readonly item: string;
	readonly row: Row;
	readonly now: Minute;
	readonly open: boolean;
	readonly tabbable: boolean;
	readonly near: NearRows;
	readonly surroundings: Surroundings;
}

interface LazyRowState {
	readonly near: boolean;
}

/** Whether the row is drawn in full, wherever it stands. */
const held = ({ open, tabbable }: LazyRowProps) => open || tabbable;

/** One place of the list. Far from what is seen it holds only the name, and the height it had. */
export class LazyRow extends Component<LazyRowProps, LazyRowState> {
	private readonly place = createRef<HTMLLIElement>();
	private height = 0;
	private drawnReminder: string | null = null;
	private stop: (() => void) | null = null;

	constructor(props: LazyRowProps) {
		super(props);
		this.state = { near: props.near.admits() };
	}

	override componentDidMount() {
		if (!this.place.current) return;
		this.stop = this.props.near.watch(this.place.current, (near, height) => {
			if (near === this.state.near) return;
			if (!near) this.height = height;
			this.setState({ near });
		});
	}

	override componentWillUnmount() {
		this.stop?.();
	}

	override shouldComponentUpdate(next: Readonly<LazyRowProps>, state: Readonly<LazyRowState>) {
		const { props } = this;
		const before = this.state.near || held(props);
		const after = state.near || held(next);
		if (before !== after) return true;
		if (!after) return next.row.contact !== props.row.contact;
		return (
			next.row !== props.row ||
			next.now !== props.now ||
			next.open !== props.open ||
			next.tabbable !== props.tabbable ||
			next.surroundings !== props.surroundings ||
			this.reminder(next) !== this.drawnReminder
		);
	}

	private reminder({ open, row, surroundings }: LazyRowProps): string | null {
		return open ? null : (fittingReminder(row, surroundings.actions.reminders(row))?.text ?? null);
	}

	override render(props: LazyRowProps, { near }: LazyRowState) {
		const { item, row, now, open, tabbable, surroundings } = props;
		if (!near && !held(props)) {
			return (
				<li
					ref={this.place}
					class="due-row is-away"
					data-place={item}
					style={this.height > 0 ? { blockSize: `${this.height}px` } : undefined}
				>
					{row.contact}
				</li>
			);
		}
		const when = whenText(row, now, surroundings.times);
		this.drawnReminder = this.reminder(props);
		return (
			<li ref={this.place} class={open ? 'due-row is-open' : 'due-row'} data-place={item}>
				<RowItem
					item={item}
					row={row}
					when={when.text}
					tone={when.tone}
					callTime={callTimeText(row, now, surroundings.times)}
					reminder={this.drawnReminder}
					open={open}
					tabbable={tabbable}
					now={open ? now : null}
				/>
			</li>
		);
	}
}
