import { linkKey } from '../../../agenda/persons/mention';
import { headingKey } from '../../../markdown/heading-key';
import { LONGEST_LINE_CHARACTERS } from '../../../markdown/line';
import { readLinks } from '../../../markdown/links';
import { headingsAbove, visibleContent, type Outline } from '../../../markdown/scan';
import type { VaultNote } from '../vault-note';

/** Words of headings and fields above what a person made: `Publications`, `Books`. Not `Work`, which is a job. */
const WORKS: ReadonlySet<string> = new Set(
	'publications publication works books papers articles writings writing journals journal talks lectures keynotes essays posts patents bibliography thesis dissertation oeuvre podcasts newsletters'.split(
		' ',
	),
);
/** Words beside them: `Selected`, `and`. */
const BESIDE: ReadonlySet<string> = new Set(
	'selected key major main notable recent other own published her his their and by blog editorial research scientific academic'.split(
		' ',
	),
);
/** A field at the beginning of a line: `Publications:: `, `- **Books**: `. */
const FIELD = /^[\s>*_+-]*(\p{L}[\p{L}\s&,-]{2,40}?)[*_]*\s?:/u;
/** A line with the day of a talk with the contact, which is not their work: `- 2026-11-19 Call: asked for rates`. */
const DATED = /^[\s>*+-]*(?:\[\[)?\d{4}-\d\d/;

/** Whether words are a heading of what somebody made: `Selected publications`, `Books & papers`, not `Book notes`. */
function isOfWorks(words: string): boolean {
	const all = headingKey(words).split(' ');
	return all.some((word) => WORKS.has(word)) && all.every((word) => WORKS.has(word) || BESIDE.has(word));
}

/** Returns the lines of a person's own note that list what they made: below `## Publications`, or `Books: [[Empty lanes]]`. */
export function listedWorks(outline: Outline): ReadonlySet<number> {
	const found = new Set<number>();
	for (const line of outline.lines) {
		if (line.kind !== 'paragraph' && line.kind !== 'list-item') continue;
		const content = visibleContent(outline, line).slice(0, LONGEST_LINE_CHARACTERS);
		if (DATED.test(content)) continue;
		const field = FIELD.exec(content)?.[1] ?? '';
		const isListed =
			(line.parent !== null && found.has(line.parent)) ||
			(field !== '' && isOfWorks(field)) ||
			headingsAbove(outline, line).some(({ text }) => isOfWorks(text));
		if (isListed) found.add(line.index);
	}
	return found;
}

/** Whether one of these lines names a note: `[[Empty lanes]]`, or its title. */
export function isListed({ path, title }: Pick<VaultNote, 'path' | 'title'>, lines: readonly string[]): boolean {
	const key = linkKey(path);
	const shown = title.toLowerCase();
	return lines.some(
		(line) =>
			(shown.length > 3 && line.toLowerCase().includes(shown)) ||
			readLinks(line).some(({ target }) => target !== null && linkKey(target) === key),
	);
}
