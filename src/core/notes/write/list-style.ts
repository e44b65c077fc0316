import { columnAfter, TAB_STOP } from '../../markdown/cursor';
import type { Outline, OutlineLine } from '../../markdown/line';

/** The text before a line's list marker, with markers of outer items on the same line as spaces. */
export function prefixOf(outline: Outline, line: OutlineLine): string {
	return outline.text.slice(line.from, line.markerFrom).replace(/[^\s>]/g, ' ');
}

/** The marker after this one: `-` again, `3.` after `2.`. */
export function markerAfter(marker: string): string {
	const number = /^(\d+)([.)])$/.exec(marker);
	return number ? `${(Number(number[1]) + 1) % 1_000_000_000}${number[2]}` : marker;
}

const BULLET = /^[-*+]$/;

/**
 * The bullet of a first entry: that of the list it joins, of the item it belongs to, or else of the note's first list.
 * Never a number: two devices that each add a line would both write `1.`, and a log is no sequence of steps.
 */
export function bulletFor(outline: Outline, joins: readonly (OutlineLine | undefined)[]): string {
	const styles = joins.map((line) => line?.marker).filter((marker) => marker !== undefined && BULLET.test(marker));
	const first = outline.lines.find(({ kind, marker }) => kind === 'list-item' && BULLET.test(marker));
	return styles[0] ?? first?.marker ?? '-';
}

/** What nested items of the note are indented by relative to their parents, those like `item` first; a tab by default. */
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

/** The text before the marker of a list item's first child, indented as the rest of the note is. */
export function childPrefix(outline: Outline, item: OutlineLine): string {
	const base = prefixOf(outline, item);
	const start = columnAfter(base);
	const unit = indentUnit(outline, item);
	let indent = unit;
	while (columnAfter(indent, start) - start < item.padding) indent += unit;
	const beyond = columnAfter(indent, start) - start - item.padding;
	return base + (beyond < TAB_STOP ? indent : ' '.repeat(item.padding));
}

/** The note's line ending where a line itself has none. */
export function lineEnding(outline: Outline, line: OutlineLine | undefined): '\n' | '\r\n' {
	const eol = line?.eol || outline.lines[0]?.eol;
	return eol === '\r\n' ? eol : '\n';
}
