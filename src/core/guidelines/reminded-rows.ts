import { CALL_SECTIONS } from '../agenda/call-list/due-calls';
import type { PersonRow } from '../agenda/persons/person-row';
import { isOnlyMeeting } from '../agenda/persons/sheet/meeting-rows';

/** Rows further down the list, below two screens of rows, show no reminder: each takes time to compute. */
const MAX_ROWS = 60;

/** The rows of the list that can show a reminder while they are closed: the first ones of the calls to make now. */
export function remindedRows<Row>(
	sections: readonly { readonly name: string; readonly rows: readonly Row[] }[],
	personOf: (row: Row) => PersonRow,
): readonly Row[] {
	return sections
		.filter(({ name }) => CALL_SECTIONS.includes(name))
		.flatMap(({ rows }) => rows.filter((row) => !isOnlyMeeting(personOf(row))))
		.slice(0, MAX_ROWS);
}
