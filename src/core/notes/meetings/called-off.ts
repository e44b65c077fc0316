import { anyOf, MONTH, TOMORROW_WORDS, WEEKDAY } from '../../english/calendar-words';
import { sentenceSplitter } from '../../english/sentences';
import type { Contact } from '../../contact';
import type { Heading } from '../../markdown/line';
import { plainWords } from '../../markdown/links';
import { headingsAbove, visibleContent, type Outline, type OutlineLine } from '../../markdown/scan';
import { baseName } from '../../note-path';
import type { NoteContext } from '../note-context';
import { titlePerson } from '../note-people';
import { closedHeadings, standsUnder } from '../sections';

/** What says that a meeting does not take place: `cancelled`, `moved to Friday`. */
const OFF = /\b(?:cancell?ed|postponed|moved to|rescheduled|called off|no-show|did not happen|didn['’]t happen)\b/i;

/** Whether words that name a meeting say that it does not take place: `Coffee with Dana (cancelled)`. */
export const isCalledOff = (words: string): boolean => OFF.test(words);

/** What is called off. */
const OCCASION =
	'(?:appointment|breakfast|call|catch[- ]?up|chat|coffee|dinner|drinks?|interview|lunch|meeting|meet-?up|panel|screen(?:ing)?|session|tea|visit|walk|zoom|1:1|it|this|that)';
/** Verbs by which something does not take place. */
const ENDED = '(?:cancell?ed|postponed|rescheduled|called\\s+off|put\\s+off|delayed)';
/** Another day, to which something is moved: `to next week`, `to the 27th`, `till Friday`. */
const ANOTHER_DAY = `(?:to|until|till|by)\\s+(?:(?:the|a|an|some|early|late|mid)\\s+)?(?:next|another|later\\s+(?:this|in\\s+the)\\s+week|later\\s+day|new\\s+date|week|month|${anyOf(TOMORROW_WORDS)}|${WEEKDAY}|${MONTH}|\\d{4}-\\d\\d|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}\\.?\\s+(?:${MONTH}))`;
/** Where a clause begins: at the beginning of a sentence, or after a comma or a colon. */
const BEGINS = '(?:^|[,;:–—]\\s+|\\s-\\s+)["“”\'*_>⚠❌🚫\\s\\uFE0F]*(?:(?:but|so|and|sadly|unfortunately)\\s+)?';
/** What may follow: the end, a mark, a reason, another day. Not a thing: `cancelled the contract`. */
const ENDS = `(?=\\s*(?:$|[.,;:!)*_"”–—-])|\\s+(?:again|today|last\\s+minute|at\\s+(?:the\\s+last\\s+minute|short\\s+notice)|on\\s+(?:me|us)|by\\s+(?:her|him|them)|because|since|due\\s+to|as\\s+(?:she|he|they|I)|this\\s+morning|for\\s+today|${ANOTHER_DAY}))`;
/** Who called it off. The people of the note are replaced by `she` before. */
const WHO = '(?:she|he|they|we|I)';

/**
 * The ways in which a sentence says that the meeting of its note did not take place: `Cancelled, she is ill`, `Interview postponed`,
 * `the call was moved to next week`, `They rescheduled to next week`, `Dana cancelled our lunch`, `No-show!`, `She did not show up`, `They called it off`, `Didn't happen`,
 * `Nobody showed up`, `The meeting did not take place`.
 */
const CALLED_OFF: readonly RegExp[] = [
	new RegExp(`^["“'*_>⚠❌🚫\\s\\uFE0F]*(?:(?:was|got|had\\s+to\\s+be|has\\s+been)\\s+)?${ENDED}${ENDS}`, 'iu'),
	new RegExp(
		`${BEGINS}(?:(?:the|our|my|this|today['’]s)\\s+)?${OCCASION}(?:\\s+with\\s+\\p{L}+)?\\s+(?:(?:was|is|has\\s+been|had\\s+to\\s+be|got)\\s+)?(?:just\\s+)?${ENDED}${ENDS}`,
		'iu',
	),
	new RegExp(
		`${BEGINS}(?:(?:the|our|my|this)\\s+)?(?:${OCCASION}|${WHO})(?:\\s+(?:was|is|has\\s+been|had\\s+to\\s+be|got))?\\s+(?:moved|pushed|shifted|put\\s+off|rescheduled|postponed)(?:\\s+(?:it|back|us|the\\s+\\p{L}+|our\\s+\\p{L}+))?\\s+${ANOTHER_DAY}`,
		'iu',
	),
	new RegExp(
		`${BEGINS}${WHO}\\s+(?:had\\s+to\\s+|has\\s+|have\\s+|just\\s+)?(?:cancel|postpone|reschedule|${ENDED})(?:${ENDS}|\\s+(?:it|this|(?:the|our|my|today['’]s)\\s+${OCCASION})(?![\\p{L}]))`,
		'iu',
	),
	new RegExp(`${BEGINS}(?:a\\s+)?no[- ]show${ENDS}`, 'iu'),
	new RegExp(
		`${BEGINS}${WHO}\\s+(?:had\\s+to\\s+|has\\s+)?(?:call(?:ed)?|put)\\s+(?:it|this|(?:the|our|my)\\s+${OCCASION})\\s+off(?![\\p{L}])|${BEGINS}${WHO}\\s+stood\\s+(?:me|us)\\s+up(?![\\p{L}])`,
		'iu',
	),
	/^["“'*_>\s]*(?:did\s+not|didn['’]t)\s+(?:take\s+place|happen)(?!\s*\p{L})/iu,
	new RegExp(
		`${BEGINS}(?:${WHO}|nobody|no\\s+one)\\s+(?:(?:did\\s+not|didn['’]t|never|failed\\s+to)\\s+)(?:(?:show(?:ed)?|turn(?:ed)?)\\s+up|show|c[oa]me|appear(?:ed)?|dial(?:led)?\\s+in|join(?:ed)?)${ENDS}`,
		'iu',
	),
	new RegExp(`${BEGINS}(?:nobody|no\\s+one)\\s+(?:(?:showed|turned)\\s+up|came|dialled\\s+in)${ENDS}`, 'iu'),
	new RegExp(
		`${BEGINS}(?:(?:the|our|my|this)\\s+)?${OCCASION}\\s+(?:did\\s+not|didn['’]t|does\\s+not|will\\s+not|won['’]t)\\s+(?:take\\s+place|happen)(?![\\p{L}])`,
		'iu',
	),
];
/** A clock time to which it was moved on the same day: `rescheduled to 10:30`. */
const SAME_DAY = /\b(?:to|at|from)\s+(?:\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]m|noon|later\s+(?:today|that\s+day))/i;
/** What shows that they spoke nevertheless, or that the words are of another time: `we talked`, `last month`. */
const SPOKE =
	/\b(?:we|she|he|they|I)\s+(?:talked|spoke|met|discussed|chatted)\b|\b(?:talked|spoke)\s+(?:about|for)\b|\blast\s+(?:week|month|year|time)\b|\bif\b|\?\s*$/i;
/** A quick test, which most notes fail: each of these sentences has one of these words, such as `cancelled`. */
const WORTH_A_LOOK =
	/cancel|postpone|reschedul|called off|(?:called|call|put) (?:it|this|the|our|my) (?:\p{L}+ )?off|stood (?:me|us) up|put off|delayed|no[- ]show|(?:not|n['’]t|never|failed to) (?:show|turn|c[oa]me|appear|dial|join|happen|take place)|(?:nobody|no one) (?:showed|turned|came|dial)|(?:moved|pushed|shifted) (?:\p{L}+ ){0,3}(?:to|until|till|by) /iu;

/** A title that says so at its beginning, at its end or in brackets: `Coffee with Dana (cancelled)`, `CANCELLED Lunch Dana`. */
const TITLE = new RegExp(
	`^(?:\\d{4}-\\d\\d-\\d\\d[\\s_–—-]*)?(?:${ENDED}|no[- ]show)[\\s:–—-]|[\\s([_–—-](?:${ENDED}|no[- ]show)\\)?\\]?\\s*$|[([](?:${ENDED}|no[- ]show|moved)\\b[^()[\\]]{0,40}[)\\]]`,
	'iu',
);
/** A status by which it did not take place: `cancelled`, `No show`. */
const STATUS = /^[^\p{L}]*(?:cancell?ed|postponed|rescheduled|called off|no[- ]show|did not take place)(?![\p{L}])/iu;
/** A heading of all that was said: `Notes`. */
const OF_WHOLE = /^\W*(?:(?:meeting\s+|call\s+)?notes|summary|minutes|update|outcome|result)\W*$/i;

const SENTENCES = /* @__PURE__ */ sentenceSplitter(';');

/** Returns words in which the people with these names are `she`: `Dana Whitfield did not come` as `she did not come`. */
function withPronouns(words: string, names: ReadonlySet<string>): string {
	if (names.size === 0) return words;
	const replaced = words.replace(/[\p{L}\p{M}’'-]+/gu, (word) => (names.has(word.toLowerCase()) ? 'she' : word));
	return replaced.replace(/\bshe(?: she)+\b/g, 'she');
}

/**
 * Whether a line of the note of a meeting says that it did not take place: `Cancelled, she is ill`, `No-show!`. Not `She cancelled
 * the contract`, and not `They rescheduled to 10:30`, which is the same day. `names` are the words of its people's names, in lower
 * case.
 */
export function saysCalledOff(line: string, names: ReadonlySet<string> = new Set()): boolean {
	if (!WORTH_A_LOOK.test(line)) return false;
	const words = withPronouns(line, names);
	return SENTENCES.split(words).some(({ from, next }) => {
		const sentence = words.slice(from, next).trim();
		if (SAME_DAY.test(sentence) || SPOKE.test(sentence)) return false;
		return CALLED_OFF.some((pattern) => pattern.test(sentence));
	});
}

/** Whether lines say that a meeting with these people did not take place, and none of them that they spoke nevertheless. */
export function sayCalledOff(
	outline: Outline,
	lines: readonly OutlineLine[],
	people: readonly Pick<Contact, 'name'>[],
): boolean {
	const names = new Set(people.flatMap(({ name }) => name.toLowerCase().split(/\s+/)));
	const texts = lines
		.filter(({ kind, checkbox }) => (kind === 'paragraph' || kind === 'list-item') && checkbox !== ' ')
		.map((line) => plainWords(visibleContent(outline, line)));
	return texts.some((words) => saysCalledOff(words, names)) && !texts.some((words) => SPOKE.test(words));
}

/** The heading with which a note begins; undefined if other words come first. */
function titleHeading({ headings: [first], lines }: Outline): Heading | undefined {
	if (!first || first.level > 2) return undefined;
	const isBefore = ({ index, kind }: OutlineLine) =>
		index < first.line && (kind === 'paragraph' || kind === 'list-item');
	return lines.some(isBefore) ? undefined : first;
}

/**
 * Whether the meeting of a note did not take place, by its title, its status, its first heading or a sentence: `Coffee with Ben
 * (cancelled)`, `status: cancelled`, `Cancelled, she is ill.` A note that also says what they talked about is of a talk.
 */
export function isCalledOffNote(note: NoteContext): boolean {
	if (TITLE.test(baseName(note.path))) return true;
	if (note.properties.texts('status').some((status) => STATUS.test(plainWords(status)))) return true;
	if (!WORTH_A_LOOK.test(note.text)) return false;
	const outline = note.outline();
	const title = titleHeading(outline);
	if (title && TITLE.test(plainWords(title.text))) return true;
	const closed = closedHeadings(note);
	const isOfWhole = (line: OutlineLine) =>
		headingsAbove(outline, line).every((heading) => heading === title || OF_WHOLE.test(heading.text));
	const own = outline.lines.filter((line) => !standsUnder(outline, line, closed) && isOfWhole(line));
	const titled = titlePerson(note.path);
	return sayCalledOff(outline, own, [...note.contacts, ...note.attendees, ...(titled ? [{ name: titled }] : [])]);
}
