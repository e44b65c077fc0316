/** Replaces the UTF-16 units from `from` to `to` (excluded) by `insert`. */
export interface TextEdit {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

function inOrder(edits: readonly TextEdit[], length: number): TextEdit[] {
	const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
	let end = 0;
	for (const { from, to } of sorted) {
		if (from < end || to < from || to > length) throw new RangeError(`Edit ${from}–${to} overlaps or lies outside`);
		end = to;
	}
	return sorted;
}

/**
 * The text after edits whose offsets all mean the text before: `Call Lee` if 5 to 9 of `Call Dana` become `Lee`. They
 * must not overlap.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	let result = '';
	let at = 0;
	for (const { from, to, insert } of inOrder(edits, text.length)) {
		result += text.slice(at, from) + insert;
		at = to;
	}
	return result + text.slice(at);
}

/** Edits of the text after `edits` that give back the text before. */
export function invertEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
	let shift = 0;
	return inOrder(edits, text.length).map(({ from, to, insert }) => {
		const start = from + shift;
		shift += insert.length - (to - from);
		return { from: start, to: start + insert.length, insert: text.slice(from, to) };
	});
}

/**
 * One edit with the effect of several, which spans the text between them; null for no edits. For `Dana` and `now` in
 * `Call Dana now` it replaces `Dana now`.
 */
export function mergeEdits(text: string, edits: readonly TextEdit[]): TextEdit | null {
	const sorted = inOrder(edits, text.length);
	const first = sorted[0];
	const last = sorted.at(-1);
	if (!first || !last) return null;
	const within = sorted.map((edit) => ({ ...edit, from: edit.from - first.from, to: edit.to - first.from }));
	return { from: first.from, to: last.to, insert: applyEdits(text.slice(first.from, last.to), within) };
}

interface WrittenPiece {
	/** The written words as whole lines. */
	readonly now: string;
	readonly before: string;
	/** How many equal lines the note had after writing, and which of them these are. */
	readonly count: number;
	readonly nth: number;
	/** The lines around them after writing, the nearest first. */
	readonly above: readonly string[];
	readonly below: readonly string[];
}

/** What a write did, kept to take it back later from a text that may have changed elsewhere. */
export interface WrittenEdits {
	readonly pieces: readonly WrittenPiece[];
}

const isFeed = (char: string | undefined) => char === '\n' || char === '\r';

/** Offsets at which `lines` are whole lines of the text. */
function placesOf(text: string, lines: string): number[] {
	const places: number[] = [];
	// An empty text is found again at the end for ever.
	if (lines === '') return places;
	for (let at = text.indexOf(lines); at !== -1; at = text.indexOf(lines, at + 1)) {
		const end = at + lines.length;
		const begins = isFeed(lines[0]) || at === 0 || text[at - 1] === '\n' || (at === 1 && text[0] === '\ufeff');
		const ends = lines.endsWith('\n') || end === text.length || isFeed(text[end]);
		if (begins && ends) places.push(at);
	}
	return places;
}

/**
 * How many lines above and below a write tell it from equal lines elsewhere, as many as a diff shows. With more, an
 * edit nearby would hinder undo; with fewer, equal entries could be mixed up.
 */
const CONTEXT_LINES = 3;

/** The lines above and below a stretch of whole lines, the nearest first, without line endings. */
function around(text: string, from: number, to: number): Pick<WrittenPiece, 'above' | 'below'> {
	const start = isFeed(text[from]) ? from : from - 1;
	const above = start < 0 ? [] : text.slice(0, start + (isFeed(text[start]) ? 0 : 1)).split(/\r?\n/);
	const rest = text.slice(to).replace(/^\r?\n/, '');
	const below = to >= text.length ? [] : rest.split(/\r?\n/, CONTEXT_LINES);
	return { above: above.reverse().slice(0, CONTEXT_LINES), below };
}

/** How many lines around two places are equal, from the nearest on. */
function commonLines(one: readonly string[], other: readonly string[]): number {
	const differs = one.findIndex((line, index) => line !== other[index]);
	return differs === -1 ? one.length : differs;
}

/** The place of a write among equal lines: the one whose neighbors are those it was written between. */
function placeOf(text: string, { now, count, nth, above, below }: WrittenPiece): number | null {
	const places = placesOf(text, now);
	if (places.length === count) return places[nth] ?? null;
	const scores = places.map((at) => {
		const here = around(text, at, at + now.length);
		const lines = commonLines(above, here.above);
		return { at, score: lines === 0 && above.length > 0 ? 0 : 1 + lines + commonLines(below, here.below) };
	});
	const best = Math.max(0, ...scores.map(({ score }) => score));
	const found = scores.filter(({ score }) => score === best);
	return best > 0 && found.length === 1 ? (found[0]?.at ?? null) : null;
}

/** Remembers edits that are about to be applied to `text`. */
export function rememberEdits(text: string, edits: readonly TextEdit[]): WrittenEdits {
	const after = applyEdits(text, edits);
	const pieces = invertEdits(text, edits).map(({ from, to, insert }) => {
		let start = from;
		let end = to;
		if (!isFeed(after[from]) || from === to) while (start > 0 && after[start - 1] !== '\n') start--;
		if (after[end - 1] !== '\n' || from === to) while (end < after.length && !isFeed(after[end])) end++;
		const now = after.slice(start, end);
		const places = placesOf(after, now);
		const before = after.slice(start, from) + insert + after.slice(to, end);
		return { now, before, count: places.length, nth: places.indexOf(start), ...around(after, start, end) };
	});
	return { pieces };
}

/**
 * The edits that undo a write; `changed` when its lines are no longer as written, or when equal lines elsewhere leave it
 * open which they are. Later changes elsewhere in the note stay.
 */
export function undoEdits(
	textNow: string,
	written: WrittenEdits,
): { readonly edits: readonly TextEdit[] } | { readonly refused: 'changed' } {
	const edits: TextEdit[] = [];
	for (const piece of written.pieces) {
		const at = piece.now === '' ? null : placeOf(textNow, piece);
		if (at === null) return { refused: 'changed' };
		edits.push({ from: at, to: at + piece.now.length, insert: piece.before });
	}
	edits.sort((a, b) => a.from - b.from);
	const overlap = edits.some(({ from }, index) => index > 0 && from < (edits[index - 1]?.to ?? 0));
	return overlap ? { refused: 'changed' } : { edits };
}

/**
 * The text without a write, such as an added line `       - 2026-11-19 16:30 Call: left message`; null when its lines
 * are no longer as written.
 */
export function undo(textNow: string, written: WrittenEdits): string | null {
	const result = undoEdits(textNow, written);
	return 'edits' in result ? applyEdits(textNow, result.edits) : null;
}
