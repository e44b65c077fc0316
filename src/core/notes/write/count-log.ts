import type { Attempt, FollowUp } from '../../follow-up';
import type { OutlineLine } from '../../markdown/line';
import { mergeEdits, type TextEdit } from '../../markdown/text-edit';
import { isLazy } from '../attempts/attempt-lists';
import { besideLogs, type BesideLog } from '../attempts/beside-log';
import { formatEntry } from '../attempts/format-entry';
import { drain } from '../../steps';
import { insertion } from './candidate-places';
import type { MoveResult } from './move-attempts';
import { findFollowUp, firstProven, readWritable, type ReadNote, type Trial, type WritableNote } from './proven-edit';
import { contactsFor, gainedAll, placesFor } from './write-attempt';

/** The log as an attempt line: in the user's own words, else in the written form with the contact. */
function wordsFor(before: ReadNote, index: number, attempt: Attempt, words: string): readonly string[] {
	return [words, ...contactsFor(before, index).map((contact) => formatEntry({ ...attempt, contact }))];
}

/** The logs that the reading of the note offers. */
function logsIn({ reading, outline, context }: ReadNote): readonly BesideLog[] {
	const offered = reading.followUps.flatMap(({ problems }) =>
		problems.flatMap((problem) => (problem.code === 'attempt.beside' ? [problem.line - 1] : [])),
	);
	const others = outline.lines.map(({ index }) => index).filter((index) => !offered.includes(index));
	return drain(besideLogs(context, reading.followUps, new Set(others)));
}

/** Whether a line has lines of its own below it, which would lose their place. */
function hasLinesBelow({ outline }: ReadNote, line: OutlineLine): boolean {
	return outline.lines.some(
		(other) => other.parent === line.index && other.kind !== 'blank' && !isLazy(outline, other),
	);
}

/** Removes a line: its line break too, or the one above the last line of a note. */
function cutting({ outline }: ReadNote, line: OutlineLine): TextEdit {
	const above = outline.lines[line.index - 1];
	if (line.eol === '' && above) return { from: above.to, to: line.to, insert: '' };
	return { from: line.from, to: line.to + line.eol.length, insert: '' };
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
	if (hasLinesBelow(before, log.line)) return { refused: 'no-place' };
	const cut = cutting(before, log.line);
	function* trials({ attempt }: BesideLog): Iterable<Trial> {
		for (const place of placesFor(before, followUp, attempt)) {
			for (const line of wordsFor(before, index as number, attempt, words)) {
				const [edit] = insertion(before.outline, place, line).edits;
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
