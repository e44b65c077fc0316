import type { Outline } from './scan';

/**
 * The lines a line may belong to, nearest first: itself, the list items it is nested in, and the paragraph line right
 * above its list. Lines count from 0.
 */
export function* enclosingLines(outline: Outline, line: number): Generator<number> {
	let at: number | null = line;
	let top = line;
	while (at !== null) {
		yield at;
		top = at;
		at = outline.lines[at]?.parent ?? null;
	}
	const first = outline.lines[top];
	if (first?.kind !== 'list-item') return;
	for (let above = top - 1; above >= 0; above--) {
		const candidate = outline.lines[above];
		if (!candidate || candidate.kind === 'blank' || candidate.quoteDepth !== first.quoteDepth) return;
		if (candidate.kind === 'paragraph' && candidate.parent === null) {
			yield above;
			return;
		}
		if (candidate.parent === null && candidate.kind !== 'list-item') return;
	}
}
