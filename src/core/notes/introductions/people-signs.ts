import { isCommonWord } from '../../english/common-words';
import { isGivenName } from '../../english/given-names';
import { isJobWord, isOtherWord, isParticle, isPlural, isTitle, TITLES } from '../../english/names';
import { isGroupNoun } from '../../english/people-nouns';
import type { Contact } from '../../follow-up';
import { noteName, plainWords, readLinks, withoutLinks } from '../../markdown/links';
import { nameAt } from '../line/contact';
import { withCapitalNames } from './lower-case-names';
import { withOtherScripts } from './other-scripts';
import { isInFront, isNoPart } from './name-parts';
import { FIRMS_LIKE_PEOPLE } from '../../english/words/firms-like-people';
import { SITES } from './sites';

/** The first of the characters that replace people. Unicode assigns them no meaning. */
export const FIRST_SIGN = 0xe000;
/**
 * More people in one line get no sign. There are 256 signs, and a line with as many names is a list of participants,
 * not an introduction.
 */
const MOST_PEOPLE = 200;
/** One sign, for a pattern. */
export const SIGN = '[\\uE000-\\uE0FF]';
/** All signs of a text, each of which replaces a person: those of `Dana` and `Lee` in `Dana introduced me to Lee`. */
export const SIGNS = new RegExp(SIGN, 'g');
/** Whether a text has a person: `met Dana`. Most sentences have none. */
export const HAS_SIGN = new RegExp(SIGN);

/** The character that replaces a person, by number. */
export const signOf = (index: number) => String.fromCharCode(FIRST_SIGN + index);

/** A link whose address is elsewhere in the note: `[Dana][dana-site]`, `[Dana][]`. */
const REFERENCE_LINK = /(^|[^[\]])\[([^[\]\n]+)\]\[[^[\]\n]*\](?!\])/g;

/** A line with one character in the place of each person, and the people in order. */
export interface SignedLine {
	readonly text: string;
	readonly people: readonly Contact[];
}

const IS_SITE: ReadonlySet<string> = new Set([...SITES, ...FIRMS_LIKE_PEOPLE]);

/** Words of names of firms, places of work, programs and gatherings, beside those of jobs: `Capital` in `Northwind Capital`. */
const FIRM_WORD =
	/^(?:jobs?|careers?|recruit(?:ing|ment|ers?)|talent|staffing|search|consult(?:ing|ancy|ants)|capital|ventures?|media|health(?:care)?|foundation|institute|academy|network|alumni|association|society|club|community|conference|summit|fair|ministry|department|office|committee|board|newsletter|blog|podcast|website|site|portal|page|app|api|oauth|email|e-mail|mail|phone|text|sms|video|chat|call|meeting|breakfast|brunch|lunch|dinner|supper|party|picnic|barbecue|bbq|birthday|wedding|online|remote|tech(?:nolog(?:y|ies))?|software|digital|global|international|industries|holdings|logistics|resources|admissions|procurement|payroll|freight|shipping|haulage|trucking|motors|airlines|airways|insurance|pharma(?:ceuticals?)?|laborator(?:y|ies)|robotics|analytics|construction|builders|realty|university|engineering|rail|railway|transit|foods|energy|partners|associates|brothers|bros|sons|center|centre|library|museum|kernel|code|server|protocol|framework|engine|tool|bot|agent|model|county|city)$/iu;

/** The titles in lower case, to look one up: `Dr.` alone names nobody. */
export const IS_TITLE: ReadonlySet<string> = new Set(TITLES.map((title) => title.toLowerCase()));

/** Words of titles of texts and things: `What is freight`, `call notes`, `the art of rowing`, `Interview Notes`. */
const IN_TITLE =
	/(?:^|\s)(?:(?:[Ww]hat|[Hh]ow|[Ww]hy|[Ww]hen|[Ww]here|[Ww]hich|[Ii]s|[Aa]re|[Nn]otes?|[Jj]ournal|[Dd]iary|[Ii]nterviews?|[Bb]ehaviou?r|[Cc]ollective|[Rr]eview)(?!\p{L})|(?:the|an?|as|for|in|on|to|with|and|or|not)\s)/u;

/** Whether a name in lower case has too many words for a person, so that it is a topic: `human computer interaction`. */
const isTopic = (words: readonly string[]) =>
	words.length > 2 && words.every((word) => /^\p{Ll}/u.test(word)) && !isGivenName(words[0] ?? '');

