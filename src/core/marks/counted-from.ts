import type { Day, FollowUp, NoteDate, When } from '../follow-up';
import { visibleContent, type OutlineLine } from '../markdown/scan';
import { readLine, type LineStart } from '../notes/line/read-line';
import { lineContext, noteContext, type NoteContext, type NoteSource } from '../notes/note-context';
import { DATE_FIELDS } from '../notes/write/proven-edit';
import type { DateField } from '../notes/write/dates-as-numbers';
import type { Settings } from '../settings';
import { wordsFrom } from './line-text';

/** The dates of a follow-up, by their field; null where its words name none. */
export type FieldDates = Readonly<Record<DateField, When | null>>;

function startOf(content: string, line: OutlineLine, note: NoteContext): LineStart {
	const marker = note.markers.find(content);
	if (marker) return { at: marker.to, opening: !marker.colon, named: true };
	return { at: note.markers.actionPrefix(content) ?? note.entryAt(line)?.to ?? 0, opening: false, named: false };
}

/** The line that the follow-up was read from; null if the text has changed since then. */
function ownLine({ line: number, id }: FollowUp, note: NoteContext): OutlineLine | null {
	const line = note.outline().lines[number - 1];
	return line && wordsFrom(note.text.slice(line.from, line.to), id) !== null ? line : null;
}

/**
 * Returns the dates of a line follow-up as if its words were counted from another day: `call Dana Monday` of a note of
 * 2026-11-16 means 2026-11-30 if it is counted from 2026-11-23. Returns null for a line that states its own date, such as
 * `2026-11-20: spoke with Rita, follow up next week`, and for a text that no longer has the line.
 */
export function countedFrom(source: NoteSource, settings: Settings, followUp: FollowUp, day: Day): FieldDates | null {
	if (followUp.source !== 'line') return null;
	const note = noteContext(source, settings);
	const line = ownLine(followUp, note);
	if (!line || note.entryAt(line)) return null;
	const date: NoteDate = { day, time: null, source: 'entry', name: null };
	const content = visibleContent(note.outline(), line);
	const { act, expected, fallback } = readLine(content, startOf(content, line, note), lineContext(note, date));
	// "Waiting on Lucy (Fri)" is their promise, whatever a line alone says.
	const isAwaited = followUp.act === null && followUp.expected !== null && expected === null;
	return isAwaited ? { act: null, expected: act, fallback } : { act, expected, fallback };
}

const isAmbiguous = (when: When | null): boolean =>
	when?.problems.some(({ code }) => code === 'date.ambiguous') ?? false;

/**
 * Returns the dates of a line follow-up as if figures had the other order: 3 April for `call Dana 3/4` where the settings
 * mean 4 March. Returns null if no date of it can be two dates, and where {@link countedFrom} does.
 */
export function inOtherOrder(source: NoteSource, settings: Settings, followUp: FollowUp): FieldDates | null {
	const { day } = followUp.noteDate;
	if (day === null || !DATE_FIELDS.some((field) => isAmbiguous(followUp[field]))) return null;
	const dateOrder = settings.dateOrder === 'month-first' ? 'day-first' : 'month-first';
	return countedFrom(source, { ...settings, dateOrder }, followUp, day);
}

/** The day that counts for a field: the last one of a promise, else the first. */
export const countingDay = (when: When, field: DateField): Day => (field === 'expected' ? when.lastDay : when.day);

/** Whether some words of a follow-up mean another day in `other`. A word that is no date there does not count. */
export function differs(followUp: FollowUp, other: FieldDates | null): boolean {
	return DATE_FIELDS.some((field) => {
		const [own, counted] = [followUp[field], other?.[field]];
		return own !== null && counted != null && countingDay(own, field) !== countingDay(counted, field);
	});
}
