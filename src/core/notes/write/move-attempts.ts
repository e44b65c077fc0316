import type { Entry, FollowUp } from '../../follow-up';
import { contentOf, lastLineOfItem, type Outline, type OutlineLine } from '../../markdown/line';
import { mergeEdits, type TextEdit } from '../../markdown/text-edit';
import { joinedToEntry, readWrittenLine } from '../attempts/exact-line';
import { formatEntry } from '../attempts/format-entry';
import { ownerlessEntries, type OwnerlessEntry } from '../attempts/ownerless';
import { contactsFor, gainedAll, placesFor } from './write-attempt';
import { insertion, type InsertionPlace } from './candidate-places';
import { prefixOf } from './list-style';
import {
	findFollowUp,
	firstProven,
	readWritable,
	type FollowUpMissing,
	type ProvenEdit,
	type ReadNote,
	type Trial,
	type WritableNote,
} from './proven-edit';
import { sameEntry } from '../attempts/entry-line';

/** Why attempts were not moved: the follow-up or the attempts are missing, or the edit would change their meaning. */
export type MoveRefusal = FollowUpMissing | 'nothing-to-do' | 'no-place';

export type MoveResult = ProvenEdit | { readonly refused: MoveRefusal };

/** Removes an entry with everything nested in it. In indented code and within a line, removes only the entry. */
export function removal({ outline }: ReadNote, { line, from }: Pick<OwnerlessEntry, 'line' | 'from'>): TextEdit {
	if (from !== null) return { from, to: line.to, insert: '' };
	const last = line.kind === 'list-item' ? lastLineOfItem(outline, line.index) : line.index;
	const end = outline.lines[last] ?? line;
	const above = outline.lines[line.index - 1];
	if (end.eol === '' && above) return { from: above.to, to: end.to, insert: '' };
	return { from: line.from, to: end.to + end.eol.length, insert: '' };
}

/**
 * Returns the lines nested in an item, indented for its new place, or null if one of them is not indented like the item.
 */
export function nestedLines(outline: Outline, item: OutlineLine, { prefix }: InsertionPlace): readonly string[] | null {
	if (item.kind !== 'list-item') return [];
	const from = prefixOf(outline, item);
	const to = /^[\s>]*/.exec(prefix)?.[0] ?? '';
	const nested = outline.lines.slice(item.index + 1, lastLineOfItem(outline, item.index) + 1);
	const lines = nested.map((line) => outline.text.slice(line.from, line.to));
	if (lines.some((text) => text.trim() !== '' && !text.startsWith(from))) return null;
	return lines.map((text) => (text.trim() === '' ? text : to + text.slice(from.length)));
}

/** Returns those of some lines that hold an entry with an owner, to which a merge joined one without. */
function linesOfOwned({ outline, reading }: ReadNote, numbers: ReadonlySet<number>): ReadonlySet<number> {
	const entries = reading.followUps.flatMap((followUp) => followUp.entries);
	const isOwned = (index: number) => {
		const line = outline.lines[index];
		const content = line ? contentOf(outline, line) : '';
		const own = joinedToEntry(content) && readWrittenLine(content);
		return own !== null && entries.some((entry) => sameEntry(entry, own));
	};
	return new Set([...numbers].filter(isOwned));
}

/**
 * Moves all attempts of a note that belong to no follow-up and name the same contact to one follow-up: `2026-11-20
 * 09:30 Lee Park, Call: spoke` becomes an attempt of Lee. `contact` is the name in their lines, or null for lines
 * without a name.
 */
export function moveAttempts(note: WritableNote, contact: string | null, id: string): MoveResult {
	const before = readWritable(note);
	const index = findFollowUp(before, id);
	if (typeof index !== 'number') return { refused: index };
	const followUp = before.reading.followUps[index] as FollowUp;
	const numbers = new Set(
		before.reading.problems.flatMap((problem) => (problem.code === 'attempt.no-owner' ? [problem.line - 1] : [])),
	);
	const moved = ownerlessEntries(before.context, linesOfOwned(before, numbers))
		.filter(({ entry, line }) => numbers.has(line.index) && entry.contact === contact)
		.filter(({ line }, _, all) => !all.some((other) => other.line.index === line.parent));
	const [first] = moved;
	if (!first) return { refused: 'nothing-to-do' };
	const removals = moved.map((entry) => removal(before, entry));
	const entries = moved.map(({ entry }): Entry => ({ ...entry, contact: null }));
	function* trials(): Iterable<Trial> {
		for (const place of placesFor(before, followUp, entries[0] as Entry)) {
			for (const name of contactsFor(before, index as number)) {
				const edits = moved.flatMap(({ line, from }, at) => {
					const words = formatEntry({ ...(entries[at] as Entry), contact: name });
					const nested = from === null ? nestedLines(before.outline, line, place) : [];
					return nested ? insertion(before.outline, { ...place, after: [...nested, ...place.after] }, words).edits : [];
				});
				const at = edits[0]?.from ?? 0;
				const insert = edits.map((edit) => edit.insert).join('');
				if (edits.length < moved.length || removals.some(({ from, to }) => at > from && at < to)) continue;
				yield { edits: [...removals, { from: at, to: at, insert }] };
			}
		}
	}
	const proven = firstProven(
		before,
		{
			kind: 'change',
			index,
			fields: ['entries'],
			settles: moved.length,
			isMeant: (after, was) => gainedAll(after.entries, was.entries, entries),
		},
		trials,
		true,
	);
	// Undo can't revert edits of neighboring lines one after the other.
	const edit = proven && mergeEdits(note.source.text, proven.edits);
	return edit ? { edits: [edit] } : { refused: 'no-place' };
}
