import {
	displayTooltip,
	Keymap,
	MarkdownRenderer,
	setIcon,
	Component,
	type App,
	type Menu,
	type WorkspaceLeaf,
} from 'obsidian';
import type { Ports } from '../model';
import type { Drawing } from '../ui-context';
import { rowMenu, showMenu } from './row-menu';

/** The delay of Obsidian’s own tooltips. */
const TOOLTIP_DELAY_MS = 300;

/** Waits like Obsidian does, so that Obsidian has hidden the tooltip of the element that the pointer left. */
function showTooltipSoon(element: HTMLElement, text: string): void {
	const { win } = element;
	const timer = win.setTimeout(() => {
		if (element.isConnected) displayTooltip(element, text, { placement: 'bottom' });
	}, TOOLTIP_DELAY_MS);
	element.addEventListener('mouseleave', () => win.clearTimeout(timer), { once: true });
}

export interface RowDrawingOptions {
	readonly app: App;
	readonly ports: Ports;
	/** Its children are the excerpts that are drawn. */
	readonly owner: Component;
	/** Names the list to other plugins that add items to the menu of a note. */
	readonly source: string;
	readonly leaf?: WorkspaceLeaf;
	/** Opens the menu of the view; a list without a view has none. */
	readonly viewMenu?: (event: MouseEvent) => void;
}

/** What Obsidian draws in a list of rows. */
export function rowDrawing({ app, ports, owner, source, leaf, viewMenu }: RowDrawingOptions): Drawing {
	return {
		icon: setIcon,
		tooltip: showTooltipSoon,
		suggest: ports.suggest,
		newLeaf: (event) => Keymap.isModEvent(event),
		menu: (row, event, select) => {
			const menu: Menu = rowMenu(row, ports.actions, select);
			const file = app.vault.getFileByPath(row.followUp.path);
			if (file) app.workspace.trigger('file-menu', menu, file, source, leaf);
			showMenu(menu, event);
		},
		viewMenu: (event) => viewMenu?.(event),
		markdown: async (markdown, path) => {
			const child = owner.addChild(new Component());
			const element = createDiv();
			await MarkdownRenderer.render(app, markdown, element, path, child);
			return { element, unload: () => owner.removeChild(child) };
		},
	};
}
