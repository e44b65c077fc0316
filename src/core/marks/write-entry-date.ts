import { deepEqual } from '../deep-equal';
import type { FollowUp } from '../follow-up';
import { actText } from '../notes/attempts/format-entry';
import { amend, type AmendResult, type Change } from '../notes/write/amend';
import type { WritableNote } from '../notes/write/proven-edit';
import { entryMarks, type EntryField } from './entry-marks';

const withoutProblems = ({ entries }: FollowUp) => entries.map((entry) => ({ ...entry, problems: [] }));

/**
 * Writes a date of the last attempt in figures: `Calling back tomorrow 8:30` in an attempt of 2026-11-19 becomes `Calling
 * back 2026-11-20 08:30`. Every entry keeps its meaning, or nothing is written.
 */
export function writeEntryDate(note: WritableNote, id: string, field: EntryField): AmendResult {
	const change: Change = {
		fields: ['entries'],
		isMeant: (after, before) => deepEqual(withoutProblems(after), withoutProblems(before)),
	};
	return amend(note, id, change, ({ outline, reading }, followUp) => {
		const mark = entryMarks(note.source, note.settings, reading).find((each) => each.followUp === followUp);
		const date = mark?.dates.find((each) => each.field === field);
		const line = mark && outline.lines[mark.line - 1];
		if (!line || !date || date.zone !== null) return [];
		const span = { from: line.from + date.from, to: line.from + date.to };
		const figures = actText(date.moment, date.window ?? undefined);
		// "Next" of "next Thursday" also says what the date is.
		const forms = /^next\s/i.test(date.phrase) ? [`${date.phrase.slice(0, 4)} ${figures}`, figures] : [figures];
		return forms.map((insert) => ({ ...span, insert }));
	});
}
