import type { SettingDefinitionItem } from 'obsidian';
import { quietHoursFrom } from './setting-values';

/** Says what a phone cannot do, and what to do instead. */
export const ON_PHONES =
	'Calls are announced only while Obsidian is open: on phones and tablets it gives plugins no work in the background ' +
	'and no system notifications. For a call that must not be missed use the command "Copy as calendar event" and let ' +
	'your calendar ring.';

const ON_DESKTOP = 'Calls are announced while Obsidian runs, also in the background, in a notice that stays.';

/** What kind of device the settings are shown on. */
export interface Device {
	readonly mobile: boolean;
	/** The system shows notifications for Obsidian. */
	readonly notifies: boolean;
}

/** Settings about being told of calls. What a device cannot do is not offered there. */
export function announcementDefinitions(
	acts: { accepts(key: string, value: unknown): boolean },
	{ mobile, notifies }: Device,
): SettingDefinitionItem {
	return {
		type: 'group',
		heading: 'Announcements',
		items: [
			{
				name: 'Announce calls',
				desc: mobile ? ON_PHONES : ON_DESKTOP,
				aliases: ['reminder', 'notification', 'notice'],
				control: { type: 'toggle', key: 'announce' },
			},
			{
				name: 'Minutes before',
				desc: 'A call is announced so many minutes before its time, and again at its time; 0 leaves only the latter.',
				control: {
					type: 'number',
					key: 'announceMinutes',
					min: 0,
					max: 120,
					step: 1,
					validate: (value: number) =>
						acts.accepts('announceMinutes', value) ? undefined : 'Choose a whole number from 0 to 120.',
				},
			},
			{
				name: 'Quiet hours',
				desc: 'Between these times nothing is announced; what fell into them is told at their end.',
				control: {
					type: 'text',
					key: 'quietHours',
					placeholder: '22:00–07:00',
					validate: (value: string) => {
						if (value.trim() === '') return undefined;
						const quiet = quietHoursFrom(value);
						const fine = quiet !== null && acts.accepts('quietHours', quiet);
						return fine ? undefined : 'Write two times as 22:00–07:00, or nothing.';
					},
				},
			},
			...(notifies
				? [
						{
							name: 'System notifications',
							desc: 'Each announcement is also shown by your system, in front of other windows, if it allows that.',
							control: { type: 'toggle' as const, key: 'systemNotifications' },
						},
					]
				: []),
			...(mobile
				? []
				: [
						{
							name: 'Status bar',
							desc: 'Shows how many follow-ups are due and the time of the next promised call.',
							control: { type: 'toggle' as const, key: 'statusBar' },
						},
					]),
		],
	};
}
