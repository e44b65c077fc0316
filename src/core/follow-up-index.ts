import { sortCopies, type SortedCopies } from './agenda/conflict-copies';
import { ContactNotes } from './agenda/persons/contact-notes';
import { linkKey } from './agenda/persons/mention';
import { FoundNotes } from './agenda/views/found-notes';
import type { Contact, ContactCard, FollowUp, NoteReading } from './follow-up';
import { deepEqual } from './deep-equal';
import { copyName } from './notes/copies/copy-path';
import { KnownPeople } from './known-people';
import type { Meeting } from './agenda/rhythm/meeting';
import { MeetingNotes } from './agenda/rhythm/meeting-notes';

/** The note a link leads to, as the vault resolves it; null if there is no such note. */
export type ResolveLink = (link: string, fromPath: string) => string | null;

/** The facts of a contact's card that a follow-up takes over if its own note lacks them. */
const FIELDS = ['phone', 'email', 'company', 'timezone'] as const;

type Lent = Partial<Record<(typeof FIELDS)[number], string>> & { contacts?: readonly Contact[]; noCalls?: true };

/** What a follow-up lacks, taken from the cards in order; null if they add nothing. */
function missing(followUp: FollowUp, cards: readonly ContactCard[], contacts: readonly Contact[]): Lent | null {
	const lent: Lent = contacts.some((contact, index) => contact !== followUp.contacts[index]) ? { contacts } : {};
	for (const field of FIELDS) {
		if (followUp[field] !== null) continue;
		const value = cards.find((card) => card[field] !== null)?.[field];
		if (value != null) lent[field] = value;
	}
	// What one of several people wants is not what all of them want.
	if (!followUp.noCalls && contacts.length === 1 && cards.some(({ noCalls }) => noCalls)) lent.noCalls = true;
	return Object.keys(lent).length > 0 ? lent : null;
}

/** Keeps the follow-up objects of a note that have not changed, so that nothing computed from them is computed again. */
function keeping(before: NoteReading | undefined, reading: NoteReading): NoteReading {
	if (!before || before.followUps.length === 0) return reading;
	const known = new Map(before.followUps.map((followUp) => [followUp.id, followUp]));
	const followUps = reading.followUps.map((followUp) => {
		const old = known.get(followUp.id);
		return old && deepEqual(old, followUp) ? old : followUp;
	});
	return { ...reading, followUps };
}

/** Whether a note says something about introductions, or whom the user told what came of one. */
const introduces = (reading: NoteReading | undefined) =>
	reading !== undefined &&
	(reading.introductions.length > 0 || reading.nameUses !== undefined || reading.toldBack !== undefined);

const sameCard = (a: ContactCard, b: ContactCard) =>
	FIELDS.every((field) => a[field] === b[field]) && a.noCalls === b.noCalls && deepEqual(a.aliases, b.aliases);

/**
 * The readings of all notes, by path. A contact's own note adds phone, email, company and time zone to follow-ups with
 * that contact in any note that lacks them, and its aliases to the contact.
 *
 * Every change returns the paths whose follow-ups are new objects. All other follow-ups stay the same objects.
 */
export class FollowUpIndex {
	private readonly notes = new Map<string, NoteReading>();
	/** Follow-ups with what contacts' notes add, of notes that have some. */
	private readonly derived = new Map<string, readonly FollowUp[]>();
	/** The notes that link a contact by its note's name, resolved or not. */
	private readonly linking = new Map<string, Set<string>>();
	/** How many notes have a name. */
	private readonly named = new Map<string, number>();
	private readonly people = new KnownPeople();
	/** The notes by the people whom they are about. */
	readonly contactNotes = new ContactNotes();
	/** The notes with commitments without a marker. */
	readonly foundNotes = new FoundNotes();
	private readonly meetingNotes = new MeetingNotes();
	/** Follow-ups as read → with what was added last. */
	private readonly completed = new WeakMap<FollowUp, FollowUp>();
	private all: readonly FollowUp[] | null = null;
	/** The notes whose name may be that of a conflict copy. */
	private readonly maybeCopies = new Set<string>();
	/** The notes that say who introduces whom, whose name may be used or who was told. */
	private readonly introducing = new Set<string>();
	private introduced: readonly NoteReading[] | null = null;
	private copies: { readonly of: readonly FollowUp[]; readonly sorted: SortedCopies } | null = null;

