import type { Contact } from '../../follow-up';
import type { PersonInSentence } from './introduction-match';
import { LONGEST_LINE_CHARACTERS } from '../../markdown/line';
import { visibleContent, type Outline, type OutlineLine } from '../../markdown/scan';
import { FIRST_SIGN, HAS_SIGN, SIGN, signedLine, signOf, SIGNS, type SignedLine } from './people-signs';
import { hasPersonName, isTalkedWith } from './person-evidence';

/** One person speaks of another, whom a later pronoun means: `Dana thinks Lee Park is hiring, told me to call her`. */
const SAID_OF = new RegExp(
	`(?<by>${SIGN})(?:\\s\\([^)]{0,40}\\))?(?:\\s(?:also|just|then|really|kindly))?\\s(?:thinks|thought|says|said|mentioned|mentions|knows|knew|heard|reckons|reckoned|brought\\sup|named|told\\sme\\sabout|told\\sme|spoke\\s(?:very\\s)?highly\\sof|raved\\sabout|raves\\sabout|swears\\sby|likes|rates|loves|trusts|vouches\\sfor|met|used\\sto\\swork\\s(?:with|for)|worked\\s(?:with|for)|works\\s(?:with|for)|recommends|recommended|goes\\s(?:way\\s)?back\\swith|is\\s(?:(?:good|old|great)\\s)?friends\\swith)\\s(?:that\\s)?(?:(?:his|her|their|an?|the)\\s(?:[\\p{L}-]+\\s){1,3})?(?<of>${SIGN})(?!['’]s\\s)[^\\uE000-\\uE0FF!?]{0,60}$`,
	'iu',
);

/** What somebody did who got in touch: ` wrote back` in `Lee wrote back`. */
const HAS_ANSWERED =
	/^\s(?:just\s)?(?:wrote|called|rang|phoned|emailed|replied|answered|messaged|texted|agreed|said yes|got in touch|reached out|got back|stopped by|dropped by|dropped in|came by|popped in|looked in)(?![\p{L}])/iu;

/** Two people as signs, null for somebody whom the line does not name. */
interface Pair {
	readonly by: string | null;
	readonly to: string | null;
}

/** A pronoun for somebody named before: `email him`. */
const HIM_OR_HER = /\b(?:him|her)\b/i;

/** One person who speaks of another, as signs. */
interface SpokenOf {
	readonly by: string;
	readonly to: string;
}

/**
 * Returns whom a pronoun means if the words before it say of one person what another said: Dana and Lee for “Dana thinks
 * Lee is hiring, told me to call” and `her`. Returns null for a sign and for other words.
 */
export function spokenOf(before: string, pronoun: string | undefined): SpokenOf | null {
	if (pronoun === undefined || HAS_SIGN.test(pronoun)) return null;
	const { by, of } = SAID_OF.exec(before)?.groups ?? {};
	return by !== undefined && of !== undefined ? { by, to: of } : null;
}

/**
 * Returns who acts, and whom a pronoun means, by the people whom a line names before: Dana and Lee for “Dana likes Lee,
 * gave me her number”. `by` is null if it is a pronoun or left out. Returns null for more people, and for one person of two
 * sexes: “Lee is hiring, she said to call him”.
 */
