import type { Minute } from '../core/follow-up';
import { fittingReminder } from './fitting-reminder';
import { RowItem } from './row-item';
import { callTimeText, whenText } from './row-text';
import type { Block } from './sidebar-layout';
import { useSurroundings } from './surroundings';

/** The follow-ups of one section. */
export function RowList(props: {
	/** The id of the section's title. */
	labelledBy: string;
	rows: Block['rows'];
	now: Minute;
	/** The items that are open. */
	open: ReadonlySet<string>;
	/** The item that Tab reaches. */
	tabbable: string | null;
}) {
	const { actions, times } = useSurroundings();
	const { now, tabbable } = props;
	return (
		<ul class="due-rows" aria-labelledby={props.labelledBy}>
			{props.rows.map(({ item, row }) => {
				const when = whenText(row, now, times);
				const open = props.open.has(item);
				return (
					<RowItem
						key={item}
						item={item}
						row={row}
						when={when.text}
						tone={when.tone}
						callTime={callTimeText(row, now, times)}
						reminder={open ? null : (fittingReminder(row, actions.reminders(row))?.text ?? null)}
						open={open}
						tabbable={item === tabbable}
						now={open ? now : null}
					/>
				);
			})}
		</ul>
	);
}
