import type { FollowUp } from '../../follow-up';
import { lastLineOfItem, type OutlineLine } from '../../markdown/line';
import { mergeEdits, type TextEdit } from '../../markdown/text-edit';
import { isLazy } from '../attempts/attempt-lists';
import { besideLogs, type BesideLog } from '../attempts/beside-log';
import { formatEntry } from '../attempts/format-entry';
import { drain } from '../../steps';
import { insertion } from './candidate-places';
import { nestedLines, type MoveResult } from './move-attempts';
import { findFollowUp, firstProven, readWritable, type ReadNote, type Trial, type WritableNote } from './proven-edit';
import { contactsFor, gainedAll, placesFor } from './write-attempt';

/** The log as an attempt line: in the user's own words, else in the written form with the contact. */
function wordsFor(before: ReadNote, index: number, { attempt, words, told }: BesideLog): readonly string[] {
	return [
		...new Set([words, told]),
		...contactsFor(before, index).map((contact) => formatEntry({ ...attempt, contact })),
	];
}

/** The logs that the reading of the note offers. */
function logsIn({ reading, outline, context }: ReadNote): readonly BesideLog[] {
	const offered = reading.followUps.flatMap(({ problems }) =>
		problems.flatMap((problem) => (problem.code === 'attempt.beside' ? [problem.line - 1] : [])),
	);
	const others = outline.lines.map(({ index }) => index).filter((index) => !offered.includes(index));
	return drain(besideLogs(context, reading.followUps, new Set(others)));
}

/** Returns the last line of a log with what is nested below it; null if text of another paragraph is among that. */
function lastOf({ outline }: ReadNote, line: OutlineLine): OutlineLine | null {
	const last = line.kind === 'list-item' ? lastLineOfItem(outline, line.index) : line.index;
	const below = outline.lines.slice(line.index + 1, last + 1);
	const isOwn = (other: OutlineLine) => other.kind !== 'blank' && !isLazy(outline, other);
	if (!below.some(isOwn)) return line;
	return below.every((other) => other.kind === 'blank' || isOwn(other)) ? (outline.lines[last] ?? line) : null;
}

/** Removes lines: their line breaks too, or the one above the last line of a note. */
function cutting({ outline }: ReadNote, first: OutlineLine, last: OutlineLine): TextEdit {
	const above = outline.lines[first.index - 1];
	if (last.eol === '' && above) return { from: above.to, to: last.to, insert: '' };
	return { from: first.from, to: last.to + last.eol.length, insert: '' };
}

/** Cuts and inserts; one edit where the insertion is inside of what is cut. */
function movedBy(text: string, cut: TextEdit, { from, to, insert }: TextEdit): readonly TextEdit[] {
	if (from <= cut.from || from >= cut.to) return [cut, { from, to, insert }];
	return [{ ...cut, insert: text.slice(cut.from, from) + insert.replace(/\r?\n$/, '') }];
}

/**
 * Moves a log that is beside a follow-up to its attempts, where it counts: `- called Kim 16:40 - VM` next to
 * `- Follow up with Kim Friday` becomes its child. `words` are those of the line, without its list marker.
 */
export function countLog(note: WritableNote, id: string, words: string): MoveResult {
	const before = readWritable(note);
	const index = findFollowUp(before, id);
	if (typeof index !== 'number') return { refused: index };
	const followUp = before.reading.followUps[index] as FollowUp;
	const log = logsIn(before).find((each) => each.followUp === followUp && each.words === words);
	if (!log) return { refused: 'nothing-to-do' };
	const last = lastOf(before, log.line);
	if (!last) return { refused: 'no-place' };
	const cut = cutting(before, log.line, last);
	function* trials(beside: BesideLog): Iterable<Trial> {
		const { attempt, line: from } = beside;
		for (const place of placesFor(before, followUp, attempt)) {
			const nested = last === from ? [] : nestedLines(before.outline, from, place);
			if (!nested) continue;
			for (const line of wordsFor(before, index as number, beside)) {
				const [edit] = insertion(before.outline, { ...place, after: [...nested, ...place.after] }, line).edits;
				if (edit) yield { edits: movedBy(note.source.text, cut, edit) };
			}
		}
	}
	const proven = firstProven(
		before,
		{
			kind: 'change',
			index,
			fields: ['entries'],
			isMeant: (after, was) => gainedAll(after.entries, was.entries, [{ ...log.attempt, contact: null }]),
		},
		() => trials(log),
		true,
	);
	const edit = proven && mergeEdits(note.source.text, proven.edits);
	return edit ? { edits: [edit] } : { refused: 'no-place' };
}
