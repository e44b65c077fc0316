import { Component, createRef } from 'preact';
import { isOnlyMeeting } from '../../core/agenda/persons/sheet/meeting-rows';
import type { Minute } from '../../core/follow-up';
import type { Reminder } from '../../core/guidelines';
import { reminderOnRow } from '../../strings/reminders';
import type { PersonRow } from '../model';
import type { VisibleRows } from './visible-rows';
import { RowItem } from './row-item';
import { meetingText, whenText } from './row-text';
import type { Ui } from '../ui-context';

export interface LazyRowProps {
	readonly item: string;
	readonly person: PersonRow;
	/** The reminder that the row shows while it is closed; null without one. */
	readonly reminder: Reminder | null;
	/** Whether it shows the mark for something to check. */
	readonly marked: boolean;
	readonly now: Minute;
	readonly open: boolean;
	readonly selected: boolean;
	readonly tabbable: boolean;
	readonly visibleRows: VisibleRows;
	readonly ui: Ui;
}

interface LazyRowState {
	readonly visible: boolean;
}

/** Whether the row is drawn in full wherever the list is scrolled to. */
const alwaysDrawn = ({ open, tabbable }: LazyRowProps) => open || tabbable;

/** The text of the reminder that the row shows; null for an open row and without one. */
const reminderOf = ({ open, reminder, ui }: LazyRowProps) =>
	open || !reminder ? null : reminderOnRow(reminder, ui.times);

/** The first name of who introduced the person; null without anybody. */
const viaOf = ({ person, ui }: LazyRowProps) =>
	ui.actions.introductions(person.first).via?.by.contact.name.split(' ', 1)[0] ?? null;

/** A text that changes with what introductions mean for the row; '' without any. */
function introductionsOf({ person, ui }: LazyRowProps): string {
	const { via, isKnown, reports } = ui.actions.introductions(person.first);
	if (via === null && reports.length === 0) return '';
	const reported = reports.map(({ introduction, answeredAt }) => [introduction.to.id, answeredAt]);
	return JSON.stringify([via?.by.contact.name, via?.mayUseName, isKnown, reported]);
}

/** One item of the list. Far from the visible part it holds only the contact's name, at the height it had before. */
export class LazyRow extends Component<LazyRowProps, LazyRowState> {
	private readonly element = createRef<HTMLLIElement>();
	private heightPx = 0;
	private drawnReminder: string | null = null;
	private drawnIntroductions = '';
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
		if (!after) return next.person.contact !== props.person.contact;
		return (
			next.person !== props.person ||
			next.marked !== props.marked ||
			next.now !== props.now ||
			next.open !== props.open ||
			next.selected !== props.selected ||
			next.tabbable !== props.tabbable ||
			next.ui !== props.ui ||
			reminderOf(next) !== this.drawnReminder ||
			introductionsOf(next) !== this.drawnIntroductions
		);
	}

	override render(props: LazyRowProps, { visible }: LazyRowState) {
		const { item, person, now, marked, open, selected, tabbable, ui } = props;
		if (!visible && !alwaysDrawn(props)) {
			return (
				<li
					ref={this.element}
					class="due-row is-away"
					data-place={item}
					style={this.heightPx > 0 ? { blockSize: `${this.heightPx}px` } : undefined}
				>
					{person.contact}
				</li>
			);
		}
		const when = isOnlyMeeting(person) ? meetingText(person, ui.times) : whenText(person.first, now, ui.times);
		this.drawnReminder = reminderOf(props);
		this.drawnIntroductions = introductionsOf(props);
		return (
			<li
				ref={this.element}
				class={`due-row ${open ? 'is-open' : ''} ${selected ? 'is-selected' : ''}`}
				data-place={item}
			>
				<RowItem
					item={item}
					person={person}
					when={when.text}
					tone={when.tone}
					reminder={this.drawnReminder}
					via={viaOf(props)}
					introductions={this.drawnIntroductions}
					marked={marked}
					open={open}
					selected={selected}
					tabbable={tabbable}
					now={open ? now : null}
				/>
			</li>
		);
	}
}
