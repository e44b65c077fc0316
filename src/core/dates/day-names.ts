import { MONTHS, WEEKDAYS } from '../english/calendar-words';
import type { Day } from '../follow-up';
import { weekdayOf } from './moments';

/** `2026-11-19` as `19 Nov`: for sentences where the year is plain. */
export function shortDay(day: Day): string {
	return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]?.short ?? ''}`;
}

/** `2026-11-23` as `Mon 23 Nov 2026`: the form in which every reading of a date is explained. */
export function longDay(day: Day): string {
	return `${WEEKDAYS[weekdayOf(day) - 1]?.short ?? ''} ${shortDay(day)} ${Number(day.slice(0, 4))}`;
}
