import { useState } from 'preact/hooks';
import type { Minute } from '../../core/follow-up';
import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import { CallSheet } from '../call-sheet/call-sheet';
import type { PersonRow, Row, RowKey } from '../model';
import { useId } from '../parts/use-id';
import { Things } from './things';

/** Other words at the same place are still the same follow-up. */
const isAtPlaceOf =
	(chosen: Row | null) =>
	({ followUp: { path, line } }: Row) =>
		path === chosen?.followUp.path && line === chosen.followUp.line;

/** Below the head of an open row: the things of the person, and the call sheet of the chosen one. */
export function OpenRow(props: { id: string; name: string; person: PersonRow; now: Minute }) {
	const { id, name, person, now } = props;
	const [chosen, setChosen] = useState<Row | null>(null);
	const sheet = useId();
	const rows = [...rowsOfPerson(person), ...person.shared];
	const row = rows.find(({ key }) => key === chosen?.key) ?? rows.find(isAtPlaceOf(chosen)) ?? person.first;
	const choose = (key: RowKey) => setChosen(rows.find((each) => each.key === key) ?? null);
	return (
		<div id={id} class="due-open" data-key={row.key}>
			{rows.length > 1 && <Things {...{ person, now, choose }} name={name} chosen={row.key} />}
			<CallSheet key={row.key} id={sheet} name={name} row={row} now={now} />
		</div>
	);
}
