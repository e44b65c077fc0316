import { useContext, useState } from 'preact/hooks';
import type { Minute } from '../../core/follow-up';
import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import { CallSheet } from '../call-sheet/call-sheet';
import type { PersonRow, Row, RowKey } from '../model';
import { useId } from '../parts/use-id';
import { ShownThingContext } from './shown-thing';
import { Things } from './things';

/** Other words at the same place are still the same follow-up. */
const isAtPlaceOf =
	(chosen: Row | null) =>
	({ followUp: { path, line } }: Row) =>
		path === chosen?.followUp.path && line === chosen.followUp.line;

/** Below the head of an open row: the things of the person, and the call sheet of the chosen one. */
export function OpenRow(props: { item: string; id: string; name: string; person: PersonRow; now: Minute }) {
	const { item, id, name, person, now } = props;
	const shown = useContext(ShownThingContext);
	/** What the user chose, and what was to be shown before. */
	const [choice, setChoice] = useState<{ row: Row | null; after: typeof shown }>({ row: null, after: null });
	const chosen = shown?.item === item && choice.after !== shown ? shown.row : choice.row;
	const sheet = useId();
	const rows = [...rowsOfPerson(person), ...person.shared];
	const row = rows.find(({ key }) => key === chosen?.key) ?? rows.find(isAtPlaceOf(chosen)) ?? person.first;
	const choose = (key: RowKey) => setChoice({ row: rows.find((each) => each.key === key) ?? null, after: shown });
	return (
		<div id={id} class="due-open" data-key={row.key}>
			{rows.length > 1 && <Things {...{ person, now, choose }} name={name} chosen={row.key} />}
			<CallSheet key={row.key} id={sheet} name={name} row={row} now={now} />
		</div>
	);
}
