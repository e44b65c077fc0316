import type { ViewModel } from '../model';
import type { NearRows } from '../row/visible-rows';
import { RowList } from '../row/row-list';
import { Section } from './section';
import type { Block } from './sidebar-layout';
import { LongOverdueActions, Problems } from './empty-states';
import { NoteOffers } from './this-note';

/** The headings with what stands below them. */
export function Sections(props: {
	blocks: readonly Block[];
	model: ViewModel;
	/** The items that are open. */
	open: ReadonlySet<string>;
	/** The item that Tab reaches. */
	tabbable: string | null;
	near: NearRows;
}) {
	const { blocks, model, open, tabbable, near } = props;
	return (
		<>
			{blocks.map(({ item, name, title, aside, count, collapsed, pressing, rows }) => (
				<Section key={name} {...{ item, title, aside, count, collapsed, pressing }} tabbable={item === tabbable}>
					{(titleId) => (
						<>
							{name === 'long-overdue' && <LongOverdueActions rows={rows.map(({ row }) => row)} />}
							{rows.length > 0 && <RowList labelledBy={titleId} now={model.now} {...{ rows, open, tabbable, near }} />}
							{name === 'this-note' && model.thisNote && <NoteOffers note={model.thisNote} now={model.now} />}
							{name === 'problems' && <Problems problems={model.problems} />}
						</>
					)}
				</Section>
			))}
		</>
	);
}
