/** The vault is quiet when nothing changed in it for so many milliseconds. */
const QUIET_MS = 5_000;
/** Nobody is kept waiting longer than this. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Whether the news of other devices has arrived. After the start and after sleep a sync delivers what happened
 * meanwhile, such as the log of the very call that is about to be announced, so one waits until the vault has been
 * quiet for a moment. Times are milliseconds on a count of the caller's.
 */
export class SyncSettle {
	private lastStir = -Infinity;
	/** Since when somebody waits; null when nobody does. */
	private waitsSince: number | null = null;
	private burstSince: number | null = null;

	/** A file was changed, added, moved or removed. */
	stirred(now: number): void {
		this.lastStir = now;
	}

	/** From here on nothing is known to be up to date. */
	begin(now: number): void {
		this.waitsSince = now;
	}

	/** Milliseconds still to wait; 0 when all is quiet or waited for long enough. */
	left(now: number): number {
		const left = this.waitsSince === null ? 0 : this.leftSince(this.waitsSince, now);
		if (left === 0) this.waitsSince = null;
		return left;
	}

	/** The same at any time for what need not be told at once: waits while the vault is in motion. */
	leftOfBurst(now: number): number {
		this.burstSince ??= now;
		const left = now - this.lastStir >= QUIET_MS ? 0 : this.leftSince(this.burstSince, now);
		if (left === 0) this.burstSince = null;
		return left;
	}

	private leftSince(since: number, now: number): number {
		const quiet = Math.max(this.lastStir, since) + QUIET_MS;
		return Math.max(0, Math.min(quiet, since + LONGEST_WAIT_MS) - now);
	}
}
