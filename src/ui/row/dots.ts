/** `made` attempts made, `left` still allowed; `fused` when there are too many to draw one by one. */
export interface Dots {
	readonly made: number;
	readonly left: number;
	readonly fused: boolean;
}

const MOST = 8;

/** Two attempts of five are two full dots and three empty ones. Above eight the numbers alone are shown. */
export function dots(made: number, limit: number): Dots {
	const left = Math.max(0, limit - made);
	return { made, left, fused: made + left > MOST };
}
