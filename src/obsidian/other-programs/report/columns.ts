/** Characters that take two columns of a terminal: East Asian wide forms and emoji. */
const WIDE =
	/[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
/** Characters that take no column: combining accents, and the marks that join the parts of an emoji. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\uFE0F]$/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The width of a text in terminal columns. */
export function widthOf(text: string): number {
	let width = 0;
	for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : NO_WIDTH.test(segment) ? 0 : 1;
	return width;
}

/** The text in exactly `columns` columns, cut with an ellipsis if it is longer. */
export function fit(text: string, columns: number): string {
	const width = widthOf(text);
	if (width <= columns) return text + ' '.repeat(columns - width);
	let cut = '';
	let used = 0;
	for (const { segment } of graphemes.segment(text)) {
		const next = widthOf(segment);
		if (used + next > columns - 1) break;
		cut += segment;
		used += next;
	}
	return `${cut}…${' '.repeat(columns - 1 - used)}`;
}

/** Lines of at most `columns` columns, broken between words; a longer word stays whole. */
export function wrap(text: string, columns: number): string[] {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const word of text.split(/\s+/)) {
		const width = widthOf(word);
		if (line !== '' && used + 1 + width > columns) {
			lines.push(line);
			line = '';
			used = 0;
		}
		used += width + (line === '' ? 0 : 1);
		line = line === '' ? word : `${line} ${word}`;
	}
	return line === '' ? lines : [...lines, line];
}
