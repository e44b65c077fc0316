import type { Attempt, DayOrMinute, Entry, FollowUpEvent, Minute, TimeWindow } from '../../core/follow-up';
import { strings } from '../../strings';
import type { DateFormat } from '../../strings/date-format';

/** `Mon 23 Nov, 08:10` */
export function entryTime(entry: Entry, now: Minute, times: DateFormat): string {
	return times.shortMoment(entry.at, now);
}

/** `Call: left message, calling back Tue 24 Nov, 08:30` */
export function entryText(entry: Entry, now: Minute, times: DateFormat): string {
	return entry.kind === 'attempt' ? attemptText(entry, now, times) : eventText(entry, now, times);
}

/** `Call: left message`, without the dates that were agreed. */
export function outcomeText(entry: Entry, now: Minute, times: DateFormat): string {
	if (entry.kind === 'event') return eventText(entry, now, times);
	return `${strings.channel[entry.channel]}: ${strings.outcome[entry.outcome].toLowerCase()}`;
}

function attemptText(attempt: Attempt, now: Minute, times: DateFormat): string {
	const parts = [outcomeText(attempt, now, times)];
	const { windows = {} } = attempt;
	const mine = (moment: DayOrMinute, window: TimeWindow | undefined) =>
		times.shortMoment(moment, now) + (window ? `, ${times.window(window)}` : '');
	if (attempt.callingBack) parts.push(strings.sheet.callingBack(mine(attempt.callingBack, windows.callingBack)));
	if (attempt.expecting) parts.push(strings.sheet.expectingBy(times.shortMoment(attempt.expecting, now)));
	if (attempt.next) parts.push(strings.sheet.nextOn(mine(attempt.next, windows.next)));
	return parts.join(', ');
}

function eventText(event: FollowUpEvent, now: Minute, times: DateFormat): string {
	if (event.event === 'snoozed')
		return strings.sheet.snoozedUntil(event.until ? times.shortMoment(event.until, now) : '…');
	if (event.event === 'allowed-more') return strings.sheet.allowedMore(event.more);
	return strings.sheet.event[event.event];
}
