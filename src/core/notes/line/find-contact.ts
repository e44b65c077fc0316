import { addressSubject } from './whose-act/address-subject';
import { MONTHS, WEEKDAYS } from '../../english/calendar-words';
import { beginsWithGivenName } from '../../english/given-names';
import { isMonthName, isPlatform, isTimeWord, NAME_WORD } from '../../english/names';
import type { Contact, When } from '../../follow-up';
import { noteName, type Link } from '../../markdown/links';
import { bracketedNameAt, nameAfterFrom, nameAfterVerb, nameAt, ownContactMentioned, type NameAt } from './contact';
import { givenNameInAct } from './names/given-names-in-acts';
import {
	linkedPerson,
	mayBePerson,
	namedPerson,
	namesAt,
	peopleFrom,
	personAt,
	type PersonAt,
} from './names/joined-names';
import { nameFirst, ON_OR_BY } from './names/name-first';
import { personOfGroup } from './names/person-of-group';
import { isBeforeDate } from './whose-act/before-date';
import { smallName, smallOwner } from './whose-act/small-names';

/** A line in the form that {@link findContacts} reads. Offsets are positions in it. */
export interface NamedLine {
	/** The visible text: the words of links, and blanks for addresses. */
	readonly shown: string;
	/** The text with its addresses. */
	readonly written: string;
	readonly links: readonly Link[];
	/** The offset of the words after the marker. */
	readonly start: number;
	/** Whether a name may follow the marker directly. */
	readonly named: boolean;
	readonly whens: readonly When[];
	/** The person who promised something in the line, or null. */
	readonly subject: NameAt | null;
	/** All people in the note's properties and fields. */
	readonly people: readonly Contact[];
}

/**
 * Words before a link that is the topic or the place of the follow-up, not its contact: `about` in `about [[Fleet
 * pricing]]`, and the arrow in `→ [[Northwind]]`. Not `@` directly in front of it, as in `@[[Dana]]`.
 */
const ABOUT = /(?:(?:^|[^\p{L}])(?:about|re|regarding|at|from|@(?=\s))\s*:?|→|[=-]>)\s*$/iu;
/** What joins a name with a link after it: ` and ` in `Dana and [[Lee]]`. */
const BEFORE_LINK = /(?:[,;&+/]|(?:^|[^\p{L}])(?:and|then|also|plus|with|as))\s*$/iu;

/** `on` before a link that is the topic if a name follows: `on [[Fleet pricing]] with Dana`. */
const ON = /(?:^|[^\p{L}])on\s*:?\s*$/iu;
/** `with` after such a link: `[[Fleet pricing]] with Dana`. */
const WITH = /^\s+(?:with|w\/)\s*/i;

/** Words directly before a link that stands in the place of a name: `with`, `call `, `ask for `, `@`, a dash before the end. */
const NAME_PLACE =
	/(?:(?:^|[^\p{L}])(?:with|w\/|to|call(?:\s+back)?|ring|phone|e-?mail|text|message|write|ping|ask(?:\s+for)?|thank|tell|remind|nudge|chase|meet|see|from|by|via|and|or|for)\s*|[,&+/@(:;]\s*|\s[–—-]\s*)(?:(?:the|my|our)\s+)?$/iu;

/**
 * Returns the person in whose place a link is not: Dana in `on [[Fleet pricing]] with Dana`, `with Dana [[Fleet pricing]]`
 * and `with Dana about the [[Fleet pricing]] offer`. Null if the link is in the place of a name, or nobody is named before it.
 */
function personBesideTopic(line: NamedLine, { from, to, target }: Link): PersonAt | null {
	const { shown, written, start } = line;
	const isPerson = beginsWithGivenName(noteName(target ?? ''));
	const before = shown.slice(start, from);
	if (!isPerson && ON.test(before)) {
		const led = WITH.exec(written.slice(to));
		const person = led && personAt(line, to + led[0].length, true);
		if (person) return person;
	}
	if (!/\p{L}/u.test(before) || (isPerson && NAME_PLACE.test(before))) return null;
	const named = nameAfterMarker(line) ?? promisedFirst(line, nameAsked(line)) ?? line.subject;
	if (!named || named.to > from) return null;
	const isNamedPerson = beginsWithGivenName(named.name) || !/^\p{Lu}/u.test(named.name);
	return isNamedPerson || !isPerson ? namedPerson(named) : null;
}

/** Returns the links where a name belongs, with everybody joined to them: `[[Kim]] and Lee`, `Kim and [[Lee]]`. */
function linkedContacts(line: NamedLine): PersonAt[] {
	const { shown, links, start } = line;
	const first = links.filter(mayBePerson).find(({ from }) => !ABOUT.test(shown.slice(Math.max(0, from - 24), from)));
	if (!first) return [];
	if (BEFORE_LINK.test(shown.slice(Math.max(start, first.from - 24), first.from))) {
		const named = nameAfterMarker(line) ?? nameAsked(line) ?? givenNameInAct(line);
		const people = named && named.to <= first.from ? peopleFrom(line, namedPerson(named)) : [];
		if (people.some(({ from }) => from === first.from)) return people;
	}
	return peopleFrom(line, personBesideTopic(line, first) ?? linkedPerson(first));
}

/** An email address in the place of a name: `write to dana@example.org`. */
const EMAIL_AT =
	/(?:^|[^\p{L}\p{N}])(?:with|w\/|to|call|e-?mail|write|ping|contact|ask|message)\s+<?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})/iu;

