/** A blank. The reader compares character codes because it visits every character of every note. */
const SPACE = 32;
/** A tab. */
const TAB = 9;
/** A tab advances to the next multiple of this many columns, as in CommonMark. */
export const TAB_STOP = 4;

/** The column after `text` when it starts in `column`; tabs reach to the next multiple of four. */
export function columnAfter(text: string, column = 0): number {
	for (let at = 0; at < text.length; at++) {
		column += text.charCodeAt(at) === TAB ? TAB_STOP - (column % TAB_STOP) : 1;
	}
	return column;
}

/** Walks over the start of one line by columns. A tab may be used up in part: then `at` stays on it. */
export class LineCursor {
	at = 0;
	column = 0;
	private end = 0;
	private found = -1;
	private foundColumn = 0;

	constructor(private readonly text: string) {}

	startLine(from: number, end: number): void {
		this.at = from;
		this.column = 0;
		this.end = end;
		this.found = -1;
	}

	/** Offset of the next character that is neither space nor tab, or the end of the line. */
	get nonspace(): number {
		if (this.found < this.at) {
			let at = this.at;
			let column = this.column;
			for (; at < this.end; at++) {
				const code = this.text.charCodeAt(at);
				if (code === SPACE) column++;
				else if (code === TAB) column += TAB_STOP - (column % TAB_STOP);
				else break;
			}
			this.found = at;
			this.foundColumn = column;
		}
		return this.found;
	}

	/** Columns of white space from here to {@link nonspace}. */
	get indent(): number {
		return this.nonspace < 0 ? 0 : this.foundColumn - this.column;
	}

	get blank(): boolean {
		return this.nonspace >= this.end;
	}

	/** The code of the next visible character; NaN on a blank rest. */
	get code(): number {
		return this.nonspace < this.end ? this.text.charCodeAt(this.nonspace) : NaN;
	}

	toNonspace(): void {
		this.at = this.nonspace;
		this.column = this.foundColumn;
	}

	/** Over visible characters of one column each. */
	skip(count: number): void {
		this.at += count;
		this.column += count;
	}

	/** Over white space, at most to the next visible character. */
	skipColumns(count: number): void {
		while (count > 0 && this.at < this.end) {
			const code = this.text.charCodeAt(this.at);
			if (code === SPACE) {
				this.at++;
				this.column++;
				count--;
			} else if (code === TAB) {
				const width = Math.min(count, TAB_STOP - (this.column % TAB_STOP));
				this.column += width;
				count -= width;
				if (this.column % TAB_STOP === 0) this.at++;
			} else return;
		}
	}
}
