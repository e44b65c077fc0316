import type { App } from '../app';
import { ButtonComponent } from '../settings/components';
import { Modal } from './modal';

export class ConfirmationButton extends ButtonComponent {
	initialFocus = false;

	constructor(
		containerEl: HTMLElement,
		private modal: Modal,
	) {
		super(containerEl);
		this.onClick(() => undefined);
	}

	override onClick(handler: (evt: MouseEvent) => unknown): this {
		this.handler = async (evt) => {
			if (!(await handler(evt))) this.modal.close();
		};
		return this;
	}

	setInitialFocus(): this {
		this.initialFocus = true;
		return this;
	}

	setSecondary(): this {
		this.buttonEl.addClass('mod-secondary');
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel');
		return this;
	}
}

/** Asks before something is done; a button closes the modal unless its handler returns something truthy. */
export class ConfirmationModal extends Modal {
	buttonContainerEl: HTMLElement;
	private buttons: ConfirmationButton[] = [];

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	override open(): void {
		super.open();
		this.buttons
			.filter((button) => button.initialFocus)
			.pop()
			?.buttonEl.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, cb: (value: boolean) => unknown): this {
		const el = this.buttonContainerEl.createEl('label', 'mod-checkbox');
		const box = el.createEl('input', { type: 'checkbox' });
		el.appendText(label);
		box.addEventListener('change', () => void cb(box.checked));
		return this;
	}

	addButton(cb: (button: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl, this);
		this.buttons.push(button);
		cb(button);
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
