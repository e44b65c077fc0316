import {
	childItems,
	headingsNamed,
	isLazy,
	isMarked,
	isTaken,
	itemsBelow,
	sectionItems,
} from '../attempts/attempt-lists';
import type { Day } from '../../follow-up';
import type { Settings } from '../../settings';
import { lastLineOfItem, type Outline, type OutlineLine } from '../../markdown/line';
import { entriesAmong } from '../attempts/read-attempts';
import { drain } from '../../steps';
import type { Trial } from './proven-edit';
import { bulletFor, childPrefix, lineEnding, markerAfter, prefixOf } from './list-style';

/** A possible place for a new list item. The first place that leaves the rest of the note unchanged is used. */
export interface InsertionPlace {
	/** The index of the line above the item, -1 for the start of the note. */
	readonly below: number;
	/** The text before the item's words: quote, indentation and list marker. */
	readonly prefix: string;
	/** The index of the list item that contains the new one, null for a top-level item. */
	readonly parent: number | null;
	/** Whole lines to insert before and after the item. */
	readonly before: readonly string[];
	readonly after: readonly string[];
}

const simple = (below: number, prefix: string, parent: number | null): InsertionPlace => ({
	below,
	prefix,
	before: [],
	after: [],
	parent,
});

/** Returns the last item that is an entry. */
function lastEntry(outline: Outline, items: readonly OutlineLine[], day: Day, settings: Settings): OutlineLine | null {
	return drain(entriesAmong(outline, items, { day, settings })).at(-1)?.line ?? null;
}

/** With `untilLazy`, inserts before text that follows the list without a blank line, because it ends the list visually. */
function afterEntry(outline: Outline, entry: OutlineLine, untilLazy = false): InsertionPlace[] {
	const prefix = `${prefixOf(outline, entry)}${markerAfter(entry.marker)} `;
	let last = lastLineOfItem(outline, entry.index);
	if (untilLazy) {
		const end = last;
		last = entry.index;
		while (last < end && !isLazy(outline, outline.lines[last + 1] ?? entry)) last++;
	}
	const places = [simple(last, prefix, entry.parent)];
	if (last !== entry.index) places.push(simple(entry.index, prefix, entry.parent));
	return places;
}

/** Returns the index of the last line of an item's own text. */
function lastOwnLine(outline: Outline, item: OutlineLine): number {
	let last = item.index;
	while (outline.lines[last + 1]?.kind === 'paragraph' && outline.lines[last + 1]?.parent === item.index) last++;
	return last;
}

/** Whether a new line below this one would separate another follow-up, which continues the item, from its list. */
function partsList(outline: Outline, below: number, settings: Settings): boolean {
	const line = outline.lines[below];
	if (line?.kind !== 'paragraph' || !isMarked(outline, line, settings)) return false;
	return itemsBelow(outline, line, settings).length > 0;
}

/** Returns places below a list item's last entry, as its last child, and directly below its text. */
export function placesInItem(outline: Outline, item: OutlineLine, day: Day, settings: Settings): InsertionPlace[] {
	const children = childItems(outline, item);
	const entry = lastEntry(outline, children, day, settings);
	const [child] = children;
	const own = child ? prefixOf(outline, child) : childPrefix(outline, item);
	const prefixes = [
		...new Set([own, childPrefix(outline, item), `${prefixOf(outline, item)}${' '.repeat(item.padding)}`]),
	];
	const bullet = bulletFor(outline, [...children.slice(-1), item]);
	const last = [lastLineOfItem(outline, item.index), lastOwnLine(outline, item), item.index];
	const lines = [...new Set(last)].filter((below) => !partsList(outline, below, settings));
	return [
		...(entry ? afterEntry(outline, entry) : []),
		...lines.flatMap((below) => prefixes.map((prefix) => simple(below, `${prefix}${bullet} `, item.index))),
	];
}

/** Returns places below the last entry of the list below a paragraph line, and directly below the line. */
export function placesBelowLine(outline: Outline, line: OutlineLine, day: Day, settings: Settings): InsertionPlace[] {
	const items = itemsBelow(outline, line, settings);
	const entry = lastEntry(outline, items, day, settings);
	const [first] = items;
	const quote = outline.text.slice(line.from, line.quoteTo);
	const item = line.parent === null ? undefined : outline.lines[line.parent];
	const bullet = bulletFor(outline, [first, item]);
	const places = entry ? afterEntry(outline, entry, true) : [];
	if (!first && isTaken(outline, line.parent, line.quoteDepth, settings)) {
		return [...places, ...placesBeside(outline, line, bullet, quote, settings)];
	}
	// An item contains the text of a quote inside it.
	const isQuoteInItem = item !== undefined && item.quoteDepth < line.quoteDepth;
	const inItem = item && !isQuoteInItem ? `${prefixOf(outline, item)}${' '.repeat(item.padding)}` : quote;
	const prefixes = [...new Set([first ? prefixOf(outline, first) : prefixOf(outline, line), inItem, quote])];
	for (const after of [[], [quote.trimEnd()]]) {
		for (const prefix of prefixes) {
			const isOutside = prefix === quote && prefix !== inItem;
			const parent = first ? first.parent : isOutside ? null : line.parent;
			places.push({ ...simple(line.index, `${prefix}${bullet} `, parent), after });
		}
	}
	return places;
}

