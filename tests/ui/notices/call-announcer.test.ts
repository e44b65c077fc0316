/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { agenda } from '../../../src/core/agenda/agenda';
import type { Announcement } from '../../../src/core/agenda/announcements/announcements';
import { appointmentsIn, type Appointment } from '../../../src/core/agenda/announcements/appointments';
import type { FollowUp } from '../../../src/core/follow-up';
import { CallAnnouncer } from '../../../src/ui/notices/call-announcer';
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
	const it = new CallAnnouncer({
		store: { current: () => ({ language: 'en' }), row } as unknown as ModelStore,
		actions: {
			askToLog: named('log'),
			askToSnooze: named('snooze'),
			openNote: named('open'),
		} as unknown as Actions,
		throughSystem: (message, clicked) => system.push({ ...message, clicked }),
		openList: () => done.push('list'),
		openRow: named('row'),
	});
	const appointments = appointmentsIn(found, policy);
	const announce = (moment: Announcement['moment'], calls: readonly Appointment[] = appointments) =>
		it.show(calls.map((appointment) => ({ appointment, moment })));
	return { it, done, system, appointments, announce };
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
	it('says whom to call, when and why, and becomes another one at the time', () => {
		const { announce } = announcer(call('Dana', { purpose: 'the pricing article' }));
		announce('ahead');
		expect(texts()).toEqual(['Call Dana at 08:30, as promised']);
		expect(notices()[0]?.textContent).toContain('About: the pricing article');
		announce('time');
		expect(texts()).toEqual(['Call Dana now: you promised 08:30']);
	});

	it('says of a due time that nothing was promised', () => {
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
	])('its button %s does what it says and closes it', (button, act) => {
		const { announce, done } = announcer(call('Dana'));
		announce('time');
		press(button);
		expect(done).toEqual([act]);
		expect(notices()).toEqual([]);
	});

	it('stays however long nobody looks, and never takes the focus', () => {
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

	it('is left with Escape by whoever came to it with the keyboard', () => {
		const { announce, done } = announcer(call('Dana'));
		announce('time');
		buttons()[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		expect(notices()).toEqual([]);
		expect(done).toEqual([]);
	});

	it('takes names for text, whatever is in them', () => {
		const { announce } = announcer(call('<img src=x onerror=alert(1)>'));
		announce('time');
		expect(document.querySelector('.notice img')).toBeNull();
		expect(texts()[0]).toContain('<img');
	});

	it('goes away when the call was settled, and only then', () => {
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

	it('of four calls at once is one, which leads to the list', () => {
		const { announce, done } = announcer(...['Ana', 'Ben', 'Cem', 'Dana'].map((name) => call(name)));
		announce('time');
		expect(texts()).toEqual(['4 calls have their time now']);
		press('Show');
		expect(done).toEqual(['list']);
	});
});

describe('the summary of missed calls', () => {
	it('counts promises and other times apart', () => {
		const lee = followUp({ id: 'l9.0', contacts: [person('Lee')], act: when(NOW) });
		const { it: announcing, appointments } = announcer(call('Dana'), call('Ana'), lee);
		announcing.showMissed(appointments);
		expect(texts()).toEqual(['2 promised calls were missed. 1 follow-up came due meanwhile']);
	});

	it('opens the list by a click anywhere on it', () => {
		const { it: announcing, appointments, done } = announcer(call('Dana'));
		announcing.showMissed(appointments);
		expect(texts()).toEqual(['1 promised call was missed']);
		notices()[0]?.querySelector<HTMLElement>('.due-notice-call')?.click();
		expect(done).toEqual(['list']);
		expect(notices()).toEqual([]);
	});

	it('is one notice, also when more is missed while it stands', () => {
		const { it: announcing, appointments } = announcer(call('Dana'), call('Ana'));
		announcing.showMissed(appointments.slice(0, 1));
		announcing.showMissed(appointments.slice(1));
		expect(texts()).toEqual(['2 promised calls were missed']);
	});

	it('takes the place of an earlier word of the same call, and goes when all is settled', () => {
		const { it: announcing, announce, appointments } = announcer(call('Dana'));
		announce('ahead');
		announcing.showMissed(appointments);
		expect(texts()).toEqual(['1 promised call was missed']);
		announcing.keep([]);
		expect(notices()).toEqual([]);
	});
});

describe('the system', () => {
	it('is told the same, one message for each call, and a click shows its row', () => {
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

	it('is told what was missed in one message, and a click shows the list', () => {
		const { it: announcing, appointments, system, done } = announcer(call('Dana'), call('Ana'));
		announcing.showMissed(appointments);
		expect(system).toMatchObject([{ title: '2 promised calls were missed', body: 'Ana, Dana' }]);
		system[0]?.clicked();
		expect(done).toEqual(['list']);
	});
});