/** Whether a word belongs to a firm, a job or a group: `Capital`, `Head`, `Board`. */
function isOfFirm(word: string): boolean {
	const key = word.toLowerCase().replace(/['’]s$/, '');
	return isJobWord(key) || FIRM_WORD.test(key) || isGroupNoun(key);
}

/** The end of a name that is a word of jobs too: ` Junior` in `Lee Park Junior`. */
const SUFFIX = /\s(?:junior|senior|jr\.?|sr\.?)$/i;
/** Whether a name is of a person: `Lee Park`, but not `LinkedIn`, `IBM`, `Hays Recruitment` or `Brightline engineer`. */
export function namesPerson(name: string): boolean {
	if (!/^\p{L}/u.test(name) || /^\p{Lu}\.?$/u.test(name) || /[\d@/]|\.\p{Ll}{2}/u.test(name)) return false;
	const words = name.replace(SUFFIX, '').split(/[\s-]+/);
	if (IS_SITE.has(name.toLowerCase().replace(/['’]s$/, '')) || IN_TITLE.test(name) || isTopic(words)) return false;
	if (words.some(isOfFirm) || words.every((word) => isOtherWord(word) || isCommonWord(word.toLowerCase())))
		return false;
	// "Fixes", "Closing", "Dr."
	const only = words.length === 1 ? name.toLowerCase().replace(/\.$/, '') : '';
	if (only !== '' && ((isPlural(only) && !isGivenName(only)) || /.{3}ing$/.test(only) || IS_TITLE.has(only)))
		return false;
	// "LinkedIn", "Azure DevOps"; not "Ana McCall", "Lia DeSouza"
	if (words.some((word) => /\p{Ll}\p{Lu}/u.test(word.replace(/^(?:Mc|Mac|De|Di|Da|La|Le|Van|O['’])/u, ''))))
		return false;
	// "IBM", "Infosys BPM"
	const isInitials = (word: string) => /^\p{Lu}{3,}$/u.test(word);
	return words.length > 1 ? words.every(isInitials) || !words.some(isInitials) : !/^\p{Lu}{2,}$/u.test(name);
}

/** A capital at the start of a word, or a handle, where a name can begin: `D` in `met Dana`, `@d` in `met @dana`. */
const NAME_START = /(?:^|[^\p{L}\p{N}\p{M}'’-])(@?\p{Lu}|@\p{L})/gu;
/** Words before a name: `by Will`, `met Grace`. */
const BEFORE_NAME =
	/(?:^|[^\p{L}])(?:with|w\/|by|to|from|via|through|met|meet|call|email|contact|and|thank|thanks\s+to)\s+$/iu;
/** Words before a firm: `Lee Park at Northwind`, `Lee Park of Northwind`. */
const AT = /(?:^|\s)(?:at\s+|@\s?)$|[\uE000-\uE0FF]\s+of\s+$/u;
/** What somebody said, and where they live: `at Dana's suggestion`, `at Dana's place`. */
const ADVICE_OF =
	/^['’]s\s(?:place|house|home|flat|apartment|party|birthday|wedding|dinner|barbecue|bbq|suggestion|recommendation|advice|referral|introduction|intro|tip|urging|prompting|insistence|behest|say-so|nudge)/i;
/** An article before a firm or a thing: `the MRC`, `a Brightline`. */
const ARTICLE = /(?:^|\s)(?:the|an?|this|these|those)\s+$/i;
/** A capitalized word in front, so that the name is part of a longer title: `Async Passing Style`. */
const TITLE_BEFORE = /\p{L}\s(\p{Lu}\p{Ll}[\p{L}-]*)\s$/u;
/** What follows the name of a firm or a subject: `Azure DevOps team`, `Django experts`. */
const GROUP_AFTER =
	/^\s+(?:teams?|experts?|groups?|communit(?:y|ies)|chairs?|committees?|folks|people|guys|department|support|staff|engineers|developers|founders|recruiters|conference|meetup|network|office|project|customers|clients|users|fans|members|organi[sz]ers|reps|volunteers|students|alumni|api|plugin|app)(?!\p{L})/iu;
/** What follows a name such as `Mark` at the beginning of a sentence: `Mark introduced me`. */
const AFTER_SUBJECT =
	/^\s+(?:will|would|has|had|is|was|kindly|also|introduced|connected|suggested|recommended|told|said|gave|put|passed|referred|offered|promised|thinks)(?!\p{L})/u;
/** Words before a place that is a given name too: `visit Chelsea`, `sent me to Austin`. */
const GOES_TO =
	/(?:^|[^\p{L}])(?:visit|try|(?:send|sent|took|take|brought|bring|mov|trip|travel|g[oe]|went|flew|fly)\p{L}*\s(?:me\s|us\s)?(?:over\s|up\s|down\s)?to)\s$/iu;
/** Places that are given names too, in lower case. */
const PLACES_TOO: readonly string[] = [
	'adelaide',
	'austin',
	'brooklyn',
	'carolina',
	'charlotte',
	'chelsea',
	'dallas',
	'florence',
	'georgia',
	'holland',
	'houston',
	'jordan',
	'lincoln',
	'london',
	'madison',
	'milan',
	'paris',
	'savannah',
	'sydney',
	'vienna',
	'virginia',
];
const IS_PLACE_TOO: ReadonlySet<string> = new Set(PLACES_TOO);
/** A thing that has a name, or that somebody made, before it: `the novel Anna Lind`, `the tales of Anna Lind`. */
const WORK_BEFORE =
	/(?:^|\s)(?:novels?|books?|films?|movies?|series|podcasts?|albums?|songs?|comics?|games?|poems?|works?|writings?|music|tales?|stor(?:y|ies)|legends?|methods?|theor(?:y|ies)|ideas?|paintings?)\s+(?:of\s+)?$/iu;
/** The rest of a title after a name: ` and the Lamps of Leeds` in `Robin Ames and the Lamps of Leeds`. */
const TITLE_AFTER =
	/^\s+and\s+the\s+(\p{Lu}[\p{L}-]*)\s+(?:(?:of|in|for)\s+(?:the\s+)?)?(\p{Lu}[\p{L}-]*)(?:\s+\p{Lu}[\p{L}-]*)*/u;
/** The user's own name after a pronoun: `I (Dana)`. */
const OWN_NAME = /(?:^|\s)(?:I|me|myself)\s\($/;
/** Somebody without a name of their own, after whose friend or colleague they are: `'s friend` in `Dana's friend`. */
const OF_RELATIVE = /['’]s(?:\s\p{Ll}[\p{L}-]*){1,3}$/u;
/** A web address with more words after it, which keep their distance to those before it: `Lee sent https://kestrel.example by Dana`. */
const ADDRESS_INSIDE = /\bhttps?:\/\/[^\s<>\])]+(?=\s+\S)/gi;

/** Returns what replaces people, and adds them to a list. */
const signer = (people: Contact[]) => (contact: Contact) => {
	if (people.length >= MOST_PEOPLE) return contact.name;
	people.push(contact);
	return signOf(people.length - 1);
};

/**
 * Returns a line with a sign in the place of each person, links included: `Dana introduced me to [[Lee Park]]` has two.
 * Firms, sites and everything else stay words, so a pattern with signs never matches them.
 */
export const signedLine = (content: string): SignedLine => withNames(linkedLine(content));

/** Returns a line with signs for linked people only: `Dana introduced me to [[Lee Park]]` has one. */
export function linkedLine(content: string): SignedLine {
	const people: Contact[] = [];
	const sign = signer(people);
	const line = withCapitalNames(content.replace(SIGNS, ' ').replace(REFERENCE_LINK, '$1$2'));
	let text = '';
	let at = 0;
	for (const { from, to, target, embed, shownFrom, shownTo } of readLinks(line)) {
		if (from < at) continue;
		text += line.slice(at, from);
		const shown = line.slice(shownFrom, shownTo).trim();
		const name = target === null ? '' : noteName(target);
		if (target !== null && !embed && isLinkedPerson(name) && !ARTICLE.test(text)) {
			const isAlias = shown !== '' && shown !== name && shown !== target;
			text += sign({ name, link: target, ...(isAlias ? { alias: shown } : {}) });
		} else text += embed ? ' ' : shown;
		at = to;
	}
	text = (text + line.slice(at)).replace(ADDRESS_INSIDE, '…');
	return { text: plainWords(withoutLinks(text, [])), people };
}

/** Returns a line of {@link linkedLine} with signs for the names in it too. All its other words stay. */
export function withNames({ text, people }: SignedLine): SignedLine {
	const all = [...people];
	const sign = signer(all);
	return {
		text: signedNames(
			withOtherScripts(text, (name) => sign({ name, link: null })),
			sign,
		),
		people: all,
	};
}

/** Whether a linked note can be a person's: not a day, a site or a firm. */
const isLinkedPerson = (name: string) => /^\p{L}/u.test(name) && !/\d{4}/.test(name) && namesPerson(name);

function signedNames(text: string, sign: (contact: Contact) => string): string {
	let result = '';
	let done = 0;
	NAME_START.lastIndex = 0;
	for (let match = NAME_START.exec(text); match; match = NAME_START.exec(text)) {
		const at = match.index + match[0].length - (match[1] ?? '').length;
		if (at < done) continue;
		const before = text.slice(Math.max(0, done, at - 16), at);
		const isPlace = BEFORE_NAME.test(before) || (before.trim() === '' && isSubject(text, at));
		const named = nameAt(text, at, isPlace);
		const found = named && named.from - at > 1 ? ownerAt(text, at) : named;
		if (!found || found.from - at > 1) continue;
		const [first = ''] = found.name.split(' ');
		if ((!isPlace || (isInFront(first.toLowerCase()) && found.name !== first)) && isNoPart(first)) {
			NAME_START.lastIndex = found.from + first.length;
			continue;
		}
		const from = text[found.from] === '@' ? found.from + 1 : found.from;
		// "Dana's friend"
		const name = found.name.replace(OF_RELATIVE, '');
		NAME_START.lastIndex = Math.max(found.to - 1, at + 1);
		if (!isPlace && name.split(' ').length === 1 && isParticle(name.toLowerCase())) continue;
		if (
			!namesPerson(name) ||
			(AT.test(before) && !ADVICE_OF.test(text.slice(found.from + name.length))) ||
			(ARTICLE.test(before) && !isTitle(first)) ||
			OWN_NAME.test(before) ||
			isInTitle(before) ||
			(GOES_TO.test(before) && IS_PLACE_TOO.has(name.toLowerCase()))
		)
			continue;
		const title = titleAfter(text.slice(found.from + name.length, found.from + name.length + LONGEST_TITLE_CHARACTERS));
		if (title > 0) {
			NAME_START.lastIndex = found.from + name.length + title;
			continue;
		}
		if (WORK_BEFORE.test(before)) continue;
		if (GROUP_AFTER.test(text.slice(found.from + name.length, found.from + name.length + 24))) continue;
		result += text.slice(done, from).replace(/@$/, '') + sign({ name, link: null });
		done = from + name.length;
	}
	return result + text.slice(done);
}

/** Longer titles are cut, in characters: ` and the Methods of Rationality` has 31. */
const LONGEST_TITLE_CHARACTERS = 80;

/** The length of the rest of a title after a name; 0 for ` and the Head of Sales`, who is somebody too. */
function titleAfter(after: string): number {
	const [title = '', ...words] = TITLE_AFTER.exec(after) ?? [];
	return words.some(isOfFirm) ? 0 : title.length;
}

/** Somebody before a relative who has a name too: `Dana` in `Dana's brother Lee`. */
const OWNER = /^\p{Lu}[\p{L}\p{M}-]*(?:\s\p{Lu}[\p{L}\p{M}-]*)?(?=['’]s\s\p{Ll})/u;
/** A longer name of two words is not a person, in characters. */
const LONGEST_OWNER_CHARACTERS = 60;

/** The person at an offset whose relative is named after them: `Dana` in `Dana's brother Lee`. */
function ownerAt(
	text: string,
	at: number,
): { readonly name: string; readonly from: number; readonly to: number } | null {
	const name = OWNER.exec(text.slice(at, at + LONGEST_OWNER_CHARACTERS))?.[0];
	return name === undefined ? null : { name, from: at, to: at + name.length };
}

/** Whether the word in front is a capitalized one that belongs to no date: `Async Passing Style`, but not `On Monday Dana`. */
function isInTitle(before: string): boolean {
	const word = TITLE_BEFORE.exec(before)?.[1];
	return word !== undefined && !isOtherWord(word);
}

/** Whether the word at an offset is followed by what a person does: `Mark introduced me to Lee`. */
function isSubject(text: string, at: number): boolean {
	const words = /^\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?/u.exec(text.slice(at, at + 60))?.[0] ?? '';
	return words !== '' && AFTER_SUBJECT.test(text.slice(at + words.length, at + words.length + 40));
}

/** The words of a signed line from one offset to another, with the names of people. */
export function shown({ text, people }: SignedLine, from: number, end: number): string {
	return text
		.slice(from, end)
		.replace(SIGNS, (sign) => people[sign.charCodeAt(0) - FIRST_SIGN]?.name ?? '')
		.trim();
}
