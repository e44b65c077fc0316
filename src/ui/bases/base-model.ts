import { rowsByPerson, rowsOfNote } from '../../core/agenda/persons/rows-by-person';
import type { PersonId } from '../../core/agenda/persons/person-ids';
import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import { onlyKeepsInTouch } from '../../core/agenda/rhythm/quiet';
import { isToDo } from '../../core/agenda/row';
import type { ModelStore, Row, ViewModel } from '../model';

/** What a base shows of one note. */
export interface BaseRow {
	/** The most urgent follow-up; null if there is none. */
	readonly row: Row | null;
	/** How many are still to be done, besides keeping in touch. */
	readonly open: number;
	/** Whether something is to be done now or on a day, or it is the day to be in touch. */
	readonly isToDo: boolean;
}

/** Finds the follow-ups of notes, and keeps what it needs for that until the agenda changes. */
export class BaseModel {
	private model: ViewModel | null = null;
	private byPerson: ReadonlyMap<PersonId, readonly Row[]> = new Map();

	constructor(private readonly store: Pick<ModelStore, 'current' | 'over' | 'rowsOf' | 'knownAs'>) {}

	/** The follow-ups that the note at `path` is about. */
	of(path: string): BaseRow {
		const model = this.store.current();
		if (model !== this.model) {
			this.model = model;
			const listed = model.groups
				.flatMap(({ rows }) => rows)
				.flatMap((person) => [...rowsOfPerson(person), ...person.shared]);
			this.byPerson = rowsByPerson(new Set([...listed, ...this.store.over()]));
		}
		const rows = rowsOfNote({ path, knownAs: this.store.knownAs(path), rows: this.store.rowsOf(path) }, this.byPerson);
		const open = rows.filter(isToDo);
		return {
			row: rows[0] ?? null,
			open: open.filter(({ action }) => !onlyKeepsInTouch(action)).length,
			isToDo: open.some(({ section }) => section !== 'resting'),
		};
	}
}
