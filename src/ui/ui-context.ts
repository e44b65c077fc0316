import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Actions, Row } from './model';
import type { Times } from '../strings/date-format';

export interface Rendering {
	readonly element: HTMLElement;
	/** Takes it down again. */
	readonly unload: () => void;
}

/** What Obsidian draws for us. */
export interface Drawing {
	/** Puts one of Obsidian's icons into an element. */
	icon(element: HTMLElement, name: string): void;
	/** Shows a tooltip over an element until the pointer or the focus leaves it. */
	tooltip(element: HTMLElement, text: string): void;
	/** Renders Markdown of a note as Obsidian does; the caller puts the element into the document. */
	markdown(markdown: string, path: string): Promise<Rendering>;
	/** The context menu of a row. */
	menu(row: Row, event: MouseEvent): void;
	/** The menu of the whole view. */
	viewMenu(event: MouseEvent): void;
	/** What a click with modifier keys asks for, as Obsidian reads it. */
	newLeaf(event: MouseEvent | KeyboardEvent): boolean | 'tab' | 'split' | 'window';
}

/** What every component can reach without being handed it. */
export interface Ui {
	readonly actions: Actions;
	readonly drawing: Drawing;
	readonly times: Times;
}

export const UiContext = createContext<Ui | null>(null);

export function useUi(): Ui {
	const ui = useContext(UiContext);
	if (!ui) throw new Error('Drawn outside of its ui.');
	return ui;
}
