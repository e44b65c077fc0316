import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { FIRST_DEFAULTS, readStoredSettings, storedAfter } from '../../src/core/stored-settings';

/** The file that version 0.1.0 wrote at its first start, in a region that writes the day first. */
const FIRST_FILE = JSON.parse(readFileSync(join(__dirname, 'data-0.1.0.json'), 'utf8')) as Record<string, unknown>;

/** Defaults as a later version could have them. */
const LATER: Settings = {
	...DEFAULT_SETTINGS,
	replyGap: 2,
	markers: [...DEFAULT_SETTINGS.markers, 'Ring'],
	properties: { ...DEFAULT_SETTINGS.properties, phone: ['phone', 'mobile'] },
};

describe('A data.json of version 0.1.0', () => {
	test('has every setting, each with the default in the table but the date order', () => {
		const { dateOrder, ...rest } = FIRST_FILE;
		expect(dateOrder).toBe('day-first');
		expect(rest).toEqual(FIRST_DEFAULTS);
	});

	test('keeps the date order, which came from the region of the device', () => {
		expect(readStoredSettings(FIRST_FILE).dateOrder).toBe('day-first');
	});

	test('gives way to new defaults', () => {
		expect(readStoredSettings(FIRST_FILE, LATER)).toEqual({ ...LATER, dateOrder: 'day-first' });
	});

	test('keeps what the user had changed', () => {
		const properties = { ...FIRST_DEFAULTS.properties, contact: ['whom'] };
		const settings = readStoredSettings({ ...FIRST_FILE, replyGap: 7, properties }, LATER);
		expect(settings.replyGap).toBe(7);
		expect(settings.properties).toEqual({ ...LATER.properties, contact: ['whom'] });
		expect(settings.markers).toEqual(LATER.markers);
	});

	test('loses the values of its defaults at the next change', () => {
		expect(storedAfter({ ...FIRST_FILE, callGap: 2 }, 'replyGap', 4)).toEqual({
			dateOrder: 'day-first',
			callGap: 2,
			replyGap: 4,
		});
	});
});

describe('A later data.json', () => {
	test('means what it says, also where a value equals a default of the first version', () => {
		expect(readStoredSettings({ replyGap: 3 }, LATER).replyGap).toBe(3);
		expect(storedAfter({ markers: ['Ring'] }, 'replyGap', 3, LATER)).toEqual({ markers: ['Ring'], replyGap: 3 });
	});

	test('has no value that equals a default', () => {
		expect(storedAfter({}, 'appliedDays', 90)).toEqual({ appliedDays: 90 });
		expect(storedAfter({ appliedDays: 90 }, 'appliedDays', 60)).toEqual({});
		expect(storedAfter({ replyGap: 4, callGap: 1 }, 'replyGap', 3)).toEqual({});
		const { contact } = DEFAULT_SETTINGS.properties;
		expect(storedAfter({ properties: { contact: ['whom'] } }, 'properties.contact', contact)).toEqual({});
	});

	test('keeps settings that this version does not know', () => {
		const stored = { later: 1, properties: { later: ['x'] } };
		expect(storedAfter(stored, 'replyGap', 4)).toEqual({ ...stored, replyGap: 4 });
	});

	test.each([null, undefined, 'words', 3, [1], { replyGap: 'x', properties: 'y' }])('may be %j', (stored) => {
		expect(readStoredSettings(stored)).toEqual(DEFAULT_SETTINGS);
		expect(() => storedAfter(stored, 'replyGap', 4)).not.toThrow();
	});
});
