import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { strings } from '../../strings';

const words = strings.changedSettings;

/** How settings are compared and put back, by the keys of their controls. */
export interface ChangedSettingActions {
	valueOf(key: string): unknown;
	/** As it came with the plugin. */
	defaultOf(key: string): unknown;
	restore(key: string): void;
	/** The setting that a page of entries edits; null for a page of something else. */
	keyOfPage(page: SettingDefinitionPage): string | null;
	/** A setting that is edited on a page, in words. */
	textOf(key: string): string;
}

/** A setting that is not as it came. */
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

/** Those among the definitions that are not as they came, in their order. */
export function changedSettings(
	items: readonly SettingDefinitionItem[],
	acts: ChangedSettingActions,
): readonly ChangedSetting[] {
	return items.flatMap((item): readonly ChangedSetting[] => {
		if ('type' in item) {
			const key = item.type === 'page' ? acts.keyOfPage(item) : null;
			if (item.type !== 'page' || key === null) return changedSettings(item.items ?? [], acts);
			if (same(acts.valueOf(key), acts.defaultOf(key))) return [];
			return [{ key, name: item.name, value: acts.textOf(key) || words.nothing }];
		}
		const { control } = item;
		if (!control) return [];
		const value = acts.valueOf(control.key);
		if (same(value, acts.defaultOf(control.key))) return [];
		const options = control.type === 'dropdown' ? control.options : undefined;
		return [{ key: control.key, name: item.name, value: shown(value, options) }];
	});
}

/**
 * A page with everything that is not as it came, where taking one away puts it back. What stands on it is asked for when
 * it is opened, since a number typed on the tab changes it without the tab being drawn anew.
 */
export function changedPage(
	items: readonly SettingDefinitionItem[],
	acts: ChangedSettingActions,
): SettingDefinitionPage {
	return {
		type: 'page',
		name: words.title,
		desc: words.desc,
		displayValue: () => {
			const { length } = changedSettings(items, acts);
			return length === 0 ? words.none : words.count(length);
		},
		get items(): SettingDefinitionItem[] {
			const changed = changedSettings(items, acts);
			return [
				{
					type: 'list',
					emptyState: words.none,
					onDelete: (index) => {
						const setting = changed[index];
						if (setting) acts.restore(setting.key);
					},
					items: changed.map(({ name, value }) => ({ name, desc: value, searchable: false })),
				},
			];
		},
	};
}
