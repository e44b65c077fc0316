import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { CallWindow, PropertyNames, Settings } from '../../core/settings';
import { announcementDefinitions, type Device } from './announcement-definitions';
import { calendarDefinitions } from './calendar-definitions';
import { editorDefinitions } from './editor-definitions';
import { guidanceDefinitions } from './guidance-definitions';
import { callWindowFrom, callWindowText, holidayFrom, namesFrom, WEEKDAY_NAMES } from './setting-text';
import { strings } from '../../strings';

const texts = strings.settings;

/** A setting that is a list of entries, edited on its own page. */
export interface ListSetting {
	readonly key: keyof Settings;
	readonly addName: string;
	readonly changeName: string;
	/** Shown in the empty field. */
	readonly hint: string;
	/** Shown when the field's text is not a valid entry. */
	readonly invalid: string;
	/** Returns null for text that is not a valid entry. */
	readonly parse: (text: string) => unknown;
	readonly text: (item: unknown) => string;
	/** The prompt offers the folders and notes of the vault. */
	readonly offersFolders?: boolean;
	/** Present if the user cannot choose the order. */
	readonly sort?: (a: unknown, b: unknown) => number;
}

/** What the page calls when the user clicks something on it. */
export interface SettingActions {
	readonly device: Device;
	accepts(key: string, value: unknown): boolean;
	add(list: ListSetting): void;
	change(list: ListSetting, index: number): void;
	remove(list: ListSetting, index: number): void;
	move(list: ListSetting, from: number, to: number): void;
}

const entry = (kind: keyof typeof texts.entry) => {
	const [addName, changeName] = texts.entry[kind];
	return { addName, changeName };
};

const words = {
	hint: '',
	invalid: texts.needLetter,
	parse: (text: string) => text.trim() || null,
	text: String,
};

/** `/Archive/2024/` as `Archive/2024`. */
const folderFrom = (text: string) => text.trim().replace(/^\/+/, '').replace(/\/+$/, '') || null;

const byText = (a: unknown, b: unknown) => (String(a) < String(b) ? -1 : 1);

/** The settings that are a list of texts, each with the words of its page. */
const LISTS = {
	markers: { ...words, key: 'markers', ...entry('marker'), hint: 'Follow up' },
	headings: {
		...words,
		key: 'followUpHeadings',
		...entry('heading'),
		hint: 'Next steps',
	},
	attempts: {
		...words,
		key: 'attemptsHeadings',
		...entry('heading'),
		hint: 'Attempts',
	},
	scripts: { ...words, key: 'scriptHeadings', ...entry('heading'), hint: 'Script' },
	statuses: { ...words, key: 'closingStatuses', ...entry('status'), hint: 'Done' },
	skip: {
		...words,
		key: 'skipFolders',
		...entry('folder'),
		hint: 'Templates',
		offersFolders: true,
		parse: folderFrom,
	},
	private: {
		...words,
		key: 'privateFolders',
		...entry('folder'),
		hint: 'Journal',
		offersFolders: true,
		parse: folderFrom,
	},
	holidays: {
		...words,
		key: 'holidays',
		...entry('holiday'),
		hint: '2026-12-25',
		invalid: texts.needDay,
		parse: holidayFrom,
		sort: byText,
	},
	windows: {
		...words,
		key: 'callWindows',
		...entry('time'),
		hint: '07:00–08:00',
		invalid: texts.needWindow,
		parse: callWindowFrom,
		text: (item: unknown) => callWindowText(item as CallWindow),
		sort: (a: unknown, b: unknown) => byText((a as CallWindow).from, (b as CallWindow).from),
	},
} satisfies Record<string, ListSetting>;

/** The setting that each page of the tab edits. */
const pageSettings = new WeakMap<SettingDefinitionPage, keyof Settings>();

/** The setting whose entries a page lists; null for a page of several settings. */
export const settingOfPage = (page: SettingDefinitionPage): keyof Settings | null => pageSettings.get(page) ?? null;

/** The text of a setting that has its own page: `Monday, Tuesday`. */
export function pageText(key: string, settings: Settings): string {
	if (key === 'workingDays') return settings.workingDays.map((day) => WEEKDAY_NAMES[day]).join(', ');
	const list = Object.values<ListSetting>(LISTS).find((each) => each.key === key);
	return list ? (settings[list.key] as readonly unknown[]).map((item) => list.text(item)).join(', ') : '';
}

