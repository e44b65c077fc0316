import { MONTHS } from '../english/calendar-words';
import type { Day } from '../follow-up';

/** `2026-11-19` as `19 Nov`: for sentences where the year is plain. */
export function shortDay(day: Day): string {
	return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]?.short ?? ''}`;
}
