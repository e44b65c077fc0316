import { useEffect, useState } from 'preact/hooks';

export interface Stopwatch {
	/** Whole seconds that it has run. */
	readonly seconds: number;
	readonly running: boolean;
	readonly toggle: () => void;
	readonly reset: () => void;
}

/** Short enough for the screen to skip no second: a tick of a whole second that comes late would. */
const TICK_MS = 250;

/** Measures how long the user speaks. It stops when the user pauses it and when the component unmounts. */
export function useStopwatch(): Stopwatch {
	const [elapsedMs, setElapsedMs] = useState(0);
	const [startMs, setStartMs] = useState<number | null>(null);
	const running = startMs !== null;
	useEffect(() => {
		if (startMs === null) return;
		const timer = window.setInterval(() => setElapsedMs(performance.now() - startMs), TICK_MS);
		return () => window.clearInterval(timer);
	}, [startMs]);
	return {
		seconds: Math.floor(elapsedMs / 1000),
		running,
		toggle: () => setStartMs(running ? null : performance.now() - elapsedMs),
		reset: () => {
			setStartMs(null);
			setElapsedMs(0);
		},
	};
}
