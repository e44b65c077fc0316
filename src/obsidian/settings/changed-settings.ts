import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { strings } from '../../strings';

const words = strings.changedSettings;

/** Compares settings with their defaults and resets them, by the keys of their controls. */
export interface ChangedSettingActions {
	valueOf(key: string): unknown;
	/** The default value. */
	defaultOf(key: string): unknown;
	reset(key: string): void;
	/** The setting that a list page edits; null for any other page. */
	keyOfPage(page: SettingDefinitionPage): string | null;
	/** The text of a setting that has its own page. */
	textOf(key: string): string;
}

/** A setting that differs from its default. */
export interface ChangedSetting {
	readonly key: string;
	readonly name: string;
	readonly value: string;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function shown(value: unknown, options: Record<string, string> | undefined): string {
	if (typeof value === 'boolean') return value ? words.on : words.off;
	const text = String(value);
	return options?.[text] ?? (text === '' ? words.nothing : text);
}

/** The settings that differ from their defaults, in the order of the definitions. */
export function changedSettings(
	items: readonly SettingDefinitionItem[],
	actions: ChangedSettingActions,
): readonly ChangedSetting[] {
	return items.flatMap((item): readonly ChangedSetting[] => {
		if ('type' in item) {
			const key = item.type === 'page' ? actions.keyOfPage(item) : null;
			if (item.type !== 'page' || key === null) return changedSettings(item.items ?? [], actions);
			if (same(actions.valueOf(key), actions.defaultOf(key))) return [];
			return [{ key, name: item.name, value: actions.textOf(key) || words.nothing }];
		}
		const { control } = item;
		if (!control) return [];
		const value = actions.valueOf(control.key);
		if (same(value, actions.defaultOf(control.key))) return [];
		const options = control.type === 'dropdown' ? control.options : undefined;
		return [{ key: control.key, name: item.name, value: shown(value, options) }];
	});
}

/**
 * A page with all settings that differ from their defaults; deleting an entry resets the setting. The entries are computed
 * when the page opens, because a number field changes its setting without a new render of the tab.
 */
export function changedPage(
	items: readonly SettingDefinitionItem[],
	actions: ChangedSettingActions,
): SettingDefinitionPage {
	return {
		type: 'page',
		name: words.title,
		desc: words.desc,
		displayValue: () => {
			const { length } = changedSettings(items, actions);
			return length === 0 ? words.none : words.count(length);
		},
		get items(): SettingDefinitionItem[] {
			const changed = changedSettings(items, actions);
			return [
				{
					type: 'list',
					emptyState: words.none,
					onDelete: (index) => {
						const setting = changed[index];
						if (setting) actions.reset(setting.key);
					},
					items: changed.map(({ name, value }) => ({ name, desc: value, searchable: false })),
				},
			];
		},
	};
}
