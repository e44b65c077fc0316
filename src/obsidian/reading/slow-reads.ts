import type { TFile } from 'obsidian';
import type { LoadedNote } from './note-file';

/**
 * Other notes wait this long for one note. A note in a cloud folder may take minutes, or never arrive; a slow disk
 * takes less than a second.
 */
const SLOW_AFTER_MS = 2_000;
/**
 * A note that was passed over is reported after this time, half a minute with the two seconds before it. Sooner, each
 * slow cloud folder would be reported; later, its follow-ups would be missing without a word.
 */
const REPORT_AFTER_MS = 28_000;

/** A note that the disk has not delivered in time. */
export interface LateNote {
	readonly late: Promise<LoadedNote>;
}

/** Notes whose loading begins within this time wait together, so that a vault needs few timers. */
const TOGETHER_MS = 100;

/** Notes that wait for one timer. */
interface Wait {
	/** When later notes begin to wait for the next one. */
	readonly closes: number;
	/** Passes over each note that is still loading. */
	readonly pass: Set<() => void>;
}

let lastWait: Wait | null = null;
/** The timers that run. */
const timers = new Set<number>();

/** Returns the wait that a note joins now. It ends after {@link SLOW_AFTER_MS} at most. */
function joinedWait(): Wait {
	if (lastWait !== null && performance.now() < lastWait.closes) return lastWait;
	const wait: Wait = { closes: performance.now() + TOGETHER_MS, pass: new Set() };
	lastWait = wait;
	const timer = window.setTimeout(() => {
		timers.delete(timer);
		if (lastWait === wait) lastWait = null;
		for (const pass of wait.pass) pass();
	}, SLOW_AFTER_MS);
	timers.add(timer);
	return wait;
}

/** Lets no note wait any longer, because nothing reads the vault any more. */
export function stopWaits(): void {
	for (const timer of timers) window.clearTimeout(timer);
	timers.clear();
	lastWait = null;
}

/** Resolves to the loaded note, or to a `LateNote` if loading takes long enough that the other notes should pass it. */
export function unlessSlow(loading: Promise<LoadedNote>): Promise<LoadedNote | LateNote> {
	const { pass } = joinedWait();
	return new Promise((resolve, reject) => {
		const passOver = () => resolve({ late: loading });
		pass.add(passOver);
		loading.finally(() => pass.delete(passOver)).then(resolve, reject);
	});
}

export interface SlowReadsOptions {
	/** Called with the note once the disk delivers it. */
	readonly apply: (file: TFile, loaded: LoadedNote) => void;
	/** Called for a note that has not arrived after half a minute. */
	readonly report: (file: TFile) => void;
}

/** Notes that take long to load. A late text is dropped if a newer one is known by then. */
export class SlowReads {
	private readonly timers = new Map<TFile, number>();

	constructor(private readonly options: SlowReadsOptions) {}

	wait(file: TFile, { late }: LateNote): void {
		this.cancel(file);
		const timer = window.setTimeout(() => this.options.report(file), REPORT_AFTER_MS);
		this.timers.set(file, timer);
		void late.then((loaded) => {
			if (this.timers.get(file) === timer) this.options.apply(file, loaded);
		});
	}

	/** Call when a newer text of the note is known, or the note is gone. */
	cancel(file: TFile): void {
		window.clearTimeout(this.timers.get(file));
		this.timers.delete(file);
	}

	stop(): void {
		for (const file of [...this.timers.keys()]) this.cancel(file);
	}
}
