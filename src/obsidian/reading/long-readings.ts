import type { TFile } from 'obsidian';
import type { NoteReading } from '../../core/follow-up';
import { drain, type Steps } from '../../core/steps';
import { Yielding } from './yielding';

/**
 * A shorter text (in UTF-16 units) of a changed note is read in one piece, which takes a few milliseconds, so that the list
 * shows the change at once.
 */
const SHORT_TEXT_LENGTH = 8_000;

export const isLongText = (text: string | Error) => typeof text === 'string' && text.length >= SHORT_TEXT_LENGTH;

/**
 * Reads notes so that a note with thousands of follow-ups does not block the interface. A reading is dropped if a newer
 * text of its note is known before it ends.
 */
export class LongReadings {
	private readonly running = new Map<TFile, Steps<NoteReading>>();

	/**
	 * Reads a note and calls `use` with the reading. With `inPieces`, the reading pauses when it takes long. Returns null if
	 * it is done, or a promise that resolves when a long reading is done or dropped.
	 */
	read(
		file: TFile,
		inPieces: boolean,
		steps: Steps<NoteReading>,
		use: (reading: NoteReading) => void,
	): Promise<void> | null {
		this.drop(file);
		const yielding = new Yielding();
		const reading = inPieces ? yielding.doSteps(steps) : drain(steps);
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
