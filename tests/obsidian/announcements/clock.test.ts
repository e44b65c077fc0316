import { MinuteTimer } from '../../../src/obsidian/announcements/clock';
import { Machine } from '../machine';

function start(at: string, zone = 'UTC') {
	const machine = new Machine(at, zone);
	const told: string[] = [];
	const slept: boolean[] = [];
	const clock = new MinuteTimer(machine, (woke) => {
		told.push(clock.now());
		slept.push(woke);
	});
	return { machine, told, slept, clock };
}

describe('the clock', () => {
	it('rings at the minute it was armed for, and only then', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('agenda', '2026-11-23T08:30');
		machine.pass('2026-11-23T08:29');
		expect(told).toEqual([]);
		machine.pass('2026-11-23T09:00');
		expect(told).toEqual(['2026-11-23T08:30']);
	});

	it('never has more than one timer', () => {
		const { machine, clock } = start('2026-11-23T08:00');
		for (const minute of ['08:30', '08:20', '09:00']) clock.wakeAt('agenda', `2026-11-23T${minute}`);
		expect(machine.timers.size).toBe(1);
	});

	it('rings at midnight although nothing else is due', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('agenda', null);
		machine.pass('2026-11-24T07:00');
		expect(told).toEqual(['2026-11-24T00:00']);
	});

	it('rings at midnight before a day that is further away', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('agenda', '2026-11-30T08:30');
		machine.pass('2026-11-24T00:30');
		expect(told).toEqual(['2026-11-24T00:00']);
	});

	it('rings once after sleep that passed a requested minute', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('agenda', '2026-11-23T08:30');
		machine.sleep('2026-11-23T10:15');
		clock.catchUp();
		clock.catchUp();
		expect(told).toEqual(['2026-11-23T10:15']);
	});

	it('sets its timer again after sleep, without the time that has passed', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('agenda', '2026-11-23T20:00');
		machine.sleep('2026-11-23T19:50');
		clock.catchUp();
		clock.wakeAt('agenda', '2026-11-23T20:00');
		machine.pass('2026-11-23T20:01');
		expect(told).toEqual(['2026-11-23T19:50', '2026-11-23T20:00']);
	});

	it('does not ring when the window is visible again within the same minute', () => {
		const { told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('agenda', null);
		clock.catchUp();
		expect(told).toEqual([]);
	});

	it.each([
		['America/New_York', '2026-03-07', '2026-03-10'],
		['America/New_York', '2026-10-31', '2026-11-03'],
		['Europe/Berlin', '2026-03-28', '2026-03-31'],
		['Pacific/Auckland', '2026-04-04', '2026-04-07'],
		['Pacific/Auckland', '2026-09-26', '2026-09-29'],
		['America/Sao_Paulo', '2018-02-16', '2018-02-19'],
	])('crosses midnights around a switch in %s', (zone, from, to) => {
		const { machine, told, clock } = start(`${from}T23:00`, zone);
		clock.wakeAt('agenda', null);
		machine.pass(`${to}T12:00`);
		expect(told.filter((minute) => minute.endsWith('T00:00'))).toHaveLength(3);
	});

	it('begins a day at one o’clock if summer time skips its midnight', () => {
		const { machine, told, clock } = start('2018-11-03T23:00', 'America/Sao_Paulo');
		clock.wakeAt('agenda', null);
		machine.pass('2018-11-04T12:00');
		expect(told).toEqual(['2018-11-04T01:00']);
	});

	it('rings when the clock jumps past a minute that summer time skips', () => {
		const { machine, told, clock } = start('2026-03-08T01:40', 'America/New_York');
		clock.wakeAt('agenda', '2026-03-08T02:30');
		machine.pass('2026-03-08T03:20');
		expect(told).toEqual(['2026-03-08T03:00']);
	});

	it('does not ring again in the repeated hour', () => {
		const { machine, told, clock } = start('2026-11-01T01:20', 'America/New_York');
		machine.passTo(machine.now() + 3_600_000);
		expect(clock.now()).toBe('2026-11-01T01:20');
		const before = machine.fired;
		clock.wakeAt('agenda', '2026-11-01T01:45');
		machine.passTo(machine.now() + 25 * 60_000);
		expect(told.at(-1)).toBe('2026-11-01T01:45');
		expect(machine.fired - before).toBe(1);
	});

	it('separates the requests of several callers', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('agenda', '2026-11-23T09:00');
		clock.wakeAt('announcements', '2026-11-23T08:25');
		clock.wakeAt('agenda', '2026-11-23T10:00');
		machine.pass('2026-11-23T08:30');
		expect(told).toEqual(['2026-11-23T08:25']);
	});

	it('still rings for a minute that comes while another caller requests a later one', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('announcements', '2026-11-23T08:25');
		machine.sleep('2026-11-23T08:25');
		clock.wakeAt('agenda', '2026-11-23T10:00');
		machine.pass('2026-11-23T08:26');
		expect(told).toEqual(['2026-11-23T08:25']);
	});

	it('waits for some seconds on request', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('agenda', '2026-11-23T10:00');
		clock.wakeIn(5_000);
		machine.passTo(machine.now() + 4_000);
		expect(told).toEqual([]);
		machine.passTo(machine.now() + 2_000);
		expect(told).toEqual(['2026-11-23T08:00']);
	});

	it('notices sleep at the first key, although no event reported it', () => {
		const { machine, told, slept, clock } = start('2026-11-23T08:00');
		clock.wakeAt('agenda', '2026-11-23T08:30');
		clock.onUserActivity();
		machine.sleep('2026-11-23T09:10');
		clock.onUserActivity();
		clock.onUserActivity();
		expect(told).toEqual(['2026-11-23T09:10']);
		expect(slept).toEqual([true]);
	});

	it('notices sleep also if timers continue meanwhile', () => {
		const machine = new Machine('2026-11-23T08:00', 'UTC', 'goes on');
		const slept: boolean[] = [];
		const clock = new MinuteTimer(machine, (woke) => slept.push(woke));
		clock.wakeAt('agenda', '2026-11-23T08:30');
		machine.sleep('2026-11-23T09:10');
		machine.pass('2026-11-23T09:11');
		expect(slept[0]).toBe(true);
	});

	it('sets its timer again when the clock is changed, and ignores keys', () => {
		const { machine, told, slept, clock } = start('2026-11-23T08:00', 'America/New_York');
		clock.wakeAt('agenda', '2026-11-23T14:00');
		machine.travel('Europe/Berlin');
		clock.onUserActivity();
		clock.onUserActivity();
		expect(told).toEqual(['2026-11-23T14:00']);
		expect(slept).toEqual([false]);
	});

	it('notices another time zone on its own within two hours', () => {
		const { machine, told, clock } = start('2026-11-23T08:00', 'Europe/Berlin');
		clock.wakeAt('agenda', '2026-11-23T20:00');
		machine.travel('America/New_York');
		machine.pass('2026-11-23T04:30');
		expect(told).toEqual(['2026-11-23T04:00']);
	});

	it('wakes an idle device at most once an hour', () => {
		const { machine, clock } = start('2026-11-23T00:30');
		clock.wakeAt('agenda', null);
		for (let hour = 1; hour < 24; hour++) {
			const before = machine.fired;
			machine.passTo(machine.now() + 3_600_000);
			expect(machine.fired - before).toBeLessThanOrEqual(1);
		}
	});

	it('stops for good', () => {
		const { machine, clock } = start('2026-11-23T08:00');
		clock.wakeAt('agenda', '2026-11-23T08:30');
		clock.stop();
		clock.wakeAt('agenda', '2026-11-23T08:40');
		expect(machine.timers.size).toBe(0);
	});
});
