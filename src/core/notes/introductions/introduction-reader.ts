import { hasSameName } from '../../contact';
import type { Contact, FollowUp, Introduction, IntroductionEnd, NameUse } from '../../follow-up';
import { readInlineFields, type FieldReading } from '../../markdown/inline-fields';
import { LONGEST_LINE_CHARACTERS } from '../../markdown/line';
import type { Outline, OutlineLine } from '../../markdown/scan';
import { plainWords } from '../../markdown/links';
import { ownContact } from '../line/contact';
import type { NoteContext } from '../note-context';
import { headingContacts } from '../above/heading-contact';
import { answerIn } from './name-use/answers';
import { nameUsesIn } from './name-use/name-use';
import { withStatements, type Statement } from './name-use/statements';
import { namesPerson, shown, signedLine, signOf, type SignedLine } from './people-signs';
import { areInitials } from './fields/initials';
import { wordsOf } from './fields/listed-names';
import { peopleIn } from './fields/people-in-value';
import { introducedInRow, type IntroducingColumns } from './fields/table-introductions';
import { cellsText, STRUCK } from '../tables/cells';
import {
	hasPersonName,
	isAboutWorks,
	isActingIn,
	isEvidentInRow,
	isPartOf,
	isStory,
	isSurePerson,
	namesRole,
	withoutSentences,
} from './person-evidence';
import type { IntroductionMatch, PersonInSentence } from './introduction-match';
import { ledIn } from './sentence';
import { itemPerson, othersBefore, personBefore, spokenWith, subjectsIn, talkedWithBefore } from './spoken-of';

/** What a note says about introductions. */
export interface IntroductionReading {
	readonly introductions: readonly Introduction[];
	readonly nameUses: readonly NameUse[];
}

/** Inline fields that name who introduces: `[via:: [[Dana]]]`. */
const VIA_KEYS: readonly string[] = ['via', 'referredby', 'introducedby', 'referral', 'referrer'];
/** Inline fields that say whether the name may be used: `[use-name:: yes]`. */
const USE_KEYS: readonly string[] = ['usename', 'mayusename'];

