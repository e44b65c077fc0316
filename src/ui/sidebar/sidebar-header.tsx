import type { Ref } from 'preact';
import { FilterBox } from './filter-box';
import { Icon, IconButton } from '../parts/icon';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

/** "Start calls 7". */
function StartCalls({ due, hasBegun }: { due: number; hasBegun: boolean }) {
	const { actions } = useUi();
	const text = hasBegun ? strings.calls.goOn : strings.calls.start;
	return (
		<button
			type="button"
			class="due-button due-primary due-start"
			aria-label={strings.calls.startLabel(text, due)}
			onClick={() => actions.startCalls('due')}
		>
			<Icon name="phone-forwarded" />
			<span class="due-start-text">{text}</span> <span class="due-start-count">{due}</span>
		</button>
	);
}

/** The button to start the calls, the filter, and buttons to add a follow-up, fold or unfold all sections and open the menu of the view. */
export function SidebarHeader(props: {
	query: string;
	input: Ref<HTMLInputElement>;
	/** The names of all sections. */
	folds: readonly string[];
	collapsed: ReadonlySet<string>;
	/** The number of people to call now. */
	calls: number;
	hasBegunCalls: boolean;
	onQuery: (query: string) => void;
	onLeave: () => void;
	onFold: (collapsed: ReadonlySet<string>) => void;
}) {
	const { actions, drawing } = useUi();
	const { folds, collapsed } = props;
	const folded = folds.every((name) => collapsed.has(name));
	return (
		<div class={props.calls > 0 ? 'due-header has-calls' : 'due-header'}>
			{props.calls > 0 && <StartCalls due={props.calls} hasBegun={props.hasBegunCalls} />}
			<FilterBox query={props.query} input={props.input} onQuery={props.onQuery} onLeave={props.onLeave} />
			<IconButton icon="plus" label={strings.header.add} onClick={() => actions.askToAdd()} />
			<IconButton
				icon={folded ? 'chevrons-up-down' : 'chevrons-down-up'}
				label={folded ? strings.header.expandAll : strings.header.collapseAll}
				onClick={() => props.onFold(new Set(folded ? [] : folds))}
			/>
			<IconButton icon="ellipsis-vertical" label={strings.header.more} onClick={(event) => drawing.viewMenu(event)} />
		</div>
	);
}
