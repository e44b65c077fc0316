import {
	atxLevel,
	atxText,
	blankBetween,
	checkboxAt,
	isDelimiterRow,
	isRule,
	listMarkerAt,
	setextLevel,
	tableCells,
} from './block-starts';
import { LineCursor } from './cursor';
import { ContainerStack } from './containers';
import { OutlineBuilder, type LineDraft } from './builder';
import type { Outline } from './line';
import { drain, type Steps } from '../steps';
import { frontMatterOf, LiteralBlockReader, type LiteralBlock } from './literal-blocks';

export type { Outline, OutlineLine, Span } from './line';
export { contentOf, headingsAbove, lastLineOfItem, visibleContent } from './line';

/** The character code of `>`, with which a line of a quote begins. */
const QUOTE = 62;
/** The character code of `#`, with which a heading begins. */
const HASH = 35;

/**
 * Deeper nesting is read as text, which bounds the cost of every line. People nest fewer than ten levels; only
 * generated text has more than 200.
 */
const DEEPEST = 200;

/**
 * The structure of a note as Obsidian sees it, in one linear pass: `- [ ] Call Dana` gives a line of kind `list-item`
 * with marker `-`, checkbox `' '` and the offset of `Call Dana`. Offsets are UTF-16 units in `text`. Never throws.
 */
export function readOutline(text: string): Outline {
	return drain(outlineSteps(text));
}

/**
 * Reads the structure of a note in steps of about 2,000 characters, as `readOutline` does at once: `- Call Dana` is a
 * list item.
 */
export function outlineSteps(text: string): Steps<Outline> {
	return new Scanner(text).read();
}

/**
 * A step ends with the line in which this much text is read. Longer steps could not stop in time, shorter ones would
 * stop more often than needed.
 */
const STEP_LENGTH = 2_000;

class Scanner {
	private readonly cursor: LineCursor;
	private readonly draft: OutlineBuilder;
	private readonly literalBlocks: LiteralBlockReader;
	private readonly containers: ContainerStack;
	private literal: LiteralBlock | null = null;
	private leaf: 'paragraph' | 'indented' | 'table' | null = null;

	constructor(private readonly text: string) {
		this.cursor = new LineCursor(text);
		this.draft = new OutlineBuilder(text);
		this.containers = new ContainerStack(this.cursor, this.draft);
		this.literalBlocks = new LiteralBlockReader(text);
	}

	*read(): Steps<Outline> {
		const { text, draft } = this;
		const frontMatter = frontMatterOf(text);
		let from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
		let stepFrom = from;
		while (from < text.length) {
			const feed = text.indexOf('\n', from);
			const end = feed === -1 ? text.length : feed;
			const crlf = feed > from && text.charCodeAt(feed - 1) === 13;
			const line = draft.addLine(from, crlf ? end - 1 : end, feed === -1 ? '' : crlf ? '\r\n' : '\n');
			if (frontMatter && from < frontMatter.until) line.kind = 'front-matter';
			else this.readLine(line);
			from = end + 1;
			if (from - stepFrom < STEP_LENGTH) continue;
			yield from - stepFrom;
			stepFrom = from;
		}
		draft.closeParagraph();
		return { text, lines: draft.lines, headings: draft.headings, frontMatter: frontMatter?.span ?? null };
	}

	private readLine(line: LineDraft): void {
		const { cursor } = this;
		cursor.startLine(line.from, line.to);
		const matched = this.containers.match(line);
		const all = matched === this.containers.depth;
		if (this.literal) {
			if (all) return this.continueLiteral(line, this.literal);
			this.literal = null;
		}
		if (cursor.blank) return this.blankLine(line, matched);
		if (this.leaf === 'indented' && all && cursor.indent >= 4) return this.codeLine(line);
		if (this.leaf === 'indented') this.leaf = null;
		this.openBlocks(line, matched);
	}

	private closeTo(count: number): void {
		if (count >= this.containers.depth) return;
		this.closeLeaf();
		this.containers.depth = count;
	}

	/** Something that is no paragraph begins after the first `count` containers. */
	private interrupt(count: number): void {
		this.closeTo(count);
		this.closeLeaf();
	}

	private closeLeaf(): void {
		if (this.leaf === 'paragraph') this.draft.closeParagraph();
		this.leaf = null;
	}

	private blankLine(line: LineDraft, matched: number): void {
		this.closeTo(matched);
		if (this.leaf !== 'indented') this.closeLeaf();
		line.markerFrom = line.contentFrom = line.to;
		line.heading = this.draft.headingIn(this.containers.top);
	}

	private codeLine(line: LineDraft): void {
		this.cursor.skipColumns(4);
		this.settle(line, 'code', this.cursor.at);
	}

	/** Sets what every visible line has: kind, offsets and what it belongs to. */
	private settle(line: LineDraft, kind: LineDraft['kind'], contentFrom: number): void {
		line.contentFrom = contentFrom;
		line.heading = this.draft.headingIn(this.containers.top);
		this.containers.hold(line);
		if (line.marker === '') {
			line.kind = kind;
			line.markerFrom = contentFrom;
		} else if (kind !== 'paragraph' && contentFrom < line.to) line.hidden = [{ from: contentFrom, to: line.to }];
	}

