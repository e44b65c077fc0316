/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { agenda } from '../../../src/core/agenda/agenda';
import type { Announcement } from '../../../src/core/agenda/announcements/announcements';
import { appointmentsIn, type Appointment } from '../../../src/core/agenda/announcements/appointments';
import type { FollowUp } from '../../../src/core/follow-up';
import { CallAnnouncer } from '../../../src/ui/notices/call-announcer';
import { RowBanners, type BannerPlace } from '../../../src/ui/notices/row-banners';
import { SidebarMessages } from '../../../src/obsidian/sidebar/sidebar-messages';
import type { Actions, ModelStore } from '../../../src/ui/model';
import { attempt, followUp, person, policyOf, when } from '../../core/agenda/builders';

const NOW = '2026-11-23T08:30';

const call = (name: string, more: Partial<FollowUp> = {}): FollowUp =>
	followUp({
		id: `l${name}.0`,
		contacts: [person(name)],
		entries: [attempt('2026-11-20T08:10', 'left message', { callingBack: NOW })],
		...more,
	});

function announcer(...followUps: readonly FollowUp[]) {
	const policy = policyOf();
	const found = agenda(followUps, NOW, policy);
	const done: string[] = [];
	const system: { title: string; body: string; tag: string; clicked: () => void }[] = [];
	const row = (key: string) => found.groups.flatMap(({ rows }) => rows).find((each) => each.key === key) ?? null;
	const named = (act: string) => (key: string) => void done.push(`${act} ${row(key)?.contact}`);
	const banners = new RowBanners();
	const places = new Map<string, BannerPlace>();
	const list = { isInView: false };
	const messages = new SidebarMessages((run, milliseconds) => {
		const timer = setTimeout(run, milliseconds);
		return () => clearTimeout(timer);
	});
	const it = new CallAnnouncer({
		store: { current: () => ({ language: 'en' }), row } as unknown as ModelStore,
		actions: {
			askToLog: named('log'),
			askToSnooze: named('snooze'),
			openNote: named('open'),
		} as unknown as Actions,
		throughSystem: (message, clicked) => system.push({ ...message, clicked }),
		banners,
		isListInView: () => list.isInView,
		messages,
		placeOf: (key) => places.get(row(key)?.contact ?? '') ?? null,
		openList: () => done.push('list'),
		openRow: named('row'),
	});
	const appointments = appointmentsIn(found, policy);
	const announce = (moment: Announcement['moment'], calls: readonly Appointment[] = appointments) =>
		it.show(calls.map((appointment) => ({ appointment, moment })));
	return { it, done, system, appointments, announce, banners, places, list, messages };
}

const notices = () => [...document.querySelectorAll<HTMLElement>('.notice')];
const texts = () => notices().map((notice) => notice.querySelector('.due-notice-call')?.textContent);
const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('.notice button')];
const press = (name: string) =>
	buttons()
		.find(({ textContent }) => textContent === name)
		?.click();

afterEach(() => document.body.empty());

