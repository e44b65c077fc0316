import type { NoteDate } from '../follow-up';
import type { DateSettings } from '../settings';
import { MONTH_SHORT } from '../english/calendar-words';
import { mayBeginWithDate } from './date-words';
import { pathYear } from './path-date';
import {
	exchanged,
	firstWrittenDate,
	inYear,
	near,
	unreadWrittenDate,
	type UnreadDate,
	type WrittenDate,
} from './written-date';

/** The context that completes dates without a year. */
export interface PlaceContext {
	/** The date of the note, which headings and entries do not change. */
	readonly base: NoteDate;
	/** The note's path. Its year counts if the note has no date. */
	readonly path: string;
	readonly settings: DateSettings;
}

/**
 * A cheap test that most texts without a date fail: two numbers next to each other, or a number and a word, as in
 * `19.11.` with its year, `2026-11-19` and `19 Nov`. Not `3 calls`.
 */
const MAY_DATE =
	/\d[-./_ \u2010-\u2015\u2212]\d|\d{8}|\d[a-z]{0,2}[ ,.-]{0,3}(?:of )?[a-z]{3}|[a-z]{3}[.,]{0,2}[ -]{1,2}\d/i;
/**
 * What states a month: a date in digits or a name, `2026-11-19` or `19 Nov`. `10:42 Kim` and `3 calls` have neither.
 */
const HAS_MONTH = new RegExp(`\\d[-./_ \\u2010-\\u2015\\u2212]\\d|\\d{8}|${MONTH_SHORT}`, 'i');

const mayDate = (text: string) => MAY_DATE.test(text) && HAS_MONTH.test(text);

/**
 * The longest heading whose date counts, in characters. A heading with a date, a name and a topic has fewer than 100; with
 * this as the limit, one that names many people would lose its date. A longer one than 300 is a pasted paragraph, whose
 * date is not that of the lines below.
 */
const LONGEST_PLACE_CHARACTERS = 300;

interface PlaceReading {
	readonly written: WrittenDate;
	/** Whether only the file's creation day determines the year. */
	readonly unsettled: boolean;
}

function placedDate(text: string, { base, path, settings }: PlaceContext): PlaceReading | null {
	if (text.length > LONGEST_PLACE_CHARACTERS || !mayDate(text)) return null;
	const isStated = base.source !== 'created' && base.source !== 'unknown';
	const year = isStated ? null : pathYear(path);
	const yearOf = year !== null ? inYear(year) : near(base.day ?? '2000-01-01');
	const written = firstWrittenDate(text, settings, yearOf);
	if (!written) return null;
	const whole = isStated || year !== null ? written : firstWrittenDate(text, settings, null);
	return { written: whole ?? written, unsettled: whole === null };
}

function dateOf(
	{ written, unsettled }: PlaceReading,
	source: 'heading' | 'entry',
	name: string,
	base: NoteDate,
): NoteDate {
	if (unsettled) return { day: null, time: null, source: 'unknown', name };
	// In a note of 2026-06-09, `09/06/2026` is that day, whatever the order of the settings.
	const isSettled = written.ambiguous !== undefined && base.day !== null && exchanged(written.day) === base.day;
	const isStated = base.source !== 'created' && base.source !== 'unknown' && base.ambiguous === undefined;
	const { day, ambiguous } = isSettled && isStated ? { day: base.day, ambiguous: undefined } : written;
	const time = written.time ?? (day === base.day ? base.time : null);
	const date = { day, time: source === 'entry' ? time : day === base.day ? base.time : null, source, name };
	return ambiguous === undefined ? date : { ...date, ambiguous };
}

/**
 * Returns the date of the nearest heading that states one, or null. `headings` are texts without `#`, nearest first.
 * Without a year, `Jan 5` is the nearest one after the note's date, or up to 60 days before it. If only the file's
 * creation day determines the year, the date is unknown.
 */
export function headingDate(headings: readonly string[], context: PlaceContext): NoteDate | null {
	for (const heading of headings) {
		const placed = placedDate(heading, context);
		if (placed) return dateOf(placed, 'heading', heading.trim(), context.base);
	}
	return null;
}

/** What a line of only a date can have beside it: marks, a weekday, a time, as in `**Mon**, 8:30`. */
const BESIDE_DATE =
	/^(?:[\s*_~=[\]():.,|–—-]|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?(?!\p{L})|\d{1,2}:\d\d(?!\d)|\d{1,2}\s?[ap]m(?!\p{L}))*$/iu;

/** The label of such a line before its date: `Agenda `, `Board meeting: `. Not `Minutes of the meeting held on `, which may be an earlier one. */
const LABEL_BEFORE =
	/^[\s*_~]*(?:(?:weekly|monthly|team|board|staff)\s+){0,2}(?:agenda|minutes|mins|notes|meeting|stand-?up)(?:\s(?:minutes|notes|agenda))?[\s*_:,–—-]+$/i;

/** Longer lines are more than a date, in characters: `**Wednesday, 30 September 2026, 10:30am CET**` has 45. */
const LONGEST_DATE_LINE_CHARACTERS = 60;

/**
 * Returns the date of a line that has nothing but a date: `**Monday, 16 November 2026**`, `16/11/26`, `Agenda Nov 16, 2026`. It dates the lines
 * below it, as a heading does.
 */
