import type { Day } from '../follow-up';

/** Caches the last result, because callers often ask for the same day several times in a row. */
let lastDay: Day = '1970-01-01';
let lastNumber = 0;

/**
 * Returns the days since 1970-01-01. An agenda of thousands of rows spends most of its time here, and integers are many
 * times faster than date objects.
 */
export function dayNumber(day: Day): number {
	if (day === lastDay) return lastNumber;
	const month = Number(day.slice(5, 7));
	const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
	const era = Math.floor(year / 400);
	const yearOfEra = year - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
	lastDay = day;
	lastNumber =
		era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
	return lastNumber;
}

/** Returns `07` for 7. */
export const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** Returns the day with a number: `1970-01-01` for 0. */
export function numberedDay(count: number): Day {
	const shifted = count + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)}`;
}
