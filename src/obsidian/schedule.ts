/** Runs a task after this many milliseconds. Returns a function that cancels it. */
export function schedule(run: () => void, milliseconds: number): () => void {
	const timer = window.setTimeout(run, milliseconds);
	return () => window.clearTimeout(timer);
}
