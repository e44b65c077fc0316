import { groupedByPerson, personRow, rowsOfPerson, type PersonRow } from '../../core/agenda/persons/person-row';
import { peopleNamed } from '../../core/agenda/persons/named';
import { isToDo } from '../../core/agenda/row';
import type { FollowUp } from '../../core/follow-up';
import { followUpName } from '../../core/notes/attempts/owner';
import { accept, refuse, type OrRefusal } from '../../core/refusal';
import type { Row, ViewModel } from '../../ui/model';

/** How a request of another program names a follow-up: `contact=Dana`, `file="Meetings/Dana" line=12`. */
export interface TargetWords {
	/** With a note, '' means a follow-up that names nobody. */
	readonly contact?: string | undefined;
	/** A path with or without `.md`, or the name of a note, as in a link. */
	readonly file?: string | undefined;
	/** Counted from 1; 0 for a property follow-up. */
	readonly line?: number | undefined;
	/** Its own words, as in the data of the agenda. They find it where its line has moved. */
	readonly text?: string | undefined;
	/** Its number among the follow-ups of the note with its contact, from 1, as in the link of a calendar event. */
	readonly number?: number | undefined;
}

/** The follow-ups among which a target is found. */
export interface TargetSource {
	current(): Pick<ViewModel, 'groups'>;
	/** Follow-ups that are over, the latest first. */
	over(): readonly Row[];
	/** People to keep in touch with whose day has not come. */
	resting(): readonly Row[];
	rowsOf(path: string): readonly Row[];
	/** The path of the note that a link means; null if there is none. */
	pathOf(file: string): string | null;
}

/** The names of a follow-up as the link of a calendar event has them. */
const hasContact = ({ contacts }: FollowUp, names = '') => followUpName(contacts) === names;

/** The rows of a note that the words can mean. The text of a row finds it even if its line has moved. */
function rowsIn(rows: readonly Row[], { contact, line, number, text }: TargetWords): readonly Row[] {
	const same = text === undefined ? rows : rows.filter(({ followUp }) => followUp.text === text);
	if (text !== undefined && same.length < 2) return same;
	return same
		.filter(({ followUp }) => line === undefined || followUp.line === line)
		.filter(
			({ followUp }) => number === undefined || (followUp.contactOrdinal === number && hasContact(followUp, contact)),
		);
}

/** The people of the note, or of the line, that the words can mean. */
function peopleInNote(words: TargetWords, source: TargetSource): OrRefusal<readonly PersonRow[]> {
	const { contact, file = '', line } = words;
	const path = source.pathOf(file);
	if (path === null) return refuse({ code: 'note.unknown', file });
	const rows = rowsIn(source.rowsOf(path), words);
	if (line !== undefined && rows.length === 0) return refuse({ code: 'line.empty', file, line });
	const people = groupedByPerson(rows);
	const isNobody = ({ first }: PersonRow) => first.followUp.contacts.length === 0;
	const named =
		contact === undefined ? people : contact === '' ? people.filter(isNobody) : peopleNamed(people, contact);
	return named.length === 0 ? refuse({ code: 'note.empty', file }) : accept(named);
}

/** Whether the words mean a certain follow-up of the contact, not the most urgent. */
const isCertain = ({ line, text, number }: TargetWords) => [line, text, number].some((part) => part !== undefined);

/** The follow-ups of each person in each note, as a person who has only these. */
const perNote = (rows: readonly Row[]): readonly PersonRow[] =>
	groupedByPerson(rows).flatMap((person) => {
		const own = rowsOfPerson(person);
		const paths = new Set(own.map(({ followUp }) => followUp.path));
		return [...paths].map((path) =>
			personRow(
				person.id,
				own.filter(({ followUp }) => followUp.path === path),
			),
		);
	});

/**
 * The people that the name can mean, among those of the list, those to keep in touch with later, and those with
 * whom nothing is left to do. If the words mean
 * a certain follow-up, a person is there once for each note that has one.
 */
function peopleInVault(words: TargetWords, source: TargetSource): OrRefusal<readonly PersonRow[]> {
	const { contact = '', line = null } = words;
	const listed = source.current().groups.flatMap(({ rows }) => rows.flatMap(rowsOfPerson));
	const named = peopleNamed(groupedByPerson([...new Set([...listed, ...source.resting(), ...source.over()])]), contact);
	if (named.length === 0) return refuse({ code: 'contact.unknown', contact });
	if (!isCertain(words)) return accept(named);
	const people = perNote(rowsIn(named.flatMap(rowsOfPerson), words));
	return people.length === 0 ? refuse({ code: 'contact.empty', contact, line }) : accept(people);
}

/** The people that the words can mean. Of several, only those with something left to do, if there are any. */
function possiblePeople(words: TargetWords, source: TargetSource): OrRefusal<readonly PersonRow[]> {
	const { file, contact = '' } = words;
	if (file === undefined && contact.trim() === '') return refuse({ code: 'target.missing' });
	const people = file === undefined ? peopleInVault(words, source) : peopleInNote(words, source);
	if (!people.ok) return people;
	const open = people.value.filter(({ first }) => isToDo(first));
	return open.length > 0 ? accept(open) : people;
}

/** The follow-ups that the words can mean, for the user to choose; none if there is no such follow-up. */
export function possibleTargets(words: TargetWords, source: TargetSource): readonly Row[] {
	const people = possiblePeople(words, source);
	return people.ok ? people.value.map(({ first }) => first) : [];
}

/**
 * The follow-up that a request of another program means: of several with one person, the most urgent. Refuses a name that several
 * people have, a note with several people, and a line that several notes have.
 */
export function findTarget(words: TargetWords, source: TargetSource): OrRefusal<Row> {
	const people = possiblePeople(words, source);
	if (!people.ok) return people;
	const [person] = people.value;
	if (person && people.value.length === 1) return accept(person.first);
	if (people.value.every(({ id }) => id === person?.id))
		return refuse({ code: 'note.several', paths: people.value.map(({ first }) => first.followUp.path) });
	return refuse({
		code: 'contact.several',
		people: people.value.map(({ contact, first: { followUp } }) => ({
			name: contact,
			path: followUp.path,
			line: followUp.line,
		})),
	});
}

/** The same among follow-ups with something left to do. */
export function findOpenTarget(words: TargetWords, source: TargetSource): OrRefusal<Row> {
	const found = findTarget(words, source);
	if (!found.ok || isToDo(found.value)) return found;
	return refuse({ code: 'target.over', contact: found.value.contact });
}
