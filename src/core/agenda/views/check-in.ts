import { businessDayOnOrAfter } from '../../dates/business-days';
import { asksForCheckIn, type Day, type UntrackedLine } from '../../follow-up';
import type { Settings } from '../../settings';

/**
 * Returns a found promise with a day to check in that is not past: for `@greta to send the contract by Thursday`, which was
 * over last week, the first business day from today on. Other lines stay as they are.
 */
export function withComingCheckIn(line: UntrackedLine, today: Day, settings: Settings): UntrackedLine {
	const isPast = asksForCheckIn(line) && line.fallback !== null && line.fallback < today;
	return isPast ? { ...line, fallback: businessDayOnOrAfter(today, settings) } : line;
}
