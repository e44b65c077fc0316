import type { App } from '../app';
import { BaseComponent } from './components';

/** A choice among the ids of kept secrets; the setting keeps the id, never the secret. */
export class SecretComponent extends BaseComponent {
	private selectEl: HTMLSelectElement;
	private callback: ((value: string) => unknown) | null = null;

	constructor(app: App, containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', 'dropdown');
		for (const id of ['', ...app.secretStorage.listSecrets()]) this.addOption(id);
		this.selectEl.addEventListener('change', () => void this.callback?.(this.selectEl.value));
	}

	private addOption(id: string): void {
		this.selectEl.createEl('option', { value: id, text: id || 'No secret' });
	}

	setValue(value: string): this {
		if (![...this.selectEl.options].some((option) => option.value === value)) this.addOption(value);
		this.selectEl.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.callback = callback;
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}
}
