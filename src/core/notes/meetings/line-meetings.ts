import { isStatedDate, type Clock, type Contact, type FollowUp, type LineMeeting } from '../../follow-up';
import { NAME_WORD } from '../../english/names';
import { leadsToNote, readContact, readLinks } from '../../markdown/links';
import { visibleContent } from '../../markdown/scan';
import type { Steps } from '../../steps';
import type { NoteContext } from '../note-context';
import { isCalledOff } from './called-off';

/** What two people do together, at the beginning of a line that plans it. */
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

/** A clock time: `14:00`, `2 pm`, `2:30pm`. */
const TIME = '(?:(\\d{1,2}):(\\d{2})|(\\d{1,2}))(?:\\s?([ap])\\.?m\\.?)?';
/** A time at the beginning of a line, alone or as the start of a span: `14:00`, `**14:00** –`, `14:00-15:00`. */
const LEADING_TIME = new RegExp(`^[*_]{0,2}${TIME}(?![\\d:.]|\\s?%)[*_]{0,2}\\s*`, 'i');
/** An occasion at the beginning of a task, which needs no time: `Coffee` in `Coffee with Dana Whitfield`. */
const LEADING_OCCASION = new RegExp(`^[*_]{0,2}(?:${OCCASION})\\b`, 'i');
/**
 * A quick test that most notes fail: a line that begins with a time or an occasion, and names somebody after it, as
 * `14:00 call with Dana` and `- [ ] Coffee with Lee` do.
 */
const WORTH_A_LOOK = new RegExp(
	`^[ \\t>]*(?:[-*+][ \\t]+)?(?:\\[ \\][ \\t]+)?[*_]{0,2}(?:\\d{1,2}(?::\\d{2}|\\s?[ap]\\.?m)|(?:${OCCASION})\\b)[^\\n]*(?:\\[\\[|\\]\\(|\\bwith\\s|\\bw/\\s)`,
	'im',
);
/** A person without a link: `Coffee with Dana Whitfield`. */
const WITH_NAME = new RegExp(`\\b(?:with|w/)\\s+(${NAME_WORD}(?:\\s${NAME_WORD}){0,2})`, 'u');
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

/** The people whom the words of a line name: all links to notes, else the name after "with". */
function peopleIn(content: string): readonly Contact[] {
	const links = readLinks(content).filter(leadsToNote);
	if (links.length > 0) return links.flatMap(({ from, to }) => readContact(content.slice(from, to)) ?? []);
	const name = WITH_NAME.exec(content)?.[1];
	return name === undefined ? [] : [{ name, link: null }];
}

/**
 * Reads one line as a meeting of the note's day: `14:00 Coffee with [[Dana Whitfield]]`, and an unticked task
 * `Lunch with Kim Lee`, which states no time. Returns null for any other line.
 */
export function meetingIn(content: string, isTask: boolean): Omit<LineMeeting, 'line'> | null {
	const time = leadingTime(content);
	if (time === null && !(isTask && LEADING_OCCASION.test(content))) return null;
	if (isCalledOff(content)) return null;
	const contacts = peopleIn(content);
	return contacts.length === 0 ? null : { time, contacts };
}

/** Reads the meetings that the lines of a dated note plan. Lines that are follow-ups are left out. */
export function* lineMeetings(note: NoteContext, followUps: readonly FollowUp[]): Steps<readonly LineMeeting[]> {
	if (!isStatedDate(note.noteDate) || !WORTH_A_LOOK.test(note.text)) return [];
	const outline = yield* note.parse();
	const tracked = new Set(followUps.map(({ line }) => line - 1));
	const found: LineMeeting[] = [];
	for (const line of outline.lines) {
		if ((line.kind !== 'paragraph' && line.kind !== 'list-item') || tracked.has(line.index)) continue;
		if (line.parent !== null && tracked.has(line.parent)) continue;
		if (line.checkbox !== null && line.checkbox !== ' ') continue;
		if (note.dateAt(line).day !== note.noteDate.day) continue;
		const meeting = meetingIn(visibleContent(outline, line), line.checkbox === ' ');
		yield line.to - line.from;
		if (meeting) found.push({ ...meeting, line: line.index + 1 });
	}
	return found;
}
