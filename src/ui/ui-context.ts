import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Actions, Row, Suggest } from './model';
import type { DateFormat } from '../strings/date-format';

export interface RenderedMarkdown {
	readonly element: HTMLElement;
	/** Removes it and frees what Obsidian keeps for it. */
	readonly unload: () => void;
}

/** What Obsidian itself draws in the sidebar and the dialogs. */
export interface Drawing {
	/** Draws an icon by its Lucide name into an element. */
	icon(element: HTMLElement, name: string): void;
	/** Shows a tooltip for an element until the pointer leaves it. */
	tooltip(element: HTMLElement, text: string): void;
	/** Renders Markdown of the note at `path`. The caller attaches the element to the document. */
	markdown(markdown: string, path: string): Promise<RenderedMarkdown>;
	/** Opens the context menu of a row. `select` selects the row. */
	menu(row: Row, event: MouseEvent, select?: () => void): void;
	/** Opens the menu of the view. */
	viewMenu(event: MouseEvent): void;
	readonly suggest: Suggest;
	/** Where the modifier keys of an event ask to open a note. */
	newLeaf(event: MouseEvent | KeyboardEvent): boolean | 'tab' | 'split' | 'window';
}

/** What every component gets from the context. */
export interface Ui {
	readonly actions: Actions;
	readonly drawing: Drawing;
	readonly times: DateFormat;
	/** Whether Obsidian runs on a phone or tablet. */
	readonly isMobile: boolean;
}

export const UiContext = createContext<Ui | null>(null);

export function useUi(): Ui {
	const ui = useContext(UiContext);
	if (!ui) throw new Error('This component needs a UiContext.');
	return ui;
}
