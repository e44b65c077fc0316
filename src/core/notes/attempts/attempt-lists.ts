import type { Settings } from '../../settings';
import { markersFor } from '../markers';
import { columnAfter } from '../../markdown/cursor';
import { readWrittenLine } from './exact-line';
import {
	contentOf,
	headingsAbove,
	lastLineOfItem,
	visibleContent,
	type Outline,
	type OutlineLine,
} from '../../markdown/line';
import { headingKey } from '../../markdown/heading-key';

/** Returns the direct children of a list item. */
export function childItems(outline: Outline, item: OutlineLine): OutlineLine[] {
	const children: OutlineLine[] = [];
	const last = lastLineOfItem(outline, item.index);
	for (let at = item.index + 1; at <= last; at++) {
		const line = outline.lines[at];
		if (line && line.marker !== '' && line.parent === item.index && line.quoteDepth === item.quoteDepth)
			children.push(line);
	}
	return children;
}

/** Whether a paragraph line belongs to a list item only because no blank line separates the two. */
export function isLazy(outline: Outline, line: OutlineLine): boolean {
	const item = line.parent === null ? undefined : outline.lines[line.parent];
	if (!item || line.kind !== 'paragraph') return false;
	const columns = (of: OutlineLine) => columnAfter(outline.text.slice(of.from, of.markerFrom));
	return line.quoteDepth !== item.quoteDepth || columns(line) < columns(item) + item.padding;
}

/**
 * Whether a line's own words make it a follow-up. The line of an attempt never is one, even with the tag in its note.
 */
export function isMarked(outline: Outline, line: OutlineLine, settings: Settings): boolean {
	const markers = markersFor(settings);
	const content = visibleContent(outline, line);
	if (readWrittenLine(contentOf(outline, line)) !== null) return false;
	return markers.find(content) !== null || markers.hasTag(content);
}

/** Whether a list item is a follow-up, which owns its children. */
function takesChildren(outline: Outline, line: OutlineLine, settings: Settings): boolean {
	if (line.kind !== 'list-item') return false;
	if (isMarked(outline, line, settings)) return true;
	const markers = markersFor(settings);
	return line.parent === null && headingsAbove(outline, line).some(({ text }) => markers.isFollowUpHeading(text));
}

/** Whether a child of this list item at this quote depth would be an entry of the item. */
export function isTaken(outline: Outline, parent: number | null, quoteDepth: number, settings: Settings): boolean {
	const item = parent === null ? undefined : outline.lines[parent];
	return item !== undefined && item.quoteDepth === quoteDepth && takesChildren(outline, item, settings);
}

/**
 * Returns the items of the list directly below a paragraph line. If the paragraph line continues a follow-up's list
 * item, returns the list next to it, and the item keeps its children: `- Follow up with Dana Monday`, `Follow up with
 * Sam Tuesday`, `- 2026-11-24 Call: spoke`.
 */
export function itemsBelow(outline: Outline, paragraph: OutlineLine, settings: Settings): OutlineLine[] {
	const first = outline.lines[paragraph.index + 1];
	const { quoteDepth } = paragraph;
	if (!first || first.marker === '' || first.quoteDepth !== quoteDepth) return [];
	if (isTaken(outline, first.parent, quoteDepth, settings)) return [];
	const isBeside = first.parent === paragraph.parent || isLazy(outline, paragraph);
	if (!isBeside && !isTaken(outline, paragraph.parent, quoteDepth, settings)) return [];
	const items: OutlineLine[] = [];
	for (let at = first.index; at < outline.lines.length; at++) {
		const line = outline.lines[at];
		if (!line) break;
		if (line.kind === 'blank') continue;
		if (line.marker !== '' && line.parent === first.parent && line.quoteDepth === first.quoteDepth) items.push(line);
		else if (line.parent === null || line.parent < first.index || isLazy(outline, line)) break;
	}
	return items;
}

/** Returns headings of these names and those below them, as indexes of `outline.headings`. */
export function headingsNamed(outline: Outline, names: readonly string[]): Set<number> {
	const keys = new Set(names.map(headingKey));
	const found = new Set<number>();
	outline.headings.forEach(({ text, parent }, index) => {
		if (keys.has(headingKey(text)) || (parent !== null && found.has(parent))) found.add(index);
	});
	return found;
}

/** Returns the list items under headings of these names, at any depth. */
export function sectionItems(outline: Outline, names: readonly string[]): OutlineLine[] {
	const sections = headingsNamed(outline, names);
	if (sections.size === 0) return [];
	return outline.lines.filter(
		({ marker, kind, heading }) => marker !== '' && kind === 'list-item' && heading !== null && sections.has(heading),
	);
}