describe('the notice of a call', () => {
	it('says whom to call, when and why, and is replaced at the time of the call', () => {
		const { announce } = announcer(call('Dana', { purpose: 'the pricing article' }));
		announce('ahead');
		expect(texts()).toEqual(['Call Dana at 08:30, as promised']);
		expect(notices()[0]?.textContent).toContain('About: the pricing article');
		announce('time');
		expect(texts()).toEqual(['Call Dana now: you promised 08:30']);
	});

	it('does not call a due time a promise', () => {
		const { announce } = announcer(followUp({ contacts: [person('Lee')], act: when(NOW) }));
		announce('ahead');
		expect(texts()).toEqual(['Follow up with Lee at 08:30']);
		announce('time');
		expect(texts()).toEqual(['Follow up with Lee: it is due at 08:30']);
	});

	it.each([
		['Log attempt', 'log Dana'],
		['Snooze', 'snooze Dana'],
		['Open', 'open Dana'],
	])('the button %s acts and closes the notice', (button, act) => {
		const { announce, done } = announcer(call('Dana'));
		announce('time');
		press(button);
		expect(done).toEqual([act]);
		expect(notices()).toEqual([]);
	});

	it('stays on the screen and never takes the focus', () => {
		jest.useFakeTimers();
		document.body.createEl('input').focus();
		const typing = document.activeElement;
		const { announce } = announcer(call('Dana'));
		announce('time');
		jest.advanceTimersByTime(3_600_000);
		expect(texts()).toHaveLength(1);
		expect(document.activeElement).toBe(typing);
		jest.useRealTimers();
	});

	it('closes with Escape when it has the focus', () => {
		const { announce, done } = announcer(call('Dana'));
		announce('time');
		buttons()[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		expect(notices()).toEqual([]);
		expect(done).toEqual([]);
	});

	it('shows names as text, even when they contain HTML', () => {
		const { announce } = announcer(call('<img src=x onerror=alert(1)>'));
		announce('time');
		expect(document.querySelector('.notice img')).toBeNull();
		expect(texts()[0]).toContain('<img');
	});

	it('closes when the call is done, and not before', () => {
		const { it: announcing, announce, appointments } = announcer(call('Dana'), call('Lee'));
		announce('time');
		expect(texts()).toHaveLength(2);
		announcing.keep(appointments);
		expect(texts()).toHaveLength(2);
		announcing.keep(appointments.filter(({ contact }) => contact === 'Lee'));
		expect(texts()).toEqual(['Call Lee now: you promised 08:30']);
		announcing.clear();
		expect(notices()).toEqual([]);
	});

	it('four calls at once share one notice, which opens the list', () => {
		const { announce, done } = announcer(...['Ana', 'Ben', 'Cem', 'Dana'].map((name) => call(name)));
		announce('time');
		expect(texts()).toEqual(['4 calls are due now']);
		press('Show');
		expect(done).toEqual(['list']);
	});
});

describe('a call that the sidebar can show', () => {
	const shown = (banners: RowBanners) =>
		[...banners.current().values()].map(({ announcement, place }) => `${announcement.appointment.contact} ${place}`);

	it('is announced there or above the list, and without the sidebar in a notice', () => {
		const { announce, banners, places } = announcer(call('Dana'), call('Ana'), call('Lee'));
		places.set('Dana', 'row').set('Ana', 'above-list');
		announce('ahead');
		expect(shown(banners).sort()).toEqual(['Ana above-list', 'Dana row']);
		expect(texts()).toEqual(['Call Lee at 08:30, as promised']);
	});

	it('loses its notice for the banner, and the banner for a notice', () => {
		const { announce, banners, places } = announcer(call('Dana'));
		announce('ahead');
		places.set('Dana', 'above-list');
		announce('time');
		expect(texts()).toEqual([]);
		expect(shown(banners)).toEqual(['Dana above-list']);
		places.set('Dana', 'row');
		announce('time');
		expect(shown(banners)).toEqual(['Dana row']);
		places.clear();
		announce('time');
		expect(shown(banners)).toEqual([]);
		expect(texts()).toHaveLength(1);
	});

	it('has its banner until the call is done or the plugin ends', () => {
		const { it: announcing, announce, appointments, banners, places } = announcer(call('Dana'), call('Lee'));
		places.set('Dana', 'row').set('Lee', 'above-list');
		announce('time');
		announcing.keep(appointments.filter(({ contact }) => contact === 'Lee'));
		expect(shown(banners)).toEqual(['Lee above-list']);
		announcing.clear();
		expect(shown(banners)).toEqual([]);
	});
});

describe('the summary of missed calls', () => {
	it('counts promises and due times separately', () => {
		const lee = followUp({ id: 'l9.0', contacts: [person('Lee')], act: when(NOW) });
		const { it: announcing, appointments } = announcer(call('Dana'), call('Ana'), lee);
		announcing.showMissed(appointments);
		expect(texts()).toEqual(['2 promised calls were missed. 1 follow-up came due meanwhile']);
	});

	it('a click anywhere on it opens the list', () => {
		const { it: announcing, appointments, done } = announcer(call('Dana'));
		announcing.showMissed(appointments);
		expect(texts()).toEqual(['1 promised call was missed']);
		notices()[0]?.querySelector<HTMLElement>('.due-notice-call')?.click();
		expect(done).toEqual(['list']);
		expect(notices()).toEqual([]);
	});

	it('stays one notice when more calls are missed', () => {
		const { it: announcing, appointments } = announcer(call('Dana'), call('Ana'));
		announcing.showMissed(appointments.slice(0, 1));
		announcing.showMissed(appointments.slice(1));
		expect(texts()).toEqual(['2 promised calls were missed']);
	});

	it('replaces the notice of the same call, and closes when every call is done', () => {
		const { it: announcing, announce, appointments } = announcer(call('Dana'));
		announce('ahead');
		announcing.showMissed(appointments);
		expect(texts()).toEqual(['1 promised call was missed']);
		announcing.keep([]);
		expect(notices()).toEqual([]);
	});
});

describe('the summary of missed calls while the sidebar is in view', () => {
	beforeEach(() => void jest.useFakeTimers());
	afterEach(() => void jest.useRealTimers());

	it('is at its foot, not in a notice over it, and goes by itself', () => {
		const { it: announcing, announce, appointments, list, messages } = announcer(call('Dana'), call('Ana'));
		announce('ahead');
		list.isInView = true;
		announcing.showMissed(appointments);
		expect(notices()).toEqual([]);
		expect(messages.current()?.text).toBe('2 promised calls were missed: Ana, Dana');
		jest.advanceTimersByTime(29_000);
		expect(messages.current()).not.toBeNull();
		jest.advanceTimersByTime(2_000);
		expect(messages.current()).toBeNull();
	});

	it('adds calls that are missed later, unless another message has taken its place', () => {
		const { it: announcing, appointments, list, messages } = announcer(call('Dana'), call('Ana'));
		list.isInView = true;
		const [ana, dana] = appointments;
		announcing.showMissed(ana ? [ana] : []);
		announcing.showMissed(dana ? [dana] : []);
		expect(messages.current()?.text).toBe('2 promised calls were missed: Ana, Dana');
		messages.show('Dana: logged.', []);
		announcing.showMissed(dana ? [dana] : []);
		expect(messages.current()?.text).toBe('1 promised call was missed: Dana');
	});

	it('goes when every call is done, and no other message with it', () => {
		const { it: announcing, appointments, list, messages } = announcer(call('Dana'), call('Ana'));
		list.isInView = true;
		announcing.showMissed(appointments);
		announcing.keep(appointments.slice(1));
		expect(messages.current()).not.toBeNull();
		announcing.keep([]);
		expect(messages.current()).toBeNull();
		messages.show('Dana: logged.', []);
		announcing.keep([]);
		expect(messages.current()?.text).toBe('Dana: logged.');
	});
});

describe('system notifications', () => {
	it('repeat the notice, one for each call, and a click shows the row', () => {
		const { announce, system, done } = announcer(call('Dana', { purpose: 'the pricing article' }));
		announce('ahead');
		announce('time');
		expect(system.map(({ title, body }) => `${title} | ${body}`)).toEqual([
			'Call Dana at 08:30, as promised | the pricing article',
			'Call Dana now: you promised 08:30 | the pricing article',
		]);
		expect(new Set(system.map(({ tag }) => tag)).size).toBe(1);
		system[1]?.clicked();
		expect(done).toEqual(['row Dana']);
	});

	it('share one message for missed calls, and a click shows the list', () => {
		const { it: announcing, appointments, system, done } = announcer(call('Dana'), call('Ana'));
		announcing.showMissed(appointments);
		expect(system).toMatchObject([{ title: '2 promised calls were missed', body: 'Ana, Dana' }]);
		system[0]?.clicked();
		expect(done).toEqual(['list']);
	});
});

describe('a notice whose window or container is gone', () => {
	it('is shown again', () => {
		const { it: calls, announce, appointments } = announcer(call('Dana'));
		announce('time');
		document.querySelector('.notice-container')?.remove();
		expect(texts()).toEqual([]);
		calls.keep(appointments);
		expect(texts()).toEqual(['Call Dana now: you promised 08:30']);
		calls.keep(appointments);
		expect(texts()).toHaveLength(1);
	});

	it('stays away if the user has closed it', () => {
		const { it: calls, announce, appointments } = announcer(call('Dana'));
		announce('time');
		notices()[0]?.click();
		calls.keep(appointments);
		expect(texts()).toEqual([]);
	});
});
