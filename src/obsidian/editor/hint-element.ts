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

/** Shows the hint of a mark as a menu below an element, which keys and fingers can use. */
export function showHintMenu({ why, choices }: MarkHint, target: Element): void {
	const menu = new Menu();
	for (const sentence of why) menu.addItem((item) => item.setTitle(sentence).setIsLabel(true).setSection('why'));
	for (const { label, icon, run } of choices) {
		menu.addItem((item) => item.setTitle(label).setIcon(icon).setSection('choices').onClick(run));
	}
	const { left, bottom } = target.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, target.doc);
}
