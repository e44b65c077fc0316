import type { App } from '../app';
import { Scope } from '../base/keymap';
import { Chooser, renderInstructions } from './chooser';

/** A list of suggestions that floats beside what is typed. */
export abstract class PopoverSuggest<T> {
	scope: Scope;
	suggestEl: HTMLElement;
	suggestions: Chooser<T>;
	isOpen = false;
	private instructionsEl: HTMLElement;

	constructor(
		public app: App,
		scope?: Scope,
	) {
		this.scope = scope ?? new Scope();
		this.suggestEl = createDiv('suggestion-container');
		this.suggestions = new Chooser<T>(this, this.suggestEl.createDiv('suggestion'), this.scope, () => this.describes());
		this.suggestions.containerEl.setAttribute('aria-label', 'Suggestions');
		this.instructionsEl = this.suggestEl.createDiv('prompt-instructions');
		this.instructionsEl.hide();
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;

	protected describes(): HTMLElement | null {
		return null;
	}

	protected showInstructions(instructions: { command: string; purpose: string }[]): void {
		renderInstructions(this.instructionsEl, instructions);
		this.instructionsEl.toggle(instructions.length > 0);
	}

	showSuggestions(values: T[]): void {
		this.suggestions.setSuggestions(values);
		this.open();
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.appendChild(this.suggestEl);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.remove();
	}

	reposition(box: { left: number; top: number; bottom: number }): void {
		const own = this.suggestEl.getBoundingClientRect();
		const { clientWidth, clientHeight } = this.suggestEl.ownerDocument.documentElement;
		const below = box.bottom + own.height + 8 <= clientHeight;
		this.suggestEl.setCssStyles({
			left: `${Math.max(4, Math.min(box.left, clientWidth - own.width - 4))}px`,
			top: `${below ? box.bottom + 4 : Math.max(4, box.top - own.height - 4)}px`,
		});
	}

	onHistoryBack(): void {
		this.close();
	}
}

/** Suggestions for an input field. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private callback: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | null = null;
	private asked = 0;

	constructor(
		app: App,
		private textInputEl: HTMLInputElement | HTMLDivElement,
	) {
		super(app);
		const update = () => void this.update();
		textInputEl.addEventListener('input', update);
		textInputEl.addEventListener('focus', update);
		textInputEl.addEventListener('blur', () => this.close());
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	protected override describes(): HTMLElement {
		return this.textInputEl;
	}

	private async update(): Promise<void> {
		const turn = ++this.asked;
		const values = await this.getSuggestions(this.getValue());
		if (turn !== this.asked || !this.textInputEl.isActiveElement()) return;
		if (values.length === 0) return this.close();
		this.showSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
		const box = this.textInputEl.getBoundingClientRect();
		this.suggestEl.setCssStyles({ minWidth: `${box.width}px` });
		this.reposition(box);
	}

	override close(): void {
		this.asked++;
		super.close();
	}

	setValue(value: string): void {
		if ('value' in this.textInputEl) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		return 'value' in this.textInputEl ? this.textInputEl.value : this.textInputEl.getText();
	}

	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
		this.callback?.(value, evt);
	}

	onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}
}
