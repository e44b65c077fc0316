import type { SettingDefinition, SettingDefinitionItem } from 'obsidian';
import type { Settings } from '../../core/settings';
import { strings } from '../../strings';

const words = strings.editorSettings;

/** The settings for what the editor shows, one for each part. */
export function editorDefinitions(): SettingDefinitionItem {
	const toggle = (key: keyof Settings, [name, desc]: readonly [string, string]): SettingDefinition => ({
		name,
		desc,
		control: { type: 'toggle', key },
	});
	return {
		type: 'group',
		heading: words.group,
		items: [
			toggle('showDates', words.dates),
			toggle('showState', words.state),
			toggle('suggestInNotes', words.suggest),
			toggle('underlineFound', words.found),
		],
	};
}
