import { attemptHere, statedDate, statedExpectation } from '../agenda/stated-date';
import { clockOf, dayOf } from '../dates/moments';
import type { FollowUp, When } from '../follow-up';
import type { DateField } from '../notes/write/dates-as-numbers';
import type { EntryDate } from './entry-marks';

/**
 * Returns a date of a follow-up with its day and time on the user's clock, as the row shows it: `Monday 10am Tokyo time`
 * is 01:00 for a user in London. Returns the same object if the user's clock shows the same.
 */
export function onUsersClock(
	when: When,
	field: DateField,
	followUp: Pick<FollowUp, 'timezone'>,
	readerZone: string,
): When {
	if (when.zone === null) return when;
	if (field === 'expected') {
		const expected = statedExpectation(when, followUp, readerZone);
		const [lastDay, time] = [dayOf(expected), clockOf(expected)];
		return lastDay === when.lastDay && time === when.time ? when : { ...when, day: lastDay, lastDay, time };
	}
	const { due, window } = statedDate(when, followUp, readerZone);
	const [day, time] = [dayOf(due), clockOf(due)];
	const isSame =
		day === when.day && time === when.time && window?.from === when.window?.from && window?.to === when.window?.to;
	return isSame ? when : { ...when, day, lastDay: day, time, window };
}

/**
 * Returns a date of the last attempt on the user's clock: `will call back tomorrow 8:30 am CST` is 09:30 for a user in New
 * York. Returns the same object if the user's clock shows the same.
 */
export function entryOnUsersClock(date: EntryDate, followUp: FollowUp, readerZone: string): EntryDate {
	const last = followUp.entries.at(-1);
	if (date.zone === null || date.field === 'until' || last?.kind !== 'attempt') return date;
	const moment = attemptHere(last, followUp, readerZone)[date.field] ?? date.moment;
	return moment === date.moment ? date : { ...date, moment };
}
