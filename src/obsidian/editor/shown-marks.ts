import type { TFile } from 'obsidian';
import { offeredLines } from '../../core/agenda/views/offered-lines';
import { dayOf } from '../../core/dates/moments';
import type { Day, FollowUp, NoteReading } from '../../core/follow-up';
import { countedFrom, differs, inOtherOrder } from '../../core/marks/counted-from';
import { entryMarks, type EntryMark } from '../../core/marks/entry-marks';
import { lineMarks, type FollowUpMarks, type FoundMark } from '../../core/marks/line-marks';
import { onUsersClock } from '../../core/marks/users-clock';
import type { OtherDates, ShownDate } from '../../strings/in-notes/resolved-dates';
import type { Row } from '../../ui/model';
import type { VaultNotes } from '../reading/vault-notes';
import type { EditorOptions } from './editor-parts';

/** A follow-up line with what is shown in it at the present minute. */
export interface ShownFollowUp extends FollowUpMarks {
	/** Its row in the agenda; null until the agenda has it. */
	readonly row: Row | null;
	/** What its words mean from the day on which they were typed; null if that is clear or chosen. */
	readonly other: OtherDates | null;
}

export type ShownMark = ShownFollowUp | EntryMark | FoundMark;

/** The lines of a note as the editor or a section of reading view has them. */
export interface ShownLines {
	readonly file: TFile;
	/** The text of a line, counted from 1; null after the end. */
	readonly lineAt: (line: number) => string | null;
	readonly text: () => string;
}

/** What else the words of a follow-up mean, counted from a day. */
export function otherDatesOf(
	{ vaultNotes, settings }: Pick<EditorOptions, 'settings'> & { readonly vaultNotes: Pick<VaultNotes, 'sourceOf'> },
	{ file, text }: ShownLines,
	followUp: FollowUp,
	day: Day,
): OtherDates | null {
	const dates = countedFrom(vaultNotes.sourceOf(file, text()), settings(), followUp, day);
	return dates && differs(followUp, dates) ? { from: day, dates } : null;
}

/** What the words of a follow-up mean if figures such as `3/4` have the other order; null if they mean one date. */
export function otherOrderOf(
	{ vaultNotes, settings }: EditorOptions,
	{ file, text }: ShownLines,
	followUp: FollowUp,
): OtherDates | null {
	const dates = inOtherOrder(vaultNotes.sourceOf(file, text()), settings(), followUp);
	const { day } = followUp.noteDate;
	return dates && day !== null && differs(followUp, dates) ? { from: day, dates } : null;
}

/** The dates in attempts of each reading, because a note has many sections in reading view. */
const known = new WeakMap<NoteReading, { readonly text: string; readonly marks: readonly EntryMark[] }>();

function entryMarksOf({ vaultNotes, settings }: EditorOptions, { file, text }: ShownLines, reading: NoteReading) {
	if (reading.followUps.every(({ entries }) => entries.length === 0)) return [];
	const own = text();
	const before = known.get(reading);
	if (before?.text === own) return before.marks;
	const marks = entryMarks(vaultNotes.sourceOf(file, own), settings(), reading);
	known.set(reading, { text: own, marks });
	return marks;
}

/** The found lines of a reading that the user has not dismissed. */
export const foundLines = ({ now, settings, isDismissed }: EditorOptions, reading: NoteReading) =>
	offeredLines(reading, now(), settings()).filter((line) => !isDismissed(line));

/** Returns what is shown in the lines of a note; null if the index has the reading of another text. */
export function shownMarks(options: EditorOptions, lines: ShownLines): readonly ShownMark[] | null {
	const { index, followUps, dayChoices } = options;
	const { path } = lines.file;
	const reading = index.reading(path);
	if (!reading) return null;
	const untracked = foundLines(options, reading);
	const current: Pick<NoteReading, 'followUps' | 'untracked'> = { followUps: index.followUpsOf(path), untracked };
	const marks = lineMarks(current, lines.lineAt);
	if (marks === null) return null;
	const rows = new Map(followUps.rowsOf(path).map((row) => [row.followUp.id, row]));
	const shown = marks.map((mark): ShownMark => {
		if (mark.kind === 'found') return mark;
		const day = mark.dates.length > 0 ? dayChoices.typedOn(mark.followUp) : null;
		const other = day === null ? null : otherDatesOf(options, lines, mark.followUp, day);
		return { ...mark, row: rows.get(mark.followUp.id) ?? null, other };
	});
	return [...shown, ...entryMarksOf(options, lines, reading)].sort((a, b) => a.line - b.line);
}

/** The dates of a mark on the user's clock, as the row shows them. */
export function shownHere({ zone }: Pick<EditorOptions, 'zone'>, followUp: FollowUp, date: ShownDate): ShownDate {
	const { field, when, promise } = date;
	return {
		field,
		when: onUsersClock(when, field, followUp, zone()),
		promise: promise && onUsersClock(promise, 'expected', followUp, zone()),
	};
}

/** Today on the user's clock. */
export const today = ({ now }: Pick<EditorOptions, 'now'>): Day => dayOf(now());
