import type { TFile } from 'obsidian';
import type { Found } from './note-file';

/** So many milliseconds the other notes wait for one; a note that lies in a cloud may take minutes, or for ever. */
const SLOW_AFTER_MS = 2_000;
/** After so many more the person is told. */
const REPORT_AFTER_MS = 28_000;

/** A note that the disk has not given out in time. */
export interface Late {
	readonly late: Promise<Found>;
}

/** What a reading finds, or the reading itself where it takes so long that the other notes should pass it. */
export async function unlessSlow(reading: Promise<Found>): Promise<Found | Late> {
	let timer = 0;
	const slow = new Promise<Late>((resolve) => {
		timer = window.setTimeout(() => resolve({ late: reading }), SLOW_AFTER_MS);
	});
	const first = await Promise.race([reading, slow]);
	window.clearTimeout(timer);
	return first;
}

export interface SlowReadsOptions {
	/** Takes over what the disk said at last. */
	readonly settle: (file: TFile, found: Found) => void;
	/** Tells the person of a note that still has not come. */
	readonly report: (file: TFile) => void;
}

/** Notes for which the disk takes long. What it says counts only if nothing newer is known of the note by then. */
export class SlowReads {
	private readonly waiting = new Map<TFile, number>();

	constructor(private readonly options: SlowReadsOptions) {}

	wait(file: TFile, { late }: Late): void {
		this.leave(file);
		const timer = window.setTimeout(() => this.options.report(file), REPORT_AFTER_MS);
		this.waiting.set(file, timer);
		void late.then((found) => {
			if (this.waiting.get(file) === timer) this.options.settle(file, found);
		});
	}

	/** Its words are known from elsewhere, or it is gone: what the disk says of it later is out of date. */
	leave(file: TFile): void {
		window.clearTimeout(this.waiting.get(file));
		this.waiting.delete(file);
	}

	stop(): void {
		for (const file of [...this.waiting.keys()]) this.leave(file);
	}
}
