import { headingKey } from '../../markdown/heading-key';
import { hashText } from '../identity';
import type { NoteContext } from '../note-context';

/** Finds the words of a heading, to skip the headings of attempts: `## Attempts`. */
const HEADING = /^#{1,6}\s+(.*)$/;

/**
 * Returns a hash of the lines of a note without its entries, blank lines and the heading of its attempts. Two notes that
 * differ only in what was logged have the same one. `entryLines` count from 0.
 */
export function hashWithoutEntries({ text, settings }: NoteContext, entryLines: ReadonlySet<number>): string {
	const attempts = new Set(settings.attemptsHeadings.map(headingKey));
	const kept = text.split('\n').filter((line, index) => {
		if (entryLines.has(index) || line.trim() === '') return false;
		const heading = HEADING.exec(line.trim())?.[1];
		return heading === undefined || !attempts.has(headingKey(heading));
	});
	return hashText(kept.map((line) => line.trimEnd()).join('\n'));
}
