import { lineIds } from '../../../../src/core/notes/identity';
import { readOutline } from '../../../../src/core/markdown/scan';

/** Returns the id of the line with exactly these words. */
export function lineIdOf(text: string, words: string): string {
	const outline = readOutline(text);
	const line = outline.lines.find(({ contentFrom, to }) => text.slice(contentFrom, to).trim() === words);
	if (!line) throw new Error(`No line "${words}"`);
	return lineIds(outline)(line.index);
}
