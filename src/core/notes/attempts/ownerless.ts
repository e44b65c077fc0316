import { CHANNELS, OUTCOMES, type Entry, type Problem } from '../../follow-up';
import { contentOf, visibleContent, type Outline, type OutlineLine } from '../../markdown/line';
import { drain, type Steps } from '../../steps';
import type { NoteContext } from '../note-context';
import { bareWords } from './format-entry';
import { joinedEntry, joinedToEntry, readWrittenLine, type JoinedEntry } from './exact-line';

/** An entry in the written form that belongs to no follow-up, and its line. */
export interface OwnerlessEntry {
	readonly entry: Entry;
	readonly line: OutlineLine;
	/** The offset in the text at which the entry begins if a merge joined it to another line, or null for a whole line. */
	readonly from: number | null;
}

/** Matches every text with an entry in the written form, and few others: `2026-11-19 16:30 Call: left message`. */
const MAY_HOLD = new RegExp(
	`\\d{4}-\\d\\d-\\d\\d(?:[ T]\\d\\d:\\d\\d)? (?:[^—\\n]*, )?(?:(?:${CHANNELS.join('|')}): (?:${OUTCOMES.join('|')})|Snoozed until \\d|Gave up|Closed|Reopened|Allowed \\d|Rehearsed)`,
	'i',
);

/** The list marker in indented code, where Markdown has no lists: `- ` or `3. `, also after `> `. */
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

const placed = (line: OutlineLine, joined: JoinedEntry | null): OwnerlessEntry | null =>
	joined && { entry: joined.entry, line, from: line.contentFrom + joined.from };

function entryIn(outline: Outline, line: OutlineLine): OwnerlessEntry | null {
	switch (line.kind) {
		case 'list-item':
		case 'paragraph':
		case 'heading': {
			const entry = line.kind === 'heading' ? null : readWrittenLine(contentOf(outline, line));
			if (entry) return { entry, line, from: null };
			return placed(
				line,
				joinedEntry(visibleContent(outline, line), () => true),
			);
		}
		case 'code': {
			const text = outline.text.slice(line.quoteTo, line.to);
			const marker = MARKED.exec(text);
			const entry = marker && readWrittenLine(text.slice(marker[0].length));
			return entry && isIndentedCode(outline, line) ? { entry, line, from: null } : null;
		}
		default:
			return null;
	}
}

/**
 * Returns entries in the written form that belong to no follow-up of the note: the user removed their value from the
 * properties, no follow-up has the name in them, or a merge moved them, even into indented code or to the end of another
 * line. `owned` are the lines of entries that belong to a follow-up. Ignores fenced code, which contains examples.
 */
export function ownerlessEntries(note: NoteContext, owned: ReadonlySet<number>): OwnerlessEntry[] {
	return drain(ownerlessSteps(note, owned));
}

function* ownerlessSteps(note: NoteContext, owned: ReadonlySet<number>): Steps<OwnerlessEntry[]> {
	if (!MAY_HOLD.test(note.text)) return [];
	const outline = yield* note.parse();
	const found: OwnerlessEntry[] = [];
	for (const line of outline.lines) {
		const entry = owned.has(line.index)
			? placed(line, joinedToEntry(contentOf(outline, line)))
			: entryIn(outline, line);
		if (entry) found.push(entry);
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
		words: bareWords(entry),
	}));
}
