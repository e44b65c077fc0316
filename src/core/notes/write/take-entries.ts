import type { Entry, FollowUp } from '../../follow-up';
import { lastLineOfItem } from '../../markdown/line';
import { mergeEdits, type TextEdit } from '../../markdown/text-edit';
import { entriesOf, sameEntry } from '../attempts/entry-line';
import { removal, type MoveResult } from './move-attempts';
import { findFollowUp, firstProven, readWritable, type WritableNote } from './proven-edit';

/** The edit with the line above it, by which undo finds the place of what was removed. */
function withLineAbove(text: string, { from, to, insert }: TextEdit): TextEdit {
	const start = text.lastIndexOf('\n', from - 2) + 1;
	return { from: start, to, insert: text.slice(start, from) + insert };
}

/**
 * Removes entries of a follow-up after they were written into another note: `- 2026-11-23 08:10 Call: left message`
 * leaves a conflict copy. An entry with words nested below it stays, because these words are nowhere else.
 */
export function takeEntries(note: WritableNote, id: string, entries: readonly Entry[]): MoveResult {
	const before = readWritable(note);
	const index = findFollowUp(before, id);
	if (typeof index !== 'number') return { refused: index };
	const { outline, reading } = before;
	const followUp = reading.followUps[index] as FollowUp;
	const taken = entriesOf(followUp, reading.followUps, outline, note.settings).filter(({ entry }) =>
		entries.some((each) => sameEntry(each, entry)),
	);
	if (taken.length === 0) return { refused: 'nothing-to-do' };
	const leaving = taken.filter(({ line }) => lastLineOfItem(outline, line.index) === line.index);
	if (leaving.length === 0) return { edits: [] };
	const kept = followUp.entries.filter((entry) => !leaving.some((each) => sameEntry(each.entry, entry)));
	const proven = firstProven(
		before,
		{
			kind: 'change',
			index,
			fields: ['entries'],
			isMeant: (after) =>
				after.entries.length === kept.length && after.entries.every((entry, at) => sameEntry(entry, kept[at] as Entry)),
		},
		() => [{ edits: leaving.map(({ line }) => removal(before, { line, from: null })) }],
	);
	const edit = proven && mergeEdits(note.source.text, proven.edits);
	return edit ? { edits: [withLineAbove(note.source.text, edit)] } : { refused: 'no-place' };
}
