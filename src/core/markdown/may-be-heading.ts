import { NextIndex } from './literal-blocks';

/** A line of `=` or `-`, which makes a heading of the paragraph above it. */
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t\r]*$/gm;

/**
 * Whether one of some offsets, in order, may be in a heading: true for `## Message` and for `Message` above `---`, false
 * for a word of a paragraph. A linear test that spares most notes their outline.
 */
export function mayBeHeading(text: string, offsets: readonly number[]): boolean {
	const blanks = new NextIndex(text, '\n\n');
	let underline = -1;
	for (const at of offsets) {
		const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
		if (line.includes('#')) return true;
		if (underline < at) {
			UNDERLINE.lastIndex = at;
			underline = UNDERLINE.exec(text)?.index ?? Infinity;
		}
		if (underline === Infinity) continue;
		const blank = blanks.from(at);
		if (blank === -1 || underline < blank) return true;
	}
	return false;
}
