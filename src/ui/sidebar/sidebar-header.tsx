import type { Ref } from 'preact';
import { FilterBox } from './filter-box';
import { IconButton } from '../parts/icon';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

/** The filter, and buttons to add a follow-up, fold or unfold all sections and open the menu of the view. */
export function SidebarHeader(props: {
	query: string;
	input: Ref<HTMLInputElement>;
	/** The names of all sections. */
	folds: readonly string[];
	collapsed: ReadonlySet<string>;
	/** The number of follow-ups that need action now. */
	due: number;
	onQuery: (query: string) => void;
	onLeave: () => void;
	onFold: (collapsed: ReadonlySet<string>) => void;
}) {
	const { actions, drawing } = useUi();
	const { folds, collapsed } = props;
	const folded = folds.every((name) => collapsed.has(name));
	return (
		<div class={props.due > 0 ? 'due-header has-total' : 'due-header'}>
			<FilterBox query={props.query} input={props.input} onQuery={props.onQuery} onLeave={props.onLeave} />
			{props.due > 0 && <span class="due-total">{strings.header.due(props.due)}</span>}
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
