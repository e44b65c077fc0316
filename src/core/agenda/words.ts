import { clockOf, dayOf, weekdayOf } from '../dates/days';
import type { DayOrMinute } from '../follow-up';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-24T08:30` is `Tue 24 Nov 2026, 08:30`; a day stands alone. */
export function momentWords(moment: DayOrMinute): string {
	const day = dayOf(moment);
	const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
	const words = `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${Number(day.slice(8))} ${month} ${day.slice(0, 4)}`;
	const clock = clockOf(moment);
	return clock === null ? words : `${words}, ${clock}`;
}

/** `one business day`, `3 business days`. */
export function businessDays(count: number): string {
	return count === 1 ? 'one business day' : `${count} business days`;
}
