import { linkKey } from '../../agenda/persons/mention';
import { namesGroup, namesPerson } from './person-name';
import { stemOf } from '../../english/stem';
import type { VaultNote } from './vault-note';

/**
 * In a small vault a word in this many notes can still be distinct. It is the share of 800 notes; with less, the topic
 * of some clippings and talks would count as what the whole vault is about.
 */
const FEW_NOTES = 8;
/**
 * In a large vault, the share of the notes in which a distinct word can be: in 900 notes, `backhauls` in 3 is distinct,
 * `pricing` in 200 is not.
 */
const RARE_SHARE = 0.01;
/**
 * The most notes in which a distinct word can be, however large the vault, so that a vault of 10,000 notes has no
 * topics with a hundred notes.
 */
const MOST_NOTES = 40;

/**
 * The same as {@link FEW_NOTES} for tags and links, about half as many, because users give them to whole areas of their
 * notes: `#pricing`.
 */
const FEW_LINKS = 5;
/** The same as {@link RARE_SHARE} for tags and links. */
const LINK_SHARE = 0.005;
/** The same as {@link MOST_NOTES} for tags and links. */
const MOST_LINKS = 15;
/**
 * A tag of one word in more notes than these is an area: `#data`. With one, no tag could be in a clipping and in a note
 * about the contact.
 */
const RARE_TAG_NOTES = 4;
/**
 * A word in more notes than these is common in a small vault, and says little even beside a distinct one: somewhat more
 * than those of a distinct word ({@link FEW_NOTES}).
 */
const COMMON_NOTES = 12;
/** In a large vault, the share of the notes above which a word is common, five times that of a distinct word. */
const COMMON_SHARE = 0.05;

/** Folders with the notes of firms: `Companies/Acme.md`. */
const IS_FIRM =
	/(?:^|\/)(?:companies|company|organi[sz]ations?|firms|clients|customers|employers|accounts|applications)\//i;

/** The title of a daily note: `2026-11-23`. */
const DAY_NOTE = /^\d{4}[-_. ]?\d{2}/;
const isNamesake = ({ path, person, isOfPeople }: VaultNote) => person !== null || isOfPeople || IS_FIRM.test(path);

/**
 * What more people's notes have is what they share, as a town, a firm or a club, and says nothing about one of them. With
 * one, two people who care about the same thing would have nothing in common with the user's notes about it.
 */
const MOST_SHARING_PEOPLE = 3;

/** Always the same empty set, so that a look-up creates none. */
const NOBODY: ReadonlySet<VaultNote> = new Set();

class Counts {
	private readonly counts = new Map<string, number>();

	add(keys: Iterable<string>, by: 1 | -1): void {
		for (const key of keys) {
			const count = (this.counts.get(key) ?? 0) + by;
			if (count > 0) this.counts.set(key, count);
			else this.counts.delete(key);
		}
	}

	of(key: string): number {
		return this.counts.get(key) ?? 0;
	}
}

const nameStems = ({ person }: VaultNote) =>
	person === null
		? []
		: `${person.name} ${person.company ?? ''}`
				.toLowerCase()
				.split(/[^\p{L}\p{N}]+/u)
				.filter((word) => word.length > 2)
				.map(stemOf);

/**
 * The words of titles, headings and tags over a whole vault, and in how many notes each of them is. It distinguishes a distinct
 * topic ("backhauls", in 3 of 900 notes) from a word that most notes share ("pricing", in 200).
 */
export class VaultWords {
	private readonly notes = new Map<string, VaultNote>();
	private readonly stems = new Counts();
	private readonly tags = new Counts();
	private readonly links = new Counts();
	private readonly names = new Counts();
	private readonly shareable = new Map<string, VaultNote>();
	/** The keys of all notes. */
	private readonly titles = new Counts();
	/** The keys of the notes of people, groups and firms, and of firms that properties name. */
	private readonly namesakes = new Counts();
	/** The links and tags of the notes of people, each tag with its `#`. */
	private readonly ofPeople = new Counts();
	/** The notes of people by the words of what they do. */
	private readonly doing = new Map<string, Set<VaultNote>>();

