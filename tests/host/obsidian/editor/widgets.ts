import { WidgetType, type EditorView } from '@codemirror/view';

/** A task's checkbox, in place of `- [ ]`. */
export class Checkbox extends WidgetType {
	constructor(
		readonly checked: boolean,
		readonly at: number,
	) {
		super();
	}

	override eq(other: Checkbox): boolean {
		return other.checked === this.checked && other.at === this.at;
	}

	toDOM(view: EditorView): HTMLElement {
		const attr = { 'aria-label': this.checked ? 'Done' : 'Not done' };
		const box = createEl('input', { type: 'checkbox', cls: 'task-list-item-checkbox', attr });
		box.checked = this.checked;
		// The cursor stays where it is.
		box.addEventListener('mousedown', (evt) => evt.preventDefault());
		// Plugins that tick in a way of their own prevent the click.
		box.addEventListener('click', (evt) => setTimeout(() => evt.defaultPrevented || this.tick(view), 0));
		return box;
	}

	private tick(view: EditorView): void {
		view.dispatch({ changes: { from: this.at, to: this.at + 1, insert: this.checked ? ' ' : 'x' } });
	}
}

/** A dot in place of a list marker. */
export class Bullet extends WidgetType {
	override eq(): boolean {
		return true;
	}

	toDOM(): HTMLElement {
		return createSpan({ cls: 'list-bullet', text: '•' });
	}
}
