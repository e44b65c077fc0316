/** Work may hold the interface this many milliseconds before it lets others have a turn. */
const LONGEST = 12;

/** Lets long work breathe: the interface gets its turn whenever too much time went by without one. */
export class Breath {
	private since = performance.now();

	/** Call between two pieces of work. */
	async take(): Promise<void> {
		if (performance.now() - this.since >= LONGEST) await this.pause();
	}

	/** Lets the interface have its turn in any case. */
	async pause(): Promise<void> {
		await new Promise((resolve) => window.setTimeout(resolve, 0));
		this.since = performance.now();
	}
}
