import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { CallWindow, PropertyNames, Settings } from '../core/settings';
import { announcementDefinitions, type Device } from './announcement-definitions';
import { guidanceDefinitions } from './guidance-definitions';
import { callWindowFrom, callWindowText, holidayFrom, namesFrom, WEEKDAYS } from './setting-values';

/** A setting that is a list of entries, edited on a page of its own. */
export interface ListSetting {
	readonly key: keyof Settings;
	readonly addName: string;
	readonly changeName: string;
	/** Shown in the empty field. */
	readonly hint: string;
	/** Shown when the field's text is no entry. */
	readonly invalid: string;
	/** Null for text that is no entry. */
	readonly parse: (text: string) => unknown;
	readonly text: (item: unknown) => string;
	/** Given where the order is not the user's to choose. */
	readonly sort?: (a: unknown, b: unknown) => number;
}

/** What the page does to the settings when something on it is clicked. */
export interface SettingActs {
	readonly device: Device;
	accepts(key: string, value: unknown): boolean;
	add(list: ListSetting): void;
	change(list: ListSetting, index: number): void;
	remove(list: ListSetting, index: number): void;
	move(list: ListSetting, from: number, to: number): void;
}

const words = {
	hint: '',
	invalid: 'Type at least one letter.',
	parse: (text: string) => text.trim() || null,
	text: String,
};

const byText = (a: unknown, b: unknown) => (String(a) < String(b) ? -1 : 1);

const LISTS = {
	markers: { ...words, key: 'markers', addName: 'Add marker', changeName: 'Change marker', hint: 'Follow up' },
	headings: {
		...words,
		key: 'followUpHeadings',
		addName: 'Add heading',
		changeName: 'Change heading',
		hint: 'Next steps',
	},
	attempts: {
		...words,
		key: 'attemptsHeadings',
		addName: 'Add heading',
		changeName: 'Change heading',
		hint: 'Attempts',
	},
	scripts: { ...words, key: 'scriptHeadings', addName: 'Add heading', changeName: 'Change heading', hint: 'Script' },
	statuses: { ...words, key: 'closingStatuses', addName: 'Add status', changeName: 'Change status', hint: 'Done' },
	skip: {
		...words,
		key: 'skipFolders',
		addName: 'Add folder',
		changeName: 'Change folder',
		hint: 'Templates',
		parse: (text: string) => text.trim().replace(/^\/+/, '').replace(/\/+$/, '') || null,
	},
	holidays: {
		...words,
		key: 'holidays',
		addName: 'Add holiday',
		changeName: 'Change holiday',
		hint: '2026-12-25',
		invalid: 'Write the day as 2026-12-25.',
		parse: holidayFrom,
		sort: byText,
	},
	windows: {
		...words,
		key: 'callWindows',
		addName: 'Add time',
		changeName: 'Change time',
		hint: '07:00–08:00',
		invalid: 'Write a part of one day as 07:00–08:00.',
		parse: callWindowFrom,
		text: (item: unknown) => callWindowText(item as CallWindow),
		sort: (a: unknown, b: unknown) => byText((a as CallWindow).from, (b as CallWindow).from),
	},
} satisfies Record<string, ListSetting>;

const PROPERTY_TEXTS: Readonly<Record<keyof PropertyNames, readonly [name: string, desc: string]>> = {
	followUp: ['Follow-up', 'Says when you act.'],
	contact: ['Contact', 'Says whom you follow up with.'],
	company: ['Company', 'Says where they work.'],
	noteDate: ['Date of the note', 'Says which day "Monday" in the note is counted from; the first one found counts.'],
	expecting: ['Expecting', 'Says by when they promised to act.'],
	purpose: ['Purpose', 'Says what the follow-up is about.'],
	ask: ['Ask', 'Says what you ask them for.'],
	phone: ['Phone', 'Gives their number.'],
	email: ['Email', 'Gives their address.'],
	timezone: ['Time zone', 'Says where their clock is, such as America/Chicago.'],
	applied: ['Applied', 'Says when you answered an ad, which makes a cold follow-up.'],
	cold: ['Cold', 'Says that you have not spoken with them yet.'],
	attemptsAllowed: ['Attempts allowed', 'Overrides how often you try before you decide.'],
	status: ['Status', 'Says whether the follow-up is over.'],
	script: ['Script', 'Holds what you will say.'],
};

