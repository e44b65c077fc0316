import { clockOf, dayOf } from '../dates/moments';
import { longDay } from '../dates/day-names';
import type { DayOrMinute } from '../follow-up';

/** `2026-11-24T08:30` is `Tue 24 Nov 2026, 08:30`; a day stands alone. */
export function momentWords(moment: DayOrMinute): string {
	const clock = clockOf(moment);
	return clock === null ? longDay(dayOf(moment)) : `${longDay(dayOf(moment))}, ${clock}`;
}

/** `One business day`, `3 business days`, to begin a sentence. */
export function businessDays(count: number): string {
	return count === 1 ? 'One business day' : `${count} business days`;
}
