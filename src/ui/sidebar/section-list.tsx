import type { ViewModel } from '../model';
import type { VisibleRows } from '../row/visible-rows';
import { RowList } from '../row/row-list';
import { FoldableSection } from './foldable-section';
import type { SectionLayout } from './sidebar-layout';
import { LongOverdueActions, Problems } from './empty-states';
import { NoteOffers } from './this-note';

/** All sections with their rows. */
export function SectionList(props: {
	blocks: readonly SectionLayout[];
	model: ViewModel;
	/** Items of open rows. */
	open: ReadonlySet<string>;
	/** The item that Tab reaches. */
	tabbable: string | null;
	visibleRows: VisibleRows;
}) {
	const { blocks, model, open, tabbable, visibleRows } = props;
	return (
		<>
			{blocks.map(({ item, name, title, aside, count, collapsed, pressing, rows }) => (
				<FoldableSection
					key={name}
					{...{ item, title, aside, count, collapsed, pressing }}
					tabbable={item === tabbable}
				>
					{(titleId) => (
						<>
							{name === 'long-overdue' && <LongOverdueActions rows={rows.map(({ row }) => row)} />}
							{rows.length > 0 && (
								<RowList labelledBy={titleId} now={model.now} {...{ rows, open, tabbable, visibleRows }} />
							)}
							{name === 'this-note' && model.thisNote && <NoteOffers note={model.thisNote} now={model.now} />}
							{name === 'problems' && <Problems problems={model.problems} />}
						</>
					)}
				</FoldableSection>
			))}
		</>
	);
}
