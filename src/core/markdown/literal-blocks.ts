import { blankBetween, closesFence, fenceAt, htmlBlockAt, type Fence } from './block-starts';
import type { OutlineLine, Span } from './line';

/** The character code of a backtick, of which three begin a fence. */
const TICK = 96;
/** `~`, of which three begin a fence, too. */
const TILDE = 126;
/** `<`, with which a block of HTML begins. */
const LESS = 60;
/** `%`, of which two begin a comment. */
const PERCENT = 37;
/** `$`, of which two begin mathematics. */
const DOLLAR = 36;

/** An open block whose lines are not looked into. */
export interface LiteralBlock {
	readonly kind: 'code' | 'comment' | 'math' | 'html';
	readonly fence?: Fence;
	/** For HTML: texts of which one ends it; null for a blank line. */
	readonly until?: readonly string[] | null;
	/** For comments and math: where the closing mark is found, and its length. */
	readonly next?: NextIndex;
	readonly width?: number;
	/** It ends on the line that begins it. */
	readonly done?: boolean;
}

/** `indexOf` for offsets that only grow, each character looked at once. */
export class NextIndex {
	private found = -2;

	constructor(
		private readonly text: string,
		private readonly needle: string,
	) {}

	from(at: number): number {
		if (this.found !== -1 && this.found < at) this.found = this.text.indexOf(this.needle, at);
		return this.found;
	}
}

/**
 * The front matter: the lines between `---` at the very start and the next `---`. `until` is the offset of the text
 * after it.
 */
export function frontMatterOf(text: string): { span: Span; until: number } | null {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	if (!text.startsWith('---', start)) return null;
	const first = text.indexOf('\n', start);
	if (first === -1 || text.slice(start, first).trimEnd() !== '---') return null;
	for (let from = first + 1; from < text.length;) {
		const feed = text.indexOf('\n', from);
		const end = feed === -1 ? text.length : feed;
		if (text.startsWith('---', from) && text.slice(from, end).trimEnd() === '---') {
			return { span: { from: first + 1, to: from }, until: end + 1 };
		}
		from = end + 1;
	}
	return null;
}

/** Recognizes where fenced code, math, comments and HTML begin and end. Lines must be asked about in order. */
export class LiteralBlockReader {
	private readonly percents: NextIndex;
	private readonly arrows: NextIndex;
	private readonly dollars: NextIndex;

	constructor(private readonly text: string) {
		this.percents = new NextIndex(text, '%%');
		this.arrows = new NextIndex(text, '-->');
		this.dollars = new NextIndex(text, '$$');
	}

	/** What begins at the line's first visible character, and cannot be read as text of one line. */
	startAt(line: OutlineLine, at: number, inParagraph: boolean): LiteralBlock | null {
		const { text } = this;
		const code = text.charCodeAt(at);
		if (code === TICK || code === TILDE) {
			const fence = fenceAt(text, at, line.to);
			return fence && { kind: 'code', fence };
		}
		if (code === PERCENT && text.charCodeAt(at + 1) === PERCENT) {
			return this.endsLater(this.percents, at + 2, line) ? { kind: 'comment', next: this.percents, width: 2 } : null;
		}
		if (code === DOLLAR && text.charCodeAt(at + 1) === DOLLAR) {
			if (!this.endsLater(this.dollars, at + 2, line)) return null;
			const ends = blankBetween(text, at + 2, line.to) || this.dollars.from(line.to) !== -1;
			return ends ? { kind: 'math', next: this.dollars, width: 2 } : null;
		}
		if (code !== LESS) return null;
		if (text.startsWith('<!--', at)) {
			return this.endsLater(this.arrows, at + 4, line) ? { kind: 'comment', next: this.arrows, width: 3 } : null;
		}
		const html = htmlBlockAt(text, at, line.to);
		if (!html || (html.weak && inParagraph)) return null;
		const done = html.until !== null && containsAny(text.slice(at, line.to), html.until);
		return { kind: 'html', until: html.until, done };
	}

	/** The offset at which an open block ends in this line; null when the block continues. */
	endIn(literal: LiteralBlock, line: OutlineLine, at: number, indent: number): number | null {
		const { text } = this;
		if (literal.fence) return indent <= 3 && closesFence(literal.fence, text, at, line.to) ? line.to : null;
		if (literal.until) return containsAny(text.slice(at, line.to), literal.until) ? line.to : null;
		const mark = literal.next?.from(at) ?? -1;
		return mark !== -1 && mark < line.to ? mark + (literal.width ?? 0) : null;
	}

	/** The closing mark is not on the same line. */
	private endsLater(next: NextIndex, from: number, line: OutlineLine): boolean {
		const at = next.from(from);
		return at === -1 || at >= line.to;
	}
}

function containsAny(text: string, needles: readonly string[]): boolean {
	const lower = text.toLowerCase();
	return needles.some((needle) => lower.includes(needle.toLowerCase()));
}