/** Returns the contacts of addresses: `email kim.lee@acme.example`. */
function addressed(line: NamedLine): PersonAt[] {
	const { written, start } = line;
	const at = Math.max(0, start - 1);
	const match = written.includes('@') ? EMAIL_AT.exec(written.slice(at)) : null;
	if (match?.[1] === undefined) {
		const subject = addressSubject(written, at);
		return subject === null
			? []
			: peopleFrom(line, {
					contact: { name: subject.name, link: null },
					from: subject.at,
					to: subject.at + subject.name.length,
				});
	}
	const to = at + match.index + match[0].length;
	const name = match[1].replace(/\.+$/, '');
	return peopleFrom(line, { contact: { name, link: null }, from: to - match[1].length, to });
}

/**
 * Words that may follow a single name directly after a marker. Before other words it is a verb: "Move the portfolio".
 */
const AFTER_NAME =
	/^\s*(?:$|[,.;:(—–@+&/#[!?~\d📅⏳🗓→]|[-=]>|w\/|c(?:irc)?a\.?(?=\s)|-\s|['’](?:s|ll|d)|(?:['’]s\s+)?(?:free|busy|away|off|out|around|available)(?!\p{L})|(?:on|at|by|in|next|this|re|about|regarding|to|will|would|should|can|could|had|was|were|gets|receives|gave|sent|told|wrote|rang|left|spoke|came|went|said|says?|promised|and|or|for|if|when|from|is|has|owes|again|before|after|until|between|betw|btwn?|b\/w|around|arnd|upon|['’]?bout|ref|abt|concerning|notes?\s*:|nb|fyi|since|once|with|who|calls?|sends?|gets?|writes|replies|checks|decides|via|early|late|mid|end|within|back|tomorrow|today|tonight|sometime|not|never|the\s+(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)?day\s+(?:after|before|following|of)|the\s+(?:[Mm]on|[Tt]ue|[Tt]ues|[Ww]ed|[Ww]eds|[Tt]hu|[Tt]hurs?|[Ff]ri|[Ss]at|[Ss]un)\.?\s+(?:after|before|following|of)|(?:does|do|did|was|has|can|could|ca|wo|is)(?:n['’]?t|\s?not))(?!\p{L})|\p{Ll}+ed(?!\p{L})|\p{Ll}+s\s+to(?!\p{L})|\p{Ll}+s\s+(?:me|my|us|our|it|him|her|them|the|back|that|a|an)(?!\p{L})|\p{Lu})/u;

/** What somebody asked of the user, between the two names: "Dana told me to ring Omar". */
const ASKED_OF_ME = /^\s+(?:told|asked|wants?|wanted|advised|urged|reminded|expects?)\s+me\s+to\s/iu;

/**
 * Returns a name that begins like a verb or a month, where nothing makes it one: `Call back May Chen Friday`, `F/U Will
 * Friday`, `F/U April Friday`, but not `Next step: Will call Friday` or `Follow up May 5`.
 */
function verbLikeName(shown: string, start: number, whens: readonly When[]): NameAt | null {
	const found = nameAt(shown, start, true);
	if (!found || found.from > start + 3) return null;
	const [first = '', second] = found.name.split(' ');
	if (isTimeWord(first) && !isMonthName(first.toLowerCase())) return null;
	const isDated = isBeforeDate(shown, found.to, whens, /^\s*(?:on|by|[–—-])?\s*$/);
	return isDated || (second !== undefined && /^\s*(?:$|[,(–—-]|(?:about|re|to)(?!\p{L}))/u.test(shown.slice(found.to)))
		? found
		: null;
}

/** Returns the name directly after a marker: `Follow-up: Dana Monday`, but not "Next step: Move the slides". */
function nameAfterMarker({ shown, start, named, whens }: NamedLine): NameAt | null {
	if (!named) return nameAfterDate(shown, whens) ?? nameFirst(shown, start, whens) ?? smallOwner(shown, start);
	const to = /^\s*to\s+/i.exec(shown.slice(start, start + 8));
	const addressed = to && nameAt(shown, start + to[0].length, true);
	if (addressed) return addressed;
	const found = nameAt(shown, start, false) ?? verbLikeName(shown, start, whens);
	const asked = found && ASKED_OF_ME.exec(shown.slice(found.to));
	const told = asked && nameAfterVerb(shown, found.to + asked[0].length);
	if (told) return told;
	const described = bracketedNameAt(shown, start + shown.slice(start).search(/\S|$/));
	if (described) return described;
	if (!found || found.from > start + 3) return nameAfterDate(shown, whens, start);
	if (found.name.includes(' ')) return found;
	const isDated = isBeforeDate(shown, found.to, whens, /^\s*$/);
	if (/ly$/.test(found.name) && !isDated) return null;
	return isDated || AFTER_NAME.test(shown.slice(found.to)) ? found : null;
}

/** Returns the name after a day: `Tue: Osgood 8.15 #follow-up`, `Follow-up on Friday: Osgood`. */
function nameAfterDate(shown: string, whens: readonly When[], start = 0): NameAt | null {
	const first = whens[0];
	if (!first || !/^\s*(?:on|by)?\s*$/i.test(shown.slice(start, first.from))) return null;
	const mark = /^\s*[:–—-]\s*(?:#\S+\s+)?/.exec(shown.slice(first.to));
	return mark && nameAt(shown, first.to + mark[0].length);
}

/** The start of a name in brackets: `follow up Monday (Dana)`. */
const IN_BRACKETS = new RegExp(`\\((?=@[\\w-]|${NAME_WORD})`, 'gu');

/** Returns a name alone in brackets: `client (Adil Rana)`. */
function nameInBrackets({ shown, start, named }: NamedLine): NameAt | null {
	for (const match of shown.slice(start).matchAll(IN_BRACKETS)) {
		const at = start + match.index + 1;
		const before = shown.slice(start, at - 1).trimEnd();
		const found = nameAt(shown, at);
		if (!found || !(before === '' ? named : /[\p{Ll}\d.]$/u.test(before))) continue;
		const last = namesAt(shown, found).at(-1) ?? found;
		if (/^\s*\??\s*[),;]/.test(shown.slice(last.to))) return found;
	}
	return null;
}

/** Returns a name after "on": `on Brightline, Acme and Northwind (11/27)`. */
function nameAfterOn({ shown, start, whens }: NamedLine): NameAt | null {
	const match = /(?:^|\s)on\s+(?=\p{Lu})/u.exec(shown.slice(Math.max(0, start - 1)));
	if (!match) return null;
	const found = nameAt(shown, Math.max(0, start - 1) + match.index + match[0].length);
	if (!found || isPlatform(found.name.toLowerCase())) return null;
	const { to } = namesAt(shown, found).at(-1) ?? found;
	const isLast = /^\s*(?:$|[,(.;]|[–—-]\s)/.test(shown.slice(to));
	return isLast || isBeforeDate(shown, to, whens, ON_OR_BY) ? found : null;
}

/** Returns a name alone after the last dash: `Proposed terms for the contract - Dan`. */
function nameAtEnd({ shown, start }: NamedLine): NameAt | null {
	const match = /\s[–—-]\s+(?=@?\p{Lu}[^–—]*$)/u.exec(shown.slice(start));
	if (!match) return null;
	const found = nameAt(shown, start + match.index + match[0].length);
	return found && /^[\s.!)]*(?:#\S+\s*|\^\S+\s*)*$/.test(shown.slice(found.to)) ? found : null;
}

/** A promise of somebody without a name, before whom they address: `she will ask her ` team lead. */
const THEIR_ACT =
	/(?:^|[^\p{L}])(?:she|he|they)(?:['’](?:ll|d)|\s+(?:will|would|promised\s+to|(?:is|are)\s+going\s+to|has\s+to|wants\s+to|said\s+(?:she|he|they)(?:['’](?:ll|d)|\s+(?:will|would))))\s+(?:\p{L}+\s+){1,3}$/iu;

/** Returns the name after a verb such as "ask", unless somebody else asks them: `she will ask her team lead`. */
function nameAsked({ shown, start }: NamedLine): NameAt | null {
	const found = nameAfterVerb(shown, start);
	return found && THEIR_ACT.test(shown.slice(start, found.from)) ? null : found;
}

/** The beginning of a condition: "if Paul hasn't called by Wednesday, call Sara". */
const IN_CONDITION = /(?:^|[^\p{L}])(?:if|unless|when|once|until|in\s+case)\s+$/iu;

/** Returns the promiser if it comes first: Dana in "Dana will ask Lee", but Sara in "if Paul hasn't called, call Sara". */
function promisedFirst({ subject, shown }: NamedLine, named: NameAt | null): NameAt | null {
	if (subject === null || named === null || subject.from > named.from) return named;
	if (ASKED_OF_ME.test(shown.slice(subject.to, named.from))) return named;
	return IN_CONDITION.test(shown.slice(0, subject.from)) ? named : subject;
}

/** Contacts that a line may mean, from one place in it. */
export interface ContactCandidate {
	readonly contacts: readonly Contact[];
	/** Whether they are beside the act, in brackets, after "on" or at the end, where the owner of a task is too. */
	readonly aside: boolean;
}

/**
 * Finds the contacts that a line's own words may mean, in order: links where a name belongs, names there, the promiser,
 * a name in brackets, after "on", or alone at the end. The first is the contact unless the vault knows another one.
 */
export function* contactCandidates(line: NamedLine): Generator<ContactCandidate> {
	const inPlace = (people: readonly PersonAt[]): ContactCandidate => ({
		contacts: people.map(({ contact }) => contact),
		aside: false,
	});
	const linked = linkedContacts(line);
	if (linked.length > 0) yield inPlace(linked);
	const email = addressed(line);
	if (email.length > 0) yield inPlace(email);
	const { shown, start, subject, people } = line;
	const names: readonly [() => NameAt | null, boolean][] = [
		[() => nameAfterMarker(line), false],
		[() => promisedFirst(line, nameAsked(line)), false],
		[() => promisedFirst(line, smallName(line)), false],
		[() => subject, false],
		[() => nameAfterFrom(shown, start), false],
		[() => givenNameInAct(line), false],
		[() => nameInBrackets(line), true],
		[() => nameAfterOn(line), true],
		[() => nameAtEnd(line), true],
	];
	for (const [find, aside] of names) {
		const first = find();
		const inside = first && !aside ? personOfGroup(shown, first) : null;
		if (inside) yield { ...inPlace(peopleFrom(line, namedPerson(inside))), aside };
		if (first) yield { ...inPlace(peopleFrom(line, namedPerson(first))), aside };
	}
	const mentioned = ownContactMentioned(shown, start, people);
	if (mentioned) yield { contacts: [mentioned], aside: false };
}

/** A weekday or month that may be the end of a name: `Friday` in `with Joe Friday about the lease`. */
const DATED_NAME = new RegExp(`^\\s(\\p{Lu}\\p{L}+)(?![\\p{L}'’-])`, 'u');

/**
 * Returns the name at the place of the contact with a weekday or month that follows it, and where that word ends: `Joe
 * Friday` in `with Joe Friday about the lease`. Null for other names.
 */
export function datedName(line: NamedLine): NameAt | null {
	const found = nameAfterMarker(line) ?? nameAfterVerb(line.shown, line.start);
	if (!found || found.name.includes(' ')) return null;
	const word = DATED_NAME.exec(line.shown.slice(found.to, found.to + 24))?.[1];
	if (word === undefined || !isTimeWord(word) || !isWholeCalendarWord(word)) return null;
	return { name: `${found.name} ${word}`, from: found.from, to: found.to + word.length + 1 };
}

/** Full names of weekdays and months, which are no person by themselves: `Monday`. */
const CALENDAR = new Set([...WEEKDAYS, ...MONTHS].map(({ name }) => name));
const isWholeCalendarWord = (word: string) => CALENDAR.has(word);
