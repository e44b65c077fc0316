/** Timers up to this long belong to what happens now: a redraw that lets other work go first, a save, the next turn. */
const SHORT_MS = 100;
/** A timer that starts itself again and again is not waited for longer than this. */
const PATIENCE_MS = 2_000;

/** The short timers of the page that have not run, so that tests wait for as long as needed and no longer. */
export class ShortTimers {
	private readonly waiting = new Set<unknown>();
	private readonly own = window.setTimeout.bind(window);
	/* eslint-disable @typescript-eslint/unbound-method -- Only to put them back. */
	private readonly setTimeout = window.setTimeout;
	private readonly clearTimeout = window.clearTimeout;
	/* eslint-enable @typescript-eslint/unbound-method -- The rest calls them bound. */
	private readonly watched: typeof window.setTimeout;

	/** Watches the timers of the page until {@link stop}. */
	constructor() {
		const { waiting, own } = this;
		const clear = this.clearTimeout.bind(window);
		this.watched = window.setTimeout = ((run: TimerHandler, milliseconds?: number, ...given: unknown[]) => {
			if ((milliseconds ?? 0) > SHORT_MS || typeof run !== 'function') return own(run, milliseconds, ...given);
			const timer = own(() => {
				waiting.delete(timer);
				(run as (...args: unknown[]) => void)(...given);
			}, milliseconds);
			waiting.add(timer);
			return timer;
		}) as typeof window.setTimeout;
		window.clearTimeout = ((timer?: number) => {
			waiting.delete(timer);
			clear(timer);
		}) as typeof window.clearTimeout;
	}

	/** Waits until no short timer is left, and at least this long. */
	async settle(milliseconds: number): Promise<void> {
		await this.wait(milliseconds);
		for (let waited = 0; this.waiting.size > 0 && waited < PATIENCE_MS; waited++) await this.wait(1);
	}

	wait(milliseconds: number): Promise<void> {
		return new Promise((resolve) => void this.own(resolve, milliseconds));
	}

	stop(): void {
		// A test may have put the timers of Jest in their place.
		if (window.setTimeout !== this.watched) return;
		window.setTimeout = this.setTimeout;
		window.clearTimeout = this.clearTimeout;
	}
}
