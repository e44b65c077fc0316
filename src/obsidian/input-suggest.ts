import { AbstractInputSuggest, type App } from 'obsidian';
import type { Suggest, Suggestion, SuggestionSource } from '../ui/model';

/** Obsidian's list of suggestions below an input. */
class InputSuggest extends AbstractInputSuggest<Suggestion> {
	constructor(
		app: App,
		input: HTMLInputElement,
		private readonly source: SuggestionSource,
	) {
		super(app, input);
	}

	protected override getSuggestions(typed: string): Suggestion[] {
		return [...this.source.matching(typed)];
	}

	override renderSuggestion({ title, note }: Suggestion, element: HTMLElement): void {
		element.addClass('mod-complex');
		const content = element.createDiv('suggestion-content');
		content.createDiv({ cls: 'suggestion-title', text: title, attr: { dir: 'auto' } });
		if (note !== '') content.createDiv({ cls: 'suggestion-note', text: note, attr: { dir: 'auto' } });
	}

	override selectSuggestion({ value }: Suggestion): void {
		this.setValue(value);
		this.source.chosen(value);
		this.close();
	}
}

/** Connects fields to Obsidian's list of suggestions. */
export const suggestIn =
	(app: App): Suggest =>
	(input, source) => {
		const list = new InputSuggest(app, input, source);
		return () => list.close();
	};
