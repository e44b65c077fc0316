import { hasMet } from './closing-status';
import { noteDate } from '../dates/note-date';
import type { LeadingDate, PlaceContext } from '../dates/place-date';
import type { Contact, ContactCard, Day, NoteDate, Problem } from '../follow-up';
import type { Settings } from '../settings';
import { plainWords } from '../markdown/links';
import { baseName } from '../note-path';
import type { LineContext } from './line/line-context';
import { readApplication } from '../dates/application';
import { noCallsInNote } from './channel/no-calls-in-note';
import { markersFor, type Markers } from './markers';
import { outlineSteps, type Outline, type OutlineLine } from '../markdown/scan';
import { drain, type Steps } from '../steps';
import { isPersonsNote, notePeople, type OwnersFrom } from './note-people';
import { PropertyReader, type Properties } from './properties';
import { placeDates } from './above/place-dates';
import { textFields, type NoteField } from './text-field';

/** The note to read. */
export interface NoteSource {
	/** The path relative to the vault, with `/`: `Meetings/2026-11-19 Dana.md`. */
	readonly path: string;
	readonly text: string;
	/** The front matter as Obsidian or a YAML library parses it. Null if it is missing or broken. */
	readonly properties: Properties | null;
	readonly propertiesBroken: boolean;
	/** The local day on which the file was created, or null if the file system's value is unreliable. */
	readonly created: Day | null;
}

/** The data that all follow-ups of one note share. */
export interface NoteContext {
	readonly path: string;
	readonly text: string;
	readonly settings: Settings;
	readonly markers: Markers;
	readonly properties: PropertyReader;
	readonly propertiesBroken: boolean;
	readonly noteDate: NoteDate;
	/** The contacts in the properties, or in the fields of the first lines. */
	readonly contacts: readonly Contact[];
	/** The people of a meeting that are too many to be its contacts. */
	readonly attendees: readonly Contact[];
	/** All people in the properties and fields, including the attendees of a large meeting. */
	readonly people: readonly Contact[];
	/** The note's contacts, else its company, else its title. Empty if none of them is a name. */
	readonly owners: readonly Contact[];
	readonly ownersFrom: OwnersFrom;
	readonly card: ContactCard;
	/** The title and the aliases of a person's own note; empty for any other note. */
	readonly knownAs: readonly string[];
	readonly purpose: string | null;
	readonly ask: string | null;
	readonly cold: boolean;
	/** The day of the application, and what is doubtful about it. */
	readonly applied: Day | null;
	readonly appliedProblems: readonly Problem[];
	readonly attemptsAllowed: number | null;
	/** Returns the note's structure, parsed on first use because most notes do not need it. */
	outline(): Outline;
	/** Parses the note's structure in steps, so that `outline` returns it at once. */
	parse(): Steps<Outline>;
	/** Returns the date of the entry that is or contains the line, else of the nearest heading, else of the note. */
	dateAt(line: OutlineLine): NoteDate;
	/** Returns the date at the beginning of a line that reports what happened then, or null. */
	entryAt(line: OutlineLine): LeadingDate | null;
	/** What dates a heading or an entry of this note. */
	readonly place: PlaceContext;
}

/** Returns the context in which to read the words of a line. `noteDate` is the date at the line's place. */
export function lineContext({ contacts, people, settings }: NoteContext, noteDate: NoteDate): LineContext {
	return { noteDate, people, own: contacts.length > 0 ? contacts : people, settings };
}

const plainText = (text: string | null) => (text === null ? null : plainWords(text) || null);

function cardOf(properties: PropertyReader): ContactCard {
	const aliases = [...properties.list('aliases'), ...properties.list('alias')];
	return {
		phone: properties.text('phone'),
		email: properties.text('email'),
		company: plainText(properties.text('company')),
		timezone: properties.text('timezone'),
		...(aliases.length > 0 && { aliases }),
	};
}

export function noteContext(source: NoteSource, settings: Settings): NoteContext {
	const markers = markersFor(settings);
	let fields: readonly NoteField[] | null = null;
	const fieldsInText = () =>
		(fields ??= textFields(source.text, settings.properties).filter(({ key }) => !markers.isMarkerKey(key)));
	const properties = new PropertyReader(source.properties, settings.properties, fieldsInText);
	const base = noteDate({ ...source, fields: fieldsInText }, settings);
	const named = notePeople(properties, source.path);
	const knownAs = isPersonsNote(properties, source.path, source.text)
		? [baseName(source.path), ...properties.list('aliases'), ...properties.list('alias')]
		: [];
	const application = readApplication(properties.text('applied'), base, settings);
	let read: Outline | null = null;
	function* parse(): Steps<Outline> {
		return (read ??= yield* outlineSteps(source.text));
	}
	const outline = () => read ?? drain(parse());
	const place = { base, path: source.path, settings };
	const note: NoteContext = {
		path: source.path,
		text: source.text,
		settings,
		markers,
		properties,
		propertiesBroken: source.propertiesBroken,
		noteDate: base,
		contacts: named.contacts,
		attendees: named.attendees,
		get people() {
			return named.people;
		},
		get owners() {
			return named.owners;
		},
		get ownersFrom() {
			return named.ownersFrom;
		},
		knownAs,
		card: cardOf(properties),
		purpose: plainText(properties.text('purpose')),
		ask: plainText(properties.text('ask')),
		cold: (application.day !== null || properties.flag('cold')) && !properties.texts('status').some(hasMet),
		applied: application.day,
		appliedProblems: application.problems,
		attemptsAllowed: properties.count('attemptsAllowed'),
		outline,
		parse,
		place,
		...placeDates(place, outline),
	};
	return noCallsInNote(note) ? { ...note, card: { ...note.card, noCalls: true } } : note;
}
