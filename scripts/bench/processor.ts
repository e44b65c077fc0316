import { readFileSync } from 'node:fs';

const ACCOUNT = '/proc/thread-self/schedstat';

/**
 * Returns the milliseconds of processor time of this thread, or null if the system does not report it (only Linux does).
 * On a busy machine this is the cost of the work without the time it had to wait.
 */
export function processorTime(): number | null {
	try {
		return Number(readFileSync(ACCOUNT, 'utf8').split(' ', 1)[0]) / 1e6;
	} catch {
		return null;
	}
}

export interface Cost {
	/** Elapsed time, in milliseconds. */
	readonly wall: number;
	/** Processor time; equal to `wall` if it is not known. */
	readonly work: number;
}

/** Measures a synchronous piece of work. */
export function costOf(work: () => unknown): Cost {
	const [begun, had] = [performance.now(), processorTime()];
	work();
	const wall = performance.now() - begun;
	const has = processorTime();
	return { wall, work: had === null || has === null ? wall : has - had };
}
