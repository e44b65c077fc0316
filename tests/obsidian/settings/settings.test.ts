import type { SettingDefinitionItem, SettingPage } from 'obsidian';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { GUIDELINE_CODES } from '../../../src/core/guidelines';
import { GUIDANCE } from '../../../src/strings/reminders';
import { guidelineOf, disabledAfter } from '../../../src/obsidian/settings/guidance-definitions';
import { changedPage, type ChangedSetting } from '../../../src/obsidian/settings/changed-settings';
import { pageText, settingDefinitions, settingOfPage } from '../../../src/obsidian/settings/setting-definitions';
import { controlValue } from '../../../src/obsidian/settings/control-value';
import { callWindowFrom, callWindowText, holidayFrom, namesFrom } from '../../../src/obsidian/settings/setting-text';
import { regionalDateOrder, SettingsStore, type SettingsPort } from '../../../src/obsidian/settings/settings-store';

interface FakePort extends SettingsPort {
	/** The content of `data.json`; undefined if it is not valid JSON. */
	stored: unknown;
	saves: number;
	refused: number;
}

function port(stored: unknown): FakePort {
	return {
		stored,
		saves: 0,
		refused: 0,
		load() {
			if (this.stored === undefined) return Promise.reject(new SyntaxError('Unexpected token'));
			return Promise.resolve(this.stored);
		},
		save(next) {
			this.saves++;
			this.stored = JSON.parse(JSON.stringify(next));
			return Promise.resolve();
		},
		notStored() {
			this.refused++;
		},
		regionalDateOrder: () => 'day-first',
	};
}

async function loaded(given: FakePort): Promise<SettingsStore> {
	const store = new SettingsStore(given);
	await store.load();
	return store;
}

