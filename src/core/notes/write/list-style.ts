import { columnAfter, TAB_STOP } from '../../markdown/cursor';
import type { Outline, OutlineLine } from '../../markdown/line';

/** Returns the text before a line's list marker. Markers of outer items on the same line become spaces. */
export function prefixOf(outline: Outline, line: OutlineLine): string {
	return outline.text.slice(line.from, line.markerFrom).replace(/[^\s>]/g, ' ');
}

/** Returns the marker of the next item: `3.` after `2.`, `-` after `-`. */
export function markerAfter(marker: string): string {
	const number = /^(\d+)([.)])$/.exec(marker);
	return number ? `${(Number(number[1]) + 1) % 1_000_000_000}${number[2]}` : marker;
}

/** The bullets of a list, of which a new item takes that of its neighbors: `-`, `*`. Not `1.`. */
const BULLET = /^[-*+]$/;

/**
 * Returns the bullet for a first entry: that of the list or item that contains it, or else of the note's first list.
 * Never returns a number, because two devices that each add a line would both write `1.`.
 */
export function bulletFor(outline: Outline, joins: readonly (OutlineLine | undefined)[]): string {
	const styles = joins.map((line) => line?.marker).filter((marker) => marker !== undefined && BULLET.test(marker));
	const first = outline.lines.find(({ kind, marker }) => kind === 'list-item' && BULLET.test(marker));
	return styles[0] ?? first?.marker ?? '-';
}

/** Returns the indentation of nested items in the note, preferably below a parent like `item`. A tab by default. */
function indentUnit(outline: Outline, item: OutlineLine): string {
	let unit: string | null = null;
	for (const line of outline.lines) {
		if (line.marker === '' || line.parent === null) continue;
		const parent = outline.lines[line.parent];
		if (!parent || parent.quoteDepth !== line.quoteDepth) continue;
		const outer = outline.text.slice(parent.quoteTo, parent.markerFrom);
		const inner = outline.text.slice(line.quoteTo, line.markerFrom);
		if (!inner.startsWith(outer) || !/^[ \t]+$/.test(inner)) continue;
		const own = inner.slice(outer.length);
		if (own === '') continue;
		if (parent.padding === item.padding) return own;
		unit ??= own;
	}
	return unit ?? '\t';
}

/** Returns the text before the marker of a list item's first child, with the indentation of the rest of the note. */
export function childPrefix(outline: Outline, item: OutlineLine): string {
	const base = prefixOf(outline, item);
	const start = columnAfter(base);
	const unit = indentUnit(outline, item);
	let indent = unit;
	while (columnAfter(indent, start) - start < item.padding) indent += unit;
	const beyond = columnAfter(indent, start) - start - item.padding;
	return base + (beyond < TAB_STOP ? indent : ' '.repeat(item.padding));
}

/** Returns the line ending of a line, or of the note if the line has none. */
export function lineEnding(outline: Outline, line: OutlineLine | undefined): '\n' | '\r\n' {
	const eol = line?.eol || outline.lines[0]?.eol;
	return eol === '\r\n' ? eol : '\n';
}
