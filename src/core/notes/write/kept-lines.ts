import { isLazy } from '../attempts/attempt-lists';
import type { Outline, OutlineLine } from '../../markdown/line';
import type { TextEdit } from '../../markdown/text-edit';

/** Where the lines of a note are after some edits. */
export interface LineMap {
	/** Returns the new index of an old line. */
	readonly moved: (index: number) => number;
	/** The old lines whose own text the edits change. */
	readonly edited: ReadonlySet<number>;
	/** The new lines that the edits insert. */
	readonly inserted: ReadonlySet<number>;
}

const feeds = (text: string) => text.split('\n').length - 1;

/** Returns the index of the line that contains an offset. */
function lineAt({ lines }: Outline, offset: number): number {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((lines[middle]?.from ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Maps the lines of a note through edits that insert or remove whole lines, or change words within a line. */
export function mapLines(outline: Outline, edits: readonly TextEdit[]): LineMap {
	const { text } = outline;
	const shifts: { after: number; by: number }[] = [];
	const edited = new Set<number>();
	const inserted = new Set<number>();
	let shift = 0;
	for (const { from, to, insert } of [...edits].sort((a, b) => a.from - b.from)) {
		const first = lineAt(outline, from);
		const last = lineAt(outline, to);
		const line = outline.lines[first];
		const added = feeds(insert);
		const by = added - feeds(text.slice(from, to));
		const isAbove = from === to && added > 0 && insert.endsWith('\n') && line !== undefined && from === line.from;
		const isBelow = from === to && added > 0 && /^\r?\n/.test(insert) && line !== undefined && from === line.to;
		const above = isAbove ? first - 1 : first;
		if (!isAbove && !isBelow) for (let at = first; at <= last; at++) edited.add(at);
		for (let at = 1; at <= by; at++) inserted.add(above + shift + at);
		if (by !== 0) shifts.push({ after: isAbove ? first - 1 : isBelow ? first : last, by });
		shift += by;
	}
	const moved = (index: number) => shifts.reduce((at, { after, by }) => (index > after ? at + by : at), index);
	return { moved, edited, inserted };
}

/**
 * Whether every line outside the edits keeps its kind, parent item, heading, comments and code. Rejects edits that put
 * a new line into code, a comment or a list, or that break one of them. With `lenient`, text that follows an inserted
 * item without a blank line may become part of it.
 */
export function keepsLines(before: Outline, after: Outline, map: LineMap, lenient: boolean): boolean {
	const { moved, edited, inserted } = map;
	const headingLine = (outline: Outline, line: OutlineLine) =>
		line.heading === null ? -1 : (outline.headings[line.heading]?.line ?? -1);
	return before.lines.every((line) => {
		if (edited.has(line.index)) return true;
		const now = after.lines[moved(line.index)];
		if (!now || !isSame(line, now)) return false;
		const heading = headingLine(after, now);
		const wasBelow = headingLine(before, line);
		if (!inserted.has(heading) && heading !== (wasBelow === -1 ? -1 : moved(wasBelow))) return false;
		if (line.kind === 'blank' || now.parent === (line.parent === null ? null : moved(line.parent))) return true;
		if (isLazy(before, line)) return true;
		return lenient && now.parent !== null && inserted.has(now.parent) && isLazy(after, now);
	});
}

function isSame(line: OutlineLine, now: OutlineLine): boolean {
	return (
		line.kind === now.kind &&
		line.marker === now.marker &&
		line.contentFrom - line.from === now.contentFrom - now.from &&
		line.hidden.length === now.hidden.length &&
		line.hidden.every(({ from, to }, index) => {
			const other = now.hidden[index];
			return other !== undefined && other.from - now.from === from - line.from && other.to - other.from === to - from;
		})
	);
}
