import { hiddenSpans, mayHide } from './hidden-spans';
import type { Heading, OutlineLine, Span } from './line';

export type LineDraft = { -readonly [Key in keyof OutlineLine]: OutlineLine[Key] };

/** An open block quote or list item. */
export interface Container {
	readonly quote: boolean;
	/** The line that opened it. */
	readonly line: number;
	/** Columns by which a line must be indented to belong to the list item. */
	readonly offset: number;
	/** A list item of which only the marker was seen. */
	empty: boolean;
	/** The heading in effect here, and the one outside the container. */
	heading: number | null;
	readonly base: number | null;
}

/** The hidden spans of a line that has none. */
const NOTHING: readonly Span[] = [];

/** Collects lines and headings while the scanner walks over the note. */
export class OutlineBuilder {
	readonly lines: LineDraft[] = [];
	readonly headings: Heading[] = [];
	private rootHeading: number | null = null;
	private paragraphFrom = 0;
	private paragraphTo = 0;

	constructor(private readonly text: string) {}

	addLine(from: number, to: number, eol: OutlineLine['eol']): LineDraft {
		const line: LineDraft = {
			index: this.lines.length,
			from,
			to,
			eol,
			kind: 'blank',
			quoteDepth: 0,
			quoteTo: from,
			markerFrom: from,
			marker: '',
			checkbox: null,
			contentFrom: from,
			padding: 0,
			parent: null,
			heading: null,
			hidden: NOTHING,
		};
		this.lines.push(line);
		return line;
	}

	headingIn(container: Container | undefined): number | null {
		return container ? container.heading : this.rootHeading;
	}

	addHeading(line: LineDraft, level: number, text: string, container: Container | undefined): void {
		const base = container ? container.base : null;
		let parent = this.headingIn(container);
		while (parent !== null && parent !== base && (this.headings[parent]?.level ?? 0) >= level) {
			parent = this.headings[parent]?.parent ?? null;
		}
		line.heading = parent;
		const index = this.headings.push({ line: line.index, level, text, parent, nested: container !== undefined }) - 1;
		if (container) container.heading = index;
		else this.rootHeading = index;
	}

	startParagraph(line: LineDraft): void {
		this.paragraphFrom = line.index;
		this.paragraphTo = line.index + 1;
	}

	growParagraph(line: LineDraft): void {
		this.paragraphTo = line.index + 1;
	}

	get lastParagraphLine(): LineDraft | undefined {
		return this.lines[this.paragraphTo - 1];
	}

	/** Ends it, and gives its lines. */
	private takeParagraph(): LineDraft[] {
		const lines = this.lines.slice(this.paragraphFrom, this.paragraphTo);
		this.paragraphFrom = this.paragraphTo = 0;
		return lines;
	}

	closeParagraph(): void {
		const first = this.lines[this.paragraphFrom];
		const last = this.lines[this.paragraphTo - 1];
		if (first && last && mayHide(this.text, first.contentFrom, last.to)) this.hide(this.takeParagraph());
		this.paragraphFrom = this.paragraphTo = 0;
	}

	paragraphToHeading(level: number, container: Container | undefined, underline: LineDraft): void {
		const lines = this.takeParagraph();
		const [first] = lines;
		if (!first || first.marker !== '') return this.hide(lines);
		const words = lines.map((line) => this.text.slice(line.contentFrom, line.to).trim());
		this.addHeading(first, level, words.join(' '), container);
		for (const line of lines) {
			line.kind = 'heading';
			line.heading = first.heading;
		}
		underline.heading = this.headings.length - 1;
	}

	/** The header row was read as the last line of a paragraph. */
	lastLineToTable(): void {
		const lines = this.takeParagraph();
		const header = lines.pop();
		this.hide(lines);
		if (!header) return;
		if (header.marker === '') header.kind = 'table';
		else header.hidden = [{ from: header.contentFrom, to: header.to }];
	}

	/** Finds comments, code and math in a paragraph, which may reach over several of its lines. */
	private hide(lines: readonly LineDraft[]): void {
		const words = lines.map((line) => this.text.slice(line.contentFrom, line.to)).join('\n');
		const spans = hiddenSpans(words);
		let start = 0;
		let next = 0;
		for (const line of lines) {
			const end = start + line.to - line.contentFrom;
			const shift = line.contentFrom - start;
			const hidden: Span[] = [];
			/** Only comments make a comment line; one of code or math stays a paragraph with nothing to read. */
			let comment = line.marker === '';
			let at = start;
			for (; next < spans.length; next++) {
				const span = spans[next];
				if (!span || span.from >= end) break;
				const from = Math.max(span.from, start);
				const to = Math.min(span.to, end);
				comment &&= (words[span.from] === '%' || words[span.from] === '<') && words.slice(at, from).trim() === '';
				if (to > from) hidden.push({ from: from + shift, to: to + shift });
				at = to;
				if (span.to > end) break;
			}
			if (hidden.length > 0) {
				line.hidden = hidden;
				if (comment && words.slice(at, end).trim() === '') line.kind = 'comment';
			}
			start = end + 1;
		}
	}
}
