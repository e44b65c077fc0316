import { Menu } from 'obsidian';
import type { MarkHint } from './choices';

/** The hint of a mark as an element: its sentences, and a button for each choice. `done` is called after a choice. */
export function hintElement(hint: MarkHint, done: () => void): HTMLElement {
	const element = createDiv('due-hint');
	for (const sentence of hint.why) element.createDiv({ cls: 'due-hint-why', text: sentence, attr: { dir: 'auto' } });
	const buttons = element.createDiv('due-hint-choices');
	for (const { label, run } of hint.choices) {
		const button = buttons.createEl('button', { text: label, attr: { type: 'button' } });
		button.addEventListener('click', () => {
			done();
			run();
		});
	}
	return element;
}

/**
 * Returns what shows the hint of a mark as a menu below an element, which keys and fingers can use. The element can be gone
 * when the hint is known.
 */
export function hintMenuBelow(target: Element): (hint: MarkHint) => void {
	const { left, bottom } = target.getBoundingClientRect();
	const { doc } = target;
	return (hint) => showHintMenu(hint, { x: left, y: bottom }, doc);
}

/** The menu of a hint that is open: Obsidian shows one menu at a time. */
let openMenu: Menu | null = null;

export const isHintMenuOpen = (): boolean => openMenu !== null;

function showHintMenu({ why, choices }: MarkHint, at: { readonly x: number; readonly y: number }, doc: Document): void {
	const menu = new Menu();
	for (const sentence of why) menu.addItem((item) => item.setTitle(sentence).setIsLabel(true).setSection('why'));
	for (const { label, icon, run } of choices) {
		menu.addItem((item) => item.setTitle(label).setIcon(icon).setSection('choices').onClick(run));
	}
	openMenu = menu;
	menu.onHide(() => {
		if (openMenu === menu) openMenu = null;
	});
	menu.showAtPosition(at, doc);
}
