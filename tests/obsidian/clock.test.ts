import { Clock, type ClockPort } from '../../src/obsidian/clock';
import { beginningOf } from '../../src/obsidian/wall-clock';

/** A machine whose time passes only when a test says so. */
class Machine implements ClockPort {
	timers = new Map<number, { at: number; run: () => void }>();
	private last = 0;

	constructor(private time: number) {}

	now = () => this.time;
	setTimeout = (run: () => void, wait: number) => {
		this.timers.set(++this.last, { at: this.time + wait, run });
		return this.last;
	};
	clearTimeout = (timer: number) => void this.timers.delete(timer);

	/** Time passes and timers fire. */
	pass(to: string): void {
		const end = beginningOf(to);
		for (;;) {
			const due = [...this.timers].filter(([, timer]) => timer.at <= end).sort((a, b) => a[1].at - b[1].at)[0];
			if (!due) break;
			this.timers.delete(due[0]);
			this.time = Math.max(this.time, due[1].at);
			due[1].run();
		}
		this.time = end;
	}

	/** The machine sleeps: time passes, no timer fires and each is late by as much. */
	sleep(to: string): void {
		const asleep = beginningOf(to) - this.time;
		this.time += asleep;
		for (const timer of this.timers.values()) timer.at += asleep;
	}
}

function start(at: string) {
	const machine = new Machine(beginningOf(at));
	const told: string[] = [];
	const clock = new Clock(machine, () => told.push(clock.now()));
	return { machine, told, clock };
}

describe('the clock', () => {
	it('rings at the minute it was armed for, and only then', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('2026-11-23T08:30');
		machine.pass('2026-11-23T08:29');
		expect(told).toEqual([]);
		machine.pass('2026-11-23T09:00');
		expect(told).toEqual(['2026-11-23T08:30']);
	});

	it('has never more than one timer', () => {
		const { machine, clock } = start('2026-11-23T08:00');
		for (const minute of ['08:30', '08:20', '09:00']) clock.wakeAt(`2026-11-23T${minute}`);
		expect(machine.timers.size).toBe(1);
	});

	it('rings at midnight although nothing else is due', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt(null);
		machine.pass('2026-11-24T07:00');
		expect(told).toEqual(['2026-11-24T00:00']);
	});

	it('rings at midnight before a day that is further away', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('2026-11-30T08:30');
		machine.pass('2026-11-24T00:30');
		expect(told).toEqual(['2026-11-24T00:00']);
	});

	it('rings once on waking when a minute was slept through', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('2026-11-23T08:30');
		machine.sleep('2026-11-23T10:15');
		clock.catchUp();
		clock.catchUp();
		expect(told).toEqual(['2026-11-23T10:15']);
	});

	it('arms anew after waking, so that the rest of a long wait is not waited again', () => {
		const { machine, told, clock } = start('2026-11-23T08:00');
		clock.wakeAt('2026-11-23T20:00');
		machine.sleep('2026-11-23T19:50');
		clock.catchUp();
		clock.wakeAt('2026-11-23T20:00');
		machine.pass('2026-11-23T20:01');
		expect(told).toEqual(['2026-11-23T19:50', '2026-11-23T20:00']);
	});

	it('says nothing when the window comes back within the same minute', () => {
		const { told, clock } = start('2026-11-23T08:00');
		clock.wakeAt(null);
		clock.catchUp();
		expect(told).toEqual([]);
	});

	it('crosses the nights in which daylight saving begins and ends', () => {
		for (const [evening, midnight] of [
			['2026-03-07T23:00', '2026-03-08T00:00'],
			['2026-03-08T23:00', '2026-03-09T00:00'],
			['2026-10-31T23:00', '2026-11-01T00:00'],
			['2026-11-01T23:00', '2026-11-02T00:00'],
			['2026-04-04T23:00', '2026-04-05T00:00'],
			['2026-09-26T23:00', '2026-09-27T00:00'],
		] as const) {
			const { machine, told, clock } = start(evening);
			clock.wakeAt(null);
			machine.pass(`${midnight.slice(0, 10)}T12:00`);
			expect(told).toEqual([midnight]);
		}
	});

	it('stops for good', () => {
		const { machine, clock } = start('2026-11-23T08:00');
		clock.wakeAt('2026-11-23T08:30');
		clock.stop();
		expect(machine.timers.size).toBe(0);
	});
});
