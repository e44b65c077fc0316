/** Events may hold the interface this many milliseconds of one turn; the rest of a burst waits for the next ones. */
const TURN_BUDGET_MS = 8;

/** What may be done at once when an event comes, before the interface has its turn. */
export class TurnBudget {
	private spent = 0;

	/** Runs a piece of work now, unless the turn is used up. False if it must wait. */
	run(work: () => void): boolean {
		if (this.spent >= TURN_BUDGET_MS) return false;
		if (this.spent === 0) window.setTimeout(() => (this.spent = 0), 0);
		const begun = performance.now();
		work();
		this.spent += Math.max(performance.now() - begun, Number.MIN_VALUE);
		return true;
	}
}
