import type { CachedMetadata, TFile } from 'obsidian';
import { Yielding } from './yielding';
import { TurnBudget } from './turn-budget';

/** A note's text as an event handed it over, or null where it must be read from the vault. */
export type Handed = { readonly text: string; readonly cache: CachedMetadata | null } | null;

export interface Progress {
	readonly read: number;
	readonly total: number;
}

/** Longer texts never hold up the event that brings them. */
const LONG_TEXT_LENGTH = 1_000_000;
const LOADS_AT_ONCE = 16;
/** So many waiting notes take a while, of which the person is told. */
const PROGRESS_FROM_NOTES = 100;

export interface ReadingQueueOptions<Found> {
	/** Begins to get what a note says; several are asked for at once. */
	readonly find: (file: TFile, handed: Handed) => Promise<Found>;
	/** Takes it over; the piece of work after which the interface may have its turn. */
	readonly settle: (file: TFile, found: Found) => void;
	/** Called while many are read, and with null at their end. */
	readonly progress: (progress: Progress | null) => void;
}

/**
 * Notes that changed and are to be read again. A single change is read at once; when a sync delivers thousands, they are
 * read piece by piece, each note only once however often it changed meanwhile.
 */
export class ReadingQueue<Found> {
	private readonly waiting = new Map<TFile, Handed>();
	private draining = false;
	private readonly share = new TurnBudget();

	constructor(private readonly options: ReadingQueueOptions<Found>) {}

	/** Runs a reading in the present turn, unless the turn is used up or others wait already. False if it must wait. */
	now(text: string, read: () => void): boolean {
		return this.waiting.size === 0 && text.length <= LONG_TEXT_LENGTH && this.share.run(read);
	}

	/** A text that was handed over outlasts a later wish to read the note again: it is the newest. */
	add(file: TFile, handed: Handed): void {
		this.waiting.set(file, handed ?? this.waiting.get(file) ?? null);
		if (!this.draining) void this.drain();
	}

	delete(file: TFile): void {
		this.waiting.delete(file);
	}

	clear(): void {
		this.waiting.clear();
	}

	private async drain(): Promise<void> {
		this.draining = true;
		const yielding = new Yielding();
		let read = 0;
		let told = false;
		try {
			while (this.waiting.size > 0) {
				told ||= this.waiting.size >= PROGRESS_FROM_NOTES;
				if (told) this.options.progress({ read, total: read + this.waiting.size });
				read += await this.drainSome(yielding);
			}
		} finally {
			this.draining = false;
			if (told) this.options.progress(null);
		}
	}

	/** Returns how many were read. */
	private async drainSome(yielding: Yielding): Promise<number> {
		const { find, settle } = this.options;
		const batch: { file: TFile; handed: Handed; found: Promise<Found> }[] = [];
		for (const [file, handed] of this.waiting) {
			batch.push({ file, handed, found: find(file, handed) });
			if (batch.length === LOADS_AT_ONCE) break;
		}
		let read = 0;
		for (const { file, handed, found } of batch) {
			const what = await found;
			await yielding.ifDue();
			// Handed over anew or read from an editor meanwhile: this text is out of date.
			if (!this.waiting.has(file) || this.waiting.get(file) !== handed) continue;
			this.waiting.delete(file);
			settle(file, what);
			read++;
		}
		return read;
	}
}
