import { withoutEnd } from '../../english/plain-text';
import { windowWords } from '../../dates/part-of-day';
import {
	hasTime,
	type Attempt,
	type DayOrMinute,
	type Entry,
	type FollowUpEvent,
	type TimeWindow,
} from '../../follow-up';
import { momentText, NOTE_MARK } from './exact-line';

/**
 * Returns text as one line that a file can store: spaces for control characters and line breaks, U+FFFD for surrogates.
 */
function savableLine(text: string): string {
	return text
		.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
		.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (pair) => (pair.length === 2 ? pair : '\ufffd'))
		.trim();
}

/**
 * Returns a name that can precede a comma in an entry's line: without long dashes and link brackets. `[[Dana
 * Whitfield]]` gives `Dana Whitfield`.
 */
export function plainName(text: string): string {
	const name = savableLine(text)
		.replace(/—/g, '-')
		.replace(/[[\]]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/^[@\s]+/, '');
	return withoutEnd(name, /[,\s]/);
}

/** Returns a note as its line can store it: what would read as the line's block id loses its `^`. */
function noteText(note: string): string {
	return savableLine(note).replace(/(^|\s)\^+(?=[A-Za-z\d-]+$)/, '$1');
}

/** A link as a name, with the number of a further follow-up: `[[Gil Ortiz]] (2)`. */
const LINKED_NAME = /^\[\[[^—[\]|\n]+\]\](?: \(\d{1,3}\))?$/;

/**
 * Returns an entry as its line can store it: a trimmed note on one line, a name without dashes, brackets and a final
 * comma, no problems. Reading `formatEntry(entry)` returns exactly this entry.
 */
export function normaliseEntry<Kind extends Entry>(entry: Kind): Kind {
	const written = savableLine(entry.contact ?? '');
	const contact = LINKED_NAME.test(written) ? written : plainName(written);
	return { ...entry, contact: contact === '' ? null : contact, note: noteText(entry.note), problems: [] };
}

/** `2026-11-24 08:30`, or a day with a part of it: `2026-11-24 afternoon`. */
export const actText = (moment: DayOrMinute, window: TimeWindow | undefined) =>
	momentText(moment) + (hasTime(moment) ? '' : windowWords(window ?? null));

function attemptWords(attempt: Attempt): string {
	const { channel, outcome, callingBack, expecting, next, windows = {} } = attempt;
	const clauses = [`${channel}: ${outcome}`];
	if (callingBack) clauses.push(`Calling back ${actText(callingBack, windows.callingBack)}`);
	if (expecting) clauses.push(`Expecting ${momentText(expecting)}`);
	if (next) clauses.push(`Next ${actText(next, windows.next)}`);
	return clauses.join('. ');
}

function eventWords({ event, until, more }: FollowUpEvent): string {
	switch (event) {
		case 'snoozed':
			if (!until) throw new TypeError('A snoozed event needs the day until which it is snoozed');
			return `Snoozed until ${momentText(until)}`;
		case 'gave-up':
			return 'Gave up';
		case 'closed':
			return 'Closed';
		case 'reopened':
			return 'Reopened';
		case 'allowed-more':
			return `Allowed ${more} more`;
		case 'rehearsed':
			return 'Rehearsed';
	}
}

/**
 * Returns the words of an entry's line, without list marker: `2026-11-23 08:10 Call: left message. Calling back
 * 2026-11-24 08:30 — assistant is called Sam`.
 */
export function formatEntry(entry: Entry): string {
	const { at, contact, note } = normaliseEntry(entry);
	const words = entry.kind === 'attempt' ? attemptWords(entry) : eventWords(entry);
	return `${momentText(at)} ${contact === null ? '' : `${contact}, `}${words}${note === '' ? '' : NOTE_MARK + note}`;
}

/**
 * Returns the words of an entry without its name and remark: `2026-11-23 08:10 Call: left message`. A snooze whose day is
 * not read, `Snoozed until 2026-11-31`, has none in its words: `2026-11-20 08:10 Snoozed`.
 */
export function bareWords(entry: Entry): string {
	if (entry.kind === 'event' && entry.event === 'snoozed' && !entry.until) return `${momentText(entry.at)} Snoozed`;
	return formatEntry({ ...entry, contact: null, note: '' });
}
