import { momentWords } from '../core/agenda/words';
import type { DayOrMinute, Minute, NextAction } from '../core/follow-up';
import { strings } from '../strings';

/** `Tue 24 Nov, 08:30`, with the year only when it is another one. */
export function shortMoment(moment: DayOrMinute, now: Minute): string {
	const words = momentWords(moment);
	const year = moment.slice(0, 4);
	return year === now.slice(0, 4) ? words.replace(` ${year}`, '') : words;
}

/** What comes after something was written, for a notice: `Next: Tue 24 Nov, 08:30.` */
export function whatNext(action: NextAction, now: Minute): string {
	const { state, due, expected, attempts, attemptLimit } = action;
	switch (state) {
		case 'decide':
			return strings.next.decide(attempts, attemptLimit);
		case 'waiting':
			return expected === null ? strings.next.waiting : strings.next.waitingUntil(shortMoment(expected, now));
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
			return due === null ? '' : strings.next.on(shortMoment(due, now));
	}
}
