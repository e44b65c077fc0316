import { Component } from 'preact';
import {
	acted,
	newCallList,
	type CallList,
	type CallListAct,
	type CallScope,
} from '../../core/agenda/call-list/call-list';
import type { CallWorld } from '../../core/agenda/call-list/due-calls';
import { progressOf, updated } from '../../core/agenda/call-list/progress';
import { readCallList } from '../../core/agenda/call-list/stored-call-list';
import { dayOf } from '../../core/dates/moments';
import { CallScreen } from '../call-list/call-screen';
import type { Message, Messages, ViewModel } from '../model';
import { MessageBar } from '../notices/message-bar';
import { UiContext, type Ui } from '../ui-context';
import { Sidebar } from './sidebar';

export interface PaneProps {
	readonly model: ViewModel;
	readonly ui: Ui;
	readonly message: Message | null;
	readonly messages: Messages;
	/** Receives the mounted pane, and null when it unmounts. */
	readonly onMount: (pane: Pane | null) => void;
	/** Receives the list while it is on the screen, and null while the calls are. */
	readonly onSidebar: (sidebar: Sidebar | null) => void;
	readonly weeksByDefault: boolean;
}

interface PaneState {
	/** The list of calls that the user has begun; null without one. */
	readonly calls: CallList | null;
}

/** The name under which this device keeps the list of calls. */
const CALLS_KEY = 'calls';

const worldOf = ({ model, ui }: Pick<PaneProps, 'model' | 'ui'>): CallWorld => ({
	now: model.now,
	persons: model.groups.flatMap(({ rows }) => rows),
	isAsleep: ({ key }) => ui.actions.asleep(key) !== null,
});

/** Whether all notes are read; before that, a call that is not there yet is not gone. */
const isRead = ({ any, progress }: ViewModel) => any && progress === null;

/** The view: the list, or the calls one by one, and below it what was written last. */
export class Pane extends Component<PaneProps, PaneState> {
	/** The newest list: the state has it only after the next render. */
	private calls: CallList | null;

	constructor(props: PaneProps) {
		super(props);
		const calls = readCallList(props.ui.actions.remembered(CALLS_KEY), dayOf(props.model.now));
		this.calls = calls?.isOpen && isRead(props.model) ? updated(calls, worldOf(props)) : calls;
		this.state = { calls: this.calls };
	}

	override componentDidMount() {
		this.props.onMount(this);
	}

	override componentWillUnmount() {
		this.props.onMount(null);
	}

	override componentWillReceiveProps(next: Readonly<PaneProps>) {
		const { calls } = this;
		if (!calls?.isOpen || next.model === this.props.model || !isRead(next.model)) return;
		this.setCalls(updated(calls, worldOf(next)));
	}

	/** Shows the calls of a scope one by one; continues with those that the user has left. */
	startCalls(scope: CallScope): void {
		const { model } = this.props;
		if (!isRead(model)) return;
		const { calls } = this;
		const left =
			calls?.scope === scope && calls.day === dayOf(model.now) ? acted(calls, { kind: 'return' }, model.now) : null;
		const world = worldOf(this.props);
		const goesOn = left && updated(left, world);
		this.setCalls(goesOn?.current ? goesOn : updated(newCallList(scope, model.now), world));
	}

	/** Shows the list. The user can take up the calls again. */
	leaveCalls(): void {
		if (this.calls?.isOpen) this.act({ kind: 'leave' });
	}

	get isCalling(): boolean {
		return this.calls?.isOpen === true;
	}

	private setCalls(calls: CallList | null) {
		if (calls === this.calls) return;
		this.calls = calls;
		this.setState({ calls });
		this.props.ui.actions.remember(CALLS_KEY, calls);
	}

	private readonly act = (act: CallListAct) => {
		const { calls } = this;
		const { model } = this.props;
		if (calls) this.setCalls(updated(acted(calls, act, model.now), worldOf(this.props)));
	};

	private readonly finish = () => this.setCalls(null);

	override render({ model, ui, message, messages, onSidebar, weeksByDefault }: PaneProps, { calls }: PaneState) {
		const bar = <MessageBar message={message} messages={messages} />;
		return (
			<div class="due-pane">
				{calls?.isOpen && isRead(model) ? (
					<UiContext.Provider value={ui}>
						<CallScreen
							list={calls}
							progress={progressOf(calls, worldOf(this.props))}
							model={model}
							message={bar}
							act={this.act}
							finish={this.finish}
						/>
					</UiContext.Provider>
				) : (
					<>
						<Sidebar
							{...{ model, ui, weeksByDefault }}
							onMount={onSidebar}
							hasBegunCalls={calls?.day === dayOf(model.now)}
						/>
						{bar}
					</>
				)}
			</div>
		);
	}
}
