import { isJobWord } from '../../english/names';
import { linkKey } from '../../agenda/persons/mention';
import { fileNameDate } from '../../dates/path-date';
import { firstWrittenDate } from '../../dates/written-date';
import type { Day } from '../../follow-up';
import { plainWords } from '../../markdown/links';
import { looksLikePerson } from '../../notes/note-people';
import { propertyKey } from '../../notes/property-key';
import type { Properties } from '../../notes/properties';
import { baseName } from '../../note-path';
import type { DateSettings } from '../../settings';
import type { NoteOutline } from './note-outline';
import { isShareable, propertyTexts } from './shareable';
import { occupationRoot } from './occupation-root';
import { nameOfSlug } from './person-name';
import { phrasesOf, type Phrase } from './phrases';
import { stemsOf, topicWords, type TopicWord } from './topic-words';

/** Somebody who has a note: `Tom Reyes`, and what the note says that they do: `customs broker`. */
export interface PersonNote {
	readonly name: string;
	/** Each with the roots of its words, see {@link occupationRoot}. */
	readonly does: readonly { readonly words: string; readonly stems: ReadonlySet<string> }[];
	readonly company: string | null;
}

/** What the choice of a purpose needs of a note. */
export interface VaultNote {
	readonly path: string;
	/** Without dates and identifiers: `Empty backhauls in rail`. */
	readonly title: string;
	/** The words of the title that can belong to a topic; none if the note cannot be shared. */
	readonly words: readonly TopicWord[];
	readonly phrases: readonly Phrase[];
	/** The phrases of headings that share a word with the title. */
	readonly headingPhrases: readonly Phrase[];
	/** The stems of title, headings and tags, each once. */
	readonly stems: readonly string[];
	/** In lower case, without the `#`. */
	readonly tags: readonly string[];
	/** The keys of the notes that it links. */
	readonly links: readonly string[];
	readonly isShareable: boolean;
	/** The firms that its properties name: `Northwind`. */
	readonly firms: readonly string[];
	/** The day on which the user wrote or clipped it; null if it is not known. */
	readonly day: Day | null;
	/** Whether the note itself states that day. */
	readonly isDayStated: boolean;
	/** The person whose note it is; null for other notes. */
	readonly person: PersonNote | null;
	/** Whether the note is about people, a group or a call, which are no topics: its first link says so. */
	readonly isOfPeople: boolean;
}

/** Properties with the day on which the user took a note. */
const DAY_KEYS = [
	'clipped',
	'saved',
	'added',
	'captured',
	'created',
	'date-saved',
	'date-added',
	'date-created',
	'date',
];
/** Properties that say what a person does. */
const DOES_KEYS: ReadonlySet<string> = new Set(
	[
		'role',
		'roles',
		'job',
		'job-title',
		'position',
		'occupation',
		'profession',
		'headline',
		'does',
		'expertise',
		'specialty',
		'speciality',
		'skills',
		'services',
		'trade',
		'field',
	].map(propertyKey),
);
/** Properties of a person's note that name their firm: `company: Northwind`. */
const COMPANY_KEYS: ReadonlySet<string> = new Set(
	['company', 'organisation', 'organization', 'employer', 'org', 'firm'].map(propertyKey),
);
/** Properties that name a firm, of a person's note or another: `employer: Northwind`. */
const FIRM_KEYS: ReadonlySet<string> = new Set([
	...COMPANY_KEYS,
	...['companies', 'client', 'customer', 'account', 'workplace', 'works-at', 'works-for'].map(propertyKey),
]);
/** Properties that only the note of a person has. */
const OF_PERSON_KEYS: ReadonlySet<string> = new Set(
	[...DOES_KEYS, 'phone', 'email', 'mobile', 'birthday', 'linkedin'].map(propertyKey),
);
/** Tags and types of notes of people: `#person`, `contact`. */
const IS_PERSON = /^#?(?:person|people|persons|contact|contacts|crm|network)$/i;
/** Properties that say what kind of note it is: `type: person`. */
const KIND_KEYS: ReadonlySet<string> = new Set(['type', 'category', 'categories']);
/** A note in a folder of people: `People/Dana.md`, `CRM/Acme/Dana.md`. */
const PEOPLE_FOLDER = /(?:^|\/)(?:people|persons|contacts|network|crm)\/(?:[^/]+\/)?[^/]+$/i;
/** What the first link of a note says that the note is about: `- a [[person]]`, `A [[community]] of rowers`. */
const OF_PEOPLE =
	/^(?:person|people|human|friend|colleague|acquaintance|family|group|community|collective|club|team|company|organi[sz]ation|call|meeting|meetup|event)$/;
/** Parts of a longer list of headings or links are left out. Only generated notes, such as indexes, have that many. */
const MOST_PARTS = 200;
/**
 * What somebody does is cut, in characters: a line of a note. The reader of notes gives at most 80 (`what-they-do.ts`),
 * a property can have a whole paragraph.
 */
const LONGEST_ROLE_CHARACTERS = 120;
/** Notes in a folder of people that are about the folder: `index`, `all people`. */
const NO_PERSON = /^(?:readme|index|overview|home|moc|people|contacts|template.*|all\s.*)$/i;
/** What follows a name in a title: `Tom Reyes, customs broker`, `Tom Reyes (customs broker)`. */
const AFTER_NAME = /^(.{2,60}?)\s*(?:,\s+|\s[–—-]\s|\s?\()\s*([^()]{3,80}?)\)?$/;

/**
 * A date or an identifier at an end of a title, which says nothing about its topic: `2026-11-19 ` in `2026-11-19 Fleet
 * pricing`.
 */
