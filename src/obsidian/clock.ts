import { addDays, dayOf } from '../core/dates/days';
import type { Minute } from '../core/follow-up';
import { beginningOf, localMinute } from './wall-clock';

/** What the clock needs of the machine; tests bring their own. */
export interface ClockPort {
	/** Milliseconds since the epoch. */
	now(): number;
	setTimeout(run: () => void, milliseconds: number): number;
	clearTimeout(timer: number): void;
}

/** A timer cannot be set further ahead than this many milliseconds. */
const FURTHEST = 2 ** 31 - 1;

/**
 * One timer, armed for the next minute at which something changes, and always for midnight. It never polls: whoever
 * learns that the machine woke or the window came back calls {@link catchUp}.
 */
export class Clock {
	private timer: number | null = null;
	private wake: Minute | null = null;
	private told: Minute;

	constructor(
		private readonly port: ClockPort,
		private readonly tick: () => void,
	) {
		this.told = this.now();
	}

	/** The present minute on the reader's clock. */
	now(): Minute {
		return localMinute(new Date(this.port.now()));
	}

	/** Arms the timer for `minute`, or for midnight if that comes first. */
	wakeAt(minute: Minute | null): void {
		this.wake = minute;
		this.told = this.now();
		this.arm();
	}

	/** After sleep, a changed zone or a hidden window: tells if the minute is not the one last told of. */
	catchUp(): void {
		if (this.now() === this.told) this.arm();
		else this.ring();
	}

	stop(): void {
		if (this.timer !== null) this.port.clearTimeout(this.timer);
		this.timer = null;
	}

	private arm(): void {
		this.stop();
		const midnight = `${addDays(dayOf(this.told), 1)}T00:00`;
		const next = this.wake !== null && this.wake > this.told && this.wake < midnight ? this.wake : midnight;
		const wait = Math.max(0, beginningOf(next) - this.port.now());
		this.timer = this.port.setTimeout(() => this.due(next), Math.min(wait, FURTHEST));
	}

	/** A timer may fire early, and the clock may have been set back meanwhile. */
	private due(next: Minute): void {
		this.timer = null;
		if (this.now() < next) this.arm();
		else this.ring();
	}

	private ring(): void {
		this.wake = null;
		this.told = this.now();
		this.arm();
		this.tick();
	}
}
