import { isCommonWord } from '../../english/common-words';
import { isGivenName } from '../../english/given-names';
import { isOtherWord } from '../../english/names';
import { isThingWord } from '../commitments/names/name-words';
import { looksLikePerson } from '../note-people';
import type { SearchPhrase } from '../phrase-search';

/** One of them begins a word in each heading and tag that names an interview. */
export const INTERVIEW_PHRASES: readonly SearchPhrase[] = [
	...['interview', 'screen', 'panel', 'round', 'onsite', 'on-site', 'phonescreen', 'finalround'].map((word) => ({
		phrase: word,
		source: word,
	})),
	{ phrase: 'super', source: 'super ?day' },
];

/** Words before `interview` that say which one. */
const KIND = [
	...['phone', 'video', 'virtual', 'zoom', 'teams', 'in-person', 'technical', 'tech', 'coding', 'behavioral'],
	...['behavioural', 'system design', 'design', 'case', 'panel', 'final', 'first', 'second', 'third', '1st', '2nd'],
	...['3rd', 'initial', 'recruiter', 'hr', 'hiring manager', 'screening', 'on-?site', 'informational', 'job'],
	...['round (?:one|two|three|\\d)', 'final[- ]round', 'first[- ]round', 'second[- ]round', 'third[- ]round'],
].join('|');

/** What an interview is called: `interview`, `phone screen`, `final round`. One, since advice speaks of several. */
const NAME = [
	`(?:(?:${KIND})[\\s-]+){0,3}interview`,
	'(?:phone|recruiter|hr|initial|video|technical|tech|first|hiring manager)[\\s-]+screen(?:ing)?',
	'screening call',
	'(?:final|first|second|third|1st|2nd|3rd|technical|panel|on-?site)[\\s-]+round',
	'on-?site loop',
	'hiring panel',
	'super ?day',
].join('|');

/** What may come before the name: nothing, or whom and what it is with. */
const BEFORE =
	"(?:^|^[\\p{L}\\d][\\p{L}\\p{M}\\d&.,'’/ -]{0,50}?(?:: [\\p{L}\\p{M}\\d&.,'’/ -]{1,40}?)?[\\s:–—|-]\\s*)";
/** What may follow the name: nothing, a mark, a name, the number of the round. */
const AFTER = [
	'\\s*$',
	'\\s+notes?\\s*(?:$|[-–—:(,]|with\\b|from\\b)',
	'\\s*[-–—:,|@]',
	'\\s*\\([^()%]*\\)\\s*(?:$|[-–—:,])',
	'\\s+(?:with|at|for|w/|by|on|re|from|\\d|I{1,3}\\b|debrief\\w*)',
].join('|');
/** The name of an interview, and what may be around it: `Northwind – phone interview with Dana`. */
const INTERVIEW = new RegExp(`${BEFORE}(?:${NAME})(?:${AFTER})`, 'iu');
/** A topic after a dash, in small letters: `interview - data structures`. */
const TOPIC = /(?:[Ii]nterview|[Ss]creen|[Rr]ound)\s*[-–—:]\s*(?!with\b|at\b|for\b|by\b)\p{Ll}{4}/u;
/** The words after the name: `Interview Gideon Marsh`. */
const FOLLOWED = new RegExp(`${BEFORE}(?:${NAME})\\s+(\\p{L}.*)$`, 'iu');
/** A title that is only the kind of interview, and with whom: `Screen`, `Panel with Northwind`, `Panel - Northwind`. */
const ALONE = /^(?:screen|panel|final round|on-?site)(?:\s*$|\s+(?:with|at|w\/)\s|\s*[-–—:@]\s)/i;

/** Interviews that nobody thanks for, that lie ahead, and words about interviews. */
const OTHER = [
	...[
		'mock',
		'practi[cs]e',
		'prep\\w*',
		'rehears\\w*',
		'user',
		'customer',
		'research',
		'exit',
		'stakeholder',
		'expert',
	],
	...['podcast', 'radio', 'tv', 'media', 'usability', 'discovery', 'candidates?', 'applicants?', 'participants?'],
	...['questions?', 'answers?', 'q\\d+', 'tips', 'templates?', 'checklist', 'guide', 'how to', 'process', 'problems?'],
	...['skills', 'flow', 'workflow', 'management', 'tests?', 'feedback form', 'feedback', 'defen[cs]e', 'timeline'],
	...['report', 'facts', 'score', 'readiness', 'hub', 'strategy', 'rubric', 'speakers', 'highlights', 'milestone\\S*'],
	...[
		'after',
		'before',
		'topics',
		'resources',
		'experiences?',
		'post-interview',
		'upcoming',
		'scheduled',
		'schedule',
		'scheduling',
	],
	...['ep\\.? ?\\d+', 'episode\\w*', 'category', 'vampire', 'an interview with'],
	...[
		'cancell?ed',
		'moved (?:to|from|by|up|back)',
		'pushed (?:to|back|out)',
		'brought forward',
		'delayed',
		'rescheduled',
		'postponed',
		'no-show',
		'invite',
		'invitation',
		'request',
		'log',
		'tracker',
		'some',
	],
	...['our', 'multiple', 'several', 'solar', 'control', 'discussion', 'of', 'study', 'material', 'outfit', 'plan'],
].join('|');
/** Words by which the note is of another kind: `prep` in `Interview prep`, `user` in `User interview`. */
const IS_OTHER = new RegExp(`(?:^|[^\\p{L}\\d])(?:${OTHER})(?![\\p{L}\\d])`, 'iu');

