import type { BasesAllOptions, BasesOptions, BasesPropertyId, BasesPropertyOption } from 'obsidian';
import { Setting } from '../settings/setting';
import type { BasesView } from './bases-view';
import type { BasesViewConfig } from './view-config';

/** Draws the options of a layout; each change is stored in the base. */
export function drawOptions(
	el: HTMLElement,
	options: readonly BasesAllOptions[],
	config: BasesViewConfig,
	view: BasesView | null,
): void {
	for (const option of options) {
		if (option.shouldHide?.()) continue;
		if (option.type === 'group') {
			new Setting(el).setName(option.displayName).setHeading();
			drawOptions(el, option.items, config, view);
		} else drawOption(new Setting(el).setName(option.displayName), option, config, view);
	}
}

function drawOption(setting: Setting, option: BasesOptions, config: BasesViewConfig, view: BasesView | null): void {
	const { key } = option;
	const stored = config.get(key);
	const set = (value: unknown) => config.set(key, value);
	switch (option.type) {
		case 'toggle':
			setting.addToggle((toggle) =>
				toggle.setValue((stored as boolean | undefined) ?? option.default ?? false).onChange(set),
			);
			break;
		case 'slider':
			setting.addSlider((slider) =>
				slider
					.setLimits(option.min ?? 0, option.max ?? 100, option.step ?? 1)
					.setValue((stored as number | undefined) ?? option.default ?? 0)
					.onChange(set),
			);
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) =>
				dropdown
					.addOptions(option.options)
					.setValue((stored as string | undefined) ?? option.default ?? '')
					.onChange(set),
			);
			break;
		case 'property':
			setting.addDropdown((dropdown) =>
				dropdown
					.addOptions({ '': option.placeholder ?? '', ...propertiesFor(option, config, view) })
					.setValue((stored as string | undefined) ?? option.default ?? '')
					.onChange((value) => set(value || null)),
			);
			break;
		case 'multitext':
			setting.addText((text) =>
				text.setValue(((stored as string[] | undefined) ?? option.default ?? []).join(', ')).onChange((value) =>
					set(
						value
							.split(',')
							.map((part) => part.trim())
							.filter(Boolean),
					),
				),
			);
			break;
		default:
			setting.addText((text) =>
				text
					.setPlaceholder(option.placeholder ?? '')
					.setValue((stored as string | undefined) ?? option.default ?? '')
					.onChange((value) => set(value || null)),
			);
	}
}

function propertiesFor(
	{ filter = () => true }: BasesPropertyOption,
	config: BasesViewConfig,
	view: BasesView | null,
): Record<string, string> {
	const ids: readonly BasesPropertyId[] = view?.allProperties ?? [];
	return Object.fromEntries(ids.filter(filter).map((id) => [id, config.getDisplayName(id)]));
}
