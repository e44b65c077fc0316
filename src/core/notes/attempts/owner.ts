import type { Contact, FollowUp } from '../../follow-up';
import { noteName, readLinks } from '../../markdown/links';
import { plainName } from './format-entry';

/** The name by which a follow-up is known: those of all its contacts, `Kim Ito, Lee Park`. */
export function followUpName(contacts: readonly Contact[]): string {
	return contacts.map(({ name }) => name).join(', ');
}

const isProperty = ({ source }: FollowUp) => source === 'property';

/** Who owns the entries under `Attempts`: the property follow-ups of a note. */
export function ownersAmong(followUps: readonly FollowUp[]): EntryOwners {
	return new EntryOwners(followUps.filter(isProperty).map(({ contacts }) => contacts));
}

/** Names compare without case, white space and what an entry's line can't hold. */
const keyOf = (name: string) => plainName(name).toLowerCase();

/** The number after the name of a further follow-up with one person: `Gil (2)`. */
const NUMBERED = /^(.*\S) \((\d{1,3})\)$/;

/** `[[People/Gil Ortiz|Gil]] (2)` names `Gil Ortiz (2)`; plain words name themselves. */
function nameIn(written: string): string {
	const [link] = readLinks(written);
	if (!link || link.target === null || link.from !== 0) return written;
	return noteName(link.target) + written.slice(link.to);
}

/** A name as it is written in an entry's line: a link where the contact is one that a line can hold. */
function writtenName({ name, link }: Contact): string {
	return link === null || /[—[\]|]/.test(link) ? plainName(name) : `[[${link}]]`;
}

/** The longest words at the beginning of a line that are looked up as a name, in characters. */
const LONGEST_NAME = 200;

/**
 * The property follow-ups of a note as owners of the entries under `Attempts`. Several with one contact are told apart by
 * a number, in the order of the property: `Gil`, `Gil (2)`, `Gil (3)`.
 */
export class EntryOwners {
	/** Places by the names of all contacts of a follow-up, joined. */
	private readonly byAll = new Map<string, number[]>();
	/** Places by the name or alias of one contact. */
	private readonly byContact = new Map<string, number[]>();
	/** Whole names by first name. */
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
	 * The place of the follow-up to which an entry with this name belongs: the one with exactly that contact, or the first
	 * name where only one contact has it. An entry without a name belongs to the first. Null when it belongs to none.
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

	/** The names by which an entry can state the follow-up at a place, the best first; none where no name is read as it. */
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

	/** The known name with which a line in free words begins, before a comma or colon: `Gil: called`, `Gil (2), no answer`. */
	nameAt(text: string): { readonly name: string; readonly to: number } | null {
		for (const mark of text.slice(0, LONGEST_NAME).matchAll(/\s*[,:]\s+/g)) {
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

	/** A person whose own name is "Gil (2)" takes that number away from Gil. */
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