export function lineDate(line: string, context: PlaceContext): NoteDate | null {
	const text = line.trim();
	if (text.length > LONGEST_DATE_LINE_CHARACTERS) return null;
	const placed = placedDate(text, context);
	if (!placed) return null;
	const { from, to } = placed.written;
	const before = text.slice(0, from);
	// "Meeting Nov 27" may be a plan, with the year it is a title.
	const isLabelled = /(?:\d{4}|\d\D\d{1,2}\D\d{2})/.test(text.slice(from, to)) && LABEL_BEFORE.test(before);
	if (!BESIDE_DATE.test(before) && !isLabelled) return null;
	if (!BESIDE_DATE.test(text.slice(to))) return null;
	return dateOf(placed, 'heading', text, context.base);
}

/** The beginning of minutes, before their date: `Minutes of the board meeting held on `. Not of an earlier meeting. */
const MINUTES =
	/^[\s*_]*(?:(?:draft|approved|the)\s)?(?:minutes|notes)\s(?:of|from)\s(?!(?:[^.;:]{0,40}\s)?(?:last|previous|prior)\s)[^.;:]{0,100}$/i;
/** The place and time of that meeting after the date: `, at 7pm in the village hall`. Not ` were approved`. */
const AT_PLACE =
	/^[\s,*_]*(?:(?:at|in|from|via|commencing)\s(?!.*\b(?:were|was|are|is|be|been)\b)[^.;:]{0,80})?(?:[:.]\d\d[^.;:]{0,40})?[.*_\s]*$/i;

/** Whether the words around a date make it that of the minutes that a text names: `Minutes of the meeting held on …`. */
export const namesMinutes = (text: string, { from, to }: Pick<WrittenDate, 'from' | 'to'>): boolean =>
	MINUTES.test(text.slice(0, from)) && AT_PLACE.test(text.slice(to));

/** Returns the date of a line with which minutes begin: `Minutes of the meeting held on 16 November 2026 at 7pm`. */
export function minutesDate(line: string, context: PlaceContext): NoteDate | null {
	const text = line.trim();
	const placed = /^[\s*_]*(?:draft|approved|the|minutes|notes)\b/i.test(text) ? placedDate(text, context) : null;
	return placed && namesMinutes(text, placed.written) ? dateOf(placed, 'heading', text, context.base) : null;
}

/**
 * Returns the date of a heading that states one only in part, or that the calendar does not have: `Nov 31, 2026`. Use it
 * where {@link headingDate} returns null.
 */
export function unreadHeading(heading: string, { settings }: PlaceContext): UnreadDate | null {
	if (heading.length > LONGEST_PLACE_CHARACTERS || !mayDate(heading)) return null;
	return unreadWrittenDate(heading, settings);
}

/** Does the same for the beginning of a list item, where {@link leadingDate} returns null: `Nov 31: spoke with Rita`. */
export function unreadEntry(content: string, { settings }: PlaceContext): UnreadDate | null {
	const opening = content.slice(0, OPENING_CHARACTERS);
	const unread = mayDate(opening) ? unreadWrittenDate(opening, settings) : null;
	return unread && BEFORE_DATE.test(opening.slice(0, unread.from)) ? unread : null;
}

/** The date with which a list item begins. */
export interface LeadingDate {
	readonly date: NoteDate;
	/** The offset of the words after the date and its colon or dash. */
	readonly to: number;
}

/**
 * The characters of a list item that are searched for its leading date: `**Wednesday, 30 September 2026, 10:30am CET**`
 * has 45. With more, a date in the middle of a sentence would be tried for nothing.
 */
const OPENING_CHARACTERS = 60;
/** What can be before the date of a list item: `**2026-11-23** called`, `- on Nov 23: called`. */
const BEFORE_DATE = /^(?:[\s*_~=>([]|\bon\b)*$/i;
/** Marks at the beginning of a list item, before its date: `**` in `**Nov 23**: called`. */
const OPENING_MARKS = /^[\s*_~=>([]+/;
/** What separates that date from the words after it: `Nov 23: called`, `**Nov 23** – called`. */
const AFTER_DATE = /^[\s*_~=\])]*(?:[:,;|.–—-]+|\bat\b)?[\s*_~=]*/i;
/** A time between that date and the words, without a date reader's care: `Nov 23 8:10 called`. */
const CLOCK = /^\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]m)?(?![\p{L}\p{N}])[\s*_)\]]*(?:[:,;|–—-]+\s*)?/iu;

/** Returns the date at the start of a list item: `2026-11-20: spoke with Rita`, `**20 Nov** interview`. */
export function leadingDate(content: string, context: PlaceContext): LeadingDate | null {
	const opening = content.slice(0, OPENING_CHARACTERS);
	if (!mayBeginWithDate(opening.replace(OPENING_MARKS, ''))) return null;
	const placed = placedDate(opening, context);
	if (!placed || !BEFORE_DATE.test(opening.slice(0, placed.written.from))) return null;
	let to = placed.written.to;
	to += AFTER_DATE.exec(content.slice(to))?.[0].length ?? 0;
	if (placed.written.time === null) to += CLOCK.exec(content.slice(to))?.[0].length ?? 0;
	const words = content.slice(placed.written.from, placed.written.to);
	return { date: dateOf(placed, 'entry', words, context.base), to };
}
