import type { RowKey } from '../core/agenda/row';

/** Where to open a note. */
export interface OpenOptions {
	readonly newLeaf: boolean | 'tab' | 'split' | 'window';
}

/** What a page preview shows: a link in the note, or a line of it, counted from 1. */
export type PreviewPlace = { readonly linktext: string } | { readonly line: number };

/** Opens notes, links and previews. */
export interface OpenActions {
	openNote(key: RowKey, options?: OpenOptions): void;
	openLine(path: string, line: number, options?: OpenOptions): void;
	/** Opens a link of an excerpt. */
	openLink(linktext: string, sourcePath: string, options?: OpenOptions): void;
	/** Shows the page preview of a note, or of a link in it; of a note at its line, counted from 1. */
	hoverPreview(event: MouseEvent, target: HTMLElement, path: string, at?: PreviewPlace): void;
}
