import type { Outline, OutlineLine } from '../markdown/line';

const isWords = (line: OutlineLine) => line.kind === 'list-item' || line.kind === 'paragraph';

/** A hash of the text, 53 bits in base 36, after cyrb53. */
export function hashText(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The id of the n-th value of the follow-up property, counted from 0: `p0`. */
export function propertyId(index: number): string {
	return `p${index}`;
}

/** The place in the property's list that an id such as `p1` names; null for the id of a line. */
export function propertyIndex(id: string): number | null {
	return /^p\d{1,9}$/.test(id) ? Number(id.slice(1)) : null;
}

const wordsOf = (outline: Outline, line: OutlineLine) => outline.text.slice(line.contentFrom, line.to).trim();

/**
 * Names the lines of a note by their own words: `- [ ] Call Dana` and `* Call Dana` are both `l<hash>.<ordinal>`, the
 * ordinal counting equal lines from 0. Made once per outline; each call takes the index of a list item or paragraph line.
 */
export function lineIds(outline: Outline): (index: number) => string {
	let ordinals: Map<number, number> | null = null;
	return (index) => {
		const line = outline.lines[index];
		if (!line) throw new RangeError(`No line ${index} in this note`);
		ordinals ??= countEqualLines(outline);
		return `l${hashText(wordsOf(outline, line))}.${ordinals.get(index) ?? 0}`;
	};
}

/** The lines that repeat an earlier one, each with the number of equal lines above it. */
function countEqualLines(outline: Outline): Map<number, number> {
	const seen = new Map<string, number>();
	const ordinals = new Map<number, number>();
	for (const line of outline.lines) {
		if (!isWords(line)) continue;
		const words = wordsOf(outline, line);
		const count = seen.get(words) ?? 0;
		seen.set(words, count + 1);
		if (count > 0) ordinals.set(line.index, count);
	}
	return ordinals;
}

/** The present index of the line with an id, even after a move; null when its words are gone. */
export function findLine(outline: Outline, id: string): number | null {
	const match = /^l([0-9a-z]+)\.(\d{1,9})$/.exec(id);
	if (!match) return null;
	let left = Number(match[2]);
	for (const line of outline.lines) {
		if (!isWords(line) || hashText(wordsOf(outline, line)) !== match[1]) continue;
		if (left-- === 0) return line.index;
	}
	return null;
}