/** A name of two or three words: `Dana M. Whitfield`. {@link namesPerson} says whether it can be a person's. */
const FULL_NAME = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.?)?\s\p{Lu}[\p{L}'’-]+$/u;

/** A name that the note's own words complete: `Dana` is the note's contact `[[Dana Whitfield]]`. */
function completed(contact: Contact, note: NoteContext): Contact {
	if (contact.link !== null) return contact;
	return ownContact(contact.name, note.people) ?? ownContact(contact.name, note.owners) ?? contact;
}

/** Reads the introductions of one note, line by line. */
export class IntroductionReader {
	private readonly found: Introduction[] = [];
	private readonly statements: Statement[] = [];
	/** Those who are named alone above a line: people, or topics of a list. */
	private readonly above = new Set<Contact>();

	constructor(
		private readonly note: NoteContext,
		private readonly followUps: ReadonlyMap<number, FollowUp>,
	) {}

	result(): IntroductionReading {
		return withStatements(this.found, this.statements, [...this.note.people, ...this.note.owners]);
	}

	readProperties(): void {
		const { properties, owners } = this.note;
		const mayUseName = answerIn(properties.text('useName') ?? '');
		for (const { texts, name } of properties.filled('introducedBy')) {
			for (const text of texts) {
				for (const by of peopleIn(text)) {
					for (const to of owners) this.add(completed(by, this.note), to, mayUseName, 0, `${name}: ${text}`);
				}
			}
		}
		const own = owners[0];
		if (mayUseName !== null && this.found.length === 0 && own && namesPerson(own.name)) {
			this.statements.push({
				by: own,
				may: mayUseName,
				line: 0,
				text: `use-name: ${mayUseName ? 'yes' : 'no'}`,
				to: [],
			});
		}
	}

	readLine(outline: Outline, line: OutlineLine, lead: OutlineLine | null): void {
		const content = wordsOf(outline, line, lead).slice(0, LONGEST_LINE_CHARACTERS).replace(STRUCK, ' ');
		const fields = readInlineFields(content);
		const signed = signedLine(fields.rest);
		const leads: { readonly by: Contact; readonly to: Contact; readonly from: number }[] = [];
		const nearby = () => this.contactAround(outline, line);
		const above = () => this.personAbove(outline, line) ?? nearby();
		for (const led of ledIn(signed)) {
			const { by, to, from, end } = led;
			const around = () => spokenWith(signed, from) ?? above();
			const who = this.contact(
				by,
				signed,
				by.kind === 'left-out' ? around : nearby,
				to.kind === 'sign' ? to.index : null,
			);
			const whom = this.contact(
				to,
				signed,
				() =>
					talkedWithBefore(signed, by) ??
					(to.kind === 'left-out' && othersBefore(signed.text, by, from) ? null : above()),
			);
			const unsure = who && whom && namesPerson(who.name) ? this.unsureEnds(led, signed, [who, whom]) : null;
			if (!who || !whom || !unsure) continue;
			this.add(who, whom, null, line.index + 1, shown(signed, from, end), unsure);
			leads.push({ by: who, to: whom, from });
		}
		this.readFields(fields, signed, nearby, line.index + 1, content);
		for (const { by, may, from, end } of nameUsesIn(signed.text)) {
			const person = by === null ? null : (signed.people[by] ?? null);
			const nearest = leads.filter((each) => each.from <= from).at(-1) ?? leads[0] ?? null;
			const whose = person ? completed(person, this.note) : (nearest?.by ?? this.recent() ?? personIn(nearby()));
			const to = leads.filter((each) => each.from === nearest?.from).map((each) => each.to);
			this.statements.push({ by: whose, may, line: line.index + 1, text: shown(signed, from, end), to });
		}
	}

	/**
	 * Returns the ends that neither the words of the line nor the note show to be people. Null for a story of long ago or
	 * about somebody's works.
	 */
	private unsureEnds(
		{ by, to, from, end, isBare, isSpokenOf, isPersonal, isAdvice, isReferral }: IntroductionMatch,
		signed: SignedLine,
		both: readonly Contact[],
	): readonly IntroductionEnd[] | null {
		if (isStory(signed.text.slice(from, end))) return null;
		if (to.kind === 'sign' && isAboutWorks(signed.text.slice(signed.text.indexOf(signOf(to.index)) + 1, end)))
			return null;
		const isKnown = both.map((each) => this.isKnown(each));
		const isEvidentBy =
			by.kind === 'sign'
				? isSpokenOf || isKnown[0] === true || isEvidentInRow(signed, by.index)
				: this.isAbout(both[0]);
		const isEvidentTo = to.kind === 'sign' && (isBare ? isSurePerson : isEvidentInRow)(signed, to.index);
		const [isFullBy, isFullTo] = both.map(({ name }) => FULL_NAME.test(name));
		const isAdvised = isFullTo === true && (isAdvice ? isEvidentBy : isReferral && isFullBy === true);
		const isSureTo =
			to.kind === 'sign' ? isKnown[1] === true || isEvidentTo || (isAdvised && !isBare) : this.isAbout(both[1]);
		const isSureBy =
			isEvidentBy ||
			(by.kind === 'sign' && ((isReferral && isFullBy === true) || (isEvidentTo && (isPersonal || isFullTo === true))));
		return [...(isSureBy ? [] : (['by'] as const)), ...(isSureTo ? [] : (['to'] as const))];
	}

	/** Whether the note is about somebody, or says elsewhere what they said or did. */
	private isKnown(contact: Contact): boolean {
		const { people, owners, text } = this.note;
		const isNamed = [...people, ...owners].some((each) => hasSameName(each, contact));
		return (isNamed && this.isAbout(contact)) || isActingIn(text, contact.name);
	}

	/**
	 * Whether the words around a line can be about somebody. The title of a note can be a topic too: `Fleet pricing`, with
	 * "introduced to me by Dana" below.
	 */
	private isAbout(contact: Contact | undefined): boolean {
		const { owners, ownersFrom, knownAs } = this.note;
		if (contact === undefined) return false;
		if (this.above.has(contact)) return hasPersonName(contact.name);
		if (ownersFrom !== 'title' || !owners.some((each) => hasSameName(each, contact))) return true;
		return knownAs.length > 0 || hasPersonName(contact.name);
	}

	/** The introduction above is the one that a pronoun means: `Dana suggested I call Lee. I may use her name.` */
	private recent(): Contact | null {
		return this.found.at(-1)?.by ?? null;
	}

	/** Reads a row of a table with a column such as `Referred by`. */
	readRow(columns: IntroducingColumns, outline: Outline, line: OutlineLine): void {
		const row = this.note.text.slice(line.contentFrom, Math.min(line.to, line.contentFrom + LONGEST_LINE_CHARACTERS));
		const introduced = introducedInRow(columns, row);
		const around = columns.to.length === 0 ? this.contactAround(outline, line) : null;
		const to = introduced?.to ?? (around && this.isAbout(around) ? around : null);
		if (!introduced || !to) return;
		for (const by of introduced.by) {
			this.add(completed(by, this.note), completed(to, this.note), null, line.index + 1, plainWords(cellsText(row)));
		}
	}

	private readFields(
		{ fields }: FieldReading,
		signed: SignedLine,
		nearby: () => Contact | null,
		line: number,
		content: string,
	): void {
		const via = fields.filter(({ key }) => VIA_KEYS.includes(key)).flatMap(({ value }) => peopleIn(value));
		const use = fields.find(({ key }) => USE_KEYS.includes(key));
		const mayUseName = use ? answerIn(use.value) : null;
		const first = signed.people.find((each) => !via.some((by) => hasSameName(by, each)));
		const to = first ? completed(first, this.note) : nearby();
		if (to) for (const by of via) this.add(completed(by, this.note), to, null, line, plainWords(content));
		if (mayUseName === null) return;
		let isUsed = false;
		for (const [index, each] of this.found.entries()) {
			if (each.line !== line) continue;
			this.found[index] = { ...each, mayUseName };
			isUsed = true;
		}
		if (!isUsed)
			this.statements.push({
				by: this.recent() ?? personIn(nearby()),
				may: mayUseName,
				line,
				text: plainWords(content),
				to: [],
			});
	}

	/** Whom the words of a sentence mean. A pronoun is not `other`, the person at the other end of the introduction. */
	private contact(
		who: PersonInSentence,
		{ text, people }: SignedLine,
		nearby: () => Contact | null,
		other: number | null = null,
	): Contact | null {
		if (who.kind === 'sign') {
			const person = people[who.index];
			return person ? completed(person, this.note) : null;
		}
		if (who.kind === 'left-out') return nearby();
		// "Met Dana. She will introduce me to Lee."
		const before = subjectsIn(text.slice(0, who.at)).flatMap((index) => (index === other ? [] : (people[index] ?? [])));
		const around = nearby();
		const known = around && before.some((each) => hasSameName(completed(each, this.note), around)) ? around : null;
		const first = known ?? before[0];
		if (!first && namesRole(text.slice(0, who.at))) return null;
		return first ? completed(first, this.note) : around;
	}

	/** Who is named alone above a line, in a note that is nobody's, or in the item above. */
	private personAbove(outline: Outline, line: OutlineLine): Contact | null {
		const isOwned = this.note.owners.some((each) => this.isAbout(each));
		const found = line.kind === 'list-item' ? itemPerson(outline, line) : isOwned ? null : personBefore(outline, line);
		const person = found && completed(found, this.note);
		if (person) this.above.add(person);
		return person;
	}

	/** Whom the words around a line are about: its follow-up's contact, the heading's, the note's. Null for several. */
	private contactAround(outline: Outline, line: OutlineLine): Contact | null {
		for (let at: number | null = line.index; at !== null; at = outline.lines[at]?.parent ?? null) {
			const contacts = this.followUps.get(at + 1)?.contacts;
			if (contacts && contacts.length > 0) return onlyOne(contacts);
		}
		const above = headingContacts(this.note, line);
		return onlyOne(above.length > 0 ? above : withoutSentences(this.note.owners)) ?? this.ownPerson(above);
	}

	/** Whose own a note is that lists several other people: `people: [Dana, Lee]` in `People/Tom Reyes.md`. */
	private ownPerson(above: readonly Contact[]): Contact | null {
		const { knownAs, ownersFrom, attendees } = this.note;
		const isListed = ownersFrom === 'properties' || attendees.length > 0;
		const name = above.length === 0 && isListed ? knownAs[0] : undefined;
		return name === undefined ? null : { name, link: null };
	}

	private add(
		by: Contact,
		to: Contact,
		mayUseName: boolean | null,
		line: number,
		text: string,
		unsure: readonly IntroductionEnd[] = [],
	): void {
		if (hasSameName(by, to) || isPartOf(by, to) || !(namesPerson(by.name) || areInitials(by.name))) return;
		const same = this.found.findIndex(
			(each) => each.line === line && hasSameName(each.by, by) && hasSameName(each.to, to),
		);
		const introduction = { by, to, mayUseName, line, text, ...(unsure.length > 0 && { unsure }) };
		if (same < 0) this.found.push(introduction);
		else if ((this.found[same]?.unsure?.length ?? 0) > unsure.length) this.found[same] = introduction;
	}
}

const onlyOne = (contacts: readonly Contact[]): Contact | null =>
	contacts.length === 1 ? (contacts[0] ?? null) : null;
const personIn = (contact: Contact | null) => (contact && namesPerson(contact.name) ? contact : null);
