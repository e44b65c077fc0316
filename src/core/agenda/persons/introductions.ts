import { withoutStop } from '../../english/plain-text';
import { isStatedDate, type Contact, type Day, type FollowUp, type NoteReading } from '../../follow-up';
import { plainWords } from '../../markdown/links';
import { firstWord, nameKey } from './mention';
import type { PersonId } from './person-ids';

/** Where a note says that somebody introduces somebody. */
export interface IntroductionPlace {
	readonly path: string;
	/** Counted from 1; 0 for a property. */
	readonly line: number;
	/** The sentence. */
	readonly text: string;
	/** The people as this note names them. */
	readonly by: Contact;
	readonly to: Contact;
	/** The day that the note states; null if it states none. */
	readonly day: Day | null;
}

/** A person at one end of an introduction. */
export interface IntroducedPerson {
	readonly id: PersonId;
	readonly contact: Contact;
}

/** One person who leads the user to another, once for all notes that say so. */
export interface PersonIntroduction {
	readonly by: IntroducedPerson;
	readonly to: IntroducedPerson;
	/** Whether the user may use the name of `by`; null if no note says. A note that forbids it outweighs others. */
	readonly mayUseName: boolean | null;
	/** At least one, the oldest note first. */
	readonly places: readonly [IntroductionPlace, ...IntroductionPlace[]];
}

/** What somebody is to pass on, and to whom: Finn Hale in `Eva will introduce me to Finn Hale`. */
interface PassedOn {
	readonly text: string;
	readonly to: string | null;
}

/** A sentence without markup and the marks at its end. */
const sentenceKey = (text: string) => withoutStop(plainWords(text));

/**
 * Whether one of these introductions is what a sentence promises: it is the sentence, or it leads to the same person,
 * Finn Hale for `Finn`.
 */
export function isIntroduction({ text, to }: PassedOn, introductions: readonly PersonIntroduction[]): boolean {
	const name = to === null ? '' : nameKey(to);
	return introductions.some((introduction) => {
		const names = [introduction.to.contact, ...introduction.places.map((place) => place.to)].map((contact) =>
			nameKey(contact.name),
		);
		return (
			names.some((each) => each === name || firstWord(each) === name) ||
			introduction.places.some((place) => sentenceKey(place.text) === sentenceKey(text))
		);
	});
}

/** Whom a contact of a note means, as the rows of the list have it. */
export type PersonOf = (contact: Contact, note: Pick<FollowUp, 'path' | 'company'>) => PersonId;

/** Whether the vault knows a contact as a person: by a note of their own, as somebody met, or by a follow-up. */
export type IsPerson = (contact: Contact, id: PersonId) => boolean;

/** Who led the user to whom. The same person can be introduced several times, and introductions can form a circle. */
export class Introductions {
	private readonly bySource = new Map<PersonId, PersonIntroduction[]>();
	private readonly byTarget = new Map<PersonId, PersonIntroduction[]>();

	/** `all` are the introductions in their order, each pair of people once. */
	constructor(readonly all: readonly PersonIntroduction[]) {
		for (const each of all) {
			listed(this.bySource, each.by.id).push(each);
			listed(this.byTarget, each.to.id).push(each);
		}
	}

	/** Those whom a person introduced to the user. */
	by(id: PersonId): readonly PersonIntroduction[] {
		return this.bySource.get(id) ?? [];
	}

	/** Those who introduced the user to a person. */
	to(id: PersonId): readonly PersonIntroduction[] {
		return this.byTarget.get(id) ?? [];
	}
}

function listed(map: Map<PersonId, PersonIntroduction[]>, id: PersonId): PersonIntroduction[] {
	const list = map.get(id) ?? [];
	map.set(id, list);
	return list;
}

/** The longer name says more: `Dana Whitfield` rather than `Dana`. A link leads to the note. */
const fuller = (a: Contact, b: Contact) =>
	(b.link !== null && a.link === null) || (b.link !== null) === (a.link !== null && b.name.length > a.name.length)
		? b
		: a;

/** An introduction while its notes are gathered. */
interface Pair {
	by: IntroducedPerson;
	to: IntroducedPerson;
	mayUseName: boolean | null;
	readonly places: [IntroductionPlace, ...IntroductionPlace[]];
}

const orderOf = ({ noteDate, path }: NoteReading) => `${noteDate.day ?? '9'} ${path}`;

/**
 * Gathers the introductions of some notes: `Dana will introduce me to Lee` and `Lee Park (via Dana Whitfield)` are one, if
 * `personOf` says that both mean the same people. Takes linear time. A person who introduces themselves is left out. What a
 * note is not sure of, `Dana introduced me to Wulfric`, counts if the vault or another introduction knows both as people.
 */
export function introductionsOf(
	notes: Iterable<NoteReading>,
	personOf: PersonOf,
	isPerson: IsPerson = () => false,
): Introductions {
	const sorted = [...notes].map((note) => ({ note, order: orderOf(note) }));
	sorted.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
	const introduced = new Set<PersonId>();
	for (const { note } of sorted) {
		const place = { path: note.path, company: note.card.company };
		for (const { by, to, unsure } of note.introductions) {
			if (unsure === undefined) for (const each of [by, to]) introduced.add(personOf(each, place));
		}
	}
	const isKnown = (contact: Contact, id: PersonId) => introduced.has(id) || isPerson(contact, id);
	const pairs = new Map<string, Pair>();
	const uses = new Map<PersonId, boolean>();
	for (const { note } of sorted) {
		const place = { path: note.path, company: note.card.company };
		const day = isStatedDate(note.noteDate) ? note.noteDate.day : null;
		for (const { by, may } of note.nameUses ?? []) {
			const id = personOf(by, place);
			uses.set(id, may && (uses.get(id) ?? true));
		}
		for (const { by, to, mayUseName, line, text, unsure = [] } of note.introductions) {
			const [source, target] = [personOf(by, place), personOf(to, place)];
			if (source === target) continue;
			if (!unsure.every((end) => (end === 'by' ? isKnown(by, source) : isKnown(to, target)))) continue;
			const key = JSON.stringify([source, target]);
			const here: IntroductionPlace = { path: note.path, line, text, by, to, day };
			const known = pairs.get(key);
			if (!known) {
				pairs.set(key, {
					by: { id: source, contact: by },
					to: { id: target, contact: to },
					mayUseName,
					places: [here],
				});
				continue;
			}
			known.by = { id: source, contact: fuller(known.by.contact, by) };
			known.to = { id: target, contact: fuller(known.to.contact, to) };
			known.mayUseName = together(known.mayUseName, mayUseName);
			known.places.push(here);
		}
	}
	return new Introductions(
		Array.from(pairs.values(), (each) => ({
			...each,
			mayUseName: together(each.mayUseName, uses.get(each.by.id) ?? null),
		})),
	);
}

/** What two notes say together: no outweighs yes, and both outweigh silence. */
function together(a: boolean | null, b: boolean | null): boolean | null {
	if (a === null || b === null) return a ?? b;
	return a && b;
}
