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

/** The text after edits whose offsets all mean the text before. They must not overlap. */
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

/** One edit with the effect of several, which spans the text between them; null for no edits. */
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
	/** How often the same lines stood in the note after writing, and which of them it is. */
	readonly count: number;
	readonly nth: number;
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
		return { now, before, count: places.length, nth: places.indexOf(start) };
	});
	return { pieces };
}

/**
 * The edits that undo a write; `changed` when its lines are no longer as written. Later changes elsewhere in the note
 * stay.
 */
export function undoEdits(
	textNow: string,
	written: WrittenEdits,
): { readonly edits: readonly TextEdit[] } | { readonly refused: 'changed' } {
	const edits: TextEdit[] = [];
	for (const { now, before, count, nth } of written.pieces) {
		const places = placesOf(textNow, now);
		const at = places[nth];
		if (now === '' || at === undefined || places.length !== count) return { refused: 'changed' };
		edits.push({ from: at, to: at + now.length, insert: before });
	}
	edits.sort((a, b) => a.from - b.from);
	const overlap = edits.some(({ from }, index) => index > 0 && from < (edits[index - 1]?.to ?? 0));
	return overlap ? { refused: 'changed' } : { edits };
}

/** The text without a write; null when its lines are no longer as written. */
export function undo(textNow: string, written: WrittenEdits): string | null {
	const result = undoEdits(textNow, written);
	return 'edits' in result ? applyEdits(textNow, result.edits) : null;
}
