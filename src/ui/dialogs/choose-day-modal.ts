import { SuggestModal, type App } from 'obsidian';
import type { DayChoice } from '../model';
import { strings } from '../../strings';

/** Asks which of two days is meant, by the keyboard too. */
export class ChooseDayModal extends SuggestModal<DayChoice> {
	constructor(
		app: App,
		question: string,
		private readonly choices: readonly DayChoice[],
	) {
		super(app);
		this.setPlaceholder(question);
		this.emptyStateText = strings.editor.noChoice;
	}

	getSuggestions(query: string): DayChoice[] {
		const typed = query.trim().toLowerCase();
		return this.choices.filter(({ label }) => label.toLowerCase().includes(typed));
	}

	renderSuggestion({ label }: DayChoice, element: HTMLElement): void {
		element.createDiv({ text: label });
	}

	onChooseSuggestion({ run }: DayChoice): void {
		run();
	}
}
