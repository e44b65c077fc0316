import type { When } from '../../../src/core/follow-up';

/** A date for a table of tests: `2026-11-27 14:00`, `2026-11-25 –12:00` for a morning. */
export function dated({ lastDay, time, window }: When): string {
	const part = window && `${window.from ?? ''}–${window.to ?? ''}`;
	return [lastDay, time ?? part].filter(Boolean).join(' ');
}