	constructor(readonly resolveLink: ResolveLink) {}

	/** All follow-ups, with what contacts' notes add; the same array until something changes. */
	followUps(): readonly FollowUp[] {
		if (this.all) return this.all;
		const all: FollowUp[] = [];
		for (const followUps of this.derived.values()) for (const followUp of followUps) all.push(followUp);
		this.all = all;
		return all;
	}

	/** The follow-ups with the conflict copies of notes sorted out. */
	sorted(): SortedCopies {
		const all = this.followUps();
		if (this.copies?.of !== all)
			this.copies = { of: all, sorted: sortCopies(all, this.maybeCopies, (path) => this.reading(path)) };
		return this.copies.sorted;
	}

	/** The notes of meetings, if the vault has somebody to keep in touch with; the same array until one changes. */
	meetings(): readonly Meeting[] {
		return this.meetingNotes.all(this.notes.values(), (contact, path) => this.linked(contact, path));
	}

	followUpsOf(path: string): readonly FollowUp[] {
		return this.derived.get(path) ?? [];
	}

	reading(path: string): NoteReading | null {
		return this.notes.get(path) ?? null;
	}

	readings(): Iterable<NoteReading> {
		return this.notes.values();
	}

	/** Whether several notes have the name of this one, so that a link does not say which. */
	isAmbiguous(path: string): boolean {
		return (this.named.get(linkKey(path)) ?? 0) > 1;
	}

	/** The notes that say who introduces whom, whose name may be used or who was told; the same array until one of them changes. */
	introducingNotes(): readonly NoteReading[] {
		return (this.introduced ??= Array.from(this.introducing, (path) => this.notes.get(path)).filter(
			(reading) => reading !== undefined,
		));
	}

	get size(): number {
		return this.notes.size;
	}

	put(read: NoteReading): readonly string[] {
		const { path } = read;
		const before = this.notes.get(path);
		const reading = keeping(before, read);
		this.notes.set(path, reading);
		this.meetingNotes.replace(path, before, reading);
		if (copyName(path)) this.maybeCopies.add(path);
		this.foundNotes.replace(path, before, reading);
		this.keepIntroductions(path, before, reading);
		if (before) this.unlink(before);
		else this.countName(path, 1);
		this.link(reading);
		this.contactNotes.replace(path, before, reading);
		const settled = this.people.replace(path, before, reading);
		const cardChanged = !before || !sameCard(before.card, reading.card);
		return this.derive([path, ...settled, ...(cardChanged ? this.dependentsOf(path) : [])]);
	}

	remove(path: string): readonly string[] {
		const before = this.notes.get(path);
		if (!before) return [];
		this.notes.delete(path);
		this.meetingNotes.replace(path, before, undefined);
		this.maybeCopies.delete(path);
		this.foundNotes.replace(path, before, undefined);
		this.keepIntroductions(path, before, undefined);
		this.countName(path, -1);
		this.unlink(before);
		this.contactNotes.replace(path, before, undefined);
		const settled = this.people.replace(path, before, undefined);
		return this.derive([path, ...settled, ...this.dependentsOf(path)]);
	}

	/** Keeps the reading of a note under its new path until the note is read again. */
	rename(from: string, to: string): readonly string[] {
		const before = this.notes.get(from);
		if (!before || from === to) return [];
		const changed = this.remove(from);
		const moved: NoteReading = {
			...before,
			path: to,
			followUps: before.followUps.map((followUp) => ({ ...followUp, path: to })),
			untracked: before.untracked.map((line) => ({ ...line, path: to })),
		};
		return [...new Set([...changed, ...this.put(moved)])];
	}

	clear(): readonly string[] {
		const paths = [...this.derived.keys()];
		for (const [path, reading] of this.notes) this.meetingNotes.replace(path, reading, undefined);
		this.notes.clear();
		this.maybeCopies.clear();
		this.foundNotes.clear();
		this.introducing.clear();
		this.introduced = null;
		this.derived.clear();
		this.linking.clear();
		this.named.clear();
		this.people.clear();
		this.contactNotes.clear();
		this.all = null;
		return paths;
	}