/** Returns places directly below a line that continues a follow-up's item, outside items whose children are entries. */
function placesBeside(
	outline: Outline,
	line: OutlineLine,
	bullet: string,
	quote: string,
	settings: Settings,
): readonly InsertionPlace[] {
	let { parent } = line;
	let prefix = quote;
	while (parent !== null && isTaken(outline, parent, line.quoteDepth, settings)) {
		const item = outline.lines[parent];
		if (!item) break;
		prefix = prefixOf(outline, item);
		({ parent } = item);
	}
	return [[], [quote.trimEnd()]].map((after) => ({ ...simple(line.index, `${prefix}${bullet} `, parent), after }));
}

/** Returns places below the attempts heading. Adds the heading at the end of the note if it is missing. */
export function placesInSection(outline: Outline, day: Day, settings: Settings): InsertionPlace[] {
	const items = sectionItems(outline, settings.attemptsHeadings);
	const entry = lastEntry(outline, items, day, settings);
	if (entry) return afterEntry(outline, entry);
	const sections = headingsNamed(outline, settings.attemptsHeadings);
	const index = outline.headings.findIndex((heading, at) => sections.has(at) && !heading.nested);
	const heading = outline.headings[index] ?? outline.headings.find((_, at) => sections.has(at));
	const bullet = bulletFor(outline, items.slice(-1));
	return heading
		? placesUnder(outline, outline.headings.indexOf(heading), bullet)
		: placesForSection(outline, settings, bullet);
}

function placesUnder(outline: Outline, index: number, bullet: string): InsertionPlace[] {
	const heading = outline.headings[index];
	const line = heading && outline.lines[heading.line];
	if (!heading || !line) return [];
	const isSetext = outline.text[line.markerFrom] !== '#';
	let last = line.index;
	while (isSetext && outline.lines[last + 1] && outline.lines[last]?.kind !== 'rule') last++;
	const first = last;
	for (let at = last + 1; at < outline.lines.length; at++) {
		const next = outline.lines[at];
		if (!next || (next.kind !== 'blank' && next.heading !== index)) break;
		if (next.kind !== 'blank') last = at;
	}
	const prefix = `${prefixOf(outline, line)}${bullet} `;
	return [...new Set([last, first])].map((below) => simple(below, prefix, line.parent));
}

function placesForSection(outline: Outline, settings: Settings, bullet: string): InsertionPlace[] {
	const title = `## ${settings.attemptsHeadings[0] ?? 'Attempts'}`;
	const end = outline.lines.length - 1;
	const isBlank = (at: number) => at < 0 || outline.lines[at]?.kind === 'blank';
	const places: InsertionPlace[] = [
		{ ...simple(end, `${bullet} `, null), before: isBlank(end) ? [title] : ['', title] },
	];
	/** An unclosed block at the end would contain the section, so another place is before it. */
	let last = end;
	while (last >= 0 && isBlank(last)) last--;
	const kind = outline.lines[last]?.kind;
	let open = last - 1;
	for (let at = last; at >= 0 && (outline.lines[at]?.kind === kind || isBlank(at)); at--) {
		if (!isBlank(at)) open = at - 1;
	}
	if (kind !== undefined && kind !== 'front-matter') {
		places.push({ ...simple(open, `${bullet} `, null), before: isBlank(open) ? [title] : ['', title], after: [''] });
	}
	return places;
}

/** Returns the trial that inserts words at a place. */
export function insertion(outline: Outline, place: InsertionPlace, words: string): Trial {
	const above = outline.lines[place.below];
	const eol = lineEnding(outline, above ?? outline.lines[0]);
	const lines = [...place.before, place.prefix + words, ...place.after];
	const at = above ? above.to + above.eol.length : (outline.lines[0]?.from ?? 0);
	const insert = above?.eol === '' ? lines.map((line) => eol + line) : lines.map((line) => line + eol);
	return { edits: [{ from: at, to: at, insert: insert.join('') }], item: { words, parent: place.parent } };
}
