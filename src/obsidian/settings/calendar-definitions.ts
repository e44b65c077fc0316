import type { SettingDefinitionItem } from 'obsidian';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { strings } from '../../strings';

const words = strings.calendarSettings;

/** The settings of the calendar file that follows the agenda. */
export function calendarDefinitions(actions: { accepts(key: string, value: unknown): boolean }): SettingDefinitionItem {
	return {
		type: 'group',
		heading: words.group,
		items: [
			{ name: words.keep[0], desc: words.keep[1], control: { type: 'toggle', key: 'keepCalendar' } },
			{
				name: words.path[0],
				desc: words.path[1],
				control: {
					type: 'text',
					key: 'calendarPath',
					placeholder: DEFAULT_SETTINGS.calendarPath,
					validate: (value: string) => (actions.accepts('calendarPath', value) ? undefined : words.needPath),
				},
			},
		],
	};
}
