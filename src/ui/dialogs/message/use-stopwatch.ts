import { useEffect, useState } from 'preact/hooks';

export interface Stopwatch {
	/** Whole seconds. */
	readonly seconds: number;
	readonly running: boolean;
	readonly toggle: () => void;
	readonly reset: () => void;
}

/** Four times a second, so that no second is skipped on the screen. */
const TICK = 250;

/** Counts the time one speaks. It stops with the component and while the person wants it to. */
export function useStopwatch(): Stopwatch {
	const [elapsed, setElapsed] = useState(0);
	const [since, setSince] = useState<number | null>(null);
	const running = since !== null;
	useEffect(() => {
		if (since === null) return;
		const timer = window.setInterval(() => setElapsed(performance.now() - since), TICK);
		return () => window.clearInterval(timer);
	}, [since]);
	return {
		seconds: Math.floor(elapsed / 1000),
		running,
		toggle: () => setSince(running ? null : performance.now() - elapsed),
		reset: () => {
			setSince(null);
			setElapsed(0);
		},
	};
}
