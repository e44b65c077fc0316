/**
 * The share of the random runs and of large inputs: 1 in `npm test`, 0.1 in its second time zone and in `npm run test:unit`.
 */
const SHARE = Number(process.env.PROPERTY_RUNS ?? 1);

/** A property with fewer runs than this hardly varies its input. */
const LEAST_RUNS = 10;

/** The number of random runs for a property that has `all` of them in `npm test`: 2000, or 200 in `npm run test:unit`. */
export function runs(all: number, share = SHARE): number {
	return Math.max(Math.min(all, LEAST_RUNS), Math.round(all * share));
}

/** The inputs that a test tries of many: all of them, or each tenth in `npm run test:unit`. */
export function sample<Input>(all: readonly Input[], share = SHARE): readonly Input[] {
	const count = runs(all.length, share);
	return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as Input);
}

/** The size of a large input: 5,000 notes, or 500 in `npm run test:unit`. */
export const inBulk = (all: number): number => runs(all);

/** The number of long simulations of one kind: 3, or 1 in `npm run test:unit`. */
export const simulations = (all: number, share = SHARE): number => Math.max(1, Math.round(all * share));
