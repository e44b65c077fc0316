import { readRhythm } from '../../dates/rhythm/read-rhythm';
import type { Contact, Problem, Rhythm } from '../../follow-up';
import { plainWords } from '../../markdown/links';
import type { NoteContext } from '../note-context';
import { looksLikePerson, titleContact } from '../note-people';

/** Values by which the user says that a note has no rhythm: `no`, `never`. */
const OFF = /^(?:false|no|never)$/i;

const isCompanyType = (type: string | null) =>
	type !== null && /^(?:a |the )?#?(?:compan(?:y|ies)|organi[sz]ations?|employers?|firms?)$/i.test(plainWords(type));

/** Folders whose notes are companies: `Companies/Northwind.md`. */
const COMPANY_FOLDER = /(?:^|\/)(?:companies|organi[sz]ations|employers|firms)\/[^/]+$/i;

/** Whom to keep in touch with, and how often. */
export interface StatedRhythm {
	readonly text: string;
	readonly rhythm: Rhythm;
	readonly contacts: readonly Contact[];
	/** The company, if the note is of one. */
	readonly firm?: string;
}

/** The words of the property; null without one, or with `false`. */
function wordsOf({ properties }: NoteContext): string | null {
	const texts = properties.texts('keepInTouch').filter((text) => !OFF.test(text));
	return texts.length === 0 ? null : texts.join(', ');
}

/** A link to the note itself, so that links to it in other notes mean the same person. */
function self(path: string): Contact | null {
	const title = titleContact(path);
	return title && { name: title.name, link: path.replace(/\.md$/i, '') };
}

function peopleOf(note: NoteContext): Pick<StatedRhythm, 'contacts' | 'firm'> {
	const { path, properties, contacts, knownAs } = note;
	const own = self(path);
	if (own && knownAs.length > 0) return { contacts: [own] };
	if (contacts.length > 0) return { contacts };
	if (own && (isCompanyType(properties.named('type')) || COMPANY_FOLDER.test(path))) {
		return { contacts: [own], firm: own.name };
	}
	if (own && looksLikePerson(own.name)) return { contacts: [own] };
	return { contacts: note.ownersFrom === 'title' && own ? [own] : note.owners };
}

/**
 * Returns the rhythm that a note states: `keep-in-touch: 6 weeks` in `People/Dana Whitfield.md` is with the person of
 * the note. Null without one, and where the length cannot be read.
 */
export function rhythmOf(note: NoteContext): StatedRhythm | null {
	const text = wordsOf(note);
	const rhythm = text === null ? null : readRhythm(text);
	if (text === null || rhythm === null) return null;
	const people = peopleOf(note);
	return people.contacts.length === 0 ? null : { text, rhythm, ...people };
}

/** Returns what is wrong with the property: a length that cannot be read, or nobody to keep in touch with. */
export function rhythmProblems(note: NoteContext): readonly Problem[] {
	const unreadable = note.properties
		.unreadable('keepInTouch')
		.map((name): Problem => ({ code: 'property.unreadable', name }));
	const text = wordsOf(note);
	if (text === null) return unreadable;
	if (readRhythm(text) === null) return [...unreadable, { code: 'keep-in-touch.unread', words: text }];
	return peopleOf(note).contacts.length === 0 ? [...unreadable, { code: 'keep-in-touch.nobody' }] : unreadable;
}
