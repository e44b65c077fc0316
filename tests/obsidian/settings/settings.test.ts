import type { SettingDefinitionItem, SettingDefinitionList } from 'obsidian';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { GUIDELINE_CODES } from '../../../src/core/guidelines';
import { GUIDANCE } from '../../../src/strings/reminders';
import { guidelineOf, disabledAfter } from '../../../src/obsidian/settings/guidance-definitions';
import { changedPage } from '../../../src/obsidian/settings/changed-settings';
import { pageText, settingDefinitions, settingOfPage } from '../../../src/obsidian/settings/setting-definitions';
import { controlValue } from '../../../src/obsidian/settings/control-value';
import { callWindowFrom, callWindowText, holidayFrom, namesFrom } from '../../../src/obsidian/settings/setting-text';
import { regionalDateOrder, SettingsStore, type SettingsPort } from '../../../src/obsidian/settings/settings-store';

function port(stored: unknown): SettingsPort & { saved: Settings[] } {
	const saved: Settings[] = [];
	return {
		saved,
		load: () => Promise.resolve(stored),
		save: (settings) => Promise.resolve(void saved.push(settings)),
		regionalDateOrder: () => 'day-first',
	};
}

describe('the settings store', () => {
	it('takes the date order from the region on the first run and keeps it', async () => {
		const first = port(null);
		const store = new SettingsStore(first);
		await store.load();
		expect(store.current().dateOrder).toBe('day-first');
		expect(first.saved).toHaveLength(1);

		const later = port(JSON.parse(JSON.stringify(first.saved[0])));
		const again = new SettingsStore({ ...later, regionalDateOrder: () => 'month-first' });
		await again.load();
		expect(again.current().dateOrder).toBe('day-first');
		expect(later.saved).toEqual([]);
	});

	it('reads defaults, and writes nothing, when the stored file is broken', async () => {
		const broken = port(null);
		const store = new SettingsStore({ ...broken, load: () => Promise.reject(new SyntaxError('Unexpected token')) });
		await store.load();
		expect(store.current()).toEqual({ ...DEFAULT_SETTINGS, dateOrder: 'day-first' });
		expect(broken.saved).toEqual([]);
	});

	it('rejects invalid values, and keeps the old ones', async () => {
		const store = new SettingsStore(port({ dateOrder: 'month-first' }));
		await store.load();
		for (const [key, value] of [
			['attemptsAllowed', 0],
			['attemptsAllowed', 2.5],
			['workingDays', []],
			['attemptsHeadings', []],
			['tag', '  '],
			['properties.contact', []],
			['dateOrder', 'year-first'],
			['callWindows', [{ from: '9', to: '10' }]],
		] as const) {
			expect(await store.set(key, value)).toBe(false);
		}
		expect(store.current()).toEqual(DEFAULT_SETTINGS);
	});

	it('sets a property name without touching the others', async () => {
		const store = new SettingsStore(port({ dateOrder: 'month-first' }));
		await store.load();
		expect(await store.set('properties.contact', ['whom'])).toBe(true);
		expect(store.current().properties).toEqual({ ...DEFAULT_SETTINGS.properties, contact: ['whom'] });
	});

	it('says whether notes read differently, and nothing when nothing changed', async () => {
		const store = new SettingsStore(port({ dateOrder: 'month-first' }));
		await store.load();
		const told: boolean[] = [];
		store.subscribe((_, rereads) => told.push(rereads));
		await store.set('attemptsAllowed', 3);
		await store.set('attemptsAllowed', 3);
		await store.set('markers', ['Ring']);
		expect(told).toEqual([false, true]);
	});

	it('keeps a new value that cannot be saved', async () => {
		const store = new SettingsStore({
			...port({ dateOrder: 'month-first' }),
			save: () => Promise.reject(new Error('disk full')),
		});
		await store.load();
		await store.set('replyGap', 4);
		expect(store.current().replyGap).toBe(4);
	});
});

describe('a date order', () => {
	it.each([
		['en-US', 'month-first'],
		['en-GB', 'day-first'],
		['de-DE', 'day-first'],
		['ja-JP', 'month-first'],
	])('in %s is %s', (locale, order) => expect(regionalDateOrder(locale)).toBe(order));
});

describe('the settings page', () => {
	const device = { mobile: false, notifies: true };
	const acts = { device, accepts: () => true, add() {}, change() {}, remove() {}, move() {} };
	const text = JSON.stringify(settingDefinitions(DEFAULT_SETTINGS, acts));

	it('has a place for every setting', () => {
		const pages: Record<string, string> = {
			workingDays: 'Working days',
			holidays: 'Holidays',
			properties: 'Properties',
			closingStatuses: 'Closing statuses',
			markers: 'Markers',
			followUpHeadings: 'Headings',
			attemptsHeadings: 'Attempts headings',
			scriptHeadings: 'Script headings',
			skipFolders: 'Folders to skip',
			callWindows: 'Times for cold calls',
		};
		for (const key of Object.keys(DEFAULT_SETTINGS)) {
			if (key === 'disabledGuidelines') continue;
			expect(text).toContain(pages[key] === undefined ? `"key":"${key}"` : `"name":"${pages[key]}"`);
		}
		for (const key of Object.keys(DEFAULT_SETTINGS.properties)) expect(text).toContain(`"key":"properties.${key}"`);
	});

	it('has a switch for every guideline', () => {
		for (const code of GUIDELINE_CODES) expect(text).toContain(`"key":"guideline.${code}"`);
	});

	it('a switch disables its own guideline, and enables it again', () => {
		expect(guidelineOf('guideline.promise.due')).toBe('promise.due');
		expect(guidelineOf('whoIAm')).toBeNull();
		expect(disabledAfter(['tone.cool-off'], 'promise.due', false)).toEqual(['tone.cool-off', 'promise.due']);
		expect(disabledAfter(['tone.cool-off', 'promise.due'], 'promise.due', true)).toEqual(['tone.cool-off']);
		expect(disabledAfter(['promise.due'], 'promise.due', false)).toEqual(['promise.due']);
	});

	it('says in one sentence what each setting changes', () => {
		type Item = { name?: string; desc?: string; type?: string; items?: Item[] };
		const check = (items: readonly Item[], inside: string) => {
			for (const item of items) {
				if (item.type === 'group') check(item.items ?? [], inside);
				else if (inside !== 'Working days') expect(item.desc).toMatch(/^[A-Z][^.]*[^.]\.$/);
				if (item.type === 'page' && item.name === 'Properties') check(item.items ?? [], item.name);
			}
		};
		check(JSON.parse(text) as Item[], '');
	});
});

