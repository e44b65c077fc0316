import type { Minute, NextAction } from '../../core/follow-up';
import type { DateFormat } from '../date-format';
import { notices } from '../notices';

const { next } = notices;

/** The next step after an entry: `Next Tue 24 Nov, 08:30.` */
export function nextStepText(action: NextAction, now: Minute, times: DateFormat): string {
	const { state, due, expected, attempts, attemptLimit } = action;
	switch (state) {
		case 'decide':
			return next.decide(attempts, attemptLimit);
		case 'waiting':
			return expected === null ? next.waiting : next.waitingUntil(times.shortMoment(expected, now));
		case 'undated':
			return next.undated;
		case 'reached':
			return next.nothing;
		case 'gave-up':
		case 'closed':
			return '';
		case 'promised':
		case 'due':
		case 'scheduled':
		case 'snoozed':
			return due === null ? '' : next.on(times.shortMoment(due, now));
	}
}
