import { BLOCK_TAGS } from './block-tags';

/** Recognizers of what begins or ends a block. Each looks at one line from an offset on and is linear in its length. */

const isSpace = (code: number) => code === 32 || code === 9;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether nothing but white space is between two offsets: true for 1 and 5 of `a  \t b`, false for 0 and 2. */
export function blankBetween(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (!isSpace(code) && code !== 13) return false;
	}
	return true;
}

function runLength(text: string, at: number, to: number): number {
	const code = text.charCodeAt(at);
	let end = at;
	while (end < to && text.charCodeAt(end) === code) end++;
	return end - at;
}

/** `## ` at an offset: the level, 0 when it is no heading. */
export function atxLevel(text: string, at: number, to: number): number {
	const level = runLength(text, at, to);
	if (level > 6) return 0;
	return at + level >= to || isSpace(text.charCodeAt(at + level)) ? level : 0;
}

/** The words of an ATX heading, without the closing `#`s. */
export function atxText(content: string): string {
	const text = content.trim();
	let end = text.length;
	while (end > 0 && text[end - 1] === '#') end--;
	if (end === text.length) return text;
	if (end === 0) return '';
	return isSpace(text.charCodeAt(end - 1)) ? text.slice(0, end).trim() : text;
}

/** `***`, `- - -`, `___`. */
export function isRule(text: string, at: number, to: number): boolean {
	const mark = text.charCodeAt(at);
	let count = 0;
	for (; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === mark) count++;
		else if (!isSpace(code)) return false;
	}
	return count >= 3;
}

/** The line under a setext heading: `===` gives 1, `---` gives 2, anything else 0. */
export function setextLevel(text: string, at: number, to: number): number {
	const code = text.charCodeAt(at);
	if (code !== 61 && code !== 45) return 0;
	return blankBetween(text, at + runLength(text, at, to), to) ? (code === 61 ? 1 : 2) : 0;
}

export interface Fence {
	readonly mark: number;
	readonly length: number;
}

/** ```` ```js ```` or `~~~`; a backtick in the info string makes it inline code instead. */
export function fenceAt(text: string, at: number, to: number): Fence | null {
	const mark = text.charCodeAt(at);
	const length = runLength(text, at, to);
	if (length < 3) return null;
	if (mark === 96) {
		for (let next = at + length; next < to; next++) if (text.charCodeAt(next) === 96) return null;
	}
	return { mark, length };
}

export function closesFence(fence: Fence, text: string, at: number, to: number): boolean {
	if (text.charCodeAt(at) !== fence.mark) return false;
	const length = runLength(text, at, to);
	return length >= fence.length && blankBetween(text, at + length, to);
}

export interface ListMarker {
	readonly length: number;
	readonly ordered: boolean;
	/** An ordered item may interrupt a paragraph only with 1. */
	readonly first: boolean;
}

/** `-`, `*`, `+`, `12.` or `12)` followed by white space or the line's end. */
export function listMarkerAt(text: string, at: number, to: number): ListMarker | null {
	const code = text.charCodeAt(at);
	let length = 1;
	const ordered = isDigit(code);
	if (ordered) {
		while (length < 10 && at + length < to && isDigit(text.charCodeAt(at + length))) length++;
		if (length === 10) return null;
		const mark = at + length < to ? text.charCodeAt(at + length) : 0;
		if (mark !== 46 && mark !== 41) return null;
		length++;
	} else if (code !== 45 && code !== 42 && code !== 43) return null;
	if (at + length < to && !isSpace(text.charCodeAt(at + length))) return null;
	return { length, ordered, first: !ordered || (length === 2 && code === 49) };
}

/** The character and the length of the checkbox at an offset: `[x] `. Returns null if no checkbox begins there. */
export function checkboxAt(text: string, at: number, to: number): { mark: string; length: number } | null {
	if (text.charCodeAt(at) !== 91 || at + 2 >= to) return null;
	const mark = String.fromCodePoint(text.codePointAt(at + 1) ?? 32);
	const length = 2 + mark.length;
	if (at + length > to || text.charCodeAt(at + length - 1) !== 93) return null;
	return at + length === to || isSpace(text.charCodeAt(at + length)) ? { mark, length } : null;
}

/**
 * Columns of a table row: cells between pipes that are not escaped, 2 for `| Dana | Monday |`. 0 when the line has no
 * pipe.
 */
export function tableCells(text: string, from: number, to: number): number {
	while (from < to && isSpace(text.charCodeAt(from))) from++;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	let pipes = 0;
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === 92) at++;
		else if (code === 124) pipes++;
	}
	if (pipes === 0) return 0;
	if (text.charCodeAt(from) === 124) pipes--;
	if (to - from > 1 && text.charCodeAt(to - 1) === 124 && text.charCodeAt(to - 2) !== 92) pipes--;
	return pipes + 1;
}

/** `| --- | :-: |`, the second line of a table. */
export function isDelimiterRow(text: string, from: number, to: number): boolean {
	let dashes = 0;
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === 45) dashes++;
		else if (code !== 124 && code !== 58 && !isSpace(code)) return false;
	}
	return dashes > 0;
}

/** Tags whose block ends only at its closing tag. */
const RAW_TAGS = new Set(['script', 'pre', 'style', 'textarea']);

/** What ends an HTML block: a text, or a blank line (null). */
export interface HtmlBlock {
	readonly until: readonly string[] | null;
	/** Cannot interrupt a paragraph. */
	readonly weak: boolean;
}

/** `<div>`, `<script>`, `<?`, `<!DOCTYPE`, or one whole tag alone on its line. Comments are recognized elsewhere. */
export function htmlBlockAt(text: string, at: number, to: number): HtmlBlock | null {
	const next = text.charCodeAt(at + 1);
	if (next === 63) return { until: ['?>'], weak: false };
	if (next === 33) {
		if (text.startsWith('<![CDATA[', at)) return { until: [']]>'], weak: false };
		return isLetter(text.charCodeAt(at + 2)) ? { until: ['>'], weak: false } : null;
	}
	const closing = next === 47;
	const nameFrom = at + (closing ? 2 : 1);
	if (!isLetter(text.charCodeAt(nameFrom))) return null;
	let nameTo = nameFrom;
	while (nameTo < to && (isLetter(text.charCodeAt(nameTo)) || isDigit(text.charCodeAt(nameTo)) || text[nameTo] === '-'))
		nameTo++;
	const after = nameTo < to ? text.charCodeAt(nameTo) : 32;
	if (!isSpace(after) && after !== 62 && after !== 47) return null;
	const name = nameTo - nameFrom > 10 ? '' : text.slice(nameFrom, nameTo).toLowerCase();
	if (!closing && RAW_TAGS.has(name)) return { until: [...RAW_TAGS].map((tag) => `</${tag}>`), weak: false };
	if (BLOCK_TAGS.has(name)) return { until: null, weak: false };
	return isTagAlone(text, nameTo, to) ? { until: null, weak: true } : null;
}

function isTagAlone(text: string, at: number, to: number): boolean {
	let quote = 0;
	for (; at < to; at++) {
		const code = text.charCodeAt(at);
		if (quote !== 0) {
			if (code === quote) quote = 0;
		} else if (code === 34 || code === 39) quote = code;
		else if (code === 60) return false;
		else if (code === 62) return blankBetween(text, at + 1, to);
	}
	return false;
}
