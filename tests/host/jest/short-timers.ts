/** Timers up to this long belong to what happens now: a redraw that lets other work go first, a save, the next turn. */
const SHORT_MS = 100;
/** A timer that starts itself again and again is not waited for longer than this. */
const PATIENCE_MS = 2_000;
/** The turns of the event loop in which a plugin does what it has put off by a few turns, and a database answers. */
const TURNS = 40;

/** Calls a function in the next turn of the event loop. A timer of the page, and each of Node, takes a millisecond. */
const inNextTurn = Reflect.get(globalThis, Symbol.for('host: in the next turn')) as (run: () => void) => void;

const turn = () => new Promise<void>(inNextTurn);

/** The short timers of the page that have not run, so that tests wait for as long as needed and no longer. */
export class ShortTimers {
	private readonly waiting = new Set<unknown>();
	private readonly own = window.setTimeout.bind(window);
	/* eslint-disable @typescript-eslint/unbound-method -- Only to put them back. */
	private readonly setTimeout = window.setTimeout;
	private readonly clearTimeout = window.clearTimeout;
	/* eslint-enable @typescript-eslint/unbound-method -- The rest calls them bound. */
	private readonly watched: typeof window.setTimeout;
	/** The numbers of timers that run in the next turn are negative, so that they differ from those of the page. */
	private turns = 0;
	/** Called when no short timer is left. */
	private readonly callers = new Set<() => void>();

	/** Watches the timers of the page until {@link stop}. */
	constructor() {
		const { waiting, own } = this;
		const clear = this.clearTimeout.bind(window);
		this.watched = window.setTimeout = ((run: TimerHandler, milliseconds?: number, ...given: unknown[]) => {
			const wait = milliseconds ?? 0;
			if (wait > SHORT_MS || typeof run !== 'function') return own(run, milliseconds, ...given);
			const fire = () => {
				if (!waiting.has(timer)) return;
				this.ended(timer);
				(run as (...args: unknown[]) => void)(...given);
			};
			const timer = wait > 0 ? own(fire, wait) : --this.turns;
			if (timer < 0) inNextTurn(fire);
			waiting.add(timer);
			return timer;
		}) as typeof window.setTimeout;
		window.clearTimeout = ((timer?: number) => {
			this.ended(timer);
			clear(timer);
		}) as typeof window.clearTimeout;
	}

	/** Waits until no short timer is left, and at least some turns, and these milliseconds. */
	async settle(milliseconds = 0): Promise<void> {
		if (milliseconds > 0) await new Promise((resolve) => void this.own(resolve, milliseconds));
		for (let waited = 0; waited < TURNS; waited++) await turn();
		if (this.waiting.size === 0) return;
		await new Promise<void>((resolve) => {
			const end = () => {
				this.callers.delete(end);
				this.clearTimeout.call(window, patience);
				resolve();
			};
			const patience = this.own(end, PATIENCE_MS);
			this.callers.add(end);
		});
	}

	stop(): void {
		// A test may have put the timers of Jest in their place.
		if (window.setTimeout !== this.watched) return;
		window.setTimeout = this.setTimeout;
		window.clearTimeout = this.clearTimeout;
	}

	private ended(timer: unknown): void {
		if (!this.waiting.delete(timer) || this.waiting.size > 0) return;
		// The timer may begin another one.
		inNextTurn(() => {
			if (this.waiting.size === 0) for (const end of this.callers) end();
		});
	}
}
