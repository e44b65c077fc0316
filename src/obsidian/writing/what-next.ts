import type { Minute, NextAction } from '../../core/follow-up';
import { strings } from '../../strings';
import type { Times } from '../../strings/date-format';

/** What comes after something was written, for a notice: `Next: Tue 24 Nov, 08:30.` */
export function whatNext(action: NextAction, now: Minute, times: Times): string {
	const { state, due, expected, attempts, attemptLimit } = action;
	switch (state) {
		case 'decide':
			return strings.next.decide(attempts, attemptLimit);
		case 'waiting':
			return expected === null ? strings.next.waiting : strings.next.waitingUntil(times.shortMoment(expected, now));
		case 'undated':
			return strings.next.undated;
		case 'reached':
			return strings.next.nothing;
		case 'gave-up':
		case 'closed':
			return '';
		case 'promised':
		case 'due':
		case 'scheduled':
		case 'snoozed':
			return due === null ? '' : strings.next.on(times.shortMoment(due, now));
	}
}