describe('entries of lists', () => {
	it.each([
		['7:00–8:00', '07:00–08:00'],
		['17:00 - 18:30', '17:00–18:30'],
		['700 to 800', '07:00–08:00'],
	])('%s is the call window %s', (typed, shown) => {
		const window = callWindowFrom(typed);
		expect(window && callWindowText(window)).toBe(shown);
	});

	it.each(['', '8:00', '9:00–8:00', 'mornings', '07:00–07:00'])('%j is no call window', (typed) =>
		expect(callWindowFrom(typed)).toBeNull(),
	);

	it('a holiday is a real day', () => {
		expect(holidayFrom(' 2026-12-25 ')).toBe('2026-12-25');
		for (const typed of ['2026-02-30', '25.12.2026', '', '2026-13-01']) expect(holidayFrom(typed)).toBeNull();
	});

	it('names are separated by commas, once each', () => {
		expect(namesFrom('contact, with ,, with,  person')).toEqual(['contact', 'with', 'person']);
	});
});

describe('a setting that differs from its default', () => {
	const shown = async (changes: Readonly<Record<string, unknown>>) => {
		const store = new SettingsStore(port({ dateOrder: 'day-first' }));
		await store.load();
		for (const [key, value] of Object.entries(changes)) expect(await store.set(key, value)).toBe(true);
		const definitions = settingDefinitions(store.current(), {
			device: { mobile: false, notifies: true },
			accepts: () => true,
			add: () => undefined,
			change: () => undefined,
			remove: () => undefined,
			move: () => undefined,
		});
		const restored: string[] = [];
		const page = changedPage(definitions, {
			valueOf: (key) => controlValue(store.current(), key),
			defaultOf: (key) => controlValue(store.defaults(), key),
			reset: (key) => restored.push(key),
			keyOfPage: settingOfPage,
			textOf: (key) => pageText(key, store.current()),
		});
		const [list] = page.items as SettingDefinitionList[];
		const counted = () => (page.displayValue as () => string)();
		return { page, store, counted, list, restored, items: (list?.items ?? []) as { name: string; desc: string }[] };
	};

	it('does not exist at first', async () => {
		const { counted, items } = await shown({});
		expect([counted(), items]).toEqual(['All settings are at their defaults.', []]);
	});

	it('is listed with its value: a number, a choice, a list, names of a property, a disabled reminder', async () => {
		const { items, counted } = await shown({
			attemptsAllowed: 3,
			nextWeekday: 'nearest',
			markers: ['Ring'],
			workingDays: [1, 2],
			'properties.contact': ['whom', 'who'],
			disabledGuidelines: ['purpose.none'],
		});
		expect(counted()).toBe('6 changes');
		expect(Object.fromEntries(items.map(({ name, desc }) => [name, desc]))).toEqual({
			'Attempts before you decide': '3',
			'Next Friday': 'The nearest one',
			Markers: 'Ring',
			'Working days': 'Monday, Tuesday',
			Contact: 'whom, who',
			[GUIDANCE['purpose.none'].name]: 'Off',
		});
	});

	it('has its value from when the page opens, not from when the tab was rendered', async () => {
		const { page, store, counted } = await shown({});
		await store.set('attemptsAllowed', 3);
		const [list] = page.items as SettingDefinitionList[];
		expect([counted(), list?.items?.length]).toEqual(['1 change', 1]);
	});

	it('is reset on its own', async () => {
		const { list, restored } = await shown({ attemptsAllowed: 3, markers: ['Ring'], 'properties.contact': ['whom'] });
		for (const index of [0, 1, 2]) list?.onDelete?.(index);
		expect(restored).toEqual(['attemptsAllowed', 'markers', 'properties.contact']);
	});
});

it('every setting says in a sentence what it changes', async () => {
	const silent: string[] = [];
	const walk = (items: readonly SettingDefinitionItem[]) => {
		for (const item of items) {
			if ('type' in item) {
				if (item.type === 'page' && !item.desc) silent.push(item.name);
				if (item.type !== 'list' && item.items) walk(item.items);
			} else if (
				item.control &&
				!/\.$/.test(typeof item.desc === 'string' ? item.desc : '') &&
				!item.control.key.startsWith('workingDays.')
			) {
				silent.push(item.name);
			}
		}
	};
	const store = new SettingsStore(port(null));
	await store.load();
	walk(
		settingDefinitions(store.current(), {
			device: { mobile: false, notifies: true },
			accepts: () => true,
			add: () => undefined,
			change: () => undefined,
			remove: () => undefined,
			move: () => undefined,
		}),
	);
	expect(silent).toEqual([]);
});
