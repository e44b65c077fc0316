import type { Reminder } from '../../../core/guidelines';
import type { ViewModel } from '../../model';
import { ShownThingContext, type ShownThing } from '../../row/shown-thing';
import type { VisibleRows } from '../../row/visible-rows';
import { RowList } from '../../row/row-list';
import { FoldableSection } from './foldable-section';
import type { SectionLayout } from './section-layout';
import { LongOverdueActions, Problems } from '../empty-states';
import { Meetings } from '../meetings';
import { FoundLines } from '../found-lines';
import { NoteSuggestions } from '../this-note';
import { WeekOffer } from '../../week/week-offer';

/** Always the same empty set, so that an unselected section is not drawn again. */
const NONE: ReadonlySet<string> = new Set();

/** All sections with their rows. */
export function SectionList(props: {
	sections: readonly SectionLayout[];
	model: ViewModel;
	/** Reminders by the item of the row that shows them. */
	reminders: ReadonlyMap<string, Reminder>;
	/** Items of open rows. */
	open: ReadonlySet<string>;
	/** Items of selected rows. */
	selected?: ReadonlySet<string>;
	/** The follow-up that the user came to see; null without it. */
	shown?: ShownThing | null;
	/** The item that Tab reaches. */
	tabbable: string | null;
	visibleRows: VisibleRows;
}) {
	const { sections, model, reminders, open, selected = NONE, shown = null, tabbable, visibleRows } = props;
	return (
		<ShownThingContext.Provider value={shown}>
			{model.offeredWeek !== null && <WeekOffer />}
			{sections.map(({ item, name, title, aside, count, collapsed, pressing, rows }) => (
				<FoldableSection
					key={name}
					{...{ item, title, aside, count, collapsed, pressing }}
					tabbable={item === tabbable}
				>
					{(titleId) => (
						<>
							{name === 'long-overdue' && <LongOverdueActions rows={rows.map(({ person }) => person)} />}
							{name === 'today' && <Meetings meetings={model.meetings} />}
							{rows.length > 0 && (
								<RowList
									labelledBy={titleId}
									now={model.now}
									{...{ rows, reminders, open, selected, tabbable, visibleRows }}
								/>
							)}
							{name === 'this-note' && model.thisNote && <NoteSuggestions note={model.thisNote} now={model.now} />}
							{name === 'found' && <FoundLines lines={model.found} now={model.now} labelledBy={titleId} />}
							{name === 'problems' && <Problems problems={model.problems} />}
						</>
					)}
				</FoldableSection>
			))}
		</ShownThingContext.Provider>
	);
}