export function pairOf(before: string, someone: PersonInSentence, pronoun: string): Pair | null {
	const by = someone.kind === 'sign' ? signOf(someone.index) : null;
	const subject =
		someone.kind === 'pronoun'
			? before
					.slice(someone.at, someone.at + 3)
					.toLowerCase()
					.trim()
			: '';
	const people = [...new Set(before.match(SIGNS) ?? [])];
	const others = people.filter((sign) => sign !== by);
	if (by !== null) return others.length > 1 ? null : { by, to: others[0] ?? null };
	if (others.length < 2) return isOtherSex(subject, pronoun) && others.length > 0 ? null : { by: null, to: null };
	const isSubject = /^[\s,*(•-]*$/.test(before.slice(0, before.search(SIGNS)));
	return others.length === 2 && isSubject ? { by: others[0] ?? null, to: others[1] ?? null } : null;
}

/** Whether a sentence names nobody but somebody of whom the words before spoke: “Dana brought up Lee. Said I should email him.” */
export const continuesAbout = (before: string, sentence: string): boolean =>
	HIM_OR_HER.test(sentence) && SAID_OF.test(before);

/** Whether a subject and an object can't be one person: `she` and `him`. */
export const isOtherSex = (subject: string, object: string): boolean =>
	(subject === 'she' && /\bhi[ms]\b/i.test(object)) || (subject.startsWith('he') && /\bher\b/i.test(object));

/**
 * A person, with a preposition in front and without one at somebody's home: `for Cole Haan`, but not `at Dana's place`.
 */
const WITH_PREPOSITION =
	/(\b(?:for|at|of|about)\s(?![\uE000-\uE0FF]['’]s?\s(?:place|house|home|flat|apartment|party|birthday|wedding|dinner|barbecue|bbq)\b))?[\uE000-\uE0FF]/gi;

/** The numbers of the people in a text, without those after "for" and the like: `the director for Cole Haan`. */
export function subjectsIn(text: string): readonly number[] {
	return Array.from(text.matchAll(WITH_PREPOSITION))
		.filter(([, preposition]) => preposition === undefined)
		.map(([sign]) => sign.charCodeAt(sign.length - 1) - FIRST_SIGN);
}

/** The one person before who introduces, with whom the user talked: `Coffee with Lee Park (thx Dana for the intro)`. */
export function talkedWithBefore({ text, people }: SignedLine, by: PersonInSentence): Contact | null {
	if (by.kind !== 'sign') return null;
	const [only, ...more] = text.slice(0, text.indexOf(signOf(by.index))).match(SIGNS) ?? [];
	if (only === undefined || more.length > 0) return null;
	const at = text.indexOf(only);
	if (!isTalkedWith(text, at) && !HAS_ANSWERED.test(text.slice(at + 1, at + 40))) return null;
	return people[only.charCodeAt(0) - FIRST_SIGN] ?? null;
}

/** Whether a sentence names somebody else before who introduces, who can be the one: `Tom likes it, Dana referred me`. */
export function othersBefore(text: string, by: PersonInSentence, from: number): boolean {
	if (by.kind !== 'sign') return false;
	const before = text.slice(from, text.indexOf(signOf(by.index)));
	return HAS_SIGN.test(before.replace(/(?:[\uE000-\uE0FF],?\s+)*[\uE000-\uE0FF],?\s+(?:and|&)\s+$/u, ''));
}

/** The beginning of a line, without words: `- ` in `- Dana rang`. */
const BEGINNING = /^[^\p{L}\uE000-\uE0FF]*$/u;

/** Whom the sentences before an offset say that the user talked with: `Coffee with Dana. Suggested Lee Park.`, `Dana rang. Suggested Lee.` */
export function spokenWith({ text, people }: SignedLine, at: number): Contact | null {
	const [only, ...more] = subjectsIn(text.slice(0, at));
	if (only === undefined || more.length > 0) return null;
	const place = text.indexOf(signOf(only));
	const isCaller = BEGINNING.test(text.slice(0, place)) && HAS_ANSWERED.test(text.slice(place + 1, place + 40));
	return isCaller || isTalkedWith(text, place) ? (people[only] ?? null) : null;
}

/** An item that is a person, or other names of one: `[[Dana]] == [[DW]]`, `push [[Dana]]`. */
const ONLY_PEOPLE = new RegExp(`^\\W*(?:#?\\p{Ll}{1,10}\\s)?${SIGN}[^\\p{L}]*$`, 'u');
/** Two links without a mark between them, of which the second is the person: `Slow Rivers Dana`, each a link. */
const NEXT = new RegExp(`${SIGN}\\s${SIGN}`, 'u');
/** A line that is one name: `Dana Whitfield`. */
const ONE_PERSON = new RegExp(`^${SIGN}$`, 'u');
/** How many lines above a paragraph can hold the name: the name, a blank, what they do, `Introduced by Dana`. */
const NAME_WITHIN_LINES = 4;

const signedOf = (outline: Outline, line: OutlineLine) =>
	signedLine(visibleContent(outline, line).slice(0, LONGEST_LINE_CHARACTERS));

/** Who is all of the item that an item belongs to: Dana of `- [[Dana]]` with `- introduced me to Lee` below it. */
export function itemPerson(outline: Outline, { parent }: OutlineLine): Contact | null {
	const above = parent === null ? undefined : outline.lines[parent];
	if (above === undefined) return null;
	const { text, people } = signedOf(outline, above);
	if (!ONLY_PEOPLE.test(text)) return null;
	// "[[push]] [[Dana]]"
	const [first, second] = people;
	return (first && second && !hasPersonName(first.name) && NEXT.test(text) ? second : first) ?? null;
}

/** Whose full name is alone in a line above a paragraph: `Dana Whitfield`, then what she does, then `Introduced by Lee`. */
export function personBefore(outline: Outline, { index, kind }: OutlineLine): Contact | null {
	if (kind !== 'paragraph') return null;
	for (const above of outline.lines.slice(Math.max(0, index - NAME_WITHIN_LINES), index).reverse()) {
		if (above.kind === 'blank') continue;
		if (above.kind !== 'paragraph') return null;
		const { text, people } = signedOf(outline, above);
		const [person] = people;
		if (person && ONE_PERSON.test(text) && person.name.includes(' ') && hasPersonName(person.name)) return person;
	}
	return null;
}
