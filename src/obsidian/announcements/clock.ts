import { addDays, dayOf } from '../../core/dates/moments';
import { minutesSince, nextInstant, localMinuteAt, type OffsetAt } from '../../core/dates/reader-clock';
import type { Minute } from '../../core/follow-up';

/** What the clock needs from the device; tests provide their own. */
export interface ClockPort {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Milliseconds that only increase. On most devices they stop while the device sleeps. */
	awake(): number;
	readonly offsetAt: OffsetAt;
	setTimeout(run: () => void, milliseconds: number): number;
	clearTimeout(timer: number): void;
}

/**
 * The longest timer: the clock checks at least this often for sleep or another time zone that no event reported
 * (docs/time.md). More often would use the battery; less often would notice a new zone late.
 */
const LONGEST_TIMER_MS = 2 * 60 * 60_000;
/**
 * If the timer is later than this, or the clocks differ by more, the device slept. Browsers delay the timers of a
 * hidden window by up to a minute.
 */
const SLEEP_MS = 60_000;

/**
 * The plugin's only timer. It fires at the next requested minute, after a requested wait, and always at midnight. It does
 * not poll: events that show that the device woke up or the window is visible again call {@link catchUp}.
 */
export class MinuteTimer {
	private timer: number | null = null;
	private stopped = false;
	/** When the timer fires, in milliseconds since the epoch. */
	private target = 0;
	private readonly requests = new Map<string, Minute | null>();
	/** In milliseconds of {@link ClockPort.awake}. */
	private waitEnds: number | null = null;
	private lastFired: Minute;
	private ahead: number;
	private offset: number;

	/** `fired` gets true if the device slept. */
	constructor(
		private readonly port: ClockPort,
		private readonly fired: (woke: boolean) => void,
	) {
		this.lastFired = this.now();
		this.ahead = port.now() - port.awake();
		this.offset = port.offsetAt(port.now());
	}

	/** The present minute on the user's clock. */
	now(): Minute {
		return localMinuteAt(this.port.now(), this.port.offsetAt);
	}

	/** The minutes that really passed since the reader's clock came to `minute`; 0 if it did not yet. */
	minutesSince(minute: Minute): number {
		return minutesSince(minute, this.port.now(), this.port.offsetAt);
	}

	/** Milliseconds that only increase; see {@link ClockPort.awake}. */
	awake(): number {
		return this.port.awake();
	}

	/** Asks the timer to fire at `minute`; replaces the earlier request of the same `requester`. Null removes it. */
	wakeAt(requester: string, minute: Minute | null): void {
		this.requests.set(requester, minute);
		const now = this.now();
		// A minute that has come, but for which the timer has not fired yet, must still count.
		if (this.next() > now || now < this.lastFired) this.lastFired = now;
		this.arm();
	}

	/** Asks the timer to fire after this many milliseconds as well; null removes the request. */
	wakeIn(milliseconds: number | null): void {
		if (milliseconds === null && this.waitEnds === null) return;
		this.waitEnds = milliseconds === null ? null : this.port.awake() + milliseconds;
		this.arm();
	}

	/** The window is visible again, or the network is back: fires if this is not the minute at which it last fired. */
	catchUp(): void {
		const slept = this.slept();
		const moved = this.zoneChanged();
		if (slept || moved || this.now() !== this.lastFired) this.fire(slept);
		else this.arm();
	}

	/** Fires only if the device slept or is in another time zone now. Cheap, since each key and click calls it. */
	onUserActivity(): void {
		const slept = this.slept();
		if (this.zoneChanged() || slept) this.fire(slept);
	}

	/** Stops for good. */
	stop(): void {
		this.stopped = true;
		this.disarm();
	}

	private disarm(): void {
		if (this.timer !== null) this.port.clearTimeout(this.timer);
		this.timer = null;
	}

	private slept(): boolean {
		const before = this.ahead;
		this.ahead = this.port.now() - this.port.awake();
		const late = this.timer !== null && this.port.now() - this.target > SLEEP_MS;
		return late || Math.abs(this.ahead - before) > SLEEP_MS;
	}

	private zoneChanged(): boolean {
		const before = this.offset;
		this.offset = this.port.offsetAt(this.port.now());
		return this.offset !== before;
	}

	/** The first requested minute after the one at which the timer last fired. */
	private next(): Minute {
		let next = `${addDays(dayOf(this.lastFired), 1)}T00:00`;
		for (const minute of this.requests.values())
			if (minute !== null && minute > this.lastFired && minute < next) next = minute;
		return next;
	}

	private arm(): void {
		this.disarm();
		if (this.stopped) return;
		const now = this.port.now();
		const minute = nextInstant(this.next(), now, this.port.offsetAt) - now;
		const wait = this.waitEnds === null ? minute : Math.min(minute, this.waitEnds - this.port.awake());
		const milliseconds = Math.min(Math.max(0, wait), LONGEST_TIMER_MS);
		this.target = now + milliseconds;
		this.timer = this.port.setTimeout(() => this.due(), milliseconds);
	}

	/** A timer may fire early, and the user may have set the clock back. */
	private due(): void {
		const slept = this.slept();
		this.timer = null;
		const waited = this.waitEnds !== null && this.waitEnds <= this.port.awake();
		if (this.zoneChanged() || slept || waited || this.now() >= this.next()) this.fire(slept);
		else this.arm();
	}

	private fire(slept: boolean): void {
		this.lastFired = this.now();
		if (this.waitEnds !== null && this.waitEnds <= this.port.awake()) this.waitEnds = null;
		this.requests.clear();
		this.arm();
		this.fired(slept);
	}
}
