import type { App } from '../app';
import { prepareFuzzySearch, renderResults, sortSearchResults } from '../functions';
import { Chooser, renderInstructions } from './chooser';
import { Modal } from './modal';

/** An input with suggestions below it, like the command palette. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	chooser: Chooser<T>;
	private instructionsEl: HTMLElement;
	private asked = 0;

	constructor(app: App) {
		super(app);
		this.modalEl.empty();
		this.modalEl.className = 'prompt';
		const box = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = box.createEl('input', {
			cls: 'prompt-input',
			type: 'text',
			attr: {
				autocapitalize: 'off',
				spellcheck: 'false',
				enterkeyhint: 'done',
				role: 'combobox',
				'data-host-label': '',
				'aria-expanded': 'true',
				'aria-autocomplete': 'list',
			},
		});
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
		this.instructionsEl.hide();
		this.chooser = new Chooser<T>(this, this.resultContainerEl, this.scope, () => this.inputEl);
		this.inputEl.setAttribute('aria-controls', this.resultContainerEl.id);
		this.setPlaceholder('');
		this.inputEl.addEventListener('input', () => void this.updateSuggestions());
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.updateSuggestions();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.inputEl.setAttribute('aria-label', placeholder || 'Search');
		this.resultContainerEl.setAttribute('aria-label', placeholder || 'Results');
		this.modalEl.setAttribute('aria-label', placeholder || 'Choose');
	}

	setInstructions(instructions: { command: string; purpose: string }[]): void {
		renderInstructions(this.instructionsEl, instructions);
		this.instructionsEl.toggle(instructions.length > 0);
	}

	async updateSuggestions(): Promise<void> {
		const turn = ++this.asked;
		const found = this.getSuggestions(this.inputEl.value);
		const values = found instanceof Promise ? await found : found;
		if (turn !== this.asked) return;
		this.chooser.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
		if (values.length === 0) this.onNoSuggestion();
	}

	onNoSuggestion(): void {
		this.resultContainerEl.empty();
		if (this.emptyStateText) {
			this.resultContainerEl.createDiv({
				cls: 'suggestion-empty',
				text: this.emptyStateText,
				attr: { role: 'option', 'aria-disabled': 'true' },
			});
		}
	}

	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, evt);
	}

	selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
		this.chooser.use(evt);
	}
}

export interface FuzzyMatch<T> {
	item: T;
	match: { score: number; matches: [number, number][] };
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;

	getSuggestions(query: string): FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query.trim());
		const found = this.getItems().flatMap((item) => {
			const match = search(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		if (query.trim()) sortSearchResults(found);
		return found;
	}

	renderSuggestion(value: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(value.item), value.match);
	}

	onChooseSuggestion(value: FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(value.item, evt);
	}
}
