import { beginsWithGivenName, isGivenName } from '../../../english/given-names';
import { isPlural, isTitle } from '../../../english/names';
import { isPeopleWord } from '../../../english/people-nouns';
import type { Contact } from '../../../follow-up';
import { leadsToNote, noteName } from '../../../markdown/links';
import { beginsWithNamedDay } from '../../line/names/named-days';
import type { LineWords } from '../../line/read-line';
import { isSurely } from '../../line/whose-act/sure-contacts';
import { isThingWord } from '../names/name-words';
import { withEmails } from '../speaker';

/** Words between a person and their firm: `from` in `Tove from Kestrel will call`. */
const OF_FIRM = /^\s*(?:from|at|@|of|with)\s+(?:the\s+)?$/iu;
/** Words with a capital before a firm: `Told Dana from ` of `Told Dana from Kestrel`. */
const PERSON_OF_FIRM = /(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2}) (?:from|at) (?:the )?$/u;
/** The most characters before a firm in which a person is looked for: two or three names. */
const LONGEST_PERSON_CHARACTERS = 60;
/** Words between the names of a list: `, ` in `Email Tove, Omar`. */
const JOINER = /^\s*(?:,\s*(?:and|&|or)?|and|&|\+|\/|;|or)\s*$/iu;

const isRole = (name: string) => isPeopleWord((name.split(' ').at(-1) ?? '').toLowerCase());

/** Whether the words of a line continue from a name of a list to the next one: from Tove to Omar in `Email Tove, Omar`. */
function isList(contacts: readonly Contact[], shown: string): boolean {
	let [to, last] = [-1, ''];
	for (const { name } of contacts) {
		const at = shown.indexOf(name, Math.max(to, 0));
		if (at < 0 || (to >= 0 && !JOINER.test(shown.slice(to, at)))) return false;
		// "The recruiter, Dana, on Monday" is one person.
		if (to >= 0 && isRole(last) && /^\s*,\s*$/.test(shown.slice(to, at)) && /^\s*,/.test(shown.slice(at + name.length)))
			return false;
		[to, last] = [at + name.length, name];
	}
	return true;
}

/** Whether a name is surely a person's, who may be followed by a firm: `Tove`, but not `Slides` in `Slides from Dana`. */
function isPerson(contact: Contact): boolean {
	const last = contact.name.split(' ').at(-1)?.toLowerCase() ?? '';
	return isSurely(contact) && !isThingWord(last) && (beginsWithGivenName(contact.name) || !isPlural(last));
}

/** Returns who is named before their firm at an offset: Dana in `Told Dana from Kestrel I'd call`. */
function personBefore(shown: string, at: number): string | null {
	const words =
		PERSON_OF_FIRM.exec(shown.slice(Math.max(0, at - LONGEST_PERSON_CHARACTERS), at))?.[1]?.split(' ') ?? [];
	const first = words.findIndex((word) => isGivenName(word.toLowerCase()));
	return first < 0 ? null : words.slice(first).join(' ');
}

/** A name with plain apostrophes, as a found line has it: `Dana's PA`. */
const plain = (name: string) => name.replace(/’/g, "'");

/** Returns the whole name of which a word is a part, or whose firm or role it is; else the word. */
function wholeName(name: string, stated: readonly Contact[], shown: string, isTheirs: boolean): string {
	const written = stated.find((other) => plain(other.name) === name);
	if (written) return written.name;
	const at = shown.indexOf(name);
	if (at < 0) return name;
	const end = at + name.length;
	const shorter = stated.find((other) => name.startsWith(`${other.name} `));
	// "Dana Blue" of "Call Dana Blue Monday".
	if (shorter && beginsWithNamedDay(shown.slice(at + shorter.name.length + 1))) return shorter.name;
	const found = stated.find((other) => {
		const from = shown.indexOf(other.name);
		const to = from + other.name.length;
		if (from < 0) return false;
		const isBegun = isTheirs || beginsWithGivenName(other.name) || isTitle(other.name.split(/[.\s]/, 1)[0] ?? '');
		if (from <= at && end <= to && to - from > name.length) return from === at || isBegun;
		if (to <= at) return OF_FIRM.test(shown.slice(to, at)) && isPerson(other);
		return isRole(name) && /^\s*\(\s*$/.test(shown.slice(end, from)) && shown.slice(to).trimStart().startsWith(')');
	});
	return found?.name ?? personBefore(shown, at) ?? name;
}

/** The words of a line, in which addresses are blank, the same with addresses, and its links. */
type NamedLine = Pick<LineWords, 'shown' | 'links' | 'fields'>;

/** Returns the name of the note to which the words of a link lead: Dana Whitfield for `[[Dana Whitfield|Dana]]`. */
function linkedName(name: string, { shown, links }: NamedLine): string | null {
	const link = links.find(
		(each) => leadsToNote(each) && shown.slice(each.shownFrom, each.shownTo).trim().replace(/^@/, '') === name,
	);
	return link?.target ? noteName(link.target) : null;
}

/**
 * Returns the names of those who commit or are addressed, completed by the people whom the line states: May Lind for
 * `Lind`, Minh Do for `Minh`, Tove for `Kestrel` in `Tove from Kestrel will call`, Joost for `Interviewer` in `Interviewer (Joost) will call`, and
 * Tove and Omar in `Email Tove, Omar`.
 */
export function wholeNames(
	names: readonly string[],
	stated: readonly Contact[],
	line: NamedLine,
	isTheirs: boolean,
): readonly string[] {
	const shown = withEmails(line.shown, line.fields.rest);
	const whole = [...new Set(names.map((name) => linkedName(name, line) ?? wholeName(name, stated, shown, isTheirs)))];
	const isPart = whole.length > 0 && whole.every((name) => stated.some((each) => each.name === name));
	return isPart && !isTheirs && stated.length > whole.length && isList(stated, shown)
		? stated.map(({ name }) => name)
		: whole;
}
