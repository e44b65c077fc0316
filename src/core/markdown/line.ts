/** What a source line is, as Obsidian sees it. A list item's first line is `list-item` whatever its content is. */
export type LineKind =
	| 'blank'
	| 'heading'
	| 'list-item'
	| 'paragraph'
	| 'code'
	| 'table'
	| 'comment'
	| 'math'
	| 'front-matter'
	| 'html'
	| 'rule';

/** Offsets into the note's text or another one, UTF-16 units; `to` is excluded. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/**
 * One source line of a note. In `> - [ ] Call Dana` the quote prefix is `> `, the marker `-`, the checkbox `' '`, and
 * `contentFrom` is the offset of `Call Dana`.
 */
export interface OutlineLine {
	/** Its place in `outline.lines`, counted from 0. */
	readonly index: number;
	/** Start of the line; a byte order mark at the start of the note is not part of it. */
	readonly from: number;
	/** End without the line ending. */
	readonly to: number;
	readonly eol: '\n' | '\r\n' | '';
	readonly kind: LineKind;
	/** How many block quotes (or callouts) contain the line. */
	readonly quoteDepth: number;
	/** After the last `>` and the one space that belongs to it; equals `from` outside of quotes. */
	readonly quoteTo: number;
	/** Offset of the list marker, or of the first visible character of a line without one. */
	readonly markerFrom: number;
	/** `-`, `*`, `+`, `3.` or `3)`; '' when the line begins no list item. */
	readonly marker: string;
	/** The character between the brackets; null when the item has no checkbox. */
	readonly checkbox: string | null;
	/** Where the words start: after quote, indentation, list marker, checkbox, or a heading's `#`. */
	readonly contentFrom: number;
	/** Columns from `markerFrom` to where a child's marker may begin; 0 when the line begins no list item. */
	readonly padding: number;
	/** Line of the list item this line belongs to (for a list item: its parent item); null at the top. */
	readonly parent: number | null;
	/** Nearest heading above, as an index of `outline.headings`; for a heading its parent heading. */
	readonly heading: number | null;
	/** Comments, code and math inside the content, in order: not to be read. */
	readonly hidden: readonly Span[];
}

export interface Heading {
	readonly line: number;
	/** 1 to 6. */
	readonly level: number;
	readonly text: string;
	/** Index of the parent heading in `outline.headings`; null at the top. */
	readonly parent: number | null;
	/** Whether the heading is inside a quote or list item and applies only there. */
	readonly nested: boolean;
}

/** A note's structure: what each source line is and what it belongs to. */
export interface Outline {
	readonly text: string;
	readonly lines: readonly OutlineLine[];
	readonly headings: readonly Heading[];
	/** The lines between the two `---` at the very start; null without front matter. */
	readonly frontMatter: Span | null;
}

/** The words of a line: `- [ ] Call Dana` gives `Call Dana`. */
export function contentOf(outline: Outline, line: OutlineLine): string {
	return outline.text.slice(line.contentFrom, line.to);
}

/**
 * The words of a line with comments, inline code and math blanked out by as many spaces, so that offsets stay:
 * ``Call `x` Dana`` gives `Call     Dana`.
 */
export function visibleContent(outline: Outline, line: OutlineLine): string {
	if (line.hidden.length === 0) return contentOf(outline, line);
	let result = '';
	let at = line.contentFrom;
	for (const { from, to } of line.hidden) {
		result += outline.text.slice(at, from) + ' '.repeat(to - from);
		at = to;
	}
	return result + outline.text.slice(at, line.to);
}

/** The headings above a line, nearest first. */
export function headingsAbove(outline: Outline, line: OutlineLine): Heading[] {
	const above: Heading[] = [];
	let at = line.heading;
	while (at !== null) {
		const heading: Heading | undefined = outline.headings[at];
		if (!heading) break;
		above.push(heading);
		at = heading.parent;
	}
	return above;
}

/** The last line (not blank) of a list item with everything nested in it; the line itself when it holds nothing more. */
export function lastLineOfItem(outline: Outline, item: number): number {
	let last = item;
	for (let at = item + 1; at < outline.lines.length; at++) {
		const line = outline.lines[at];
		if (!line) break;
		if (line.kind === 'blank' && line.parent === null) continue;
		if (line.parent === null || line.parent < item) break;
		last = at;
	}
	return last;
}

/**
 * The rest of a longer line is not read, in UTF-16 units. A paragraph has fewer characters; pasted data has more, and would
 * take long to read.
 */
export const LONGEST_LINE_CHARACTERS = 2000;
