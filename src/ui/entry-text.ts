import { clockOf, dayOf } from '../core/dates/days';
import type { Attempt, Entry, FollowUpEvent, Minute } from '../core/follow-up';
import { strings } from './strings';
import type { Times } from './times';

/** `Mon 23 Nov, 08:10` */
export function entryTime(entry: Entry, now: Minute, times: Times): string {
	const clock = clockOf(entry.at);
	const day = times.shortDay(dayOf(entry.at), now);
	return clock ? `${day}, ${times.clock(clock)}` : day;
}

/** `Call: left message, calling back Tue 24 Nov 2026, 08:30` */
export function entryText(entry: Entry, times: Times): string {
	return entry.kind === 'attempt' ? attemptText(entry, times) : eventText(entry, times);
}

function attemptText(attempt: Attempt, times: Times): string {
	const parts = [`${strings.channel[attempt.channel]}: ${strings.outcome[attempt.outcome].toLowerCase()}`];
	if (attempt.callingBack) parts.push(strings.sheet.callingBack(times.moment(attempt.callingBack)));
	if (attempt.expecting) parts.push(strings.sheet.expectingBy(times.moment(attempt.expecting)));
	if (attempt.next) parts.push(strings.sheet.nextOn(times.moment(attempt.next)));
	return parts.join(', ');
}

function eventText(event: FollowUpEvent, times: Times): string {
	if (event.event === 'snoozed') return strings.sheet.snoozedUntil(event.until ? times.moment(event.until) : '…');
	if (event.event === 'allowed-more') return strings.sheet.allowedMore(event.more);
	return strings.sheet.event[event.event];
}
