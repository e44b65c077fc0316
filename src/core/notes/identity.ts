import type { FollowUp } from '../follow-up';
import type { Outline, OutlineLine } from '../markdown/line';

const isWords = (line: OutlineLine) => line.kind === 'list-item' || line.kind === 'paragraph';

/** Returns a hash of the text, 53 bits in base 36, after cyrb53: `j4jfnx3qak` for `Call Dana`. */
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

/** What identifies a property follow-up: the words of its value, and the names of its contacts. */
export interface PropertyWords {
	readonly text: string;
	readonly name: string;
}

/**
 * Returns the ids of a note's property follow-ups, `p<hash>.<ordinal>`, from the words of the value and its contact. A
 * value that moves within its list keeps its id. A value with other words gets another id. The ordinal counts equal
 * values from 0.
 */
export function propertyIds(values: readonly PropertyWords[]): string[] {
	const seen = new Map<string, number>();
	return values.map(({ text, name }) => {
		const key = hashText(`${text.trim()}\n${name}`);
		const ordinal = seen.get(key) ?? 0;
		seen.set(key, ordinal + 1);
		return `p${key}.${ordinal}`;
	});
}

/**
 * Returns the id without its ordinal, which equal lines or equal values of one property share: `l1a2b3c` for
 * `l1a2b3c.0`.
 */
export function wordsOfId(id: string): string {
	return id.replace(/\.\d+$/, '');
}

const wordsOf = (outline: Outline, line: OutlineLine) => outline.text.slice(line.contentFrom, line.to).trim();

/**
 * Returns the ids of a note's lines from their own words: `- [ ] Call Dana` and `* Call Dana` both give
 * `l<hash>.<ordinal>`. The ordinal counts equal lines from 0. Call it once per outline; the result takes the index of a
 * list item or paragraph line.
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

/** Returns the lines that repeat an earlier line, each with the number of equal lines above it. */
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

/** Returns the current index of the line with an id, even after a move, or null if no line has its words. */
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

/**
 * Returns each follow-up's number among those of the note with the same contact, from 1. Other modules identify a
 * follow-up by path, contact and number, because this survives other words and dates.
 */
export function contactOrdinals(names: readonly string[]): number[] {
	const seen = new Map<string, number>();
	return names.map((name) => {
		const key = name.toLowerCase();
		const ordinal = (seen.get(key) ?? 0) + 1;
		seen.set(key, ordinal);
		return ordinal;
	});
}

/**
 * Returns what identifies a follow-up outside its note: its contacts, and its number among those of the note with them:
 * `Dana#1`. Together with the note's path it survives other words, another date and another place in the note.
 */
export function outsideKey({ contacts, contactOrdinal }: Pick<FollowUp, 'contacts' | 'contactOrdinal'>): string {
	return `${contacts.map(({ name }) => name).join(', ')}#${contactOrdinal}`;
}

/**
 * Whether the first version stored an id for announced calls in this form: a place in the property (`p0`), or a line's
 * words (`l1a2b3c.0`).
 */
export function isLegacyId(id: string): boolean {
	return /^(?:p\d{1,9}|l[0-9a-z]+\.\d+)$/.test(id);
}
