/** Times of several runs, in milliseconds, or ratios of them. */
export interface Spread {
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

function quantile(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function spreadOf(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	return { median: quantile(sorted, 0.5), least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN };
}

/** `percentile(times, 99)`: 99 of 100 times are at most this long. */
export function percentile(values: readonly number[], percent: number): number {
	return quantile(
		[...values].sort((a, b) => a - b),
		percent / 100,
	);
}

/** Returns the duration of a piece of work, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
}

export interface Compared {
	readonly ratio: Spread;
	/** In milliseconds, a run as a whole. */
	readonly first: Spread;
	readonly second: Spread;
}

const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);

/**
 * Runs two pieces of work and returns first ÷ second. Both are divided into the same number of parts that take turns,
 * so that other load on the machine affects both equally. The first run only warms up.
 */
export async function compare(
	runs: number,
	parts: number,
	first: (part: number) => unknown,
	second: (part: number) => unknown,
): Promise<Compared> {
	const [firsts, seconds]: [number[], number[]] = [[], []];
	for (let run = 0; run <= runs; run++) {
		const times: [number[], number[]] = [[], []];
		for (let part = 0; part < parts; part++) {
			times[1].push(await timed(() => second(part)));
			times[0].push(await timed(() => first(part)));
		}
		if (run === 0) continue;
		firsts.push(sum(times[0]));
		seconds.push(sum(times[1]));
	}
	return {
		ratio: spreadOf(firsts.map((time, run) => time / (seconds[run] ?? Number.NaN))),
		first: spreadOf(firsts),
		second: spreadOf(seconds),
	};
}

/** `partsOf([1, 2, 3, 4, 5], 2)` is `[[1, 2], [3, 4], [5]]`. */
export function partsOf<Item>(items: readonly Item[], size: number): Item[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
		items.slice(part * size, (part + 1) * size),
	);
}
