import type { Span } from './line';

/** The character code of a backtick, with which code begins. The other codes are those of comments and mathematics. */
const BACKTICK = 96;
/** `%`, of a comment: `%%not now%%`. */
const PERCENT = 37;
/** `$`, of mathematics: `$a+b$`. */
const DOLLAR = 36;
/** `<`, of a comment: `<!-- not now -->`. */
const LESS = 60;
/** `\`, after which none of them begins anything: `\$5`. */
const BACKSLASH = 92;

/** The cheap test that runs before {@link hiddenSpans}: true for `call %%Lee%%`, false for `call Lee`. */
export function mayHide(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === BACKTICK || code === PERCENT || code === DOLLAR || code === LESS) return true;
	}
	return false;
}

const isSpace = (code: number) => code === 32 || code === 9 || code === 10;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** For each run of backticks its length and the next run of the same length. */
function backtickRuns(text: string): Map<number, { length: number; next: number }> {
	const runs: { at: number; length: number }[] = [];
	for (let at = text.indexOf('`'); at !== -1;) {
		let end = at;
		while (text.charCodeAt(end) === BACKTICK) end++;
		runs.push({ at, length: end - at });
		at = text.indexOf('`', end);
	}
	const result = new Map<number, { length: number; next: number }>();
	const later = new Map<number, number>();
	for (const { at, length } of runs.reverse()) {
		result.set(at, { length, next: later.get(length) ?? -1 });
		later.set(length, at);
	}
	return result;
}

/** Finds `needle` from an offset on; once it is gone it is not looked for again. */
function finder(text: string, needle: string): (from: number) => number {
	let gone = false;
	return (from) => {
		if (gone) return -1;
		const at = text.indexOf(needle, from);
		gone = at === -1;
		return at;
	};
}

/** The next `$` that can close inline math: not after white space, not before a digit, not escaped. */
function mathCloser(text: string): (from: number) => number {
	let at = -1;
	let known = -1;
	const closes = (at: number) =>
		!isSpace(text.charCodeAt(at - 1)) &&
		text.charCodeAt(at - 1) !== BACKSLASH &&
		text.charCodeAt(at - 1) !== DOLLAR &&
		!isDigit(text.charCodeAt(at + 1));
	return (from) => {
		if (at === -1 && known >= 0) return -1;
		if (at < from) {
			at = text.indexOf('$', from);
			while (at !== -1 && !closes(at)) at = text.indexOf('$', at + 1);
			known = from;
		}
		return at;
	};
}

/**
 * Where a paragraph's text must not be read: `%% comment %%`, `<!-- comment -->`, `` `code` ``, `$math$` and
 * `$$math$$`, delimiters included. An unclosed span hides nothing. Lines are separated by `\n`.
 */
export function hiddenSpans(text: string): Span[] {
	const spans: Span[] = [];
	const runs = text.includes('`') ? backtickRuns(text) : null;
	const comment = finder(text, '%%');
	const arrow = finder(text, '-->');
	const display = finder(text, '$$');
	const closer = mathCloser(text);
	const line = finder(text, '\n');
	let lineEnd = -1;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		let to = -1;
		if (code === BACKSLASH) {
			at++;
			continue;
		}
		if (code === BACKTICK) {
			const run = runs?.get(at);
			if (!run) continue;
			if (run.next === -1) {
				at += run.length - 1;
				continue;
			}
			to = run.next + run.length;
		} else if (code === PERCENT && text.charCodeAt(at + 1) === PERCENT) {
			to = comment(at + 2);
			if (to !== -1) to += 2;
		} else if (code === LESS && text.startsWith('<!--', at)) {
			to = arrow(at + 4);
			if (to !== -1) to += 3;
		} else if (code === DOLLAR && text.charCodeAt(at + 1) === DOLLAR) {
			to = display(at + 2);
			if (to !== -1) to += 2;
			else at++;
		} else if (code === DOLLAR && !isSpace(text.charCodeAt(at + 1))) {
			if (lineEnd < at) {
				const end = line(at);
				lineEnd = end === -1 ? text.length : end;
			}
			const end = closer(at + 2);
			to = end !== -1 && end < lineEnd ? end + 1 : -1;
		}
		if (to === -1) continue;
		spans.push({ from: at, to });
		at = to - 1;
	}
	return spans;
}
