import { MONTH_PERSONS, WEEKDAYS } from './calendar-words';
import { NO_NAMES } from './holidays';
import { ACTION_VERBS } from './words/action-verbs';
import { FUNCTION_WORDS } from './words/function-words';
import { JOB_SEARCH_WORDS } from './words/job-search-words';
import { JOB_WORDS } from './words/job-words';
import { NAMES_IN_S } from './words/names-in-s';
import { NOT_PEOPLE } from './words/not-people';
import { PERSON_VERBS } from './words/person-verbs';
import { PLEASANTRIES } from './words/pleasantries';
import { TIME_WORDS } from './words/time-words';

/** Titles before a name, written with or without a full stop: `Dr. Lee`, `Mrs Hall`. */
export const TITLES = ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Capt', 'Mme', 'Cllr', 'Rev', 'Frau', 'Herr'] as const;

/** The alternatives of {@link TITLES}, for a pattern: `(?:Mr|Mrs|…)`. */
export const TITLE_SOURCE = `(?:${TITLES.join('|')})`;

/** The text without the titles before names: `I'll ring Mrs. Hall` gives `I'll ring Hall`. */
export function withoutTitles(text: string): string {
	return text.replace(TITLE, '');
}

/** The text whose titles have no full stop, so that none of them looks like a sentence's end: `Dr. Lee` gives `Dr Lee`. */
export function withPlainTitles(text: string): string {
	return text.replace(TITLE_STOP, '$1');
}

/** Whether a word is a title, with or without a full stop: `Dr.`. */
export function isTitle(word: string): boolean {
	return IS_TITLE.has(word.replace(/\.$/, ''));
}

/** The titles, to look one up: `Dr`. */
const IS_TITLE: ReadonlySet<string> = new Set(TITLES);
/** A title with its full stop and space, to remove it: `Dr. `. */
const TITLE = new RegExp(`\\b${TITLE_SOURCE}\\.?\\s+`, 'g');
/** A title with a full stop, which ends no sentence: `Dr.` */
const TITLE_STOP = new RegExp(`\\b(${TITLE_SOURCE})\\.`, 'g');

/** Small words inside a name: `Ludwig van der Berg`. */
const PARTICLES = [
	'van',
	'von',
	'de',
	'del',
	'della',
	'der',
	'den',
	'di',
	'da',
	'dos',
	'du',
	'la',
	'le',
	'bin',
	'al',
	'ten',
	'ter',
];

/** The alternatives of the small words inside a name, for a pattern: `(?:van|von|…)`. */
export const PARTICLE_SOURCE = `(?:${PARTICLES.join('|')})`;

/** One capitalized word of a name, for a pattern with the flag `u`: `Dana`, `d'Arcy`. */
export const NAME_WORD = "(?:[dlo]['’])?\\p{Lu}[\\p{L}\\p{M}'’-]*";

/** The particles, to look one up: `van`. */
const IS_PARTICLE = new Set(PARTICLES);

/** Whether a word is a small word inside a name: `van` of `Ludwig van der Berg`. */
export function isParticle(word: string): boolean {
	return IS_PARTICLE.has(word);
}

/** Numbers that begin a sentence with a capital: `Two calls`. */
const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Where somebody is instead of at work, after a name: `Dana OOO until Monday`. In lower case. */
const ABSENCE_WORDS = 'ooo ooto oof pto wfh afk awol'.split(' ');
/** How soon or by which way something is done, after a name: `Dana URGENT`, `Dana Via Email`. In lower case. */
const MANNER_WORDS =
	'urgent urgently pronto asap priority latest via cop critical overdue immediately promptly ltr vm lvm'.split(' ');
/** Words that are no part of a name, even with a capital at the start of a line: `The`, `Two`, `Monday`. */
const OTHER_WORDS = new Set([
	...FUNCTION_WORDS,
	...TIME_WORDS,
	...NO_NAMES,
	...NUMBER_WORDS,
	...ACTION_VERBS,
	...PERSON_VERBS,
	...MANNER_WORDS,
	...ABSENCE_WORDS,
	...PLEASANTRIES,
	...JOB_SEARCH_WORDS,
]);

/** The words that hold a sentence together, to look one up: `about`. */
const IS_FUNCTION_WORD: ReadonlySet<string> = new Set(FUNCTION_WORDS);

/** Whether a word in lower case holds a sentence together, so is neither an act nor a name: `about`, `with`. */
export function isFunctionWord(word: string): boolean {
	return IS_FUNCTION_WORD.has(word);
}