/** Every name and number of the settings, in groups, each with a sentence that says what it changes. */
export function settingDefinitions(settings: Settings, acts: SettingActs): SettingDefinitionItem[] {
	const number = (key: keyof Settings, name: string, desc: string, min: number): SettingDefinition => ({
		name,
		desc,
		control: {
			type: 'number',
			key,
			min,
			max: 99,
			step: 1,
			validate: (value: number) => (acts.accepts(key, value) ? undefined : `Choose a whole number from ${min} to 99.`),
		},
	});
	const choice = (
		key: keyof Settings,
		name: string,
		desc: string,
		options: Record<string, string>,
	): SettingDefinition => ({
		name,
		desc,
		control: { type: 'dropdown', key, options },
	});
	const list = (setting: ListSetting, name: string, desc: string, emptyState: string): SettingDefinitionPage => {
		const items = settings[setting.key] as readonly unknown[];
		const texts = items.map((item) => setting.text(item));
		return {
			type: 'page',
			name,
			desc,
			displayValue: texts.length > 3 ? `${texts.slice(0, 3).join(', ')} …` : texts.join(', '),
			items: [
				{
					type: 'list',
					emptyState,
					addItem: { name: setting.addName, action: () => acts.add(setting) },
					onDelete: (index) => acts.remove(setting, index),
					...(setting.sort ? {} : { onReorder: (from: number, to: number) => acts.move(setting, from, to) }),
					items: texts.map((text) => ({
						name: text,
						searchable: false,
						action: (_row: HTMLElement, index: number) => acts.change(setting, index),
					})),
				},
			],
		};
	};
	const weekdays = Object.entries(WEEKDAYS).map(([day, name]): SettingDefinition => ({
		name,
		control: { type: 'toggle', key: `workingDays.${day}` },
	}));
	const properties = (Object.keys(PROPERTY_TEXTS) as (keyof PropertyNames)[]).map((key): SettingDefinition => {
		const [name, desc] = PROPERTY_TEXTS[key];
		return {
			name,
			desc,
			control: {
				type: 'text',
				key: `properties.${key}`,
				validate: (value: string) => (namesFrom(value).length > 0 ? undefined : 'Type at least one name.'),
			},
		};
	});
	return [
		number(
			'attemptsAllowed',
			'Attempts before you decide',
			'After so many without an answer you choose to give up or allow more.',
			1,
		),
		{
			type: 'group',
			heading: 'When to try again',
			items: [
				number('callGap', 'After a call', 'Business days from an unanswered call to the next one.', 0),
				number('replyGap', 'After a message', 'Business days from an email, text or letter to your next step.', 0),
				number('coldDelay', 'After applying', 'Business days from answering an ad to your first call.', 0),
				list(
					LISTS.windows,
					'Times for cold calls',
					'The best times to reach someone you have not spoken with, on their clock.',
					'No times: any time is good.',
				),
				{
					type: 'page',
					name: 'Working days',
					desc: 'Dates that are counted for you fall on these days.',
					displayValue: settings.workingDays.map((day) => WEEKDAYS[day].slice(0, 3)).join(', '),
					items: weekdays,
				},
				list(LISTS.holidays, 'Holidays', 'Dates that are counted for you skip these days.', 'No holidays yet.'),
			],
		},
		announcementDefinitions(acts, acts.device),
		guidanceDefinitions(),
		{
			type: 'group',
			heading: 'Dates in words',
			items: [
				choice('dateOrder', 'Dates like 12/1', 'Which number is the month.', {
					'month-first': '1 December (month first)',
					'day-first': '12 January (day first)',
				}),
				choice('weekStart', 'First day of the week', 'Where "next week" begins.', { ...WEEKDAYS }),
				choice('nextWeekday', 'Next Friday', 'Which one is meant on a Thursday.', {
					'next-week': 'The one in next week',
					nearest: 'The nearest one',
				}),
			],
		},
		{
			type: 'group',
			heading: 'What counts as a follow-up',
			items: [
				list(
					LISTS.markers,
					'Markers',
					'A line that begins with one of these is a follow-up.',
					'No markers: only tags, headings and properties count.',
				),
				{
					name: 'Tag',
					desc: 'A line with this tag is a follow-up, wherever the tag stands.',
					control: {
						type: 'text',
						key: 'tag',
						placeholder: 'follow-up',
						validate: (value: string) =>
							/^#?[^\s#]+$/.test(value.trim()) ? undefined : 'Type one tag, without spaces.',
					},
				},
				list(
					LISTS.headings,
					'Headings',
					'List items below one of these headings are follow-ups when they have a date.',
					'No headings.',
				),
				list(
					LISTS.skip,
					'Folders to skip',
					'Notes in these folders are not read; a name counts anywhere, a path only there.',
					'All folders are read.',
				),
			],
		},
		{
			type: 'group',
			heading: 'Names in your notes',
			items: [
				{
					type: 'page',
					name: 'Properties',
					desc: 'Which properties are read, several names with commas between them.',
					items: properties,
				},
				list(
					LISTS.statuses,
					'Closing statuses',
					'A follow-up property is over when the status is one of these.',
					'No status closes a follow-up.',
				),
				list(
					LISTS.attempts,
					'Attempts headings',
					'Attempts of property follow-ups stand below one of these; the first is the one created.',
					'The usual heading is used.',
				),
				list(
					LISTS.scripts,
					'Script headings',
					'What you will say stands below one of these.',
					'No headings: only the property counts.',
				),
			],
		},
	];
}
