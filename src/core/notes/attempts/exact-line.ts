import {
	CHANNELS,
	OUTCOMES,
	type Channel,
	type DayOrMinute,
	type Entry,
	type Outcome,
	type Problem,
	type TimeWindow,
} from '../../follow-up';
import { dayFrom } from '../../dates/moments';
import { windowsOf, WRITTEN_WINDOW, writtenWindow } from '../../dates/part-of-day';

/** Separates the entry from its note, which is not parsed. */
export const NOTE_MARK = ' — ';

/** The same as people type it, behind an entry in the written form. */
const TYPED_MARK = ' -- ';

/** A day or a minute as the plugin writes it. */
const MOMENT = '\\d{4}-\\d{2}-\\d{2}(?:[ T]\\d{2}:\\d{2})?';
/** The date in front of an entry, and the entry: `2026-11-23 08:10 Call: no answer`. */
const START = new RegExp(`^(${MOMENT}) (.+)$`);
/** The last date of an attempt: `Call: spoke. Expecting 2026-11-27`, `Call: no answer. Calling back 2026-11-24 afternoon`. */
const CLAUSE = new RegExp(`\\. (Calling back|Expecting|Next) (${MOMENT})(${WRITTEN_WINDOW})?$`, 'i');
/** The contact in front of an entry, in a note with several: `Dana, Call: no answer`. */
const NAME = '(?:([^—]+), )?';
/** An attempt without its dates: `Call: no answer`. */
const ATTEMPT = new RegExp(`^${NAME}(${CHANNELS.join('|')}): (${OUTCOMES.join('|')})$`, 'i');
/** An event: `Snoozed until 2026-11-30`, `Gave up`, `Allowed 2 more`. */
const EVENT = new RegExp(
	`^${NAME}(?:(Snoozed) until (${MOMENT})|(Gave up)|(Closed)|(Reopened)|Allowed (\\d{1,3}) more|(Rehearsed))$`,
	'i',
);

/**
 * Returns `2026-11-23T08:10` for `2026-11-23 08:10`, and a day unchanged. Returns null if the day or minute is invalid.
 */
export function momentFrom(text: string): DayOrMinute | null {
	const day = dayFrom(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
	if (day === null || text.length <= 10) return day;
	const clock = text.slice(11);
	return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock) ? `${day}T${clock}` : null;
}

/** Returns `2026-11-23 08:10` for `2026-11-23T08:10`. */
export function momentText(moment: DayOrMinute): string {
	return moment.replace('T', ' ');
}

/** Returns the words before and after the first ` — `. */
export function splitNote(content: string): { head: string; note: string } {
	const at = content.indexOf(NOTE_MARK);
	if (at === -1) return { head: content.trim(), note: '' };
	return { head: content.slice(0, at).trim(), note: content.slice(at + NOTE_MARK.length).trim() };
}

const named = (text: string | undefined) => text?.trim() || null;

function impossibleDate(words: string): Problem {
	return { code: 'date.not-understood', words, impossible: true };
}

/** A list marker, or a letter without a blank, before a date anywhere in a line: `- 2026-11-24 `, `answer2026-11-24 `. */
const MARK = /(?:(?:[-*+]|\d{1,9}[.)]) |\p{L})(?=\d{4}-\d\d-\d\d )/gu;

/** A cheap test before {@link MARK}: a whole date with a blank after it, `2026-11-19 `. */
const HAS_DATE = /\d-\d\d /;

/** How many list markers of one line to try. A line has one or two; a long line of dashes must not take long. */
const MOST_MARKS = 20;

/** An entry whose line a merge joined to another line. `from` is the offset of the blanks, or the mark of a quote, before its
 * list marker. */
export interface JoinedEntry {
	readonly entry: Entry;
	readonly from: number;
}

/**
 * Returns the entry that begins within a line because a merge removed the line break: `Dana was kind.\t- 2026-11-24
 * 09:00 Closed` gives the event, from 14. `isMark` decides from the words before a list marker whether to try it.
 */
export function joinedEntry(content: string, isMark: (before: string) => boolean): JoinedEntry | null {
	if (!HAS_DATE.test(content)) return null;
	let tried = 0;
	for (const mark of content.matchAll(MARK)) {
		if (tried++ === MOST_MARKS) break;
		const to = mark.index + mark[0].length;
		const before = content.slice(0, mark[0].length === 1 ? to : mark.index);
		if (!isMark(before)) continue;
		const entry = readAlone(content.slice(to));
		if (entry) return { entry, from: withoutQuote(before).length };
	}
	return null;
}

/** Returns the words before a joined entry without its blanks and its mark of a quote: `Call: no answer>   `. */
const withoutQuote = (before: string) => before.replace(/(?:>\s*)*$/, '').trimEnd();

/**
 * Whether a list marker after these words is one that a merge put there: the user's remarks have no tabs, and an entry
 * without a remark ends before the marker.
 */
