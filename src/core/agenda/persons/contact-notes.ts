import { isStatedDate, type Contact, type Day, type NoteReading } from '../../follow-up';
import { titlePerson } from '../../notes/note-people';
import { firstWord, mentionOf, nameKey } from './mention';

/**
 * The people whom a note names as those it is about: its contacts, all people of a meeting, and the name in its title or
 * its first heading.
 */
export function peopleInNote({ path, contacts, attendees, headed }: NoteReading): readonly Contact[] {
	const titled = contacts.length > 0 ? null : titlePerson(path);
	const named = titled === null ? (headed ?? []) : [{ name: titled, link: null }];
	return [...contacts, ...(attendees ?? []), ...named];
}

/** What a note is found by. */
function* keysOf(reading: NoteReading): Iterable<string> {
	const { card, knownAs, noteDate, lineMeetings, headedMeetings = [] } = reading;
	const company = card.company === null ? '' : nameKey(card.company);
	if (company !== '') yield `company:${company}`;
	for (const name of knownAs ?? []) {
		const key = nameKey(name);
		yield `own:${key}`;
		yield `own:${firstWord(key)}`;
	}
	const people = knownAs ? [] : peopleInNote(reading);
	for (const contact of [...people, ...headedMeetings.flatMap(({ contacts }) => contacts)]) {
		const mention = mentionOf(contact, card);
		if (mention.kind === 'note') for (const name of mention.names) yield `name:${name}`;
		else if (mention.kind !== 'local') yield `name:${mention.name}`;
	}
	if ((people.length > 0 || lineMeetings) && noteDate.day !== null && isStatedDate(noteDate))
		yield `day:${noteDate.day}`;
	for (const { day, time } of headedMeetings) if (time !== null) yield `day:${day}`;
}

/** Finds the notes of a person without a look at the others: by the names of their contacts, companies and days. */
export class ContactNotes {
	/** One path, or several. Most names are in one note. */
	private readonly byKey = new Map<string, string | Set<string>>();

	private changes = 0;

	/** A number that is another one whenever a name, a company or a day was added or removed. */
	get revision(): number {
		return this.changes;
	}

	/** Replaces the reading of a note. */
	replace(path: string, before: NoteReading | undefined, after: NoteReading | undefined): void {
		const [old, now] = [new Set(before && keysOf(before)), new Set(after && keysOf(after))];
		for (const key of now) if (!old.has(key)) this.add(key, path);
		for (const key of old) if (!now.has(key)) this.remove(key, path);
	}

	clear(): void {
		this.changes++;
		this.byKey.clear();
	}

	/** The notes whose contact, attendee, title or heading of a meeting has a name, in lower case: `dana whitfield`, `dana`. */
	naming(name: string): readonly string[] {
		return this.of(`name:${name}`);
	}

	/** The notes that are of a person with this full name, alias or first name, in lower case. */
	ownNotes(name: string): readonly string[] {
		return this.of(`own:${name}`);
	}

	/** The notes whose card names a company, in lower case. */
	ofCompany(name: string): readonly string[] {
		return this.of(`company:${name}`);
	}

	/** The notes of a day that name people, or plan to meet them. Only notes that state their date count. */
	onDay(day: Day): readonly string[] {
		return this.of(`day:${day}`);
	}

	/** Notes that together name all people and companies: all own notes, and one note of every other name. */
	examples(): ReadonlySet<string> {
		const examples = new Set<string>();
		for (const [key, paths] of this.byKey) {
			if (key.startsWith('day:')) continue;
			if (typeof paths === 'string') examples.add(paths);
			else {
				for (const path of paths) {
					examples.add(path);
					if (!key.startsWith('own:')) break;
				}
			}
		}
		return examples;
	}

	private add(key: string, path: string): void {
		this.changes++;
		const paths = this.byKey.get(key);
		if (paths === undefined) this.byKey.set(key, path);
		else if (typeof paths === 'string') this.byKey.set(key, new Set([paths, path]));
		else paths.add(path);
	}

	private remove(key: string, path: string): void {
		this.changes++;
		const paths = this.byKey.get(key);
		if (paths === path || (typeof paths === 'object' && paths.delete(path) && paths.size === 0)) this.byKey.delete(key);
	}

	private of(key: string): readonly string[] {
		const paths = this.byKey.get(key);
		return paths === undefined ? [] : typeof paths === 'string' ? [paths] : [...paths];
	}
}
