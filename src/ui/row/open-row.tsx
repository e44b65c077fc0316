import { useState } from 'preact/hooks';
import type { Minute } from '../../core/follow-up';
import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import { CallSheet } from '../call-sheet/call-sheet';
import type { PersonRow, RowKey } from '../model';
import { useId } from '../parts/use-id';
import { Things } from './things';

/** Below the head of an open row: the things of the person, and the call sheet of the chosen one. */
export function OpenRow(props: { id: string; name: string; person: PersonRow; now: Minute }) {
	const { id, name, person, now } = props;
	const [chosen, choose] = useState<RowKey | null>(null);
	const sheet = useId();
	const rows = [...rowsOfPerson(person), ...person.shared];
	const row = rows.find(({ key }) => key === chosen) ?? person.first;
	return (
		<div id={id} class="due-open" data-key={row.key}>
			{rows.length > 1 && <Things {...{ person, now, choose }} name={name} chosen={row.key} />}
			<CallSheet key={row.key} id={sheet} name={name} row={row} now={now} />
		</div>
	);
}
