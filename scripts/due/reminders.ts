import type { Reminders } from './report';

/** Codes of the guidelines that speak up, in their order. */
export function remindersFor(): Reminders {
	return { of: () => [], ofNote: () => [] };
}
