import type { Minute } from '../../core/follow-up';
import { LazyRow } from './lazy-row';
import type { NearRows } from './visible-rows';
import type { Block } from '../sidebar/sidebar-layout';
import { useSurroundings } from '../ui-context';

export interface RowListProps {
	/** The id of the section's title. */
	readonly labelledBy: string;
	readonly rows: Block['rows'];
	readonly now: Minute;
	/** The items that are open. */
	readonly open: ReadonlySet<string>;
	/** The item that Tab reaches, when it is one of these. */
	readonly tabbable: string | null;
	readonly near: NearRows;
}

/** The follow-ups of one section. */
export function RowList({ labelledBy, rows, now, open, tabbable, near }: RowListProps) {
	const surroundings = useSurroundings();
	return (
		<ul class="due-rows" aria-labelledby={labelledBy}>
			{rows.map(({ item, row }) => (
				<LazyRow
					key={item}
					item={item}
					row={row}
					now={now}
					open={open.has(item)}
					tabbable={item === tabbable}
					near={near}
					surroundings={surroundings}
				/>
			))}
		</ul>
	);
}
