import { addDays, addMonths } from '../../../dates/moments';
import type { Day, When } from '../../../follow-up';

/** Minutes at which people set appointments are multiples of this; others are those of a clock: `2026-11-16 13:16`. */
const ROUND_MINUTES = 5;

/** Whether a date with a time to the minute heads a line, as an app stamps a task with when it was written: `2026-11-16 13:16 Ask Dana`. */
export const isStamp = (content: string, when: When) =>
	when.time !== null &&
	Number(when.time.slice(-2)) % ROUND_MINUTES !== 0 &&
	/^\d{4}-/.test(when.phrase) &&
	content.slice(0, when.from).trim() === '';

/** Words around the day of a meeting for which something is to be ready: `in advance of the`, `before our next meeting on`. */
const FOR_MEETING = /^\W*(?:(?:in\s+)?advance|in\s+time|ahead|before|by|for|prior|the|our|their)\b/i;

/** Whether all that was not understood of a date are words before the day of a meeting. */
export const isForMeeting = ({ problems }: When) =>
	problems.every((problem) => problem.code !== 'date.partly-read' || FOR_MEETING.test(problem.unread));

/**
 * How long before the note's day a talk can have been that is noted with its day and month: `Call with Kim (28 Sept)` in a
 * note of November 19. Longer would drop talks that are planned for next year, shorter would list old ones a year ahead.
 */
const LOGGED_DAYS = 60;
/** The same for a day alone: `the 17th` in a note of November 19 is two days before, and `the 3rd` is in December. */
const LOGGED_DAYS_OF_MONTH = 7;

/** Whether a date without a year or month, which is read as one to come, was shortly before the note's day: `18 Nov` on November 19. */
export function wasJustBefore({ day, certain }: When, noteDay: Day): boolean {
	if (certain.includes('year') || certain.includes('weekday') || !certain.includes('day') || day <= noteDay)
		return false;
	return certain.includes('month')
		? addMonths(day, -12) >= addDays(noteDay, -LOGGED_DAYS)
		: addMonths(day, -1) >= addDays(noteDay, -LOGGED_DAYS_OF_MONTH);
}
