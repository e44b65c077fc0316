import type { Spread } from './measure';

/** One line of the table. */
export interface Figure {
	readonly what: string;
	readonly at: string;
	/** The measured value as text: `1.32 (1.21–1.60)`. */
	readonly measured: string;
	readonly goal: string;
	/** Null if there is no goal. */
	readonly met: boolean | null;
	/** A remark below the table. */
	readonly note?: string;
}

const round = (value: number) =>
	Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);

/** `1.32 (1.21–1.60)`: the median, and the least and the most of all runs. */
export function shown({ median, least, most }: Spread, unit = ''): string {
	return `${round(median)}${unit} (${round(least)}–${round(most)})`;
}

export const plain = (value: number, unit = '') => `${round(value)}${unit}`;
