import type { TFile } from 'obsidian';
import type { NoteReading } from '../../core/follow-up';
import { drain, type Steps } from '../../core/steps';
import { Yielding } from './yielding';

/**
 * A shorter text (in UTF-16 units) is read in one piece, which takes a few milliseconds. Most notes are shorter, and
 * reading in steps costs a little more.
 */
const SHORT_TEXT_LENGTH = 8_000;

/**
 * Reads notes so that a note with thousands of follow-ups does not block the interface. A reading is dropped if a newer
 * text of its note is known before it ends.
 */
export class LongReadings {
	private readonly running = new Map<TFile, Steps<NoteReading>>();

	/**
	 * Reads a note of this text length and calls `use` with the reading. Returns null if that is done, or a promise that
	 * resolves when a long reading is done or dropped.
	 */
	read(
		file: TFile,
		length: number,
		steps: Steps<NoteReading>,
		use: (reading: NoteReading) => void,
	): Promise<void> | null {
		this.drop(file);
		const yielding = new Yielding();
		const reading = length < SHORT_TEXT_LENGTH ? drain(steps) : yielding.doSteps(steps);
		if (!reading) {
			this.running.set(file, steps);
			return this.finish(file, steps, use, yielding);
		}
		use(reading);
		return null;
	}

	/** Call when a newer text of the note is known, or when the note is gone or has another path. */
	drop(file: TFile): void {
		this.running.delete(file);
	}

	clear(): void {
		this.running.clear();
	}

	private async finish(
		file: TFile,
		steps: Steps<NoteReading>,
		use: (reading: NoteReading) => void,
		yielding: Yielding,
	): Promise<void> {
		for (;;) {
			await yielding.now();
			if (this.running.get(file) !== steps) return;
			const reading = yielding.doSteps(steps);
			if (!reading) continue;
			this.running.delete(file);
			use(reading);
			return;
		}
	}
}
