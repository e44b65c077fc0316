/**
 * Sync has settled when the vault has not changed for this time (docs/time.md). A shorter one could end between two
 * files of one sync; a longer one would delay each announcement after a start.
 */
const QUIET_MS = 5_000;
/**
 * Announcements never wait longer than this, because a call has its minute. A vault can change for hours while it syncs
 * for the first time.
 */
const LONGEST_WAIT_MS = 60_000;

/**
 * Decides how long to wait for sync. After the start and after sleep, sync delivers what happened on other devices, such
 * as the log of the very call that is about to be announced. All times are milliseconds of the same increasing count.
 */
export class SyncSettle {
	private lastChange = -Infinity;
	/** When the present wait began; null outside of a wait. */
	private waitStart: number | null = null;
	private burstStart: number | null = null;

	/** A file was created, changed, renamed or deleted. */
	vaultChanged(now: number): void {
		this.lastChange = now;
	}

	/** Begins to wait: the vault may be out of date. */
	begin(now: number): void {
		this.waitStart = now;
	}

	/** Milliseconds still to wait; 0 once sync has settled or the wait took too long. */
	remaining(now: number): number {
		const remaining = this.waitStart === null ? 0 : this.remainingSince(this.waitStart, now);
		if (remaining === 0) this.waitStart = null;
		return remaining;
	}

	/** The same for announcements that are not urgent, at any time: they wait while the vault keeps changing. */
	remainingInBurst(now: number): number {
		this.burstStart ??= now;
		const isQuiet = now - this.lastChange >= QUIET_MS;
		const remaining = isQuiet ? 0 : this.remainingSince(this.burstStart, now);
		if (remaining === 0) this.burstStart = null;
		return remaining;
	}

	private remainingSince(start: number, now: number): number {
		const quietAt = Math.max(this.lastChange, start) + QUIET_MS;
		return Math.max(0, Math.min(quietAt, start + LONGEST_WAIT_MS) - now);
	}
}
