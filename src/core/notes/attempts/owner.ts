import type { Contact, FollowUp } from '../../follow-up';
import { noteName, readLinks } from '../../markdown/links';
import { plainName } from './format-entry';

/** Returns the name of a follow-up, from all of its contacts: `Kim Ito, Lee Park`. */
export function followUpName(contacts: readonly Contact[]): string {
	return contacts.map(({ name }) => name).join(', ');
}

const isProperty = ({ source }: FollowUp) => source === 'property';

/** Returns the owners of the entries under `Attempts`: the property follow-ups of a note. */
export function ownersAmong(followUps: readonly FollowUp[]): EntryOwners {
	return new EntryOwners(followUps.filter(isProperty).map(({ contacts }) => contacts));
}

/** Returns a key that ignores case, white space and characters that an entry's line can't store. */
const keyOf = (name: string) => plainName(name).toLowerCase();

/** The name and number of a further follow-up with the same person: `Gil (2)`. */
const NUMBERED = /^(.*\S) \((\d{1,3})\)$/;

/** Returns `Gil Ortiz (2)` for `[[People/Gil Ortiz|Gil]] (2)`, and plain words unchanged. */
function nameIn(written: string): string {
	const [link] = readLinks(written);
	if (!link || link.target === null || link.from !== 0) return written;
	return noteName(link.target) + written.slice(link.to);
}

/** Returns a name for an entry's line: a link if the contact has a link that a line can store. */
function writtenName({ name, link }: Contact): string {
	return link === null || /[—[\]|]/.test(link) ? plainName(name) : `[[${link}]]`;
}

/**
 * The longest beginning of a line to look up as a name, in characters: longer than a linked name with its folder.
 * Bounds the work for a long line.
 */
const LONGEST_NAME_CHARACTERS = 200;

/**
 * The property follow-ups of a note as owners of the entries under `Attempts`. A number distinguishes several with the
 * same contact, in the order of the property: `Gil`, `Gil (2)`, `Gil (3)`.
 */
export class EntryOwners {
	/** Indexes by the joined names of all contacts of a follow-up. */
	private readonly byAll = new Map<string, number[]>();
	/** Indexes by the name or alias of one contact. */
	private readonly byContact = new Map<string, number[]>();
	/** Full names by first name. */
	private readonly byFirst = new Map<string, Set<string>>();

	constructor(private readonly contacts: readonly (readonly Contact[])[]) {
		contacts.forEach((each, place) => {
			add(this.byAll, keyOf(followUpName(each)), place);
			for (const { name, alias } of each) {
				const key = keyOf(name);
				add(this.byContact, key, place);
				if (alias !== undefined) add(this.byContact, keyOf(alias), place);
				const first = key.split(' ', 1)[0] ?? '';
				const whole = this.byFirst.get(first);
				if (whole) whole.add(key);
				else this.byFirst.set(first, new Set([key]));
			}
		});
	}

	get size(): number {
		return this.contacts.length;
	}

	/**
	 * Returns the index of the follow-up that owns an entry with this name: the one with exactly that contact, or with
	 * that first name if only one contact has it. The first follow-up owns an entry without a name. Returns null
	 * without an owner.
	 */
	ownerOf(written: string | null): number | null {
		if (written === null) return this.contacts.length > 0 ? 0 : null;
		const key = keyOf(nameIn(written));
		const [exact] = this.placesOf(key);
		if (exact !== undefined) return exact;
		const [, name, number] = NUMBERED.exec(key) ?? [];
		if (name === undefined) return null;
		return this.placesOf(name)[Number(number) - 1 - this.numbersTaken(name, Number(number))] ?? null;
	}

	/** Returns the names that an entry can use for a follow-up, best first. Empty if every name has another reading. */
	namesFor(place: number): string[] {
		const contacts = this.contacts[place] ?? [];
		const [first] = contacts;
		if (!first) return [];
		const written = [writtenName(first), plainName(first.name)];
		const several = this.placesOf(keyOf(first.name)).indexOf(place) + 1;
		const numbered = [several, several + 1, several + 2, several + 3].flatMap((number) =>
			written.map((name) => `${name} (${number})`),
		);
		const all = [...written, plainName(followUpName(contacts)), ...numbered];
		return [...new Set(all)].filter((name) => name !== '' && this.ownerOf(name) === place);
	}

	/** Returns the known name before a comma or colon at the start of a line: `Gil: called`, `Gil (2), no answer`. */
	nameAt(text: string): { readonly name: string; readonly to: number } | null {
		for (const mark of text.slice(0, LONGEST_NAME_CHARACTERS).matchAll(/\s*[,:]\s+/g)) {
			const name = text.slice(0, mark.index);
			const plain = keyOf(NUMBERED.exec(name)?.[1] ?? name);
			if (this.byAll.has(plain) || this.byContact.has(plain) || this.byFirst.has(plain)) {
				return { name, to: mark.index + mark[0].length };
			}
		}
		return null;
	}

	private placesOf(key: string): readonly number[] {
		const exact = this.byAll.get(key) ?? this.byContact.get(key);
		if (exact) return exact;
		const [whole, ...others] = this.byFirst.get(key) ?? [];
		return whole !== undefined && others.length === 0 ? this.placesOf(whole) : [];
	}

	/**
	 * Counts the numbers that are part of a person's own name: after a person called "Gil (2)", Gil can't have the 2.
	 */
	private numbersTaken(name: string, below: number): number {
		let taken = 0;
		for (let number = 0; number < below; number++) if (this.byAll.has(`${name} (${number})`)) taken++;
		return taken;
	}
}

function add(places: Map<string, number[]>, key: string, place: number): void {
	const known = places.get(key);
	if (!known) places.set(key, [place]);
	else if (known.at(-1) !== place) known.push(place);
}
