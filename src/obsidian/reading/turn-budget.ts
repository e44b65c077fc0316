/**
 * Events may use this much of one turn of the event loop; the rest of a burst waits for later turns. Half of a frame at
 * 60 Hz, so that the app has the other half.
 */
const TURN_BUDGET_MS = 8;

/** Limits the work that events do at once, so that a burst of events does not block the interface. */
export class TurnBudget {
	private spentMs = 0;

	/** Runs a task now. Returns false, without running it, if this turn's budget is spent. */
	run(task: () => void): boolean {
		if (this.spentMs >= TURN_BUDGET_MS) return false;
		if (this.spentMs === 0) window.setTimeout(() => (this.spentMs = 0), 0);
		const start = performance.now();
		task();
		this.spentMs += Math.max(performance.now() - start, Number.MIN_VALUE);
		return true;
	}
}
