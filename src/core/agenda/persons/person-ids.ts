import type { Contact, FollowUp } from '../../follow-up';
import { firstWord, mentionOf, type Mention } from './mention';
import { NameRegistry, type Bearer } from './name-registry';

/** What names people: a follow-up, or the note of a meeting. */
export type Naming = Pick<FollowUp, 'path' | 'contacts' | 'company'>;

/** Identifies one person of the vault: a linked note, a full name, or a name within one note. */
export type PersonId = string;

/**
 * How the id of a person begins whom only one note knows, by a first name: `Dana` of one note is not `Dana` of another.
 */
export const LOCAL = 'in:';

interface Known {
	readonly mentions: readonly Mention[];
	ids: readonly PersonId[];
}

/** First names for which someone is new or gone: in the whole vault, and in some notes. */
interface Touched {
	readonly everywhere: Set<string>;
	readonly inNotes: Map<string, Set<string>>;
}

const isBearer = (mention: Mention): mention is Bearer => mention.kind === 'note' || mention.kind === 'full';

/** The mentions that may be of a person known elsewhere. */
const unlinked = (mentions: readonly Mention[]) =>
	mentions.filter((mention) => mention.kind === 'full' || mention.kind === 'single');

const sameIds = (a: readonly PersonId[], b: readonly PersonId[]) =>
	a.length === b.length && a.every((id, index) => id === b[index]);

/**
 * Decides which contacts are one person. The same linked note is, with its aliases, and so is the same full name of two
 * words or more. `Dana` alone is the only person of that name in the same note, else the only one in the vault, else
 * somebody known in this note only. A role or a company is a person within its note.
 */
export class PersonIds {
	private readonly known = new Map<Naming, Known>();
	private readonly names = new NameRegistry();
	/** What names somebody without a link, by the first word of the name. */
	private readonly naming = new Map<string, Set<Naming>>();

	/** The people of a follow-up, each once, in the order of its contacts. */
	of(naming: Naming): readonly PersonId[] {
		return this.known.get(naming)?.ids ?? [];
	}

	/** The person whom a contact of the note at `path` means, by the people of all follow-ups. */
	personOf(contact: Contact, { path, company }: Pick<FollowUp, 'path' | 'company'>): PersonId {
		return this.idOf(mentionOf(contact, { company }), path);
	}

	/**
	 * Removes and adds notes of meetings. They are of people whom follow-ups name, and make nobody known themselves: a
	 * meeting with Dana is with the only Dana of the follow-ups.
	 */
	observe(gone: Iterable<Naming>, added: Iterable<Naming>): void {
		for (const naming of gone) {
			for (const { name } of unlinked(this.known.get(naming)?.mentions ?? [])) this.nameIn(naming, firstWord(name), -1);
			this.known.delete(naming);
		}
		for (const naming of added) {
			const mentions = naming.contacts.map((contact) => mentionOf(contact, naming));
			this.known.set(naming, { mentions, ids: [] });
			for (const { name } of unlinked(mentions)) this.nameIn(naming, firstWord(name), 1);
			this.identify(naming);
		}
	}

	/** Removes and adds follow-ups. Returns the others, and the meetings, whose people are different ones now. */
	update(gone: Iterable<Naming>, added: Iterable<Naming>): ReadonlySet<Naming> {
		const touched: Touched = { everywhere: new Set(), inNotes: new Map() };
		const fresh: Naming[] = [];
		for (const followUp of added) {
			const mentions = followUp.contacts.map((contact) => mentionOf(contact, followUp));
			this.known.set(followUp, { mentions, ids: [] });
			this.count(followUp, mentions, 1, touched);
			fresh.push(followUp);
		}
		// After the additions, so that a changed follow-up with the same people touches no other one.
		for (const followUp of gone) {
			this.count(followUp, this.known.get(followUp)?.mentions ?? [], -1, touched);
			this.known.delete(followUp);
		}
		for (const followUp of fresh) this.identify(followUp);
		const changed = this.concerned(touched);
		for (const followUp of changed) if (!this.identify(followUp)) changed.delete(followUp);
		for (const followUp of fresh) changed.delete(followUp);
		return changed;
	}

	private count(followUp: Naming, mentions: readonly Mention[], by: 1 | -1, touched: Touched): void {
		const { path } = followUp;
		for (const { name } of unlinked(mentions)) this.nameIn(followUp, firstWord(name), by);
		for (const mention of mentions) {
			const change = isBearer(mention) ? this.names.count(path, mention, by) : null;
			for (const name of change?.names ?? []) {
				if (change?.everywhere) touched.everywhere.add(name);
				else touched.inNotes.set(name, (touched.inNotes.get(name) ?? new Set()).add(path));
			}
		}
	}

	/** The follow-ups whose names may mean others now. */
	private concerned({ everywhere, inNotes }: Touched): Set<Naming> {
		const found = new Set<Naming>();
		for (const name of new Set([...everywhere, ...inNotes.keys()])) {
			const paths = everywhere.has(name) ? null : inNotes.get(name);
			for (const followUp of this.naming.get(name) ?? []) if (!paths || paths.has(followUp.path)) found.add(followUp);
		}
		return found;
	}

	private nameIn(followUp: Naming, name: string, by: 1 | -1): void {
		const followUps = this.naming.get(name) ?? new Set();
		if (by === 1) followUps.add(followUp);
		else followUps.delete(followUp);
		if (followUps.size > 0) this.naming.set(name, followUps);
		else this.naming.delete(name);
	}

	/** Returns whether the people of the follow-up are different ones now. */
	private identify(followUp: Naming): boolean {
		const known = this.known.get(followUp);
		if (!known) return false;
		const all = known.mentions.map((mention) => this.idOf(mention, followUp.path));
		const ids = all.length < 2 ? all : [...new Set(all)];
		if (sameIds(ids, known.ids)) return false;
		known.ids = ids;
		return true;
	}

	private idOf(mention: Mention, path: string): PersonId {
		const { name } = mention.kind === 'note' ? { name: '' } : mention;
		switch (mention.kind) {
			case 'note':
				return `note:${mention.id}`;
			case 'full':
				return this.noteOf(name, path) ?? `name:${name}`;
			case 'single':
				return (
					this.only(this.names.inNote(path, name), path) ?? this.onlyElsewhere(name, path) ?? `${LOCAL}${path}\n${name}`
				);
			case 'local':
				return `${LOCAL}${path}\n${name}`;
		}
	}

	/** The only person in the vault with a name, if the note at `path` has none with it. */
	private onlyElsewhere(name: string, path: string): PersonId | null {
		return this.names.inNote(path, name).length > 0 ? null : this.only(this.names.inVault(name), path);
	}

	/** The one linked note whose person has a full name: the only one in this note, else the only one in the vault. */
	private noteOf(name: string, path: string): PersonId | null {
		const isNote = ({ kind }: Bearer) => kind === 'note';
		const here = this.names.inNote(path, name).filter(isNote);
		return this.only(here.length > 0 ? here : [...this.names.inVault(name)].filter(isNote), path);
	}

	/** The one person that all of these are; null if there are several or none. */
	private only(bearers: Iterable<Bearer>, path: string): PersonId | null {
		let found: PersonId | null = null;
		for (const bearer of bearers) {
			const id = this.idOf(bearer, path);
			if (found !== null && id !== found) return null;
			found = id;
		}
		return found;
	}
}
