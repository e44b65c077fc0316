import { headingDate, noteDate } from '../dates/note-date';
import { readWhen } from '../dates/date-words';
import type { Contact, ContactCard, Day, NoteDate } from '../follow-up';
import type { Settings } from '../settings';
import { plainWords } from '../markdown/links';
import type { LineContext } from './line/line-context';
import { markersFor, type Markers } from './markers';
import { noteDateContext } from '../dates/date-context';
import { readOutline, type Outline } from '../markdown/scan';
import { notePeople, type OwnersFrom } from './note-people';
import { PropertyReader, type Properties } from './properties';
import { textFields } from './text-field';

/** A note to be read. */
export interface NoteSource {
	/** Relative to the vault, with `/`: `Meetings/2026-11-19 Dana.md`. */
	readonly path: string;
	readonly text: string;
	/** The front matter as read by Obsidian or a YAML library; null without one, and when it is broken. */
	readonly properties: Properties | null;
	readonly propertiesBroken: boolean;
	/** The local day on which the file was created. */
	readonly created: Day;
}

/** What all follow-ups of one note have in common. */
export interface NoteContext {
	readonly path: string;
	readonly text: string;
	readonly settings: Settings;
	readonly markers: Markers;
	readonly properties: PropertyReader;
	readonly propertiesBroken: boolean;
	readonly noteDate: NoteDate;
	/** Named in the properties, or in the fields of its first lines. */
	readonly contacts: readonly Contact[];
	/** Everyone named there, the attendees of a large meeting too. */
	readonly people: readonly Contact[];
	/** The note's contacts, else its company, else its title; empty where none of them names anybody. */
	readonly owners: readonly Contact[];
	readonly ownersFrom: OwnersFrom;
	readonly card: ContactCard;
	readonly purpose: string | null;
	readonly ask: string | null;
	readonly cold: boolean;
	readonly applied: Day | null;
	readonly attemptsAllowed: number | null;
	/** Whether the text may hold a follow-up's line or a script. */
	readonly mayHold: boolean;
	/** The note's structure, read on first use: most notes need none of it. */
	outline(): Outline;
	/** The date of the nearest heading above a line that states one, else the note's. Lines count from 0. */
	dateAt(line: number): NoteDate;
}

function appliedDay(properties: PropertyReader, base: NoteDate, settings: Settings): Day | null {
	const text = properties.text('applied');
	if (text === null) return null;
	return readWhen(text, noteDateContext(base, settings))?.day ?? null;
}

/** Dates of places: a note's own, and those that its headings state. */
function datesByHeading(base: NoteDate, outline: () => Outline, settings: Settings): (line: number) => NoteDate {
	const known = new Map<number, NoteDate>();
	return (line) => {
		const { lines, headings } = outline();
		const nearest = lines[line]?.heading ?? null;
		if (nearest === null) return base;
		let date = known.get(nearest);
		if (!date) {
			const texts: string[] = [];
			for (let at: number | null = nearest; at !== null; at = headings[at]?.parent ?? null) {
				texts.push(headings[at]?.text ?? '');
			}
			date = headingDate(texts, base, settings) ?? base;
			known.set(nearest, date);
		}
		return date;
	};
}

/** What the words of a line are read against; `noteDate` is the date of the line's place. */
export function lineContext({ contacts, people, settings }: NoteContext, noteDate: NoteDate): LineContext {
	return { noteDate, people, own: contacts.length > 0 ? contacts : people, settings };
}

const plainText = (text: string | null) => (text === null ? null : plainWords(text) || null);

export function noteContext(source: NoteSource, settings: Settings): NoteContext {
	const markers = markersFor(settings);
	const properties = new PropertyReader(source.properties, settings.properties, () =>
		textFields(source.text, settings.properties).filter(({ key }) => !markers.isMarkerKey(key)),
	);
	const base = noteDate(source, settings);
	const { contacts, people, owners, ownersFrom } = notePeople(properties, source.path);
	const applied = appliedDay(properties, base, settings);
	let read: Outline | null = null;
	const outline = () => (read ??= readOutline(source.text));
	return {
		path: source.path,
		text: source.text,
		settings,
		markers,
		mayHold: markers.mayHold(source.text),
		properties,
		propertiesBroken: source.propertiesBroken,
		noteDate: base,
		contacts,
		people,
		owners,
		ownersFrom,
		card: {
			phone: properties.text('phone'),
			email: properties.text('email'),
			company: plainText(properties.text('company')),
			timezone: properties.text('timezone'),
		},
		purpose: plainText(properties.text('purpose')),
		ask: plainText(properties.text('ask')),
		cold: applied !== null || properties.flag('cold'),
		applied,
		attemptsAllowed: properties.count('attemptsAllowed'),
		outline,
		dateAt: datesByHeading(base, outline, settings),
	};
}
