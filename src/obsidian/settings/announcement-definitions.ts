import type { SettingDefinitionItem } from 'obsidian';
import { strings } from '../../strings';
import { quietHoursFrom } from './setting-text';

const words = strings.announceSettings;

/** What the device can do. */
export interface Device {
	readonly mobile: boolean;
	/** Plugins can show system notifications. */
	readonly notifies: boolean;
}

/** The settings for announcements of calls, without those that the device does not support. */
export function announcementDefinitions(
	actions: { accepts(key: string, value: unknown): boolean },
	{ mobile, notifies }: Device,
): SettingDefinitionItem {
	return {
		type: 'group',
		heading: words.group,
		items: [
			{
				name: words.announce,
				desc: mobile ? words.onPhones : words.onDesktop,
				aliases: [...words.aliases],
				control: { type: 'toggle', key: 'announce' },
			},
			{
				name: words.minutes[0],
				desc: words.minutes[1],
				control: {
					type: 'number',
					key: 'announceMinutes',
					min: 0,
					max: 120,
					step: 1,
					validate: (value: number) =>
						actions.accepts('announceMinutes', value) ? undefined : strings.settings.needNumber(0, 120),
				},
			},
			{
				name: words.quietHours[0],
				desc: words.quietHours[1],
				control: {
					type: 'text',
					key: 'quietHours',
					placeholder: '22:00–07:00',
					validate: (value: string) => {
						if (value.trim() === '') return undefined;
						const quiet = quietHoursFrom(value);
						const fine = quiet !== null && actions.accepts('quietHours', quiet);
						return fine ? undefined : words.needQuietHours;
					},
				},
			},
			...(notifies
				? [
						{
							name: words.system[0],
							desc: words.system[1],
							control: { type: 'toggle' as const, key: 'systemNotifications' },
						},
					]
				: []),
			{
				name: words.offerWeek[0],
				desc: words.offerWeek[1],
				control: { type: 'toggle', key: 'offerWeek' },
			},
			...(mobile
				? []
				: [
						{
							name: words.statusBar[0],
							desc: words.statusBar[1],
							control: { type: 'toggle' as const, key: 'statusBar' },
						},
					]),
		],
	};
}
