/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readSettings } from '../../../src/core/read-settings';
import { announcementDefinitions } from '../../../src/obsidian/settings/announcement-definitions';
import { quietHoursFrom, quietHoursText } from '../../../src/obsidian/settings/setting-text';
import {
	askToNotify,
	notifyThroughSystem,
	systemCanNotify,
} from '../../../src/obsidian/announcements/system-notifications';
import { strings } from '../../../src/strings';
import { setDevice } from '../../host/obsidian/base/platform';
import { startShell } from '../shell';

/** The system's notifications, as far as they are used. */
class FakeNotification extends EventTarget {
	static permission = 'default';
	static answer = 'granted';
	static asked = 0;
	static shown: FakeNotification[] = [];
	static requestPermission = () => {
		FakeNotification.asked++;
		FakeNotification.permission = FakeNotification.answer;
		return Promise.resolve(FakeNotification.answer);
	};
	closed = false;
	constructor(
		readonly title: string,
		readonly options: { body: string; tag: string },
	) {
		super();
		FakeNotification.shown.push(this);
	}
	close() {
		this.closed = true;
	}
}

beforeEach(() => {
	Object.assign(FakeNotification, { permission: 'default', answer: 'granted', asked: 0, shown: [] });
	Reflect.set(window, 'Notification', FakeNotification);
	jest.spyOn(window, 'focus').mockImplementation(() => undefined);
});
afterEach(() => {
	setDevice('desktop');
	Reflect.deleteProperty(window, 'Notification');
});

const MESSAGE = { title: 'Call Dana now', body: 'the pricing article', tag: 'a' };

describe('a system notification', () => {
	it('is shown if the system allows it, and a click opens the call', () => {
		FakeNotification.permission = 'granted';
		let clicks = 0;
		notifyThroughSystem(MESSAGE, () => clicks++);
		const [shown] = FakeNotification.shown;
		expect(shown).toMatchObject({ title: 'Call Dana now', options: { body: 'the pricing article', tag: 'a' } });
		shown?.dispatchEvent(new Event('click'));
		expect(clicks).toBe(1);
		expect(shown?.closed).toBe(true);
	});

	it('never asks for permission on its own', () => {
		notifyThroughSystem(MESSAGE, () => undefined);
		expect(FakeNotification.shown).toEqual([]);
		expect(FakeNotification.asked).toBe(0);
	});

	it('does not exist on a phone', () => {
		setDevice('android');
		FakeNotification.permission = 'granted';
		expect(systemCanNotify()).toBe(false);
		notifyThroughSystem(MESSAGE, () => undefined);
		expect(FakeNotification.shown).toEqual([]);
	});

	it('asks for permission once, and accepts a refusal', async () => {
		expect(await askToNotify()).toBe(true);
		expect(await askToNotify()).toBe(true);
		expect(FakeNotification.asked).toBe(1);
		FakeNotification.permission = 'denied';
		expect(await askToNotify()).toBe(false);
		expect(FakeNotification.asked).toBe(1);
	});
});

describe('the switch for system notifications', () => {
	const settingTab = (shell: Awaited<ReturnType<typeof startShell>>) =>
		Reflect.get(shell.plugin, 'settingTab') as { setControlValue(key: string, value: unknown): Promise<void> };

	it('asks when it is switched on, and stays off after a refusal', async () => {
		const shell = await startShell({});
		FakeNotification.answer = 'denied';
		expect(FakeNotification.asked).toBe(0);
		await settingTab(shell).setControlValue('systemNotifications', true);
		expect(FakeNotification.asked).toBe(1);
		expect(shell.plugin.store.current().systemNotifications).toBe(false);
		expect(shell.notices().join()).toContain('does not allow notifications');
		FakeNotification.permission = 'default';
		FakeNotification.answer = 'granted';
		await settingTab(shell).setControlValue('systemNotifications', true);
		expect(shell.plugin.store.current().systemNotifications).toBe(true);
		shell.destroy();
	});
});

describe('the settings for announcements', () => {
	const accepts = (key: string, value: unknown) =>
		JSON.stringify((readSettings({ [key]: value }) as unknown as Record<string, unknown>)[key]) ===
		JSON.stringify(value);
	const { onPhones } = strings.announceSettings;
	const text = (mobile: boolean) => JSON.stringify(announcementDefinitions({ accepts }, { mobile, notifies: !mobile }));

	it('offer on a phone only what a phone can do, and suggest an alternative', () => {
		expect(text(false)).toContain('systemNotifications');
		expect(text(false)).toContain('statusBar');
		expect(text(true)).not.toContain('systemNotifications');
		expect(text(true)).not.toContain('statusBar');
		expect(text(true)).toContain(JSON.stringify(onPhones).slice(1, -1));
		expect(onPhones).toMatch(/only while Obsidian is open.*Save as calendar file/);
	});

	it.each([
		['announce', 'yes', true],
		['announceMinutes', -1, 5],
		['announceMinutes', 121, 5],
		['announceMinutes', 2.5, 5],
		['announceMinutes', '5', 5],
		['systemNotifications', 1, false],
		['quietHours', '22:00–07:00', null],
		['quietHours', { from: '22:00', to: '22:00' }, null],
		['quietHours', { from: '25:00', to: '07:00' }, null],
		['statusBar', null, true],
	])('%s: %j is not taken', (key, value, instead) => {
		expect((readSettings({ [key]: value }) as unknown as Record<string, unknown>)[key]).toEqual(instead);
	});

	it('are accepted if they make sense', () => {
		const some = {
			announce: false,
			announceMinutes: 0,
			systemNotifications: true,
			quietHours: { from: '22:00', to: '07:00' },
			statusBar: false,
		};
		expect(readSettings(some)).toEqual({ ...DEFAULT_SETTINGS, ...some });
	});

	it.each([
		['22:00–07:00', '22:00–07:00'],
		['22:00 - 7:00', '22:00–07:00'],
		['12:00 to 13:00', '12:00–13:00'],
		['at night', ''],
		['22:00–24:00', ''],
		['22:75–7:00', ''],
		['12:00–12:00', ''],
		['', ''],
	])('quiet hours “%s” are “%s”', (typed, kept) => {
		expect(quietHoursText(quietHoursFrom(typed))).toBe(kept);
	});
});