/** Whether a word, in any case, is no part of a person's name though it may begin with a capital: `Friday`, `Interview`, `Don’t`. */
export function isOtherWord(word: string): boolean {
	const key = word.toLowerCase();
	return OTHER_WORDS.has(key) || key.endsWith('n’t') || key.endsWith("n't");
}

/** The words of dates and times, to look one up: `friday`. */
const TIME_WORD_SET = new Set(
	[...TIME_WORDS, ...WEEKDAYS.map(({ name }) => `${name}s`)].map((word) => word.toLowerCase()),
);

/** Whether a word, in any case, belongs to a date: `Friday`, `EOY`, `mid`. */
export function isTimeWord(word: string): boolean {
	return TIME_WORD_SET.has(word.toLowerCase());
}

/** Words that a hyphen joins to a date: `Post-December`, `Monday-ish`, `Friday-only`. */
const JOINS_DATE = new Set([
	'post',
	'pre',
	'non',
	'ish',
	'day',
	'time',
	'end',
	'half',
	'term',
	'only',
	'first',
	'to',
	'or',
]);
/** Whether a word in lower case can be part of a date: `mid-december`, `eoy`. `jun-ho` and `jan-erik` are names. */
export function isDateWord(key: string): boolean {
	const parts = key.split('-');
	return (
		parts.some(isTimeWord) && parts.every((part) => isTimeWord(part) || JOINS_DATE.has(part) || /\d|^$/.test(part))
	);
}
/** Words of dates and verbs that are names too, where a name is expected. */
const ALSO_NAMES = new Set([
	...MONTH_PERSONS,
	'jan',
	...WEEKDAYS.map(({ name }) => name.toLowerCase()),
	'will',
	'mark',
	'bill',
	'rob',
	'drew',
	'grace',
	'faith',
	'hope',
	'guy',
	'art',
	'grant',
	'chase',
	'wade',
	'ray',
]);

/** Whether a word in lower case is one of dates or verbs, and a name as well: `will`, `sunday`. */
export function isAlsoName(word: string): boolean {
	return ALSO_NAMES.has(word);
}

/** Words of sentences that are surnames too, after a first name: `Meg Read`, `Minh Do`. In lower case. */
const SURNAMES_AND_WORDS: ReadonlySet<string> = new Set(
	'read post good hope chase call land close pay old will book right see tell said speak ring keep wait hire meet more most an do so to oh'.split(
		' ',
	),
);
/** Words of times that are surnames too, after a given name: `Gerald Early`. In lower case. */
const SURNAMES_AND_TIMES: ReadonlySet<string> = new Set(['early', 'noon', 'morning']);
/** First names that change a date before them as other words: `Skip Monday`, `Trinity Sunday`. In lower case. */
const NAMES_THAT_CHANGE_DATES: ReadonlySet<string> = new Set(['skip', 'trinity']);

/** Whether a word in lower case is a word of sentences and a surname: `read`, `so`. */
export const isSurnameAndWord = (word: string): boolean => SURNAMES_AND_WORDS.has(word);
/** Whether a word in lower case is a word of times and a surname: `noon`. */
export const isSurnameAndTime = (word: string): boolean => SURNAMES_AND_TIMES.has(word);
/** Whether a word in lower case is a first name, and a word that changes the date after it: `skip`. */
export const isNameThatChangesDates = (word: string): boolean => NAMES_THAT_CHANGE_DATES.has(word);

/** A quick test for names that would be read as parts of dates, for a pattern: `Meg Read`, `Skip`. */
export const MISLEADING_NAME_SOURCE = [...SURNAMES_AND_WORDS, ...SURNAMES_AND_TIMES, ...NAMES_THAT_CHANGE_DATES]
	.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
	.join('|');

/** Months that are first names too: `Check in with June Monday`. */
const MONTH_NAMES = new Set([...MONTH_PERSONS, 'jan']);

/** Whether a word in lower case is a month and a first name: `june`. */
export function isMonthName(word: string): boolean {
	return MONTH_NAMES.has(word);
}

/** The words that name no person, to look one up: `references`. */
const IS_NOT_PERSON = new Set(NOT_PEOPLE);

/** Where people write or publish, which is nobody. */
const PLATFORMS: ReadonlySet<string> = new Set(
	'slack discord youtube github gitlab jira trello asana notion zulip twitter facebook instagram mastodon telegram whatsapp zoom skype webex dropbox gmail hackmd wordpress'.split(
		' ',
	),
);

