import { CHANNELS, OUTCOMES, type Entry, type Problem } from '../../follow-up';
import { contentOf, type Outline, type OutlineLine } from '../../markdown/line';
import { drain, type Steps } from '../../steps';
import type { NoteContext } from '../note-context';
import { readWrittenLine } from './exact-line';

/** An entry in the written form that belongs to no follow-up, and its line. */
export interface OwnerlessEntry {
	readonly entry: Entry;
	readonly line: OutlineLine;
}

/** Matches every text with an entry in the written form, and few others. */
const MAY_HOLD = new RegExp(
	`\\d{4}-\\d\\d-\\d\\d(?:[ T]\\d\\d:\\d\\d)? (?:[^—\\n]*, )?(?:(?:${CHANNELS.join('|')}): (?:${OUTCOMES.join('|')})|Snoozed until \\d|Gave up|Closed|Reopened|Allowed \\d|Rehearsed)`,
	'i',
);

/** The list marker in indented code, where Markdown has no lists. */
const MARKED = /^\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?/;

/** Whether a line of code is indented code. A fenced block begins with its fence. */
function isIndentedCode(outline: Outline, line: OutlineLine): boolean {
	let first = line;
	for (let at = line.index; at >= 0; at--) {
		const above = outline.lines[at];
		if (!above || (above.kind !== 'code' && above.kind !== 'blank')) break;
		if (above.kind === 'code') first = above;
	}
	return !/^\s*(?:`{3}|~{3})/.test(outline.text.slice(first.quoteTo, first.to));
}

function wordsOf(outline: Outline, line: OutlineLine): string | null {
	if (line.kind === 'list-item') return contentOf(outline, line);
	if (line.kind !== 'code') return null;
	const text = outline.text.slice(line.quoteTo, line.to);
	const marker = MARKED.exec(text);
	return marker && text.slice(marker[0].length);
}

/**
 * Returns entries in the written form that belong to no follow-up of the note: the user removed their value from the
 * properties, no follow-up has the name in them, or a merge moved them, even into indented code. `owned` are the lines
 * of entries that belong to a follow-up. Ignores fenced code, which contains examples.
 */
export function ownerlessEntries(note: NoteContext, owned: ReadonlySet<number>): OwnerlessEntry[] {
	return drain(ownerlessSteps(note, owned));
}

function* ownerlessSteps(note: NoteContext, owned: ReadonlySet<number>): Steps<OwnerlessEntry[]> {
	if (!MAY_HOLD.test(note.text)) return [];
	const outline = yield* note.parse();
	const found: OwnerlessEntry[] = [];
	for (const line of outline.lines) {
		if (owned.has(line.index)) continue;
		const words = wordsOf(outline, line);
		const entry = words === null ? null : readWrittenLine(words);
		if (entry && (line.kind !== 'code' || isIndentedCode(outline, line))) found.push({ entry, line });
		yield line.to - line.from;
	}
	return found;
}

/** Reads one problem for each entry that belongs to no follow-up. */
export function* ownerlessProblems(note: NoteContext, owned: ReadonlySet<number>): Steps<Problem[]> {
	const found = yield* ownerlessSteps(note, owned);
	return found.map(({ entry, line }) => ({
		code: 'attempt.no-owner',
		line: line.index + 1,
		contact: entry.contact,
	}));
}