	private keepIntroductions(path: string, before: NoteReading | undefined, after: NoteReading | undefined): void {
		const [had, has] = [introduces(before), introduces(after)];
		if (!had && !has) return;
		if (has) this.introducing.add(path);
		else this.introducing.delete(path);
		this.introduced = null;
	}

	/** The notes that link a note by its name: those that may change when it appears, disappears or changes its card. */
	private dependentsOf(path: string): Iterable<string> {
		return this.linking.get(linkKey(path)) ?? [];
	}

	private *linkKeysOf({ followUps }: NoteReading): Iterable<string> {
		for (const { contacts } of followUps) {
			for (const { link } of contacts) if (link !== null) yield linkKey(link);
		}
	}

	private link(reading: NoteReading): void {
		for (const key of this.linkKeysOf(reading)) {
			const paths = this.linking.get(key);
			if (paths) paths.add(reading.path);
			else this.linking.set(key, new Set([reading.path]));
		}
	}

	private unlink(reading: NoteReading): void {
		for (const key of this.linkKeysOf(reading)) {
			const paths = this.linking.get(key);
			paths?.delete(reading.path);
			if (paths?.size === 0) this.linking.delete(key);
		}
	}

	private derive(paths: Iterable<string>): readonly string[] {
		const changed: string[] = [];
		for (const path of new Set(paths)) {
			const before = this.derived.get(path) ?? [];
			const after = this.withCards(this.notes.get(path));
			if (after.length === before.length && after.every((followUp, index) => followUp === before[index])) continue;
			if (after.length > 0) this.derived.set(path, after);
			else this.derived.delete(path);
			this.all = null;
			changed.push(path);
		}
		return changed;
	}

	private withCards(reading: NoteReading | undefined): readonly FollowUp[] {
		if (!reading) return [];
		return this.people.settled(reading).map((followUp) => {
			const cards: ContactCard[] = [];
			const contacts = followUp.contacts.map((contact) => {
				const target = contact.link === null ? null : this.resolveLink(contact.link, reading.path);
				const card = target === null ? undefined : this.notes.get(target)?.card;
				if (target === null || !card) return contact;
				cards.push(card);
				return this.identified(contact, target, card);
			});
			return this.lend(followUp, missing(followUp, cards, contacts));
		});
	}

	/** A contact with the note that it links, if several notes have its name. */
	private linked(contact: Contact, path: string): Contact {
		if (contact.link === null || (this.named.get(linkKey(contact.link)) ?? 0) < 2) return contact;
		const note = this.resolveLink(contact.link, path);
		return note === null ? contact : { ...contact, note };
	}

	/** Adds to a contact what the linked note says about who it is. */
	private identified(contact: Contact, target: string, { aliases }: ContactCard): Contact {
		const isAmbiguous = this.isAmbiguous(target);
		if (!isAmbiguous && aliases === undefined) return contact;
		return { ...contact, ...(isAmbiguous && { note: target }), ...(aliases && { aliases }) };
	}

	private countName(path: string, by: 1 | -1): void {
		const name = linkKey(path);
		const count = (this.named.get(name) ?? 0) + by;
		if (count > 0) this.named.set(name, count);
		else this.named.delete(name);
		// From one note to two, or back, a link means another one.
		if (count - by > 0 && count > 0) this.meetingNotes.identifyAgain();
	}

	/** Returns the same object if the follow-up and the lent fields are unchanged. */
	private lend(followUp: FollowUp, lent: Lent | null): FollowUp {
		if (!lent) return followUp;
		const known = this.completed.get(followUp);
		const isSame =
			known &&
			FIELDS.every((field) => known[field] === (lent[field] ?? followUp[field])) &&
			known.noCalls === (lent.noCalls ?? followUp.noCalls) &&
			deepEqual(known.contacts, lent.contacts ?? followUp.contacts);
		if (isSame) return known;
		const completed = { ...followUp, ...lent };
		this.completed.set(followUp, completed);
		return completed;
	}
}
