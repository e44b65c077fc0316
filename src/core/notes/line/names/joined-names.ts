import { isGivenName } from '../../../english/given-names';
import { isTimeWord } from '../../../english/names';
import { MONTH, WEEKDAY } from '../../../english/calendar-words';
import type { Contact } from '../../../follow-up';
import { leadsToNote, noteName, type Link } from '../../../markdown/links';
import { nameAt, type NameAt } from '../contact';

/** The words of a line in which people are joined. Offsets are the same in both texts. */
interface JoinedWords {
	/** The visible text: the words of links, and blanks for addresses. */
	readonly shown: string;
	/** The text with its addresses and the marks of its links. */
	readonly written: string;
	readonly links: readonly Link[];
}

/** A person in a line, by name, link or address, with their position. */
export interface PersonAt {
	readonly contact: Contact;
	readonly from: number;
	readonly to: number;
}

/** What joins two people: `Dana and Lee`, `Dana, Lee & Ana`, `Dana as well as Lee`, `Dana; Lee`. */
const JOINER =
	/^(?:\s*,?\s+(?:and\s+(?:also|then|with)|as\s+well\s+as|(?:along|together)\s+with|plus|then)\s+|\s*,\s*(?:(?:and|AND)\s+|&\s*)?|\s+(?:and|AND|And)\s+|\s*[&+;]\s*|\s*\/\s*)/;
/** How much text a joiner can take: `, together with ` has 16 characters. */
const LONGEST_JOINER_CHARACTERS = 24;
/** A joiner before the user's next act as well as of a person: `; `, `, then `. */
const BEFORE_CLAUSE = /[,;]|then/;
/** Words after a second name that begin a clause: "Call Dana, Lee will join". */
const CLAUSE_AFTER =
	/^\s+(?:will|would|to|said|says|is|was|has|had|can|could|should|might|may)(?!\p{L})|^['’](?:ll|d)/iu;
/** What follows the last name after a semicolon, which may begin a sentence: `; Lee on Tuesday`, not `; Lee sends it`. */
const END_OF_LIST = new RegExp(
	`^\\s*(?:$|[,;#]|(?:and|on|by|at|about|re|next|this|in|tomorrow|today|${WEEKDAY}|${MONTH}|\\d)(?![\\p{L}]))`,
	'iu',
);
/** What somebody is, between their name and a joiner: ` (CFO)` in `Dana (CFO) and Lee`. */
const DESCRIPTION = /^\s{1,4}\(([^()\d]{1,40})\)/;
/** A degree, an office or a part of the name after a comma: `, PhD` in `Dana Kerr, PhD`, `, Jr.` in `Dana Kerr, Jr.` */
const CREDENTIAL =
	/^,\s+(?:Ph\.?\s?D|Ed\.?D|M\.?D|D\.?O|D\.?D\.?S|D\.?V\.?M|J\.?D|LL\.?[BMD]|Esq|M\.?B\.?A|M\.?S\.?c|B\.?S\.?c|M\.?P\.?H|M\.?Eng|B\.?A|C\.?P\.?A|CFA|CFP|ACCA|FCA|PMP|P\.?Eng|P\.?E|R\.?N|LCSW|OBE|MBE|CBE|QC|KC|CEO|CFO|COO|CTO|CIO|CMO|VP|SVP|EVP|MP|Jr|Sr|III?|IV)\.?(?![\p{L}\p{N}])/u;
/** An address in the place of a name: `lee@acme.example`. */
const ADDRESS = /^<?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})>?/;
/** A link to a daily note or to a note of a meeting, which is no person: `2026-11-23 Monday`, `2026-11-23 Kickoff`. */
const DATED_NOTE = /^\d{4}[-.]?\d\d[-.]?\d\d(?!\d)/;

/** Whether a link can lead to a person's note: true for `[[Kim]]`, false for `[[2026-11-23]]` and a web address. */
export const mayBePerson = (link: Link): link is Link & { readonly target: string } =>
	leadsToNote(link) && !DATED_NOTE.test(noteName(link.target));

/** The person of a link: `[[People/Kim Lee|Kim]]` is Kim Lee. */
export function linkedPerson({ target, from, to }: Link): PersonAt {
	return { contact: { name: noteName(target ?? ''), link: target }, from, to };
}

/** The person of a name: `Kim`, without a link. */
export const namedPerson = ({ name, from, to }: NameAt): PersonAt => ({ contact: { name, link: null }, from, to });