	private continueLiteral(line: LineDraft, literal: LiteralBlock): void {
		const { cursor } = this;
		const at = cursor.nonspace;
		if (literal.kind === 'html' && literal.until === null && cursor.blank) {
			this.literal = null;
			return this.blankLine(line, this.containers.depth);
		}
		const end = this.literalBlocks.endIn(literal, line, at, cursor.indent);
		if (end !== null) this.literal = null;
		if (end !== null && literal.kind === 'comment' && !blankBetween(this.text, end, line.to)) {
			cursor.startLine(end, line.to);
			return this.textLine(line, this.containers.depth);
		}
		this.settle(line, literal.kind, literal.kind === 'code' ? cursor.at : at);
	}

	private openBlocks(line: LineDraft, matched: number): void {
		const { cursor, text } = this;
		let kept = matched;
		for (;;) {
			const inParagraph = this.leaf === 'paragraph' && matched === this.containers.depth;
			if (cursor.blank) return this.emptyItem(line);
			if (cursor.indent >= 4) {
				if (this.leaf === 'paragraph') return this.textLine(line, kept);
				this.interrupt(kept);
				this.leaf = 'indented';
				return this.codeLine(line);
			}
			const at = cursor.nonspace;
			const code = cursor.code;
			if (code === QUOTE && this.containers.depth < DEEPEST) {
				this.interrupt(kept);
				this.containers.consumeQuote(line);
				this.containers.push(true, line.index, 0, false);
				kept = this.containers.depth;
				continue;
			}
			const literal = this.literalBlocks.startAt(line, at, this.leaf === 'paragraph');
			if (literal) {
				this.interrupt(kept);
				this.settle(line, literal.kind, at);
				if (!literal.done) this.literal = literal;
				return;
			}
			const level = code === HASH ? atxLevel(text, at, line.to) : 0;
			if (level > 0) {
				this.interrupt(kept);
				return this.headingLine(line, at, level);
			}
			if (inParagraph) {
				const setext = setextLevel(text, at, line.to);
				if (setext > 0) return this.setextLine(line, at, setext);
				if (this.startsTable(line, at)) {
					this.leaf = 'table';
					return this.settle(line, 'table', at);
				}
			}
			if ((code === 45 || code === 42 || code === 95) && isRule(text, at, line.to)) {
				this.interrupt(kept);
				return this.settle(line, 'rule', at);
			}
			if (!this.openItem(line, kept, inParagraph)) return this.textLine(line, kept);
			kept = this.containers.depth;
		}
	}

	private openItem(line: LineDraft, kept: number, inParagraph: boolean): boolean {
		const { cursor, text } = this;
		const at = cursor.nonspace;
		const marker = listMarkerAt(text, at, line.to);
		if (!marker || this.containers.depth >= DEEPEST) return false;
		const blank = blankBetween(text, at + marker.length, line.to);
		if (inParagraph && (blank || !marker.first)) return false;
		this.interrupt(kept);
		const indent = cursor.indent;
		cursor.toNonspace();
		cursor.skip(marker.length);
		const spaces = cursor.indent;
		let padding = marker.length + spaces;
		if (blank || spaces > 4) {
			padding = marker.length + 1;
			cursor.skipColumns(1);
		} else cursor.skipColumns(spaces);
		line.kind = 'list-item';
		this.containers.quote(line);
		line.marker = text.slice(at, at + marker.length);
		line.markerFrom = at;
		line.padding = padding;
		this.containers.push(false, line.index, indent + padding, blank);
		return true;
	}

	/** `-` alone, or `>` alone. */
	private emptyItem(line: LineDraft): void {
		if (line.marker === '') return this.blankLine(line, this.containers.depth);
		const top = this.containers.top;
		this.settle(line, 'paragraph', line.to);
		if (top && !top.quote) top.empty = true;
	}

	private headingLine(line: LineDraft, at: number, level: number): void {
		const from = Math.min(at + level, line.to);
		const content = this.text.slice(from, line.to);
		this.settle(line, 'heading', from + content.length - content.trimStart().length);
		if (line.marker !== '') {
			line.hidden = [];
			line.contentFrom = at;
			return;
		}
		line.markerFrom = at;
		this.draft.addHeading(line, level, atxText(content), this.containers.top);
	}

	/** The underline makes a heading of the paragraph above, unless that paragraph begins a list item. */
	private setextLine(line: LineDraft, at: number, level: number): void {
		this.settle(line, 'rule', at);
		this.draft.paragraphToHeading(level, this.containers.top, line);
		this.leaf = null;
	}

	private startsTable(line: LineDraft, at: number): boolean {
		const header = this.draft.lastParagraphLine;
		if (!header || !isDelimiterRow(this.text, at, line.to) || listMarkerAt(this.text, at, line.to)) return false;
		const cells = tableCells(this.text, at, line.to);
		if (cells === 0 || cells !== tableCells(this.text, header.contentFrom, header.to)) return false;
		this.draft.lastLineToTable();
		return true;
	}

	private textLine(line: LineDraft, kept: number): void {
		const { cursor, draft } = this;
		const at = cursor.nonspace;
		if (this.leaf === 'paragraph' && line.marker === '') {
			this.settle(line, 'paragraph', at);
			return draft.growParagraph(line);
		}
		this.closeTo(kept);
		if (this.leaf === 'table' && line.marker === '') return this.settle(line, 'table', at);
		this.closeLeaf();
		const box = line.marker === '' ? null : checkboxAt(this.text, at, line.to);
		let from = at;
		if (box) {
			line.checkbox = box.mark;
			from = at + box.length;
			while (from < line.to && (this.text[from] === ' ' || this.text[from] === '\t')) from++;
		}
		this.settle(line, 'paragraph', from);
		this.leaf = 'paragraph';
		draft.startParagraph(line);
	}
}
