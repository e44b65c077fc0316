import type { When } from '../../../follow-up';

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

/** Whether all that was not understood of a date are words in front of the day of a meeting. */
export const isForMeeting = ({ problems }: When) =>
	problems.every((problem) => problem.code !== 'date.partly-read' || FOR_MEETING.test(problem.unread));
