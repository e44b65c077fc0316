import { Temporal } from 'temporal-polyfill';
import { instantsOf, localMinuteAt, type OffsetAt } from '../../src/core/dates/reader-clock';
import type { ClockPort } from '../../src/obsidian/announcements/clock';

const QUARTER = 15 * 60_000;
const offsets = new Map<string, Map<number, number>>();

/** Minutes ahead of UTC in a zone, looked up once for each quarter of an hour: no zone switches within one. */
export function offsetsOf(zone: string): OffsetAt {
	let known = offsets.get(zone);
	if (!known) offsets.set(zone, (known = new Map<number, number>()));
	const table = known;
	return (instant) => {
		const quarter = Math.floor(instant / QUARTER);
		let offset = table.get(quarter);
		if (offset === undefined) {
			const there = Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER).toZonedDateTimeISO(zone);
			table.set(quarter, (offset = there.offsetNanoseconds / 60e9));
		}
		return offset;
	};
}

/** A machine somewhere whose time passes only when a test says so. */
export class Machine implements ClockPort {
	readonly timers = new Map<number, { at: number; run: () => void }>();
	/** How often it was woken by a timer. */
	fired = 0;
	private time: number;
	private slept = 0;
	private last = 0;
	private offsets: OffsetAt;

	/** `onSleep`: on some machines timers and the count of waking time continue while it sleeps. */
	constructor(
		at: string,
		private zoneName = 'UTC',
		private readonly onSleep: 'stops' | 'goes on' = 'stops',
	) {
		this.offsets = offsetsOf(zoneName);
		this.time = instantsOf(at, this.offsets)[0] ?? 0;
	}

	now = () => this.time;
	awake = () => this.time - this.slept;
	offsetAt: OffsetAt = (instant) => this.offsets(instant);
	setTimeout = (run: () => void, wait: number) => {
		this.timers.set(++this.last, { at: this.awake() + wait, run });
		return this.last;
	};
	clearTimeout = (timer: number) => void this.timers.delete(timer);

	get wall(): string {
		return localMinuteAt(this.time, this.offsets);
	}

	get zone(): string {
		return this.zoneName;
	}

	/** Time passes until the clock on the wall shows `to`, and timers fire. */
	pass(to: string): void {
		this.passTo(instantsOf(to, this.offsets).find((instant) => instant > this.time) ?? this.time);
	}

	passTo(end: number): void {
		for (;;) {
			const next = [...this.timers].sort((a, b) => a[1].at - b[1].at)[0];
			if (!next || next[1].at + this.slept > end) break;
			this.timers.delete(next[0]);
			this.time = Math.max(this.time, next[1].at + this.slept);
			this.fired++;
			next[1].run();
		}
		this.time = Math.max(this.time, end);
	}

	/** Time passes and no timer fires. */
	sleep(to: string): void {
		this.sleepTo(instantsOf(to, this.offsets).find((instant) => instant > this.time) ?? this.time);
	}

	sleepTo(end: number): void {
		if (this.onSleep === 'stops') this.slept += end - this.time;
		this.time = end;
	}

	/** The user is in another place now. */
	travel(zone: string): void {
		this.zoneName = zone;
		this.offsets = offsetsOf(zone);
	}

	/** Everything that was started is over, as when the app is closed. */
	close(): void {
		this.timers.clear();
	}
}
