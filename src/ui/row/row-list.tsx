import type { Minute } from '../../core/follow-up';
import type { Reminder } from '../../core/guidelines';
import { LazyRow } from './lazy-row';
import type { VisibleRows } from './visible-rows';
import type { SectionLayout } from '../sidebar/list/section-layout';
import { useUi } from '../ui-context';

export interface RowListProps {
	/** The id of the section title. */
	readonly labelledBy: string;
	readonly rows: SectionLayout['rows'];
	readonly now: Minute;
	/** Reminders by the item of the row that shows them. */
	readonly reminders: ReadonlyMap<string, Reminder>;
	/** Items of open rows. */
	readonly open: ReadonlySet<string>;
	/** Items of selected rows. */
	readonly selected: ReadonlySet<string>;
	/** The item that Tab reaches, here or in another section. */
	readonly tabbable: string | null;
	readonly visibleRows: VisibleRows;
}

/** The rows of one section. */
export function RowList({ labelledBy, rows, now, reminders, open, selected, tabbable, visibleRows }: RowListProps) {
	const ui = useUi();
	return (
		<ul class="due-rows" aria-labelledby={labelledBy}>
			{rows.map(({ item, person, marked }) => (
				<LazyRow
					key={item}
					item={item}
					person={person}
					marked={marked}
					reminder={reminders.get(item) ?? null}
					now={now}
					open={open.has(item)}
					selected={selected.has(item)}
					tabbable={item === tabbable}
					visibleRows={visibleRows}
					ui={ui}
				/>
			))}
		</ul>
	);
}
