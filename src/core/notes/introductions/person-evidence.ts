import { isGivenName, isGivenNameAndWord } from '../../english/given-names';
import { isPersonNoun } from '../../english/people-nouns';
import type { Contact } from '../../follow-up';
import { isNameOfOtherScript } from './other-scripts';
import { IS_TITLE, SIGN, type SignedLine, signOf } from './people-signs';

/** Relatives whose relation is a part of the name: `Uncle Rob`. */
const IS_RELATIVE: ReadonlySet<string> = new Set(['uncle', 'aunt', 'auntie', 'cousin', 'grandma', 'grandpa']);

/** A folder of people in the path of a link: `People/Wulfric`, `CRM/Contacts/Wulfric`. */
const PEOPLE_FOLDER = /(?:^|\/)(?:people|persons?|contacts?|crm|network|friends|colleagues|team)\//i;
/** A relative clause or the possession of somebody: `Wulfric, who runs ops`, `Wulfric's number`. */
const OF_PERSON =
	/^(?:\s*(?:\([^)]{0,40}\))?,?\s+(?:who|whom|whose)(?!\p{L})|['’]s?\s+(?:name|number|e-?mail|phone|contact|details|card|linkedin|cv|r[ée]sum[ée]|assistant)(?!\p{L})|\s*[(<,]?\s*(?:mailto:)?[\w.+-]+\x40[\w-]+\.\w)/iu;
/** A verb after the name that only people do: `Wulfric suggested`. */
const SPEAKS =
	/^\s+(?:(?:also|just|kindly|then|has|had)\s+)?(?:said|says|told|tells|thinks|thought|replied|asked|mentioned|mentions|suggested|suggests|recommended|recommends|offered|promised|agreed|wants|knows|knew|gave|emailed|texted|wrote|vouched)(?!\p{L}|\s+by\s)/u;
/** A firm after the name: `Wulfric at Northwind`. */
const AT_FIRM = /^\s*,?\s+(?:at\s+|@\s?)\p{Lu}/u;
/** What the person does, in words after the name: `Wulfric, head of pricing`, `Wulfric (their CTO)`. */
const BEHIND = /^\s*(?:,|\(|[–—-]\s)\s*((?:[\p{L}-]+\s){0,4}[\p{L}-]+)/u;
/** What the person does, in words before the name: `their CTO, Wulfric`, `Recruiter: Wulfric`. */
const IN_FRONT = /(?:^|[\s(*])([\p{L}-]+)[,:]?\*{0,2}:?\s+$/u;
/** Relations that are no work: `her cousin Wulfric`, `a woman called Wulfric`. */
const RELATION_IN_FRONT =
	/(?:^|[\s(])(?:fianc[ée]e?|roommate|flatmate|classmate|worker|coworker|co-worker|nephew|niece|grand\p{L}+|ex|girlfriend|boyfriend|spouse|husband|wife|pal|buddy|alum|called|named)\s*,?\s+$/iu;
/** What follows a name that is part of another thing's: `John the Ripper`, `Wiz advisor`, `David's Bridal`. */
const OF_THING =
	/^(?:\s+the\s+\p{Lu}|['’]s\s+\p{Lu}\p{Ll}|\s+(?:app|framework|course|class|library|package|tool|podcast|channel|series|method|technique|model|protocol|language|engine|plugin|game|band|show|movie|album|brand|store|shop|market|conference|method|theorem|algorithm|diet|cards?)(?!\p{L}))/u;
/** What the user was shown by somebody they do not know: `introduced me to John Cage, who composed`. */
const WORKS =
	/(?:^|[^\p{L}])(?:writing\s+style|writings|(?:her|his|their)\s+(?:\p{L}+\s+)?book|books|novels?|poems?|poetry|music|compos(?:e[sd]?|ers?|ing)|albums?|songs?|films?|movies?|paintings?|philosoph(?:y|er|ers|ical)|theor(?:y|ies)|essays?|teachings|prose|journalistic)(?!\p{L})/iu;
/** What belongs to somebody, in the place of the person: `introduced me to Lee's team`, `to Linden's Slow Rivers`. */
const POSSESSION =
	/^['’]s?\s+(?:\p{Lu}\p{Ll}|(?:[\p{Ll}-]+\s)?(?:teams?|groups?|works?|writings?|books?|novels?|poems?|papers?|essays?|articles?|blogs?|posts?|podcasts?|channels?|videos?|talks?|lectures?|courses?|classes|music|films?|ideas?|theor(?:y|ies)|concepts?|models?|methods?|approach|projects?|products?|tools?|recipes?|garden|sites?|pages?)(?!\p{L})|(?:[\p{Ll}-]+\s){0,2}(?:friends?|colleagues?|boss|manager|assistant|cousin|brother|sister|wife|husband|partner|director|mate|buddy|neighbou?r|parents|father|mother|dad|mum|mom|son|daughter)(?!\p{L}))/u;
/** A story of long ago, about nobody to call: `In grade 9 Dana introduced me to Lee`. */
const STORY =
	/(?:^|[^\p{L}])(?:(?:in|since|back in|during)\s+(?:the\s+)?(?:(?:\p{L}+\s+)?(?:grade|school|kindergarten|childhood|19\d\d|19\d0s)|grade\s+\d+)|as\s+an?\s+(?:kid|child|teen(?:ager)?|boy|girl)|when\s+I\s+was\s+(?:\d+|an?\s+\p{L}+|little|young|in\s+(?:school|college|grade))|grow(?:ing)?\s+up|(?:many|several|some|\d{2,}|ten|twenty|thirty)\s+years\s+ago|decades\s+ago|long\s+ago|once\s+upon)(?!\p{L})/iu;

/** The last word of a place: `Jordan Creek`. */
const PLACE =
	/\s(?:creek|river|street|avenue|road|hills|valley|island|airport|station|beach|bay|square|bridge|county|heights|falls|springs|lake|mountain|hall|tower|hotel|airlines?)$/i;

/** A name with the surname first, as lists and titles have it: `Whitfield, Dana`. */
const SURNAME_FIRST = /^(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}'’-]+)$/u;

/** Whether the words of a name say that it is a person's: `Dana Whitfield`, `Dr. Bogg`, `J. Ruiz`. */
export function hasPersonName(name: string): boolean {
	const words = name.replace(SURNAME_FIRST, '$2 $1').toLowerCase().split(/\s+/);
	const [first = '', second] = words.map((word) => word.replace(/['’].*$/, '').replace(/\.$/, ''));
	if (IS_TITLE.has(first) || (second !== undefined && IS_RELATIVE.has(first))) return true;
	if (PLACE.test(name)) return false;
	if (isNameOfOtherScript(name)) return true;
	// `intro-call-dana-park` is the name of a file.
	const joined = first.split('-');
	const parts = [first, ...(joined.length > 3 ? [] : joined)];
	if (!parts.some(isGivenName)) return words.length > 1 && /^\p{Lu}\.\s/u.test(name);
	return !isGivenNameAndWord(first) || second !== undefined;
}

/** Whether words say what somebody does: `head of pricing`, `the new CTO`. */
const isWork = (words: string) =>
	words
		.toLowerCase()
		.split(/\s+/)
		.some((word) => (isPersonNoun(word) && !IS_VERB_TOO.has(word)) || word === 'head');

/** People by what they do whose words are verbs too: `I contact Northwind`. */
const IS_VERB_TOO: ReadonlySet<string> = new Set(['contact', 'lead', 'host', 'chair', 'sponsor', 'partner', 'coach']);

/**
 * Whether a person of a signed line is surely a person by the words of the line: a given name or a title (`Dana`, `Dr.
 * Bogg`), a link into a folder of people, what the person does (`Wulfric, their CTO`), or what only people do (`Wulfric
 * suggested`). What only looks like a name is not a person: `Drag Race`, `Cole Haan`, `John the Ripper`.
 */
export function isEvident({ text, people }: SignedLine, index: number): boolean {
	const contact = people[index];
	const at = text.indexOf(signOf(index));
	if (!contact || at < 0) return false;
	const [before, after] = [text.slice(Math.max(0, at - 40), at), text.slice(at + 1, at + 80)];
	if (OF_THING.test(after)) return false;
	if (hasPersonName(contact.name) || isInPeopleFolder(contact) || isDescribed(before, after)) return true;
	if (contact.link !== null && MET.test(before)) return true;
	return (contact.link !== null || contact.name.includes(' ')) && TALKED_WITH.test(before);
}

const isInPeopleFolder = ({ link, name }: Contact) =>
	link !== null && (PEOPLE_FOLDER.test(link) || name.startsWith('@'));

function isDescribed(before: string, after: string): boolean {
	if (OF_PERSON.test(after) || SPEAKS.test(after) || AT_FIRM.test(after)) return true;
	if (isWork(BEHIND.exec(after)?.[1] ?? '')) return true;
	return RELATION_IN_FRONT.test(before) || isWork(IN_FRONT.exec(before)?.[1] ?? '');
}

/** What the user did with the person, before a full name or a link: `Coffee with Renske Okafor`. */
const TALKED_WITH =
	/(?:^|[^\p{L}])(?:spoke|talked|talk|chatted|chat|met|call|zoom|meeting|coffee|lunch|dinner|breakfast|drinks?|beers?|tea|walk|phoned|rang|catch[\s-]?up|caught\s+up|1[:-]1|one-on-one)\s+(?:(?:again|briefly|today|up)\s+)?(?:with|w\/|to)\s+$/iu;

/** What the user did with somebody whom a link names: `Met [[wulfric]] on the train`. */
const MET = /(?:^|[^\p{L}])met\s+$/iu;

/** Several people in a row, one of whom is evident: `Dana, Wulfric and Lee`. */
const IN_ROW = new RegExp(`^(?:,?\\s+and\\s+|,\\s+|\\s?&\\s?)${SIGN}`, 'u');

/** A name in capitals, unlike a topic in a list of things: `Ludwig van der Berg`, but not `Standing desks`. */
const IN_CAPITALS =
	/^(?:\p{Lu}\S*|(?:v[ao]n|de[rnls]?|d[aiou]|la|le|el|al|bin|ter?)(?=\s))(?:\s(?:\p{Lu}\S*|(?:v[ao]n|de[rnls]?|d[aiou]|la|le|el|al|bin|ter?)(?=\s)))*$/u;

/** The end of a row of people: ` and Lee` in `Dana, Wulfric and Lee`. */
const JOINED = new RegExp(`(?:\\sand\\s+|&\\s?)${SIGN}`, 'u');

/** Whether a person before or after this one in a row is evident. */
export function isEvidentInRow(line: SignedLine, index: number): boolean {
	if (isEvident(line, index)) return true;
	const { text, people } = line;
	if (!IN_CAPITALS.test(people[index]?.name ?? '')) return false;
	const at = (each: number) => text.indexOf(signOf(each));
	// "Lee Park, Brightline" is a person and a firm.
	if (!JOINED.test(text.slice(Math.max(0, at(index) - 12), at(index) + 120))) return false;
	const isNext = (one: number) => at(one) >= 0 && IN_ROW.test(text.slice(at(one) + 1));
	for (let each = index - 1; each >= 0 && isNext(each); each--) if (isEvident(line, each)) return true;
	for (let each = index; isNext(each); each++) if (isEvident(line, each + 1)) return true;
	return false;
}

/**
 * Whether more than a given name shows that a name alone is a person's: words beside it, or other people in the row:
 * `suggested Wulfric (their CTO)`, `suggested Dana Kyd and Lee Park`.
 */
export function isSurePerson(line: SignedLine, index: number): boolean {
	const { text, people } = line;
	const contact = people[index];
	const at = text.indexOf(signOf(index));
	if (!contact || at < 0) return false;
	if (isInPeopleFolder(contact) || isDescribed(text.slice(Math.max(0, at - 40), at), text.slice(at + 1, at + 80)))
		return true;
	return (
		isEvident(line, index) &&
		[index - 1, index + 1].some((other) => isInRow(text, index, other) && isEvident(line, other))
	);
}

/** Whether two people follow each other in a row. */
function isInRow(text: string, one: number, other: number): boolean {
	const at = text.indexOf(signOf(Math.min(one, other)));
	return at >= 0 && IN_ROW.test(text.slice(at + 1));
}

/** Whether the words before an offset are about a talk with the person there: `Coffee with Dana`. */
export const isTalkedWith = (text: string, at: number): boolean =>
	TALKED_WITH.test(text.slice(Math.max(0, at - 40), at));

/** Whether a sentence is about long ago: `In grade 9 Dana introduced me to Lee`. */
export const isStory = (sentence: string): boolean => STORY.test(sentence);

/** Whether the words after a name are about their works, so that the user only learned of them: `and her books`. */
export const isAboutWorks = (after: string): boolean => WORKS.test(after) || POSSESSION.test(after);

/** Somebody by their work in an earlier sentence, whom a pronoun means: `Our advisor is new. He introduced me to Lee.` */
export function namesRole(before: string): boolean {
	const [, role = ''] =
		/(?:^|[.;:]\s+|\s(?:and|to|with)\s+)(?:our|my|an?|the|one\s+of)\s+((?:[\p{L}-]+\s+){1,4})/iu.exec(before) ?? [];
	return isWork(role);
}

/** What people do to the user, after a name: ` introduced me` in `Dana introduced me to Lee`. */
const ACTS = /^(?:\]\])?\s+(?:will\s+)?introduced?\s+(?:me|us)(?!\p{L})/u;

/** Whether a text says of a full name what only people do: `Wulfric Oyelaran suggested`. */
export function isActingIn(text: string, name: string): boolean {
	if (!name.includes(' ')) return false;
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
		const after = text.slice(at + name.length, at + name.length + 40);
		if (ACTS.test(after) || SPEAKS.test(after.replace(/^\]\]/, ''))) return true;
	}
	return false;
}

const isPart = (part: string, whole: string) => whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);

/** Whether one name is a part of the other, so that both can mean one person: `Dana` and `Dana Whitfield`. */
export const isPartOf = ({ name: a }: Contact, { name: b }: Contact) =>
	isPart(a.toLowerCase(), b.toLowerCase()) || isPart(b.toLowerCase(), a.toLowerCase());

/** Leaves out titles of several sentences, which name nobody: `Great talk. This is big`. Not `Prof. Lee`. */
export const withoutSentences = (contacts: readonly Contact[]): Contact[] =>
	contacts.filter(({ name }) => !/\p{L}{3}[.!?]\s+\p{L}+\s+\p{Ll}/u.test(name));
