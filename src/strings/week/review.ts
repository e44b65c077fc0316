import { count } from '../plural';

/** `Dana`, `Dana and Kim`, `Dana, Kim and 3 more`. */
function someOf(names: readonly string[]): string {
	const shown = names.length > 3 ? names.slice(0, 2) : names;
	const more = names.length - shown.length;
	const parts = more > 0 ? [...shown, `${more} more`] : shown;
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Texts of "Review the week": the row in the list, the dialog, and the notices. */
export const week = {
	week: {
		/** The row that the list shows on Friday. */
		offer: 'How was your week?',
		offerAct: 'Review the week',
		offerDismiss: 'Not this week',

		title: 'Review the week',
		/** `23 Nov to 29 Nov 2026` */
		span: (from: string, to: string) => `${from} to ${to}`,
		previous: 'Week before',
		next: 'Week after',

		worked: {
			reached: (names: readonly string[]) => `You reached ${someOf(names)}.`,
			kept: (calls: number) =>
				calls === 1
					? 'You called exactly when you had promised to.'
					: `You called all ${calls} times exactly when you had promised to.`,
			tried: (people: number) => `You tried ${count(people, 'person', 'people')}. An answer often takes several tries.`,
			planned: (followUps: number) =>
				`You noted ${count(followUps, 'follow-up', 'follow-ups')}, so the next step is clear.`,
			nothing: 'No calls in this week. One call is enough for a good start.',
		},

		figures: 'In figures',
		calls: 'Calls made',
		sent: 'Messages sent',
		reached: 'People reached',
		/** `2 of 5`; `0` without a try. */
		reachedOf: (reached: number, tried: number) => (tried === 0 ? String(reached) : `${reached} of ${tried}`),
		kept: 'Promised times kept',
		keptOf: (kept: number, promised: number) => `${kept} of ${promised}`,
		tries: 'Tries until an answer',
		/** `2.5` */
		average: (tries: number, answers: number) => String(Math.round((10 * tries) / answers) / 10),
		pickUp: 'They pick up best',
		pickUpAt: (from: string, to: string) => `${from} to ${to}`,

		lists: {
			toDecide: 'To decide',
			theirPromises: 'They promised by now',
			quiet: 'Gone quiet',
			unsettled: 'Nothing agreed yet',
			meetings: 'Meetings without a next step',
			reports: 'Introductions to report back',
			found: 'Found, not tracked',
		},
		tryCount: (tries: number) => count(tries, 'try', 'tries'),
		triesOf: (tries: number, limit: number) => `${tries} of ${limit} tries`,
		lastTry: (when: string) => `last ${when}`,
		promisedUntil: (when: string) => `expected ${when}`,
		spokeOn: (when: string) => `spoke ${when}`,
		more: (things: number) => `Show ${things} more`,
		outOfTouch: (people: number) =>
			people === 1
				? 'One person has waited twice as long as you meant to keep in touch.'
				: `${people} people have waited twice as long as you meant to keep in touch.`,
		overdue: (calls: number) => `${count(calls, 'call is', 'calls are')} overdue in the list.`,
		nothingLeft: 'Nothing is left open.',

		acts: {
			log: 'Log',
			draft: 'Draft message',
			giveUp: 'Give up',
			allowMore: (more: number) => `Allow ${more} more`,
			setStep: 'Set next step',
			thatWasAll: 'That was all',
			add: 'Add follow-up',
			track: 'Track',
			notOne: 'Not one',
			openNote: 'Open note',
		},
		/** One key each while a thing has the focus. */
		keys: {
			log: 'l',
			draft: 'm',
			giveUp: 'g',
			allowMore: 'a',
			setStep: 'n',
			thatWasAll: 'c',
			add: 'a',
			track: 't',
			notOne: 'x',
			openNote: 'o',
			undo: 'u',
		},
		undo: 'Undo',
		write: 'Write into today’s note',
		close: 'Close',

		written: (note: string) => `Written into ${note}.`,
		alreadyWritten: (note: string) => `${note} has this week already.`,
		notWritten: (note: string) => `${note} leaves no place for the review, so nothing was written.`,
		noDailyNotes: 'Today’s note comes from the core plugin Daily notes. Turn it on in Settings, under Core plugins.',
		notCreated: (note: string, reason: string) => `${note} could not be created (${reason}).`,
		copySection: 'Copy the review',
	},
} as const;