const AT_START =
	/^(?:\d{4}[-._ ]?\d{2}[-._ ]?\d{2}(?:[T _-]\d{2}[-:.]?\d{2})?|\d{8,14}|\d{1,2}[-._]\d{1,2}[-._]\d{4})[\s_–—-]+/;
/** The same at the end: `Call with Dana 2026-11-23`, `Freight 20261123`. */
const AT_END = /[\s_–—-]+(?:\d{4}[-._]\d{2}[-._]\d{2}|\(?[a-z]*\d[a-z\d]{15,}\)?|\d{8,14})$/;

/** The site at the end of a clipped title: ` · GitHub`, ` | Medium`, ` by rail.org`. */
const SITE = /\s+(?:(?:[|·•]|—)\s+[^|·•—]{2,30}|by\s+\S+\.(?:com|org|net|io|dev|co|edu|gov|blog))$/;

const oneOf = (properties: Properties | null, keys: ReadonlySet<string>): readonly string[] =>
	properties === null
		? []
		: Object.entries(properties).flatMap(([name, value]) => (keys.has(propertyKey(name)) ? propertyTexts(value) : []));

/** The property with the title of a note: `title: Empty backhauls in rail`. */
const TITLE_KEY: ReadonlySet<string> = new Set(['title']);

/** Returns the title of a note as a person would say it: `2026-11-20_empty-backhauls` gives `empty backhauls`. */
function shownTitle({ path, properties }: NoteOutline): string {
	const stated = oneOf(properties, TITLE_KEY)[0]?.trim() ?? '';
	const name = baseName(path).replace(AT_START, '').replace(AT_END, '');
	const spoken = /\s/.test(name) ? name : name.replace(/[_-]+/g, ' ');
	const title = stated !== '' && stated.length <= 160 ? plainWords(stated) : spoken;
	return title
		.replace(SITE, '')
		.replace(/[\s_]+/g, ' ')
		.trim();
}

function dayOfNote(note: NoteOutline, settings: DateSettings): Pick<VaultNote, 'day' | 'isDayStated'> {
	const { properties, path, created } = note;
	if (properties !== null) {
		const byKey = new Map(Object.entries(properties).map(([name, value]) => [propertyKey(name), value]));
		for (const key of DAY_KEYS) {
			const text = propertyTexts(byKey.get(propertyKey(key)))[0] ?? '';
			const day = text.length > 0 && text.length <= 60 ? firstWrittenDate(text, settings, null)?.day : null;
			if (day) return { day, isDayStated: true };
		}
	}
	const named = fileNameDate(path, settings)?.day ?? null;
	return { day: named ?? created, isDayStated: named !== null };
}

function personOf(note: NoteOutline): PersonNote | null {
	const file = baseName(note.path).replace(/^@/, '').trim();
	const title = nameOfSlug(file) ?? file;
	const [, before, after] = AFTER_NAME.exec(title) ?? [];
	const isMarked =
		PEOPLE_FOLDER.test(note.path) ||
		note.tags.some((tag) => IS_PERSON.test(tag)) ||
		oneOf(note.properties, KIND_KEYS).some((type) => IS_PERSON.test(plainWords(type)));
	const name = before !== undefined && (isMarked || looksLikePerson(before)) ? before : title;
	const said = note.does ?? [];
	const isPerson = oneOf(note.properties, OF_PERSON_KEYS).length > 0 || said.length > 0;
	if (!isMarked && !(looksLikePerson(name) && isPerson)) return null;
	if (!/^\p{Lu}/u.test(name) || NO_PERSON.test(name) || name.split(/\s+/).some(isJobWord)) return null;
	const does = [
		...oneOf(note.properties, DOES_KEYS).map(plainWords),
		...(name === title ? [] : [after ?? '']),
		...said,
		...note.tags.filter((tag) => !IS_PERSON.test(tag)).map((tag) => tag.replace(/[/_-]+/g, ' ')),
	];
	return {
		name,
		does: does
			.map((words) => words.slice(0, LONGEST_ROLE_CHARACTERS).trim())
			.filter((words) => words !== '')
			.map((words) => ({ words, stems: new Set(stemsOf(words).map(occupationRoot)) })),
		company: plainWords(oneOf(note.properties, COMPANY_KEYS)[0] ?? '') || null,
	};
}

/** Returns what the choice of a purpose needs of a note, from what is known without reading its text. Never throws. */
export function vaultNote(note: NoteOutline, settings: DateSettings): VaultNote {
	const title = shownTitle(note);
	const headings = note.headings.slice(0, MOST_PARTS).map((heading) => plainWords(heading.slice(0, 200)));
	const tags = [...new Set(note.tags.slice(0, MOST_PARTS).map((tag) => tag.toLowerCase().replace(/^#/, '')))];
	const links = [...new Set(note.links.slice(0, MOST_PARTS).map(linkKey))];
	const person = personOf(note);
	const isOfPeople = OF_PEOPLE.test((links[0] ?? '').replace(/^.*\//, ''));
	const shares = person === null && !isOfPeople && isShareable(note);
	const words = shares ? topicWords(title) : [];
	const inTitle = new Set(words.map(({ stem }) => stem));
	const inHeadings = shares ? headings.flatMap(phrasesOf) : [];
	return {
		path: note.path,
		title,
		words,
		phrases: shares ? phrasesOf(title) : [],
		headingPhrases: inHeadings.filter(({ first, second }) => inTitle.has(first.stem) || inTitle.has(second.stem)),
		stems: stemsOf([title, ...headings, ...tags].join('\n')),
		tags,
		links,
		isShareable: shares,
		firms: oneOf(note.properties, FIRM_KEYS).map((firm) => plainWords(firm)),
		...dayOfNote(note, settings),
		person,
		isOfPeople,
	};
}
