import type { Attempt } from '../../follow-up';
import type { Outline, OutlineLine } from '../../markdown/scan';
import type { TextEdit } from '../../markdown/text-edit';
import { momentText, NOTE_MARK } from '../attempts/exact-line';
import { actText } from '../attempts/format-entry';
import {
	amend,
	atEndOf,
	clauseIn,
	lastAttempt,
	lastEntryLines,
	lastGained,
	type AmendResult,
	type Change,
} from './amend';
import type { WritableNote } from './proven-edit';

/** What was agreed in an answer. `note` is '' without further words. */
export type AgreedStep = Pick<Attempt, 'expecting' | 'next' | 'windows' | 'note'>;

/** Returns the note of an attempt with further words: `send the list; Sam is away`. */
export function joinedNote(note: string, words: string): string {
	return [note, words].filter((part) => part !== '').join('; ');
}

function editsOf(outline: Outline, line: OutlineLine, step: AgreedStep): readonly TextEdit[] {
	const clauses = [
		...(step.expecting ? [`Expecting ${momentText(step.expecting)}`] : []),
		...(step.next ? [`Next ${actText(step.next, step.windows?.next)}`] : []),
	];
	const hasNote = outline.text.slice(line.contentFrom, line.to).includes(NOTE_MARK);
	const clause = clauses.length > 0 ? clauseIn(outline, line, clauses.join('. ')) : null;
	const note = step.note === '' ? null : atEndOf(outline, line, `${hasNote ? '; ' : NOTE_MARK}${step.note}`);
	if (!clause || !note) return [clause ?? note].filter((edit) => edit !== null);
	return clause.from === note.from ? [{ ...clause, insert: clause.insert + note.insert }] : [clause, note];
}

/**
 * Adds to the last answer what was agreed in it: `2026-11-23 10:00 Call: spoke` becomes `2026-11-23 10:00 Call: spoke.
 * Next 2026-11-26 — send him my portfolio`.
 */
export function addAgreed(note: WritableNote, id: string, step: AgreedStep): AmendResult {
	const change: Change = {
		fields: ['entries'],
		isMeant: (after, before) => {
			const last = lastAttempt(before);
			return (
				last !== undefined &&
				lastGained(after, before, {
					...(step.expecting && { expecting: step.expecting }),
					...(step.next && { next: step.next }),
					...(step.windows && { windows: step.windows }),
					...(step.note !== '' && { note: joinedNote(last.note, step.note) }),
				})
			);
		},
	};
	return amend(note, id, change, function* (before, followUp) {
		for (const line of lastEntryLines(before, followUp)) yield editsOf(before.outline, line, step);
	});
}
