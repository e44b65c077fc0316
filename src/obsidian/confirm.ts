import { ConfirmationModal, type App } from 'obsidian';
import { strings } from '../strings';

export interface Confirmation {
	readonly title: string;
	readonly text: string;
	/** The label of the button that confirms. */
	readonly button: string;
}

/** Asks the user before something that takes long or changes many notes. Resolves to false if they cancel. */
export function confirm(app: App, { title, text, button }: Confirmation): Promise<boolean> {
	return new Promise((resolve) => {
		const modal = new ConfirmationModal(app);
		modal.setTitle(title).setContent(text);
		modal.setCloseCallback(() => resolve(false));
		modal.addButton((confirming) => {
			confirming.setButtonText(button).setCta().setInitialFocus();
			confirming.onClick(() => resolve(true));
		});
		modal.addCancelButton(strings.prompt.cancel);
		modal.open();
	});
}
