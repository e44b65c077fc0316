/** Work may hold the interface this many milliseconds before it lets others have a turn. */
const LONGEST_TURN_MS = 12;

/** Not by a timer: in a window that nobody sees those come once a second, and the work would take hours. */
function nextTurn(): Promise<void> {
	if (typeof MessageChannel === 'undefined') return new Promise((resolve) => window.setTimeout(resolve, 0));
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** Lets long work breathe: the interface gets its turn whenever too much time went by without one. */
export class Yielding {
	private since = performance.now();

	/** Call between two pieces of work. */
	async ifDue(): Promise<void> {
		if (performance.now() - this.since >= LONGEST_TURN_MS) await this.now();
	}

	/** Lets the interface have its turn in any case. */
	async now(): Promise<void> {
		await nextTurn();
		this.since = performance.now();
	}
}
