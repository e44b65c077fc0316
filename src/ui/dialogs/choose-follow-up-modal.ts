import { SuggestModal, type App } from 'obsidian';
import type { Minute } from '../../core/follow-up';
import { filterOf } from '../sidebar/filter';
import type { Row } from '../model';
import { aboutText, whenText } from '../row/row-text';
import { strings } from '../../strings';
import { dateFormat } from '../../strings/date-format';

/** Asks which follow-up a command is for. Filters like the sidebar: `is:overdue`, `-dana`, `"two words"`. */
export class ChooseFollowUpModal extends SuggestModal<Row> {
	constructor(
		app: App,
		private readonly rows: readonly Row[],
		private readonly at: { readonly now: Minute; readonly language: string },
		private readonly onChosen: (row: Row) => void,
	) {
		super(app);
		this.setPlaceholder(strings.choose.placeholder);
		this.emptyStateText = strings.choose.none;
	}

	getSuggestions(query: string): Row[] {
		const test = filterOf(query);
		return this.rows.filter((row) => test?.(row) ?? true);
	}

	renderSuggestion(row: Row, element: HTMLElement): void {
		element.addClass('mod-complex');
		const content = element.createDiv({ cls: 'suggestion-content due-suggestion' });
		const times = dateFormat(this.at.language);
		const { company } = row.followUp;
		const title = company && company !== row.contact ? `${row.contact} (${company})` : row.contact;
		content.createDiv({ cls: 'suggestion-title', text: title });
		content.createDiv({ cls: 'suggestion-note', text: aboutText(row, times) });
		element.createDiv({
			cls: 'suggestion-aux due-suggestion-when',
			text: whenText(row, this.at.now, times).text,
		});
	}

	onChooseSuggestion(row: Row): void {
		this.onChosen(row);
	}
}
