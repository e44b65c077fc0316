/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from '../shell';

/** The settings that the user chose on the first device, which sync has not delivered to the second one yet. */
const FIRST_DEVICE = { markers: ['Ring'], callGap: 3, properties: { contact: ['who'] } };
const DATA = '.obsidian/plugins/due-follow-ups/data.json';

let second: Shell;
beforeEach(async () => {
	freezeClock();
	second = await startShell({ 'a.md': '- Ring Ana 2026-11-23\n' });
});
afterEach(() => {
	second.destroy();
	jest.useRealTimers();
});

const other = (order: string) => (order === 'day-first' ? 'month-first' : 'day-first');
const dateOrder = () => second.plugin.store.current().dateOrder;

describe('A second device that starts before the settings arrive', () => {
	it('keeps all settings of the first one, and reads notes with them', async () => {
		expect(() => second.row('Ana')).toThrow('No follow-up');
		expect(await second.syncJson(DATA, FIRST_DEVICE)).toEqual(FIRST_DEVICE);
		expect(second.row('Ana').contact).toBe('Ana');
		expect(second.plugin.store.current().callGap).toBe(3);
	});

	it('changes only the setting that the user changes on it', async () => {
		await second.plugin.store.set('replyGap', 4);
		expect(await second.syncJson(DATA, FIRST_DEVICE)).toEqual({ ...FIRST_DEVICE, replyGap: 4 });
		expect(second.plugin.store.current()).toMatchObject({ callGap: 3, replyGap: 4, markers: ['Ring'] });
	});

	it('keeps the order of dates that the user chose, also if the user enables the plugin there', async () => {
		const chosen = other(dateOrder());
		second.plugin.onUserEnable();
		await second.flush();
		const merged = await second.syncJson(DATA, { ...FIRST_DEVICE, dateOrder: chosen });
		expect(merged).toMatchObject({ ...FIRST_DEVICE, dateOrder: chosen });
		expect(dateOrder()).toBe(chosen);
	});

	it('takes the order of dates of the first one’s region, and does not list it as a change', async () => {
		const regional = other(dateOrder());
		await second.syncJson(DATA, { regionalDateOrder: regional });
		expect(dateOrder()).toBe(regional);
		expect(second.plugin.store.defaults().dateOrder).toBe(regional);
		await second.plugin.store.set('dateOrder', other(regional));
		await second.plugin.store.load();
		expect(dateOrder()).toBe(other(regional));
	});

	it('takes a regional order that is not valid for none', async () => {
		const before = dateOrder();
		await second.syncJson(DATA, { regionalDateOrder: 'year-first' });
		expect(dateOrder()).toBe(before);
	});
});
