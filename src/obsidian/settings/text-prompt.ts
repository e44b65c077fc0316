import { type App, Modal, Setting } from 'obsidian';
import { strings } from '../../strings';
import type { Suggestion } from '../../ui/model';
import { suggestIn } from '../input-suggest';

export interface TextPromptOptions {
	readonly title: string;
	/** Shown in the empty field. */
	readonly hint: string;
	readonly value: string;
	readonly button: string;
	/** Offered below the field. */
	readonly suggestions: ((typed: string) => readonly Suggestion[]) | null;
	/** Returns what is wrong with the text; null if it is valid. */
	readonly check: (text: string) => string | null;
	readonly done: (text: string) => void;
}

let opened = 0;

/** A dialog with one field. Enter saves, Escape cancels. */
export class TextPrompt extends Modal {
	constructor(
		app: App,
		private readonly options: TextPromptOptions,
	) {
		super(app);
	}

	override onOpen(): void {
		const { title, hint, suggestions, check, done } = this.options;
		let { value } = this.options;
		this.setTitle(title);
		const field = new Setting(this.contentEl).setName(title);
		const error = this.contentEl.createDiv({ cls: 'setting-item-description mod-warning', attr: { role: 'alert' } });
		const save = () => {
			const wrong = check(value);
			error.setText(wrong ?? '');
			if (wrong !== null) return;
			this.close();
			done(value);
		};
		field.addText((text) => {
			text
				.setPlaceholder(hint)
				.setValue(value)
				.onChange((typed) => (value = typed));
			field.nameEl.id = `due-prompt-${++opened}`;
			text.inputEl.setAttribute('aria-labelledby', field.nameEl.id);
			text.inputEl.addEventListener('keydown', (event) => {
				if (event.key !== 'Enter' || event.isComposing) return;
				event.preventDefault();
				save();
			});
			if (suggestions) {
				suggestIn(this.app)(text.inputEl, { matching: suggestions, chosen: (chosen) => (value = chosen) });
			}
			text.inputEl.focus();
		});
		new Setting(this.contentEl)
			.addButton((cancel) => cancel.setButtonText(strings.prompt.cancel).onClick(() => this.close()))
			.addButton((button) => button.setButtonText(this.options.button).setCta().onClick(save));
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