describe('the settings store', () => {
	it('takes the date order from the region until one is stored, and writes nothing at load', async () => {
		const first = port(null);
		expect((await loaded(first)).current().dateOrder).toBe('day-first');
		expect(first.saves).toBe(0);
		const chosen = port({ dateOrder: 'month-first' });
		expect((await loaded(chosen)).current().dateOrder).toBe('month-first');
		expect(chosen.saves).toBe(0);
	});

	it('does not ask for the order of the region if one is stored', async () => {
		const file = port({ regionalDateOrder: 'month-first' });
		const asked = jest.spyOn(file, 'regionalDateOrder');
		expect((await loaded(file)).current().dateOrder).toBe('month-first');
		expect(asked).not.toHaveBeenCalled();
		const broken = port({ regionalDateOrder: 'year-first' });
		expect((await loaded(broken)).current().dateOrder).toBe('day-first');
	});

	it('stores only what differs from the defaults', async () => {
		const file = port(null);
		const store = await loaded(file);
		await store.set('replyGap', 4);
		await store.set('properties.contact', ['whom']);
		expect(file.stored).toEqual({ replyGap: 4, properties: { contact: ['whom'] } });
		await store.set('replyGap', 3);
		await store.set('properties.contact', DEFAULT_SETTINGS.properties.contact);
		expect(file.stored).toEqual({});
	});

	it('keeps what another device has stored meanwhile', async () => {
		const file = port(null);
		const store = await loaded(file);
		file.stored = { markers: ['Ring'], fromALaterVersion: true };
		await store.set('replyGap', 4);
		expect(file.stored).toEqual({ markers: ['Ring'], fromALaterVersion: true, replyGap: 4 });
	});

	it('stores two changes at once one after the other', async () => {
		const file = port(null);
		const store = await loaded(file);
		await Promise.all([store.set('replyGap', 4), store.set('callGap', 2)]);
		expect(file.stored).toEqual({ replyGap: 4, callGap: 2 });
	});

	it('reads defaults from a file that is not valid JSON, and never overwrites it', async () => {
		const broken = port(undefined);
		const store = await loaded(broken);
		expect(store.current()).toEqual({ ...DEFAULT_SETTINGS, dateOrder: 'day-first' });
		expect(await store.set('replyGap', 4)).toBe(true);
		expect(store.current().replyGap).toBe(4);
		expect([broken.saves, broken.refused]).toEqual([0, 1]);
	});

	it('keeps its settings while the file is not valid JSON for a moment', async () => {
		const file = port({ replyGap: 4 });
		const store = await loaded(file);
		file.stored = undefined;
		await store.load();
		expect(store.current().replyGap).toBe(4);
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

	it('keeps a new value while the file is read, which does not have it yet', async () => {
		const own = port({ dateOrder: 'month-first' });
		const slow = {
			...own,
			save: async (stored: unknown) =>
				new Promise<void>((done) => setTimeout(() => void own.save(stored as never).then(done), 20)),
		};
		const store = new SettingsStore({ ...slow, load: () => own.load() });
		await store.load();
		const setting = store.set('statusBar', false);
		await Promise.resolve();
		await store.load();
		expect(store.current().statusBar).toBe(false);
		await setting;
		expect(store.current().statusBar).toBe(false);
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
			skipFolders: 'Folders and notes to skip',
			privateFolders: 'Private folders',
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
		['20:00–24:00', '20:00–24:00'],
	])('%s is the call window %s', (typed, shown) => {
		const window = callWindowFrom(typed);
		expect(window && callWindowText(window)).toBe(shown);
	});

	it.each(['', '8:00', '9:00–8:00', 'mornings', '07:00–07:00', '25:00–26:00', '8:00–24:30', '8:60–9:00'])(
		'%j is no call window',
		(typed) => expect(callWindowFrom(typed)).toBeNull(),
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
		let list: readonly ChangedSetting[] = [];
		const actions = {
			valueOf: (key: string) => controlValue(store.current(), key),
			defaultOf: (key: string) => controlValue(store.defaults(), key),
			keyOfPage: settingOfPage,
			textOf: (key: string) => pageText(key, store.current()),
		};
		const page = changedPage(definitions, actions, (changed) => {
			list = changed();
			return {} as SettingPage;
		});
		const opened = () => {
			page.page?.();
			return list;
		};
		const counted = () => (page.displayValue as () => string)();
		return { store, counted, opened };
	};

	it('does not exist at first', async () => {
		const { counted, opened } = await shown({});
		expect([counted(), opened()]).toEqual(['All settings are at their defaults.', []]);
	});

	it('is listed with its value: a number, a choice, a list, names of a property, a disabled reminder', async () => {
		const { opened, counted } = await shown({
			attemptsAllowed: 3,
			nextWeekday: 'nearest',
			markers: ['Ring'],
			workingDays: [1, 2],
			'properties.contact': ['whom', 'who'],
			disabledGuidelines: ['purpose.none'],
		});
		expect(counted()).toBe('6 changes');
		expect(Object.fromEntries(opened().map(({ name, value }) => [name, value]))).toEqual({
			'Attempts before you decide': '3',
			'Next Friday': 'The nearest one',
			Markers: 'Ring',
			'Working days': 'Monday, Tuesday',
			Contact: 'whom, who',
			[GUIDANCE['purpose.none'].name]: 'Off',
		});
	});

	it('has its value from when the page opens, not from when the tab was rendered', async () => {
		const { opened, store, counted } = await shown({});
		await store.set('attemptsAllowed', 3);
		expect([counted(), opened().length]).toEqual(['1 change', 1]);
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

it('a value that the user sets while the file is read again stays', async () => {
	const given = port({ replyGap: 4 });
	const store = await loaded(given);
	const reading = store.load();
	const set = store.set('callGap', 2);
	await Promise.all([reading, set]);
	expect([store.current().replyGap, store.current().callGap]).toEqual([4, 2]);
	expect(given.stored).toEqual({ replyGap: 4, callGap: 2 });
});