	put(note: VaultNote): void {
		this.remove(note.path);
		this.notes.set(note.path, note);
		this.count(note, 1);
		if (note.isShareable) this.shareable.set(note.path, note);
	}

	remove(path: string): void {
		const before = this.notes.get(path);
		if (!before) return;
		this.notes.delete(path);
		this.shareable.delete(path);
		this.count(before, -1);
	}

	clear(): void {
		for (const path of [...this.notes.keys()]) this.remove(path);
	}

	get size(): number {
		return this.notes.size;
	}

	note(path: string): VaultNote | null {
		return this.notes.get(path) ?? null;
	}

	/** The notes that link a note, by the keys of its names. The latest first. */
	linking(keys: readonly string[]): readonly VaultNote[] {
		const found = [...this.notes.values()].filter(({ links }) => keys.some((key) => links.includes(key)));
		return found.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1));
	}

	/** The notes whose titles can be proposed. */
	shareableNotes(): Iterable<VaultNote> {
		return this.shareable.values();
	}

	isDistinct(stem: string): boolean {
		return this.stems.of(stem) <= this.fewNotes();
	}

	/** Whether enough notes share a word that it says little even beside a distinct one. */
	isCommon(stem: string): boolean {
		return this.stems.of(stem) > Math.max(COMMON_NOTES, this.notes.size * COMMON_SHARE);
	}

	isDistinctTag(tag: string): boolean {
		return this.tags.of(tag) <= this.fewLinks() && this.ofPeople.of(`#${tag}`) <= MOST_SHARING_PEOPLE;
	}

	/** Whether hardly another note has a tag. */
	isRareTag(tag: string): boolean {
		return this.tags.of(tag) <= RARE_TAG_NOTES;
	}

	isDistinctLink(link: string): boolean {
		const key = linkKey(link);
		return this.links.of(key) <= this.fewLinks() && this.ofPeople.of(key) <= MOST_SHARING_PEOPLE;
	}

	/**
	 * Whether the note that a link names can be a topic: it is no person's, no group's, no firm's and no day's. A word alone
	 * that no note is about can be a nickname.
	 */
	isTopicNote(name: string): boolean {
		const key = linkKey(name);
		if (DAY_NOTE.test(name) || namesPerson(name) || namesGroup(name) || this.namesakes.of(key) > 0) return false;
		return /\s/.test(name) || this.titles.of(key) > 0;
	}

	/** Whether a word belongs to the name of a person or a firm who has a note. */
	isName(stem: string): boolean {
		return this.names.of(stem) > 0;
	}

	/** The notes of the people who do something with a word of this root. */
	peopleDoing(root: string): ReadonlySet<VaultNote> {
		return this.doing.get(root) ?? NOBODY;
	}

	private fewNotes(): number {
		return Math.max(FEW_NOTES, Math.min(MOST_NOTES, this.notes.size * RARE_SHARE));
	}

	private fewLinks(): number {
		return Math.max(FEW_LINKS, Math.min(MOST_LINKS, this.notes.size * LINK_SHARE));
	}

	private count(note: VaultNote, by: 1 | -1): void {
		this.stems.add(note.stems, by);
		this.tags.add(note.tags, by);
		this.links.add(note.links, by);
		this.names.add(nameStems(note), by);
		this.titles.add([linkKey(note.path)], by);
		if (isNamesake(note)) this.namesakes.add([linkKey(note.path)], by);
		this.namesakes.add(note.firms.map(linkKey), by);
		if (note.person !== null) this.ofPeople.add([...note.links, ...note.tags.map((tag) => `#${tag}`)], by);
		this.countDoing(note, by);
	}

	private countDoing(note: VaultNote, by: 1 | -1): void {
		for (const stem of note.person?.does.flatMap(({ stems }) => [...stems]) ?? []) {
			const known = this.doing.get(stem);
			if (by === 1 && known) known.add(note);
			else if (by === 1) this.doing.set(stem, new Set([note]));
			else if (known?.delete(note) && known.size === 0) this.doing.delete(stem);
		}
	}
}
