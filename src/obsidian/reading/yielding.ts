import type { Steps } from '../../core/steps';

/**
 * Long work runs at most this long before it yields to the interface: most of a frame at 60 Hz. Longer turns drop
 * frames; shorter ones make the work take longer, because each yield costs time.
 */
const LONGEST_TURN_MS = 12;

/** Not a timer: in a hidden window timers fire once a second, and the work would take hours. */
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

/** Lets long work yield to the interface. */
export class Yielding {
	private lastYield = performance.now();

	/** Yields if the last time was too long ago. Call between two pieces of work. */
	async ifDue(): Promise<void> {
		if (this.isDue) await this.now();
	}

	/** Does steps until the next yield is due. Returns the result, or null if there are more steps. */
	doSteps<Result extends object>(steps: Steps<Result>): Result | null {
		do {
			const step = steps.next();
			if (step.done === true) return step.value;
		} while (!this.isDue);
		return null;
	}

	/** Does all steps and yields between them. */
	async finish<Result extends object>(steps: Steps<Result>): Promise<Result> {
		for (;;) {
			const result = this.doSteps(steps);
			if (result) return result;
			await this.now();
		}
	}

	private get isDue(): boolean {
		return performance.now() - this.lastYield >= LONGEST_TURN_MS;
	}

	async now(): Promise<void> {
		await nextTurn();
		this.lastYield = performance.now();
	}
}
