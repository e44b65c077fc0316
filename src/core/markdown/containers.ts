import type { LineCursor } from './cursor';
import type { Container, LineDraft, OutlineBuilder } from './builder';

/** The character code of `>`, with which a line of a quote begins. */
const QUOTE = 62;

/** The quotes and list items that are open, outermost first. */
export class ContainerStack {
	/** How many are open. The rest of the array is kept so that it need not grow again. */
	depth = 0;
	/** Quotes on the line that is being read, and where the last of them ends. */
	private quotes = 0;
	private quoteTo = 0;
	private readonly stack: Container[] = [];

	constructor(
		private readonly cursor: LineCursor,
		private readonly draft: OutlineBuilder,
	) {}

	get top(): Container | undefined {
		return this.depth === 0 ? undefined : this.stack[this.depth - 1];
	}

	push(quote: boolean, line: number, offset: number, empty: boolean): void {
		const heading = this.draft.headingIn(this.top);
		this.stack[this.depth++] = { quote, line, offset, empty, heading, base: heading };
	}

	/** How many of the open quotes and list items contain the line. */
	match(line: LineDraft): number {
		const { cursor, stack, depth } = this;
		this.quotes = 0;
		for (let at = 0; at < depth; at++) {
			const container = stack[at];
			if (!container) return at;
			if (container.quote) {
				if (cursor.blank || cursor.indent > 3 || cursor.code !== QUOTE) return at;
				this.consumeQuote(line);
			} else if (cursor.blank) {
				if (container.empty) return at;
			} else if (cursor.indent >= container.offset) cursor.skipColumns(container.offset);
			else return at;
		}
		return depth;
	}

	consumeQuote(line: LineDraft): void {
		const { cursor } = this;
		cursor.toNonspace();
		cursor.skip(1);
		cursor.skipColumns(1);
		this.quotes++;
		this.quoteTo = cursor.at;
		if (line.marker === '') this.quote(line);
	}

	/** Sets how many quotes contain a line; for a list item only the quotes around it. */
	quote(line: LineDraft): void {
		line.quoteDepth = this.quotes;
		if (this.quotes > 0) line.quoteTo = this.quoteTo;
	}

	/** Sets the list item that contains a visible line, and marks the open items as not empty. */
	hold(line: LineDraft): void {
		for (let at = this.depth - 1; at >= 0; at--) {
			const container = this.stack[at];
			if (!container || container.quote) continue;
			container.empty = false;
			if (container.line === line.index) continue;
			line.parent = container.line;
			break;
		}
	}
}
