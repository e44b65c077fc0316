import { addDays, dayOf } from '../../core/dates/moments';
import { minutesSince, nextInstant, wallMinute, type OffsetAt } from '../../core/dates/reader-clock';
import type { Minute } from '../../core/follow-up';

/** What the clock needs of the machine; tests bring their own. */
export interface ClockPort {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Milliseconds that the machine was awake: on most it stands still while the machine sleeps. */
	awake(): number;
	readonly offsetAt: OffsetAt;
	setTimeout(run: () => void, milliseconds: number): number;
	clearTimeout(timer: number): void;
}

/** After so many milliseconds the clock looks up at the latest, in case nobody told it of sleep or of another zone. */
const LONGEST_TIMER_MS = 2 * 60 * 60_000;
/** The clock was asleep if this many milliseconds passed unnoticed. */
const SLEEP_MS = 60_000;

/**
 * The one timer of the plugin. Armed for the next minute that anybody asked for, for a wait in seconds, and always for
 * midnight. It never polls: whoever learns that the machine woke or the window came back calls {@link catchUp}.
 */
export class Clock {
	private timer: number | null = null;
	private stopped = false;
	/** When the timer is to fire, on the machine's own clock. */
	private target = 0;
	private readonly wishes = new Map<string, Minute | null>();
	/** On the count of {@link ClockPort.awake}. */
	private waitEnds: number | null = null;
	private told: Minute;
	private ahead: number;
	private offset: number;

	/** `ring` is told whether the machine slept. */
	constructor(
		private readonly port: ClockPort,
		private readonly ring: (woke: boolean) => void,
	) {
		this.told = this.now();
		this.ahead = port.now() - port.awake();
		this.offset = port.offsetAt(port.now());
	}

	/** The present minute on the reader's clock. */
	now(): Minute {
		return wallMinute(this.port.now(), this.port.offsetAt);
	}

	/** The minutes that really passed since the reader's clock came to `minute`; 0 if it did not yet. */
	minutesSince(minute: Minute): number {
		return minutesSince(minute, this.port.now(), this.port.offsetAt);
	}

	/** Milliseconds on a count that only goes forward, and on most machines stands still while they sleep. */
	awake(): number {
		return this.port.awake();
	}

	/** Rings at `minute` on behalf of `who`, in place of what they asked for before; at midnight it rings anyway. */
	wakeAt(who: string, minute: Minute | null): void {
		this.wishes.set(who, minute);
		const now = this.now();
		// A minute that came but was not told of yet must still ring.
		if (this.next() > now || now < this.told) this.told = now;
		this.arm();
	}

	/** Rings after so many milliseconds too; null takes the wish back. */
	wakeIn(milliseconds: number | null): void {
		if (milliseconds === null && this.waitEnds === null) return;
		this.waitEnds = milliseconds === null ? null : this.port.awake() + milliseconds;
		this.arm();
	}

	/** The window shows again, or the network is back: rings if the minute is not the one last told of. */
	catchUp(): void {
		const slept = this.slept();
		const moved = this.zoneChanged();
		if (slept || moved || this.now() !== this.told) this.strike(slept);
		else this.arm();
	}

	/** The person does something: rings only if the machine slept or is somewhere else now. Costs next to nothing. */
	feel(): void {
		const slept = this.slept();
		if (this.zoneChanged() || slept) this.strike(slept);
	}

	/** For good. */
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

	/** The first minute after the one last told of at which to ring. */
	private next(): Minute {
		let next = `${addDays(dayOf(this.told), 1)}T00:00`;
		for (const minute of this.wishes.values())
			if (minute !== null && minute > this.told && minute < next) next = minute;
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

	/** A timer may fire early, and the clock may have been set back meanwhile. */
	private due(): void {
		const slept = this.slept();
		this.timer = null;
		const waited = this.waitEnds !== null && this.waitEnds <= this.port.awake();
		if (this.zoneChanged() || slept || waited || this.now() >= this.next()) this.strike(slept);
		else this.arm();
	}

	private strike(slept: boolean): void {
		this.told = this.now();
		if (this.waitEnds !== null && this.waitEnds <= this.port.awake()) this.waitEnds = null;
		this.wishes.clear();
		this.arm();
		this.ring(slept);
	}
}
