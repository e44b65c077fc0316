import { peopleRows } from '../../core/agenda/agenda';
import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import { foldedWords } from '../../core/agenda/persons/named';
import type { RowIntroductions } from '../../core/agenda/persons/introduction-view';
import { personSheet, type PersonSheet, type SheetSource } from '../../core/agenda/persons/sheet/person-sheet';
import { companyId, peopleAt, whoIs, type PeopleSource } from '../../core/agenda/persons/sheet/who';
import { peopleInNote } from '../../core/agenda/persons/contact-notes';
import type { PersonId } from '../../core/agenda/persons/person-ids';
import { looksLikePerson } from '../../core/notes/note-people';
import { parentPath } from '../../core/note-path';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Contact, Minute } from '../../core/follow-up';
import type { PersonChoice, ShownPerson } from '../../ui/model';
import type { SidebarStore } from '../sidebar/sidebar-store';

export interface VaultPeopleOptions {
	readonly index: FollowUpIndex;
	readonly followUps: SidebarStore;
	readonly now: () => Minute;
}

/** Whether a contact of a heading is a person, and not a firm or a group: `[[Ola]]` and `Ola Berg` are, `Brightline` may not. */
const isSurelyPerson = ({ name, link }: Contact) => link !== null || looksLikePerson(name);

/** The person of a contact in the note at `path`. */
function contactId(contact: Contact, path: string, source: PeopleSource): PersonId {
	const target = contact.link === null ? null : source.index.resolveLink(contact.link, path);
	return target === null ? source.people.personOf(contact, { path, company: null }) : `note:${target}`;
}

/** The people and companies of the vault: who they are, and what the notes say about one of them. */
export class VaultPeople {
	constructor(private readonly options: VaultPeopleOptions) {}

	/** What the notes say about a person now. A renamed note is found under its new name. */
	sheet({ id, path }: ShownPerson): PersonSheet {
		const { index, followUps, now } = this.options;
		const { policy } = followUps.agendaNow();
		const moved = path !== null && index.reading(path) === null ? followUps.pathNow(path) : path;
		const present = moved === path || moved === null ? id : `note:${moved}`;
		return personSheet(present, this.source(), now(), policy);
	}

	/** What introductions mean for a person. */
	introductions(id: PersonId): RowIntroductions {
		const { ids } = whoIs(id, this.source());
		return this.options.followUps.introductionView().of({ people: [...ids] });
	}

	/** The one id of a person under which the sheet and the choice know them. */
	canonical(id: PersonId): PersonId {
		return whoIs(id, this.source()).id;
	}

	/** Whom a note means: its own person or company, else the people it is about. */
	at(path: string): readonly PersonId[] {
		return peopleAt(path, this.source());
	}

	/** Whom a contact in the note at `path` means; nobody for a link to a note about no person. */
	ofContact(contact: Contact, path: string): readonly PersonId[] {
		const target = contact.link === null ? null : this.options.index.resolveLink(contact.link, path);
		if (target !== null) return this.at(target);
		const id = contactId(contact, path, this.source());
		return this.sheet({ id, path: null }).isEmpty ? [] : [id];
	}

	/** The people whom a name can mean: those of exactly this name, else those with all its words. */
	named(name: string): readonly PersonChoice[] {
		const words = foldedWords(name);
		if (words.length === 0) return [];
		const people = this.all().map((person) => ({ person, names: [person.name, ...person.aliases].map(foldedWords) }));
		const exact = people.filter(({ names }) => names.some((each) => each.join(' ') === words.join(' ')));
		const hasWords = people.filter(({ names }) => names.some((each) => words.every((word) => each.includes(word))));
		return (exact.length > 0 ? exact : hasWords).map(({ person }) => person);
	}

	/**
	 * Everybody whom the vault knows, each once: the people of the list, the most urgent first, then those with a note of
	 * their own, the contacts of other notes, and companies.
	 */
	all(): readonly PersonChoice[] {
		const { index, followUps } = this.options;
		const source = this.source();
		const seen = new Set<PersonId>();
		const found = new Map<PersonId, PersonChoice>();
		const add = (asked: PersonId, name: string, company: string | null) => {
			if (seen.has(asked)) return;
			seen.add(asked);
			const { id, path } = whoIs(asked, source);
			if (found.has(id)) return;
			const own = path === null ? null : index.reading(path);
			const note = company ?? own?.card.company ?? (path === null ? '' : parentPath(path));
			found.set(id, { id, name: own?.knownAs?.[0] ?? name, note, aliases: own?.card.aliases ?? [] });
		};
		const addContacts = (contacts: readonly Contact[], path: string, company: string | null) => {
			for (const contact of contacts) add(contactId(contact, path, source), contact.name, company);
		};
		const companies = new Set<string>();
		for (const { rows } of followUps.current().groups) {
			for (const person of rows) {
				for (const { people, followUp } of rowsOfPerson(person)) {
					if (people.length === 1) add(people[0] ?? '', person.contact, person.company);
					else addContacts(followUp.contacts, followUp.path, null);
				}
				if (person.company !== null) companies.add(person.company);
			}
		}
		const readings = [...index.contactNotes.examples()].flatMap((path) => index.reading(path) ?? []);
		for (const { path, knownAs } of readings) if (knownAs) add(`note:${path}`, knownAs[0] ?? path, null);
		for (const reading of readings) {
			if (reading.card.company !== null) companies.add(reading.card.company);
			if (!reading.knownAs) addContacts(peopleInNote(reading), reading.path, null);
			const met = (reading.headedMeetings ?? []).flatMap(({ contacts }) => contacts);
			addContacts(met.filter(isSurelyPerson), reading.path, null);
		}
		for (const { followUp } of followUps.over()) addContacts(followUp.contacts, followUp.path, followUp.company);
		for (const company of companies) add(companyId(company), company, null);
		return [...found.values()];
	}

	private source(): SheetSource {
		const { index, followUps } = this.options;
		const { policy } = followUps.agendaNow();
		return {
			index,
			people: peopleRows(policy),
			row: (key) => followUps.row(key),
			introductions: () => followUps.introductionView().introductions,
		};
	}
}
