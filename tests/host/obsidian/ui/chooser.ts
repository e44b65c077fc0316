import type { Scope } from '../base/keymap';

interface Owner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

let ids = 0;

/** A list of suggestions with one selected, as in the palette and below an input. */
export class Chooser<T> {
	values: T[] = [];
	selectedItem = 0;
	private items: HTMLElement[] = [];

	constructor(
		private owner: Owner<T>,
		readonly containerEl: HTMLElement,
		scope: Scope,
		private describes: () => HTMLElement | null,
	) {
		containerEl.id = `suggestions-${++ids}`;
		containerEl.setAttrs({ role: 'listbox', 'data-host-label': '' });
		const keys: [string, number][] = [
			['ArrowDown', 1],
			['ArrowUp', -1],
		];
		for (const [key, by] of keys) {
			scope.register([], key, (evt) => {
				if (evt.isComposing) return;
				this.setSelected(this.selectedItem + by);
				return false;
			});
		}
		scope.register([], 'Enter', (evt) => {
			if (evt.isComposing || this.values.length === 0) return;
			this.use(evt);
			return false;
		});
	}

	setSuggestions(values: T[]): void {
		this.values = values;
		this.containerEl.empty();
		this.items = values.map((value, index) => {
			const el = this.containerEl.createDiv({
				cls: 'suggestion-item',
				attr: { role: 'option', id: `${this.containerEl.id}-${index}` },
			});
			this.owner.renderSuggestion(value, el);
			el.addEventListener('mousemove', () => this.setSelected(index, false));
			el.addEventListener('mousedown', (evt) => evt.preventDefault());
			el.addEventListener('click', (evt) => {
				this.setSelected(index, false);
				this.use(evt);
			});
			return el;
		});
		this.setSelected(0);
	}

	setSelected(index: number, scroll = true): void {
		if (this.items.length === 0) return;
		this.items[this.selectedItem]?.removeClass('is-selected');
		this.items[this.selectedItem]?.setAttribute('aria-selected', 'false');
		this.selectedItem = (index + this.items.length) % this.items.length;
		const item = this.items[this.selectedItem];
		item?.addClass('is-selected');
		item?.setAttribute('aria-selected', 'true');
		if (item) this.describes()?.setAttribute('aria-activedescendant', item.id);
		if (scroll) item?.scrollIntoView?.({ block: 'nearest' });
	}

	use(evt: MouseEvent | KeyboardEvent): void {
		const value = this.values[this.selectedItem];
		if (value !== undefined) this.owner.selectSuggestion(value, evt);
	}
}

/** The line of key hints below a list of suggestions. */
export function renderInstructions(el: HTMLElement, instructions: { command: string; purpose: string }[]): void {
	el.empty();
	for (const { command, purpose } of instructions) {
		const item = el.createDiv('prompt-instruction');
		item.createSpan({ cls: 'prompt-instruction-command', text: command });
		item.createSpan({ text: purpose });
	}
}
