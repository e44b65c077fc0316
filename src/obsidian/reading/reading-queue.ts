import type { CachedMetadata, TFile } from 'obsidian';
import { LOADS_AT_ONCE } from './prefetch';
import { TurnBudget } from './turn-budget';
import { Yielding } from './yielding';

/** The text that an event provided, or null if the note must be loaded from the vault. */
export type ProvidedText = { readonly text: string; readonly cache: CachedMetadata | null } | null;

export interface Progress {
	/** Notes read so far. */
	readonly read: number;
	readonly total: number;
}

/**
 * A longer text (in UTF-16 units) is never read within the event that provides it, because Obsidian waits for the event
 * to end.
 */
const LONG_TEXT_LENGTH = 1_000_000;
/** The queue reports progress from this number of waiting notes. Fewer are read before the user could read a number. */
const PROGRESS_FROM_NOTES = 100;

export interface ReadingQueueOptions<Loaded> {
	/** Starts to load a note; the queue loads several at once. */
	readonly load: (file: TFile, provided: ProvidedText) => Promise<Loaded>;
	/** Brings the index up to date with a loaded note, at once (null) or when the promise resolves. */
	readonly apply: (file: TFile, loaded: Loaded) => Promise<void> | null;
	/** Called while many notes are read, and with null at the end. */
	readonly progress: (progress: Progress | null) => void;
}

/**
 * Changed notes that wait to be read. A single change is read at once. When a sync delivers thousands of changes, they are
 * read in small steps, and each note once however often it changes meanwhile.
 */
export class ReadingQueue<Loaded> {
	private readonly waiting = new Map<TFile, ProvidedText>();
	private isDraining = false;
	private draining: Promise<void> = Promise.resolve();
	private readonly budget = new TurnBudget();

	constructor(private readonly options: ReadingQueueOptions<Loaded>) {}

	/** Runs a reading at once. Returns false if it must wait: the turn's budget is spent, or other notes wait already. */
	now(text: string, read: () => void): boolean {
		return this.waiting.size === 0 && text.length <= LONG_TEXT_LENGTH && this.budget.run(read);
	}

	/** Adds a note. A text that an event provided is the newest, so a later call without a text keeps it. */
	add(file: TFile, provided: ProvidedText): void {
		this.waiting.set(file, provided ?? this.waiting.get(file) ?? null);
		if (!this.isDraining) this.draining = this.drain();
	}

	delete(file: TFile): void {
		this.waiting.delete(file);
	}

	/** Resolves when no note waits any more. */
	async whenEmpty(): Promise<void> {
		while (this.isDraining) await this.draining;
	}

	clear(): void {
		this.waiting.clear();
	}

	private async drain(): Promise<void> {
		this.isDraining = true;
		const yielding = new Yielding();
		let read = 0;
		let isReported = false;
		try {
			while (this.waiting.size > 0) {
				isReported ||= this.waiting.size >= PROGRESS_FROM_NOTES;
				if (isReported) this.options.progress({ read, total: read + this.waiting.size });
				read += await this.drainBatch(yielding);
			}
		} finally {
			this.isDraining = false;
			if (isReported) this.options.progress(null);
		}
	}

	/** Returns the number of notes that were read. */
	private async drainBatch(yielding: Yielding): Promise<number> {
		const { load, apply } = this.options;
		const batch: { file: TFile; provided: ProvidedText; loading: Promise<Loaded> }[] = [];
		for (const [file, provided] of this.waiting) {
			batch.push({ file, provided, loading: load(file, provided) });
			if (batch.length === LOADS_AT_ONCE) break;
		}
		let read = 0;
		for (const { file, provided, loading } of batch) {
			const loaded = await loading;
			await yielding.ifDue();
			// Another event provided a newer text, or an editor did.
			if (!this.waiting.has(file) || this.waiting.get(file) !== provided) continue;
			this.waiting.delete(file);
			await apply(file, loaded);
			read++;
		}
		return read;
	}
}
