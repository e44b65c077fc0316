import type { SettingControl, TFile as ApiFile, TFolder as ApiFolder } from 'obsidian';
import { prepareFuzzySearch } from '../functions';
import { AbstractInputSuggest } from '../ui/popover-suggest';
import type { App } from '../app';
import type { SearchComponent } from './components';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

class PathSuggest extends AbstractInputSuggest<string> {
	constructor(
		app: App,
		search: SearchComponent,
		private paths: () => string[],
	) {
		super(app, search.inputEl);
		this.onSelect((path) => {
			search.setValue(path);
			search.onChanged();
			this.close();
		});
	}

	protected getSuggestions(query: string): string[] {
		const match = prepareFuzzySearch(query);
		return this.paths().filter((path) => match(path));
	}

	renderSuggestion(value: string, el: HTMLElement): void {
		el.setText(value);
	}
}

/** Draws a control, reads its value, and on a change validates, stores and refreshes. */
export function bindControl(tab: SettingTab, setting: Setting, control: SettingControl, changed: () => void): void {
	const stored = tab.getControlValue(control.key) ?? control.defaultValue;
	const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
	let turn = 0;
	const check = async (value: unknown): Promise<boolean> => {
		const mine = ++turn;
		const result = validate?.(value);
		const message = (result instanceof Promise ? await result : result) || null;
		if (mine !== turn) return false;
		setting.setErrorMessage(message);
		return !message;
	};
	const store = async (value: unknown): Promise<void> => {
		if (validate ? !(await check(value)) : false) return;
		setting.setErrorMessage(null);
		await tab.setControlValue(control.key, value);
		changed();
	};
	draw(tab, setting, control, stored, (value) => void store(value));
	if (validate && stored !== undefined && stored !== null) void check(stored);
}

function draw(
	tab: SettingTab,
	setting: Setting,
	control: SettingControl,
	stored: unknown,
	store: (value: unknown) => void,
): void {
	const text = typeof stored === 'string' ? stored : '';
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(store));
			break;
		case 'text':
			setting.addText((input) =>
				input
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange(store),
			);
			break;
		case 'textarea':
			setting.addTextArea((area) => {
				area
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange(store);
				if (control.rows) area.inputEl.rows = control.rows;
			});
			break;
		case 'number':
			drawNumber(setting, control, stored, store);
			break;
		case 'slider':
			setting.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step);
				if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
				slider.setValue(typeof stored === 'number' ? stored : control.min).onChange(store);
			});
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text).onChange(store));
			break;
		case 'color':
			setting.addColorPicker((picker) => picker.setValue(text || '#000000').onChange(store));
			break;
		default: {
			const { app } = tab;
			const paths =
				control.type === 'file'
					? () => app.vault.getFiles().filter((file) => control.filter?.(file as unknown as ApiFile) ?? true)
					: () =>
							app.vault
								.getAllFolders(control.includeRoot)
								.filter((folder) => control.filter?.(folder as unknown as ApiFolder) ?? true);
			setting.addSearch((search) => {
				search
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange(store);
				new PathSuggest(app, search, () => paths().map((file) => file.path));
			});
		}
	}
}

function drawNumber(
	setting: Setting,
	control: Extract<SettingControl, { type: 'number' }>,
	stored: unknown,
	store: (value: unknown) => void,
): void {
	setting.addText((input) => {
		input.inputEl.type = 'number';
		for (const name of ['min', 'max', 'step'] as const) {
			const value = control[name];
			if (value !== undefined) input.inputEl[name] = String(value);
		}
		input.setPlaceholder(control.placeholder ?? '').setValue(typeof stored === 'number' ? String(stored) : '');
		input.inputEl.addEventListener('change', () => {
			const raw = input.getValue().trim();
			const value = raw === '' ? (control.defaultValue ?? 0) : Number(raw);
			if (Number.isNaN(value)) setting.setErrorMessage('Please enter a number.');
			else if (control.min !== undefined && value < control.min)
				setting.setErrorMessage(`Must be at least ${control.min}.`);
			else if (control.max !== undefined && value > control.max)
				setting.setErrorMessage(`Must be at most ${control.max}.`);
			else store(value);
		});
	});
}
