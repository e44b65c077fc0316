/**
 * During the first index run, listeners redraw at most once per this period: often enough to see the list grow, and
 * seldom enough not to slow the run.
 */
const INDEXING_PAUSE_MS = 250;
/**
 * After a redraw, other work gets this many times the duration of the redraw before the next one. With 4, drawing takes at
 * most a fifth of the time, so that reading the vault is hardly slower with the list open.
 */
const REST_FACTOR = 4;

export interface RedrawSchedulerOptions {
	/** Does a part of the computation, if it is long. Returns whether the rest is short. */
	readonly prepare: () => boolean;
	/** Brings the model up to date. */
	readonly compute: () => void;
	/** Runs a task after this many milliseconds; returns a function that cancels it. */
	readonly schedule: (run: () => void, milliseconds: number) => () => void;
}

/** Decides when listeners redraw: soon after a change, but never so often that redrawing blocks other work. */
export class RedrawScheduler {
	private readonly listeners = new Set<() => void>();
	private readonly watchers = new Set<() => void>();
	private cancelScheduled: (() => void) | null = null;
	/** Something changed since the listeners were last called. */
	private isPending = true;
	/** On the clock of `performance.now()`. */
	private restUntil = 0;

	constructor(private readonly options: RedrawSchedulerOptions) {}

	/** Listeners show relative times such as "in 5 min", so they need a redraw every minute. */
	get hasListeners(): boolean {
		return this.listeners.size > 0;
	}

	/** Returns a function that removes the listener. */
	subscribe(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Adds a listener that shows no relative times. Returns a function that removes it. */
	watch(watcher: () => void): () => void {
		this.watchers.add(watcher);
		return () => this.watchers.delete(watcher);
	}

	/** Schedules one redraw for all changes until then. */
	request(isIndexing: boolean): void {
		this.isPending = true;
		// During an index run the agenda is computed even without listeners: at the end, all of it at once would block.
		if (this.cancelScheduled || (this.listeners.size + this.watchers.size === 0 && !isIndexing)) return;
		this.schedule(isIndexing ? INDEXING_PAUSE_MS : Math.max(0, this.restUntil - performance.now()));
	}

	/** Redraws now, or in pieces if the computation is long. */
	redrawInPieces(): void {
		if (this.options.prepare()) return this.redraw();
		this.isPending = true;
		this.cancel();
		this.schedule(0);
	}

	private schedule(milliseconds: number): void {
		this.cancelScheduled = this.options.schedule(() => {
			this.cancelScheduled = null;
			if (this.isPending) this.redrawInPieces();
		}, milliseconds);
	}

	/** Computes the model and calls all listeners now. */
	redraw(): void {
		this.cancel();
		const start = performance.now();
		this.options.compute();
		this.isPending = false;
		for (const listener of [...this.listeners, ...this.watchers]) listener();
		const end = performance.now();
		this.restUntil = end + REST_FACTOR * (end - start);
	}

	stop(): void {
		this.listeners.clear();
		this.watchers.clear();
		this.cancel();
	}

	private cancel(): void {
		this.cancelScheduled?.();
		this.cancelScheduled = null;
	}
}
