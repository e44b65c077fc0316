import { noteDateContext } from '../../dates/date-context';
import { mayHoldDate, readAllWhens } from '../../dates/date-words';
import { isStatedDate, type Clock, type Contact, type FollowUp, type LineMeeting } from '../../follow-up';
import { NAME_WORD } from '../../english/names';
import { withDueWords } from '../../markdown/due-forms';
import { leadsToNote, readContact, readLinks } from '../../markdown/links';
import { contentOf, visibleContent, type Outline, type OutlineLine } from '../../markdown/scan';
import type { Steps } from '../../steps';
import type { NoteContext } from '../note-context';
import { isCalledOff } from './called-off';

/** What two people do together. */
const OCCASION = [
	'appointment',
	'breakfast',
	'call',
	'catch[- ]?up',
	'chat',
	'coffee',
	'dinner',
	'drinks?',
	'interview',
	'lunch',
	'meet(?:ing)?',
	'screen',
	'tea',
	'visit',
	'walk',
	'zoom',
	'1:1',
	'1-1',
	'one[- ]on[- ]one',
].join('|');

/** A clock time: `14:00`, `2 pm`, `2:30pm`, `8h45`, `8.45`. A point leads to minutes that are no month: `1.12` is a day. */
const TIME = '(?:(\\d{1,2})(?:[:h]|\\.(?=00|1[3-9]|[2-5]))(\\d{2})|(\\d{1,2}))(?:\\s?([ap])\\.?m\\.?)?';
/** A time at the beginning of a line, alone or as the start of a span: `14:00`, `**14:00** –`, `14:00-15:00`, `` `8:45` ``. */
const LEADING_TIME = new RegExp(`^[*_\`]{0,2}(?:(?:at|@)\\s*)?${TIME}(?![\\d:.]|\\s?[%€$£])[*_\`]{0,2}\\s*`, 'i');
/** The rest of a span and marks before the words: `–15:00 `, `: `. */
const AFTER_TIME = new RegExp(`^(?:\\s*(?:[-–—]|to|until|till)\\s*${TIME}(?![\\d:.]))?[\\s:–—,*_\`|-]*`, 'i');
/** A time after the words, as `at 8:45` in `Coffee with Dana at 8:45`. */
const TIME_BEHIND = new RegExp(`\\s(?:at|@)\\s?${TIME}(?![\\d:.%€$£])`, 'i');
/** An occasion at the beginning of a line, which needs no time in a task: `Coffee` in `Coffee with Dana Whitfield`. */
const LEADING_OCCASION = new RegExp(
	`^[*_]{0,2}(?:(?:quick|short|another|first|second|final|weekly|monthly|phone|video|team|intro) ){0,2}(?:${OCCASION})\\b`,
	'i',
);
/** Nothing but an occasion: `Coffee`, `second interview`. */
const ONLY_OCCASION = new RegExp(`${LEADING_OCCASION.source}$`, 'i');
/**
 * A quick test that most notes fail: a line that begins with a time or an occasion, and names somebody after it, as
 * `14:00 call with Dana` and `- [ ] Coffee with Lee` do.
 */
