import { dayOf } from '../../dates/moments';
import { deepEqual } from '../../deep-equal';
import type { Entry, FollowUp } from '../../follow-up';
import type { Outline, OutlineLine } from '../../markdown/line';
import type { TextEdit } from '../../markdown/text-edit';
import { formatEntry, normaliseEntry } from '../attempts/format-entry';
import { ownersAmong } from '../attempts/owner';
import { findLine } from '../identity';
import { insertion, placesBelowLine, placesInItem, placesInSection, type InsertionPlace } from './candidate-places';
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

export { formatEntry, normaliseEntry } from '../attempts/format-entry';

/**
 * Why no entry was written: the follow-up is missing or changed, the note already has exactly this entry, or every
 * place would change its meaning, for example inside an unclosed comment.
 */
export type EntryRefusal = FollowUpMissing | 'already-logged' | 'no-place';

export type EntryResult = ProvenEdit | { readonly refused: EntryRefusal };

/** Returns the checkbox character for an event, or null if the event leaves the checkbox unchanged. */
function checkboxFor(entry: Entry): string | null {
	if (entry.kind !== 'event') return null;
	if (entry.event === 'closed') return 'x';
	if (entry.event === 'gave-up') return '-';
	return entry.event === 'reopened' ? ' ' : null;
}

/** How a task with this sign in its checkbox ended: `[-]` is given up. */
const ENDED_BY: Readonly<Record<string, FollowUp['ended']>> = { x: 'closed', X: 'closed', '-': 'gave-up' };

/** Checks, cancels or clears a task's checkbox: `[ ]` and `x` give the edit to `[x]`. Returns null without a change. */
export function checkboxEdit(outline: Outline, line: OutlineLine, mark: string): TextEdit | null {
	if (line.checkbox === null || line.checkbox === mark) return null;
	if (mark === 'x' && line.checkbox === 'X') return null;
	const from = outline.text.indexOf('[', line.markerFrom + line.marker.length) + 1;
	return { from, to: from + line.checkbox.length, insert: mark };
}

/** Whether `after` holds the entries of `before` and exactly one more. */
function gained(after: readonly Entry[], before: readonly Entry[], entry: Entry): boolean {
	if (after.length !== before.length + 1) return false;
	let skipped = false;
	for (const [index, each] of after.entries()) {
		const was = before[skipped ? index - 1 : index];
		if (was && deepEqual({ ...each, problems: [] }, { ...was, problems: [] })) continue;
		if (skipped || !sameEntry(each, entry)) return false;
		skipped = true;
	}
	return skipped;
}

/** Whether `after` holds the entries of `before` and the given ones, in any order. */
export function gainedAll(after: readonly Entry[], before: readonly Entry[], entries: readonly Entry[]): boolean {
	const wanted = [...before, ...entries.map(normaliseEntry)];
	if (after.length !== wanted.length) return false;
	for (const each of after) {
		const at = wanted.findIndex((other) => sameEntry(each, other));
		if (at === -1) return false;
		wanted.splice(at, 1);
	}
	return true;
}

/** Returns the contacts that an entry of the follow-up may name, best first. Null means an entry without a name. */
export function contactsFor(before: ReadNote, index: number): readonly (string | null)[] {
	const { reading, context } = before;
	const followUp = reading.followUps[index];
	if (followUp?.source !== 'property') return [null];
	const owners = ownersAmong(reading.followUps);
	const names = owners.namesFor(index);
	// A note's title is not a contact. An entry with it would lose its follow-up when the note is renamed.
	const isTitle = context.ownersFrom === 'title' && followUp.contacts === context.owners;
	const nameless = index === 0 ? [null] : [];
	return isTitle && owners.size === 1 ? [...nameless, ...names] : [...names, ...nameless];
}

export function placesFor(before: ReadNote, followUp: FollowUp, entry: Entry): readonly InsertionPlace[] {
	const { outline, note } = before;
	const day = dayOf(entry.at);
	if (followUp.source === 'property') return placesInSection(outline, day, note.settings);
	const line = outline.lines[followUp.line - 1];
	if (!line) return [];
	return line.kind === 'list-item'
		? placesInItem(outline, line, day, note.settings)
		: placesBelowLine(outline, line, day, note.settings);
}

function tickFor(before: ReadNote, followUp: FollowUp, entry: Entry): readonly TextEdit[] {
	const mark = checkboxFor(entry);
	const index = followUp.source === 'line' && mark !== null ? findLine(before.outline, followUp.id) : null;
	const line = index === null ? undefined : before.outline.lines[index];
	const tick = line && mark !== null ? checkboxEdit(before.outline, line, mark) : null;
	return tick ? [tick] : [];
}

/**
 * Returns the edits that add one entry to a follow-up, in the style of the list that it joins: below its entries, as a
 * child of its list item, in the list below its paragraph line, or with its contact under the heading `Attempts`.
 * Events that close, give up or reopen also set the checkbox of a task. Afterwards the note reads exactly as before,
 * plus this entry.
 */
export function writeEntry(note: WritableNote, id: string, entry: Entry): EntryResult {
	const before = readWritable(note);
	const index = findFollowUp(before, id);
	if (typeof index !== 'number') return { refused: index };
	const followUp = before.reading.followUps[index] as FollowUp;
	const tick = tickFor(before, followUp, entry);
	const mark = checkboxFor(entry);
	const ended = tick.length > 0 ? (ENDED_BY[mark ?? ''] ?? null) : followUp.ended;
	const written = normaliseEntry(entry);
	const isThere = followUp.entries.some((each) => sameEntry(each, written));
	if (isThere && tick.length === 0) return { refused: 'already-logged' };
	function* trials(): Iterable<Trial> {
		if (isThere) yield { edits: tick };
		if (isThere) return;
		for (const place of placesFor(before, followUp, entry)) {
			for (const contact of contactsFor(before, index as number)) {
				const trial = insertion(before.outline, place, formatEntry({ ...entry, contact }));
				yield { ...trial, edits: [...tick, ...trial.edits] };
			}
		}
	}
	const proven = firstProven(
		before,
		{
			kind: 'change',
			index,
			fields: ['entries', 'ended'],
			isMeant: (after, was) =>
				after.ended === ended &&
				(isThere ? deepEqual(after.entries, was.entries) : gained(after.entries, was.entries, written)),
		},
		trials,
		true,
	);
	return proven ?? { refused: 'no-place' };
}
