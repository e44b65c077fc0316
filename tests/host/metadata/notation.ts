import type { CachedMetadata, Pos } from 'obsidian';

/** `2:0-3:14`: from line 2, column 0 up to line 3, column 14. */
export function span({ start, end }: Pos): string {
	return `${start.line}:${start.col}-${end.line}:${end.col}`;
}

/** One line a section: `list 2:0-3:14`. */
export function sectionsOf(metadata: CachedMetadata): string[] {
	return (metadata.sections ?? []).map(({ type, position, id }) => `${type} ${span(position)}${id ? ` ^${id}` : ''}`);
}

/** One line a list item: `2:0-2:14 under -2 [x]`. */
export function itemsOf(metadata: CachedMetadata): string[] {
	return (metadata.listItems ?? []).map(
		({ position, parent, task, id }) =>
			`${span(position)} under ${parent}${task === undefined ? '' : ` [${task}]`}${id ? ` ^${id}` : ''}`,
	);
}
