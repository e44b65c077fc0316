import { readFileSync } from 'node:fs';

const ACCOUNT = '/proc/thread-self/schedstat';

/**
 * Milliseconds this thread has had the processor; null where the system does not tell (only Linux does). On a machine
 * that does other things too it says what the work costs, where the clock says how long it had to wait as well.
 */
export function processorTime(): number | null {
	try {
		return Number(readFileSync(ACCOUNT, 'utf8').split(' ', 1)[0]) / 1e6;
	} catch {
		return null;
	}
}

export interface Cost {
	/** By the clock, in milliseconds. */
	readonly wall: number;
	/** On the processor; the same as `wall` where that is not known. */
	readonly work: number;
}

/** What a piece of work costs that does not wait for anything. */
export function costOf(work: () => unknown): Cost {
	const [begun, had] = [performance.now(), processorTime()];
	work();
	const wall = performance.now() - begun;
	const has = processorTime();
	return { wall, work: had === null || has === null ? wall : has - had };
}
