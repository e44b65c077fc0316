import type { SettingDefinitionItem, SettingDefinitionPage, SettingPage } from 'obsidian';
import { strings } from '../../strings';

const words = strings.changedSettings;

/** Compares settings with their defaults, by the keys of their controls. */
export interface ChangedSettingActions {
	valueOf(key: string): unknown;
	/** The default value. */
	defaultOf(key: string): unknown;
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
 * The entry of the page with all settings that differ from their defaults. Obsidian calls `page` each time the page opens,
 * so its list is fresh also after a number field has changed its setting, which redraws nothing.
 */
export function changedPage(
	items: readonly SettingDefinitionItem[],
	actions: ChangedSettingActions,
	createPage: (changed: () => readonly ChangedSetting[]) => SettingPage,
): SettingDefinitionPage {
	const changed = () => changedSettings(items, actions);
	return {
		type: 'page',
		name: words.title,
		desc: words.desc,
		displayValue: () => {
			const { length } = changed();
			return length === 0 ? words.none : words.count(length);
		},
		page: () => createPage(changed),
	};
}
