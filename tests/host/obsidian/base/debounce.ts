export interface Debouncer<A extends unknown[], R> {
	(...args: A): Debouncer<A, R>;
	cancel(): Debouncer<A, R>;
	run(): R | void;
}

/** Runs `cb` once, `timeout` ms after the first call (after the last one with `resetTimer`), with the latest arguments. */
export function debounce<A extends unknown[], R>(
	cb: (...args: A) => R,
	timeout = 0,
	resetTimer = false,
): Debouncer<A, R> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let latest: A | undefined;
	const fire = (): R | void => {
		timer = undefined;
		const args = latest;
		latest = undefined;
		if (args) return cb(...args);
	};
	const debounced = Object.assign(
		(...args: A): Debouncer<A, R> => {
			latest = args;
			if (timer !== undefined && resetTimer) {
				clearTimeout(timer);
				timer = undefined;
			}
			timer ??= setTimeout(fire, timeout);
			return debounced;
		},
		{
			cancel(): Debouncer<A, R> {
				clearTimeout(timer);
				timer = undefined;
				latest = undefined;
				return debounced;
			},
			run(): R | void {
				if (timer === undefined) return;
				clearTimeout(timer);
				return fire();
			},
		},
	);
	return debounced;
}
