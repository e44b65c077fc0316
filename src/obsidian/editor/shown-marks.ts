import type { TFile } from 'obsidian';
import { offeredLines } from '../../core/agenda/views/offered-lines';
import { dayOf } from '../../core/dates/moments';
import type { Day, FollowUp, NoteReading } from '../../core/follow-up';
import { countedFrom, differs } from '../../core/marks/counted-from';
import { lineMarks, type FollowUpMarks, type FoundMark } from '../../core/marks/line-marks';
import type { OtherDates } from '../../strings/in-notes/resolved-dates';
import type { Row } from '../../ui/model';
import type { EditorOptions } from './editor-parts';

/** A follow-up line with what is shown in it at the present minute. */
export interface ShownFollowUp extends FollowUpMarks {
	/** Its row in the agenda; null until the agenda has it. */
	readonly row: Row | null;
	/** What its words mean from the day on which they were typed; null if that is clear or chosen. */
	readonly other: OtherDates | null;
}

export type ShownMark = ShownFollowUp | FoundMark;

/** The lines of a note as the editor or a section of reading view has them. */
export interface ShownLines {
	readonly file: TFile;
	/** The text of a line, counted from 1; null behind the end. */
	readonly lineAt: (line: number) => string | null;
	readonly text: () => string;
}

/** What else the words of a follow-up mean, counted from a day. */
export function otherDatesOf(
	{ vaultNotes, settings }: EditorOptions,
	{ file, text }: ShownLines,
	followUp: FollowUp,
	day: Day,
): OtherDates | null {
	const dates = countedFrom(vaultNotes.sourceOf(file, text()), settings(), followUp, day);
	return dates && differs(followUp, dates) ? { from: day, dates } : null;
}

/** Returns what is shown in the lines of a note; null if the index has the reading of another text. */
export function shownMarks(options: EditorOptions, lines: ShownLines): readonly ShownMark[] | null {
	const { index, followUps, dayChoices, settings, now, isDismissed } = options;
	const { path } = lines.file;
	const reading = index.reading(path);
	if (!reading) return null;
	const untracked = offeredLines(reading, now(), settings()).filter((line) => !isDismissed(line));
	const current: Pick<NoteReading, 'followUps' | 'untracked'> = { followUps: index.followUpsOf(path), untracked };
	const marks = lineMarks(current, lines.lineAt);
	if (marks === null) return null;
	const rows = new Map(followUps.rowsOf(path).map((row) => [row.followUp.id, row]));
	return marks.map((mark) => {
		if (mark.kind === 'found') return mark;
		const day = mark.dates.length > 0 ? dayChoices.typedOn(mark.followUp) : null;
		const other = day === null ? null : otherDatesOf(options, lines, mark.followUp, day);
		return { ...mark, row: rows.get(mark.followUp.id) ?? null, other };
	});
}

/** Today on the user's clock. */
export const today = ({ now }: Pick<EditorOptions, 'now'>): Day => dayOf(now());