/** Whether a word in lower case is where people write or publish, so names nobody after `on`: `slack`, `github`. */
export function isPlatform(word: string): boolean {
	return PLATFORMS.has(word);
}

/** First names that end in one `s`, so are no plural: `James`. */
const IS_NAME_IN_S = new Set(NAMES_IN_S);

/** Whether a word in lower case is a plural and no name: `quotes`, but not `ines`. */
export function isPlural(word: string): boolean {
	return /[^s]s$/.test(word) && !IS_NAME_IN_S.has(word);
}

/** Endings of words that name things or tell of acts: `Registration`, `Mentorship`, `Newsletter`, `Started`. */
const NO_NAME_ENDING = /..(?:[ts]ions?|ships?|ness|letters?|ments?|[bcdghklmnprstvwxz]ed)$/;
/** First names and offices with such an ending. */
const NAMES_WITH_ENDING = new Set([
	'clement',
	'clément',
	'government',
	'department',
	'parliament',
	'alfred',
	'manfred',
	'wilfred',
	'winifred',
	'jared',
	'ahmed',
	'mohammed',
	'mohamed',
	'muhammed',
	'khaled',
	'majed',
	'rashed',
	'united',
	'allied',
]);

/** Whether the ending of a word in lower case shows that it is no name: `registration`, `started`, but not `alfred`. */
export function hasNoNameEnding(word: string): boolean {
	return NO_NAME_ENDING.test(word) && !NAMES_WITH_ENDING.has(word);
}

/** Whether a word in lower case names no person although it is in the place of a name: `them`, `slides`. */
export function isNobody(word: string): boolean {
	return IS_NOT_PERSON.has(word);
}

/** The words of jobs and firms, to look one up: `analyst`. */
const IS_JOB_WORD = new Set(JOB_WORDS);

/** Whether a word belongs to a job or a firm and to no person's name: `Analyst`, `Ltd`. */
export function isJobWord(word: string): boolean {
	return IS_JOB_WORD.has(word.toLowerCase().replace(/\.$/, ''));
}

/** People by what they do, with what comes before it: `the hiring manager`. The first group is the role alone. */
export const ROLE =
	/^(?:(?:the|my|their|our|her|his|a|an)\s+)?((?:(?:hiring|talent|career|recruiting|internal|external|agency|engineering|product|office)\s+)?(?:recruiters?|headhunter|manager|team\s+lead|team|coach|mentor|interviewer|assistant|advisor|adviser|professor|referee|director|agency|department|panel|committee|landlord|landlady|broker|lawyer|accountant|contractor|coordinator|lead)|hr)\b/i;

/** A job after a firm's name: `Brightline engineer`. */
export const JOB_AFTER_FIRM =
	/^\s(?:team\s+lead|recruiters?|engineer|developer|designer|manager|hiring\s+manager|founder|rep|representative|analyst|director|coordinator|lead|interviewer|agent|contact|people|folks|hr|HR)(?!\p{L})/u;

/** Words before "of" in a name: "Bank of Ohio", but not "Dana of Northwind". */
export const INSTITUTION =
	/(?:university|bank|school|museum|department|institute|ministry|city|office|college|house|board|society|chamber)$/i;

/** A person named by somebody else: "Janet's son-in-law", "Lee's PA"; "Gretchen's mail" names Gretchen. */
export const THEIR_PERSON =
	/^\s(?:PA|EA|VA|aide|deputy|agent|lawyer|solicitor|accountant|nurse|spouse|assistant|secretary|recruiter|manager|boss|team|colleague|office|coordinator|partner|friend|wife|husband|brother|sister|father|mother|son|daughter|cousin|uncle|aunt|neighbou?r)(?:-in-law)?(?!\p{L})/u;

/** A relation before a name: `my cousin Lee`. */
export const RELATION =
	/^(?:(?:my|our|his|her|their)\s+)?(?:cousin|aunt(?:ie|y)?|uncle|brother|sister|friend|mate|neighbou?r|colleague|boss|mentor|coach)\s+(?=\p{Lu})/u;

/** Abbreviations before a colon that are initials of no person: `btw` in `btw: call Dana`. Not `dw`. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
	're fw fwd ps nb btw fyi eta tbd tbc wip aka tag url src faq aob sub ref via who why how due qa pr id tel cc ie eg to'.split(
		' ',
	),
);

/** Whether a word in small letters is an abbreviation before a colon: `btw` in `btw: call Dana`. */
export const isAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word);