/** Returns the end of what is written at an offset: that of the link whose words end there. */
const endOf = ({ links }: JoinedWords, to: number) =>
	links.find((link) => link.shownFrom < to && to <= link.shownTo)?.to ?? to;

/** A name in the middle of a list, so that it is one though it is another word too: `Hope` in `Kim, Hope and Lee`. */
const LISTED = /^\p{Lu}[\p{L}'’-]*(?:\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+)(?:@|\[{1,2})?\p{Lu}/u;

/** Returns the person at an offset: a link to a note, `[[Kim]]`, an address, `kim@acme.example`, or a name, `Kim`. */
export function personAt(words: JoinedWords, at: number, inPlace: boolean, isListed = false): PersonAt | null {
	const link = words.links.find(({ from }) => from === at);
	if (link && mayBePerson(link)) return linkedPerson(link);
	if (link?.embed === true || (link && leadsToNote(link))) return null;
	const address = ADDRESS.exec(words.written.slice(at, at + 160));
	if (address?.[1] !== undefined) {
		const name = address[1].replace(/\.+$/, '');
		return { contact: { name, link: null }, from: at, to: at + address[0].length };
	}
	const start = link?.shownFrom ?? at;
	const found = nameAt(words.shown, start, inPlace, isListed);
	const isThere = found && (found.from === start || (found.from === start + 1 && words.shown.charAt(start) === '@'));
	return isThere ? namedPerson(found) : null;
}

/** Returns the person whose link is directly after that of another one: Lee in `[[Dana]] [[Lee]]`. */
function adjacentPerson({ shown, links }: JoinedWords, { contact, to }: PersonAt): PersonAt | null {
	const next = links.find(({ from }) => from >= to);
	if (contact.link === null || !next || !mayBePerson(next) || !/^\s+$/.test(shown.slice(to, next.from))) return null;
	const person = linkedPerson(next);
	return [contact, person.contact].every(({ name }) => isGivenName(name.toLowerCase().split(' ', 1)[0] ?? ''))
		? person
		: null;
}

/** Short forms of acts, which name nobody: `FU` in `Dana, FU 11/24`. Not `Wei Fu`. */
const SHORT_FORM = /^(?:FU|CB|VM|LVM)$/;

/** Returns the person joined to another one, whose words end at an offset: Lee in `Dana and Lee`. */
function nextPerson(words: JoinedWords, last: PersonAt): PersonAt | null {
	const end = endOf(words, last.to);
	const description = DESCRIPTION.exec(words.shown.slice(end, end + 44));
	const isDescribed = description?.[1]?.split(/[^\p{L}]+/u).every((word) => !isTimeWord(word)) === true;
	const credential = CREDENTIAL.exec(words.shown.slice(end, end + 16))?.[0].length ?? 0;
	const to = end + (isDescribed ? (description?.[0].length ?? 0) : credential);
	// In the visible text, the blanks of a link or address would belong to the joiner.
	const joiner = JOINER.exec(words.written.slice(to, to + LONGEST_JOINER_CHARACTERS));
	if (!joiner) return adjacentPerson(words, last);
	const at = to + joiner[0].length;
	if (joiner[0].includes('/') && !/^\[*\p{Lu}/u.test(words.written.slice(at, at + 3))) return null;
	const isListed = /and|&/i.test(joiner[0]) || LISTED.test(words.written.slice(at, at + 80));
	const next = personAt(words, at, isListed, isListed);
	if (next === null || SHORT_FORM.test(next.contact.name)) return null;
	const after = words.shown.slice(endOf(words, next.to));
	if (BEFORE_CLAUSE.test(joiner[0]) && CLAUSE_AFTER.test(after)) return null;
	return joiner[0].includes(';') && !END_OF_LIST.test(after) ? null : next;
}

/** Returns all people from the first one: `[[Kim]], Lee and ana@acme.example tomorrow` gives three. */
export function peopleFrom(words: JoinedWords, first: PersonAt): PersonAt[] {
	const people = [first];
	for (let next = nextPerson(words, first); next; next = nextPerson(words, next)) people.push(next);
	return people;
}

/** Returns all names from the first one, in a text without links: `Kim, Lee and Ana tomorrow` gives three. */
export function namesAt(shown: string, first: NameAt): NameAt[] {
	return peopleFrom({ shown, written: shown, links: [] }, namedPerson(first)).map(({ contact, from, to }) => ({
		name: contact.name,
		from,
		to,
	}));
}
