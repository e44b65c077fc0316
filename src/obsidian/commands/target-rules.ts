import { enclosingLines } from '../../core/markdown/enclosing-lines';
import { readWrittenLine } from '../../core/notes/attempts/exact-line';
import { ownersAmong } from '../../core/notes/attempts/owner';
import { contentOf, type Outline } from '../../core/markdown/scan';
import { headingKey } from '../../core/markdown/heading-key';
import { standsUnder } from '../../core/notes/sections';
import type { Row } from '../../ui/model';

/** The follow-ups that a command may apply to. */
export interface TargetCandidates {
	/** The follow-up whose line or attempts contain the cursor. */
	readonly atCursor: Row | null;
	/** All of the active note, in its order. */
	readonly thisNote: readonly Row[];
	/** All open follow-ups: the active note's first, then by urgency. */
	readonly open: readonly Row[];
}

export type Target =
	| { readonly kind: 'one'; readonly row: Row }
	| { readonly kind: 'choose'; readonly rows: readonly Row[] }
	| { readonly kind: 'none' };

/** States that a command for open follow-ups skips. */
const OVER_STATES = new Set(['closed', 'gave-up', 'reached']);

export const isOpen = (row: Row) => !OVER_STATES.has(row.action.state);

/**
 * Chooses the follow-up that "Log attempt" applies to: the one at the cursor; else the only open one of the active note; if
 * the note has none, the only call that is promised now; else the user chooses.
 */
export function chooseTarget({ atCursor, thisNote, open }: TargetCandidates): Target {
	if (atCursor) return { kind: 'one', row: atCursor };
	const openHere = thisNote.filter(isOpen);
	const promised = open.filter(({ section }) => section === 'promised-now');
	const [only] = openHere.length === 0 ? promised : openHere;
	if (only && (openHere.length === 0 ? promised : openHere).length === 1) return { kind: 'one', row: only };
	return open.length === 0 ? { kind: 'none' } : { kind: 'choose', rows: open };
}

/**
 * The follow-up that a line belongs to. For a follow-up in the text: its own line, its attempts and other children, and
 * the list directly below its paragraph. For a property follow-up: the properties and the attempts with its contact's
 * name. `line` counts from 0.
 */
export function rowAtLine(
	outline: Outline,
	rows: readonly Row[],
	line: number,
	attemptsHeadings: readonly string[],
): Row | null {
	const byLine = new Map(
		rows.filter(({ followUp }) => followUp.source === 'line').map((row) => [row.followUp.line - 1, row]),
	);
	for (const at of enclosingLines(outline, line)) {
		const row = byLine.get(at);
		if (row) return row;
	}
	const own = rows.filter(({ followUp }) => followUp.source === 'property');
	const here = outline.lines[line];
	if (!here || own.length === 0) return null;
	const keys = new Set(attemptsHeadings.map(headingKey));
	const amongAttempts = here.kind === 'list-item' && standsUnder(outline, here, keys);
	if (!amongAttempts && here.kind !== 'front-matter') return null;
	const words = contentOf(outline, here);
	const entry = amongAttempts ? readWrittenLine(words) : null;
	if (own.length === 1 && !entry) return own[0] ?? null;
	const owners = ownersAmong(own.map(({ followUp }) => followUp));
	if (entry) return own[owners.ownerOf(entry.contact) ?? -1] ?? null;
	const named = own.filter((_, index) => owners.namesFor(index).some((name) => words.includes(`${name}, `)));
	return named.length === 1 ? (named[0] ?? null) : null;
}
