import { momentWords } from '../core/agenda/words';
import type { DayOrMinute, Minute, NextAction } from '../core/follow-up';

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
			return `That makes ${attempts} of ${attemptLimit}: give up, or allow more.`;
		case 'waiting':
			return expected === null ? 'Waiting on them.' : `Waiting on them until ${shortMoment(expected, now)}.`;
		case 'undated':
			return 'It needs a date.';
		case 'reached':
			return 'Nothing more to do.';
		case 'gave-up':
		case 'closed':
			return '';
		case 'promised':
		case 'due':
		case 'scheduled':
		case 'snoozed':
			return due === null ? '' : `Next: ${shortMoment(due, now)}.`;
	}
}
