import type { Minute } from '../../core/follow-up';
import { LazyRow } from './lazy-row';
import type { VisibleRows } from './visible-rows';
import type { SectionLayout } from '../sidebar/list/section-layout';
import { useUi } from '../ui-context';

export interface RowListProps {
	/** The id of the section title. */
	readonly labelledBy: string;
	readonly rows: SectionLayout['rows'];
	readonly now: Minute;
	/** Items of open rows. */
	readonly open: ReadonlySet<string>;
	/** The item that Tab reaches, here or in another section. */
	readonly tabbable: string | null;
	readonly visibleRows: VisibleRows;
}

/** The follow-ups of one section. */
export function RowList({ labelledBy, rows, now, open, tabbable, visibleRows }: RowListProps) {
	const ui = useUi();
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
					visibleRows={visibleRows}
					ui={ui}
				/>
			))}
		</ul>
	);
}