/** All settings in groups, each with a sentence that says what it changes. */
export function settingDefinitions(settings: Settings, actions: SettingActions): SettingDefinitionItem[] {
	const number = (key: keyof Settings, name: string, desc: string, min: number): SettingDefinition => ({
		name,
		desc,
		control: {
			type: 'number',
			key,
			min,
			max: 99,
			step: 1,
			validate: (value: number) => (actions.accepts(key, value) ? undefined : texts.needNumber(min, 99)),
		},
	});
	const toggle = (key: keyof Settings, name: string, desc: string): SettingDefinition => ({
		name,
		desc,
		control: { type: 'toggle', key },
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
		const entries = items.map((item) => setting.text(item));
		const page: SettingDefinitionPage = {
			type: 'page',
			name,
			desc,
			displayValue: entries.length > 3 ? `${entries.slice(0, 3).join(', ')} …` : entries.join(', '),
			items: [
				{
					type: 'list',
					emptyState,
					addItem: { name: setting.addName, action: () => actions.add(setting) },
					onDelete: (index) => actions.remove(setting, index),
					...(setting.sort ? {} : { onReorder: (from: number, to: number) => actions.move(setting, from, to) }),
					// The index is not taken from the arguments of `action`: the API and its documentation differ about them.
					items: entries.map((text, index) => ({
						name: text,
						searchable: false,
						action: () => actions.change(setting, index),
					})),
				},
			],
		};
		pageSettings.set(page, setting.key);
		return page;
	};
	const weekdays = Object.entries(WEEKDAY_NAMES).map(([day, name]): SettingDefinition => ({
		name,
		control: { type: 'toggle', key: `workingDays.${day}` },
	}));
	const properties = (Object.keys(texts.properties) as (keyof PropertyNames)[]).map((key): SettingDefinition => {
		const [name, desc] = texts.properties[key];
		return {
			name,
			desc,
			control: {
				type: 'text',
				key: `properties.${key}`,
				validate: (value: string) => (namesFrom(value).length > 0 ? undefined : texts.needName),
			},
		};
	});
	const workingDays: SettingDefinitionPage = {
		type: 'page',
		name: texts.names.workingDays[0],
		desc: texts.names.workingDays[1],
		displayValue: settings.workingDays.map((day) => WEEKDAY_NAMES[day].slice(0, 3)).join(', '),
		items: weekdays,
	};
	pageSettings.set(workingDays, 'workingDays');
	return [
		number('attemptsAllowed', ...texts.names.attemptsAllowed, 1),
		{
			type: 'group',
			heading: texts.groups.again,
			items: [
				number('callGap', ...texts.names.callGap, 0),
				number('replyGap', ...texts.names.replyGap, 0),
				toggle('longerGaps', ...texts.names.longerGaps),
				number('coldDelay', ...texts.names.coldDelay, 0),
				number('appliedDays', ...texts.names.appliedDays, 1),
				list(LISTS.windows, ...texts.lists.windows),
				workingDays,
				list(LISTS.holidays, ...texts.lists.holidays),
			],
		},
		announcementDefinitions(actions, actions.device),
		calendarDefinitions(actions),
		editorDefinitions(),
		guidanceDefinitions(list(LISTS.private, ...texts.lists.private)),
		{
			type: 'group',
			heading: texts.groups.dates,
			items: [
				choice('dateOrder', ...texts.names.dateOrder, texts.dateOrders),
				choice('weekStart', ...texts.names.weekStart, { ...WEEKDAY_NAMES }),
				choice('nextWeekday', ...texts.names.nextWeekday, texts.nextWeekdays),
			],
		},
		{
			type: 'group',
			heading: texts.groups.what,
			items: [
				list(LISTS.markers, ...texts.lists.markers),
				{
					name: texts.names.tag[0],
					desc: texts.names.tag[1],
					control: {
						type: 'text',
						key: 'tag',
						placeholder: 'follow-up',
						validate: (value: string) => (/^#?[^\s#]+$/.test(value.trim()) ? undefined : texts.needTag),
					},
				},
				list(LISTS.headings, ...texts.lists.headings),
				list(LISTS.skip, ...texts.lists.skip),
				number('foundDays', ...texts.names.foundDays, 0),
				toggle('trackFound', ...texts.names.trackFound),
			],
		},
		{
			type: 'group',
			heading: texts.groups.notes,
			items: [
				{
					type: 'page',
					name: texts.names.properties[0],
					desc: texts.names.properties[1],
					items: properties,
				},
				list(LISTS.statuses, ...texts.lists.statuses),
				list(LISTS.attempts, ...texts.lists.attempts),
				list(LISTS.scripts, ...texts.lists.scripts),
			],
		},
	];
}