const WORTH_A_LOOK = new RegExp(
	`^[ \\t>]*(?:[-*+|][ \\t]+)?(?:\\[ \\][ \\t]+)?[*_\`]{0,2}(?:(?:at |@ ?)?\\d{1,2}(?:[:.h]\\d{2}|\\s?[ap]\\.?m)|(?:\\p{L}+ ){0,2}(?:${OCCASION})\\b)[^\\n]*(?:\\[\\[|\\]\\(|\\bwith\\s|\\bw/\\s)`,
	'imu',
);
/** A person without a link: `Dana Whitfield` of `Coffee with Dana Whitfield`. */
const NAME_WITH = new RegExp(`^(${NAME_WORD}(?:\\s${NAME_WORD}){0,2})`, 'u');
/** Words that lead to the people of a meeting: ` with `, ` w/ `, also ` with our recruiter `. */
const WITH = /(?:^|\s)(?:with|w\/)\s*(?:\p{Ll}[\p{Ll}'’-]*\s){0,3}$/u;
/** Words before a person by which the two meet: `meet `, `Visit `, `talk to `. */
const MEETS =
	/^(?:meet(?:ing)?(?: up)?|see(?:ing)?|visit(?:ing)?|call(?:ing)?|phone|ring|talk(?:ing)? to|speak(?:ing)? to|join(?:ing)?|pick up|host(?:ing)?)$/i;
/** A short title before a person, ended by a mark: `Northwind: `, `Teams – `. */
const TITLE_BEFORE = /^(?:[\p{L}\d&.'’/-]+\s?){1,4}\s?[:–—@,(-]\s*$/u;
/** Words that only deal with a person or a meeting: `email`, `plan` in `plan coffee with Dana`, `No` in `No lunch with Kim`. */
const NO_MEETING =
	/^(?:no|not|never|cancel\w*|skip\w*|e-?mail\w*|mail\w*|text(?:ed|ing)?|message\w*|messaged|write|wrote|writing|ping\w*|ask\w*|tell|told|send\w*|sent|draft\w*|prepar\w*|planned|schedul\w*|reschedul\w*|book(?:ed|ing)?|arrang\w*|move[ds]?|confirm\w*|invit\w*|thank\w*|think|thought|remember\w*|remind\w*|buy|bought|finish\w*|note|notes|missed|miss|had|met|saw|after|before|follow\w*)(?![\p{L}])|^(?:read\w*|review\w*|prep|plan(?:ning)?|check\w*)(?![\p{L}])(?!\s+(?:with|w\/)\s)|(?:^|\s)(?:did|does|do|could|would|was|is)(?:\s+not|n['’]t)(?![\p{L}])/iu;
/** Words behind a person who only acts: `’s CV`, ` called`, ` will call`. */
const ACTS =
	/^(?:['’]s?\s|\s+(?:\p{L}+ed|said|told|wrote|sent|rang|will|can|is|has|was|thinks|wants|asks|says|writes|calls)(?![\p{L}]))/iu;
/** Words struck out: `~~Coffee with Dana~~`. */
const STRUCK = /~~[^~]+~~/g;
/** Where the words about a meeting begin, whose days are no days of it: `coffee about Thursday’s interview`. */
const TOPIC = /\s(?:about|re|regarding|on the|for the|to (?:discuss|plan|prepare|talk))\s[^]*$/i;
/** When a task was made or begins: `➕ 2026-11-20`, `🛫 2026-11-20`. */
const SIGNED = /[➕🛫✅]\uFE0F?\s*\d{4}-\d\d-\d\d/gu;

/** `14:00`, `2 pm`, `2:30pm` as a clock time; null for hours and minutes that do not exist, and for a bare number. */
function clockFrom([, hour, minute, bare, half]: RegExpExecArray): Clock | null {
	if (hour === undefined && half === undefined) return null;
	const [hours, minutes] = [Number(hour ?? bare), Number(minute ?? 0)];
	const isTwelve = half !== undefined;
	if (minutes > 59 || hours > (isTwelve ? 12 : 23) || (isTwelve && hours === 0)) return null;
	const added = half?.toLowerCase() === 'p' ? 12 : 0;
	return `${String(isTwelve ? (hours % 12) + added : hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The time with which words begin: 14:00 of `14:00 Coffee with Dana`; null without one. */
export function leadingTime(words: string): Clock | null {
	const timed = LEADING_TIME.exec(words);
	return timed && clockFrom(timed);
}

/** The time behind the words of a meeting: 08:45 of `Coffee with Dana at 8:45`; null without one. */
export function timeBehind(words: string): Clock | null {
	const timed = TIME_BEHIND.exec(words);
	return timed && clockFrom(timed);
}

/** The links that follow each other, from one on: two in `[[Dana]] and [[Lee]] about [[Rail]]`. */
function linkedFrom(words: string, start: number): readonly Contact[] {
	const people: Contact[] = [];
	let end: number | null = null;
	for (const { from, to } of readLinks(words).filter(leadsToNote)) {
		if (from < start) continue;
		if (end !== null && !/^\s*(?:[,&+/]|\band\b|,\s*and\b)?\s*$/i.test(words.slice(end, from))) break;
		const contact = readContact(words.slice(from, to));
		if (contact) people.push(contact);
		end = to;
	}
	return people;
}

/** Whether words before a person say that the two meet: nothing, an occasion, `with`, a short title. */
function leadsToMeeting(before: string): boolean {
	const words = before.trim();
	if (words === '' || WITH.test(before) || MEETS.test(words) || TITLE_BEFORE.test(before)) return true;
	return ONLY_OCCASION.test(words);
}

/**
 * The people whom the words of a meeting name: Dana Whitfield of `Coffee with [[Dana Whitfield]]` and of `[[Dana Whitfield]]`
 * alone. Nobody of `email [[Dana Whitfield]]`, and only Kim of `coffee with Kim Osei about [[Dana Whitfield]]`.
 */
function peopleIn(words: string): readonly Contact[] {
	if (NO_MEETING.test(words)) return [];
	const [link] = readLinks(words).filter(leadsToNote);
	const before = words.slice(0, link?.from);
	if (link && leadsToMeeting(before) && !/\b(?:with|w\/)\s+\p{Lu}/u.test(before))
		return ACTS.test(words.slice(link.to)) ? [] : linkedFrom(words, link.from);
	const at = /\b(?:with|w\/)\s*(?=\p{Lu})/u.exec(before);
	const name = at && NAME_WITH.exec(words.slice(at.index + at[0].length))?.[1];
	return name ? [{ name, link: null }] : [];
}

/**
 * Reads one line as a meeting of the note's day: `14:00 Coffee with [[Dana Whitfield]]`, `Coffee with [[Dana Whitfield]] at 2
 * pm`, and an unticked task `Lunch with Kim Lee`, which states no time. Returns null for any other line.
 */
export function meetingIn(line: string, isTask: boolean): Omit<LineMeeting, 'line'> | null {
	const content = line.replace(STRUCK, '').trim();
	const leading = LEADING_TIME.exec(content);
	const time = leading && clockFrom(leading);
	const isOccasion = time === null && LEADING_OCCASION.test(content);
	const behind = isOccasion ? timeBehind(content) : null;
	if (time === null && behind === null && !(isTask && isOccasion)) return null;
	if (isCalledOff(content)) return null;
	const timed = time === null ? content : content.slice(leading?.[0].length ?? 0);
	const contacts = peopleIn(timed.slice(time === null ? 0 : (AFTER_TIME.exec(timed)?.[0].length ?? 0)));
	return contacts.length === 0 ? null : { time: time ?? behind, contacts };
}

/** Whether a line names another day than that of its note: `Lunch with Dana tomorrow`, `… 📅 2026-11-26`. */
function isOfAnotherDay(note: NoteContext, line: OutlineLine, content: string): boolean {
	const words = withDueWords(content.replace(SIGNED, ' ')).replace(TOPIC, '');
	if (!mayHoldDate(words)) return false;
	const date = note.dateAt(line);
	return readAllWhens(words, noteDateContext(date, note.settings)).some(
		({ day, time }) => day !== date.day && time === null,
	);
}

/** The words of a line that may plan a meeting: the cells of a row, and a time in code as well. */
function wordsOf(outline: Outline, line: OutlineLine): string {
	if (line.kind === 'table')
		return contentOf(outline, line)
			.replace(/^\s*\|\s*|\s*\|\s*$/g, '')
			.replace(/\s*\|\s*/g, ' ');
	const content = contentOf(outline, line);
	return content.startsWith('`') && leadingTime(content) !== null
		? content.replace(/`/g, '')
		: visibleContent(outline, line);
}

/** Reads the meetings that the lines of a dated note plan. Lines that are follow-ups are left out. */
export function* lineMeetings(note: NoteContext, followUps: readonly FollowUp[]): Steps<readonly LineMeeting[]> {
	if (!isStatedDate(note.noteDate) || !WORTH_A_LOOK.test(note.text)) return [];
	const outline = yield* note.parse();
	const tracked = new Set(followUps.map(({ line }) => line - 1));
	const found: LineMeeting[] = [];
	for (const line of outline.lines) {
		if (!['paragraph', 'list-item', 'table'].includes(line.kind) || tracked.has(line.index)) continue;
		if (line.parent !== null && tracked.has(line.parent)) continue;
		if (line.checkbox !== null && line.checkbox !== ' ') continue;
		if (note.dateAt(line).day !== note.noteDate.day) continue;
		const words = wordsOf(outline, line);
		const meeting = meetingIn(words, line.checkbox === ' ');
		yield line.to - line.from;
		if (meeting && !isOfAnotherDay(note, line, words)) found.push({ ...meeting, line: line.index + 1 });
	}
	return found;
}