const endsEntry = (before: string) =>
	before.endsWith('\t') ||
	before.endsWith('  ') ||
	(!before.includes(NOTE_MARK) && readAlone(withoutQuote(before)) !== null);

/**
 * Returns the entry that a merge joined to the line of another entry: the second one of `2026-11-19 16:30 Call: left
 * message- 2026-11-20 08:30 Call: no answer`.
 */
export const joinedToEntry = (content: string): JoinedEntry | null => joinedEntry(content, endsEntry);

/**
 * Tags, fields and a block id at the end of a line: `Call: no answer #calls ^a1b2`. Obsidian adds a block id when the
 * user links to the line, and a merge can leave the tag of another line there.
 */
const TAIL = /(?:\s(?:#[\p{L}\p{N}_/-]+|\[[^[\]]+::[^[\]]*\]|\^[A-Za-z\d-]+))+$/u;

/** The block id at the end of a note, which is no word of it: `sounded busy ^a1b2`. */
const BLOCK_ID = /(?:^|\s)\^[A-Za-z\d-]+$/;

/**
 * Reads a line in the written form: `2026-11-19 16:30 Call: left message`. Returns null for any other line, which may
 * still be an entry in free words, such as `called her, no answer`.
 */
export function readWrittenLine(content: string): Entry | null {
	if (!/^\s*\d{4}-/.test(content)) return null;
	const joined = joinedToEntry(content);
	const own = joined === null ? content : content.slice(0, joined.from);
	return readAlone(own) ?? (own.includes(TYPED_MARK) ? readAlone(own.replace(TYPED_MARK, NOTE_MARK)) : null);
}

/** How an entry in the written form begins, whatever is behind it: `2026-11-19 16:30 Call: left message`. */
const WRITTEN_START = new RegExp(
	`^\\s*${MOMENT} (?:[^—]+?, )?(?:(?:${CHANNELS.join('|')}): (?:${OUTCOMES.join('|')})|Snoozed until|Gave up|Closed|Reopened|Allowed \\d|Rehearsed)(?![\\p{L}\\p{N}])`,
	'iu',
);

/** Whether a line begins as the plugin writes entries: `2026-11-19 Call: spoke. Next Monday`, not `Nov 19 spoke to her`. */
export const beginsAsWritten = (content: string): boolean => WRITTEN_START.test(content);

function readAlone(content: string): Entry | null {
	const { head, note: words } = splitNote(content.trim());
	const note = words.replace(BLOCK_ID, '');
	const start = START.exec(head.replace(TAIL, ''));
	const at = start && momentFrom(start[1] ?? '');
	if (!start || !at) return null;
	return readEvent(start[2] ?? '', at, note) ?? readAttempt(start[2] ?? '', at, note);
}

function readEvent(words: string, at: DayOrMinute, note: string): Entry | null {
	const match = EVENT.exec(words);
	if (!match) return null;
	const base = { kind: 'event', at, contact: named(match[1]), until: null, more: 0, note, problems: [] } as const;
	if (match[2]) {
		const until = momentFrom(match[3] ?? '');
		return { ...base, event: 'snoozed', until, problems: until ? [] : [impossibleDate(match[3] ?? '')] };
	}
	if (match[4]) return { ...base, event: 'gave-up' };
	if (match[5]) return { ...base, event: 'closed' };
	if (match[6]) return { ...base, event: 'reopened' };
	if (match[7]) return { ...base, event: 'allowed-more', more: Number(match[7]) };
	return { ...base, event: 'rehearsed' };
}

function readAttempt(words: string, at: DayOrMinute, note: string): Entry | null {
	const moments: Record<string, DayOrMinute | null> = {};
	const windows: { callingBack?: TimeWindow; next?: TimeWindow } = {};
	const problems: Problem[] = [];
	let rest = words;
	for (let clause = CLAUSE.exec(rest); clause; clause = CLAUSE.exec(rest)) {
		const role = (clause[1] ?? '').toLowerCase();
		if (role in moments) return null;
		moments[role] = momentFrom(clause[2] ?? '');
		if (!moments[role]) problems.push(impossibleDate(clause[2] ?? ''));
		const window = clause[3] === undefined ? null : writtenWindow(clause[3]);
		// What the plugin does not write is left to the reader of free words: a time with a part of the day, their promise.
		if (window && (role === 'expecting' || (clause[2] ?? '').length > 10)) return null;
		if (window && moments[role]) windows[role === 'next' ? 'next' : 'callingBack'] = window;
		rest = rest.slice(0, clause.index);
	}
	const match = ATTEMPT.exec(rest);
	if (!match) return null;
	const channel = CHANNELS.find((one) => one.toLowerCase() === match[2]?.toLowerCase()) as Channel;
	return {
		kind: 'attempt',
		at,
		contact: named(match[1]),
		channel,
		outcome: (match[3] ?? '').toLowerCase() as Outcome,
		callingBack: moments['calling back'] ?? null,
		expecting: moments.expecting ?? null,
		next: moments.next ?? null,
		...windowsOf(windows),
		note,
		problems,
	};
}
