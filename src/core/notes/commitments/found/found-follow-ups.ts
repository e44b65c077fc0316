import type { FollowUp, UntrackedLine } from '../../../follow-up';
import { visibleContent } from '../../../markdown/scan';
import type { Steps } from '../../../steps';
import { lineEntries } from '../../attempts/attempts-of';
import { lineIds } from '../../identity';
import { readLine, readWords } from '../../line/read-line';
import { lineFollowUp, type FoundFollowUps, type TrackedLine } from '../../line-follow-ups';
import { lineContext, type NoteContext } from '../../note-context';
import { foundReading } from './found-reading';

/** Reads a found line as a follow-up line, or returns null if the note no longer has it. */
export function foundLine(untracked: UntrackedLine, note: NoteContext): TrackedLine | null {
	const outline = note.outline();
	const line = outline.lines[untracked.line - 1];
	if (!line || untracked.inTable) return null;
	const content = visibleContent(outline, line);
	const context = lineContext(note, note.dateAt(line));
	const dueLine = untracked.dueLine === undefined ? undefined : outline.lines[untracked.dueLine - 1];
	const words = readWords(content, 0, context);
	const due = dueLine ? readWords(visibleContent(outline, dueLine), 0, context) : words;
	const read = readLine(content, { at: 0, opening: false, named: false }, context, words);
	return {
		line,
		content,
		by: 'found',
		start: 0,
		others: [],
		reading: foundReading(untracked, read, due.whens, content, line, note),
	};
}

/**
 * Reads found lines as follow-ups, where the setting tracks them by themselves: `I'll get back to her next week` is one
 * to act on next week, and nothing is written. Rows of tables are left out, because no attempt can be below them.
 */
export function* foundFollowUps(note: NoteContext, lines: readonly UntrackedLine[]): Steps<FoundFollowUps> {
	const entryLines = new Set<number>();
	const followUps: FollowUp[] = [];
	if (lines.length === 0) return { followUps, entryLines: [] };
	const idOf = lineIds(note.outline());
	for (const untracked of lines) {
		const tracked = entryLines.has(untracked.line - 1) ? null : foundLine(untracked, note);
		if (!tracked) continue;
		const { line } = tracked;
		const own = yield* lineEntries(line.index, note.dateAt(line), note);
		for (const index of own.lines) entryLines.add(index);
		followUps.push({ ...lineFollowUp(tracked, idOf(line.index), own, note), found: untracked.text });
		yield line.to - line.from;
	}
	return { followUps, entryLines: [...entryLines] };
}