/** Whether the words after `Interview` are a person's name: `Gideon Marsh`, but not `Aid Site`. */
const isPerson = (words: string) =>
	looksLikePerson(words) && isGivenName((words.split(/[\s-]/, 1)[0] ?? '').toLowerCase());

/** A date before a title: `2026-11-19 Panel`. */
const DATE = /^\d{4}[-._ ]?\d{2}[-._ ]?\d{2}\s*[-–—_]?\s*/;

/** The words of a title without its date and marks: `2026-11-19 **Panel**` gives `Panel`. */
const undated = (title: string) =>
	title
		.replace(/[_*#`]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(DATE, '');

/**
 * Whether a title, a heading or a status names an interview: `Panel interview with Northwind`, `Phone screen`, `Final round`.
 * `Interview prep`, `Mock interview` and `User interview with Ana` are not interviews.
 */
export function namesInterview(words: string): boolean {
	const text = undated(words);
	if (text.length > 100 || IS_OTHER.test(text) || TOPIC.test(text)) return false;
	return INTERVIEW.test(text) || ALONE.test(text) || isPerson(FOLLOWED.exec(text)?.[1] ?? '');
}

/** What an interview with somebody may be called in short: `panel`, `phone screen`, `final round`. */
const SHORT_NAME = new RegExp(
	`(?:^|\\s)(?:(?:(?:${KIND})[\\s-]+){0,2}(?:panel|screen|on-?site|interview)|(?:screening|intro) call|(?:final|first|second|third)[\\s-]round)(?=\\s|$)`,
	'i',
);
/** The most words of a firm or a person beside it: `Gay Poe panel`. More are a sentence. */
const MOST_WORDS_BESIDE = 3;

/** Whether a word may be of a firm's or a person's name: `Acme`, `3M`, but not `Control` or `home`. */
function mayBeName(word: string): boolean {
	const key = word.toLowerCase();
	return /^[\p{Lu}\d]/u.test(word) && !isThingWord(key) && !isCommonWord(key) && !isOtherWord(key);
}

/**
 * Whether the title of a note with a contact names an interview in short, beside a firm or a person: `Acme panel`, `Final round
 * Acme`. Without a contact it could be any panel or screen; `Home screen` is not one at all.
 */
export function namesInterviewInShort(title: string): boolean {
	const text = undated(title);
	if (IS_OTHER.test(text)) return false;
	const found = SHORT_NAME.exec(text);
	if (!found) return false;
	const beside = [text.slice(0, found.index), text.slice(found.index + found[0].length)].map((part) =>
		part.split(' ').filter((word) => word !== ''),
	);
	return (
		beside.flat().length > 0 && beside.every((words) => words.length <= MOST_WORDS_BESIDE && words.every(mayBeName))
	);
}

/** A tag of an interview, with or without `#`: `interview`, `job/interview`, `phone-screen`. */
const TAG = /^#?(?:[\p{L}\d_-]+\/)*(?:(?:job|panel|technical|final)-?)?(?:interviews?|phone-?screen|final-?round)$/iu;

/** Whether a tag is one of an interview: true for `#job/interview` and `phone-screen`. */
export const isInterviewTag = (tag: string): boolean => TAG.test(tag.trim());

/** A tag that names an interview only in a note with a contact: `panel`, `job/screen`. */
const SHORT_TAG = /^#?(?:[\p{L}\d_-]+\/)*(?:panel|screen|on-?site)$/iu;

/** Whether a tag of a note with a contact is one of an interview in short: `panel`. */
export const isInterviewTagInShort = (tag: string): boolean => SHORT_TAG.test(tag.trim());

/** The tag in the words of a note: `#interview`. */
const TAG_IN_TEXT = /(?:^|\s)#(?:[\p{L}\d_-]+\/)*(?:interview|phone-?screen|final-?round)(?![\p{L}\d_/-])/iu;

/** Whether a line has such a tag: true for `Met them #interview`. */
export const hasInterviewTag = (line: string): boolean => TAG_IN_TEXT.test(line);
