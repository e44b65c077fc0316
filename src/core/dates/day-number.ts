import type { Day } from '../follow-up';

/** The day asked for last, since the same one is often asked for again at once. */
let lastDay: Day = '1970-01-01';
let lastNumber = 0;

/**
 * Days since 1970-01-01. Counting days is what an agenda of thousands of rows does most, and whole numbers do it many
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

/** `7` as `07`. */
export const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** The day with that number: 0 is `1970-01-01`. */
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
