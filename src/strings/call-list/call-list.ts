import { count } from '../plural';
import { sidebar } from '../sidebar';

/** Texts of "Start calls", which takes the user through the due calls one by one. */
export const calls = {
	calls: {
		start: 'Start calls',
		goOn: 'Continue calls',
		/** `Start calls: 7 due` */
		startLabel: (start: string, due: number) => `${start}: ${due} due`,
		goThrough: 'Go through them',
		title: 'Calls',
		leave: 'Back to the list',
		place: (place: number, total: number) => `${place} of ${total}`,
		spokenPlace: (name: string, place: number, total: number) => `${name}, call ${place} of ${total}`,

		number: 'Call',
		write: 'Write',
		noNumber: 'No number in your notes',

		whatHappened: 'What happened?',
		howDidItGo: (name: string) => `How did it go with ${name}?`,
		snooze: 'Snooze',
		giveUp: 'Give up',
		skip: 'Skip',
		other: 'Other…',
		openNote: 'Open note',
		/** One key each while no field has the focus. */
		keys: { snooze: 'z', giveUp: 'g', skip: 'k', other: 'l', openNote: 'o', undo: 'u', call: '↵' },

		callingBack: 'When will you call again?',
		snoozeUntil: 'Snooze until',
		noTime: 'No time said',
		back: 'Back',
		save: 'Save',
		when: 'Another time',
		whenPlaceholder: 'tomorrow 8:30am',

		/** `Priya Nair in 2 min` */
		comesUp: (name: string, minutes: number) =>
			minutes > 0 ? `${name} in ${minutes} min` : `You promised ${name} a call now`,
		callNow: 'Call now',
		afterThisOne: 'After this one',

		night: (clock: string) => `${clock} for them`,
		nightHint: (theirs: string, mine: string) => `Night for them. Call at ${theirs}, ${mine} for you.`,
		snoozeTo: (clock: string) => `Snooze to ${clock}`,

		done: 'Done',
		/** `5 called, 1 written to, 2 reached` */
		summary: (called: number, written: number, reached: number) =>
			called + written === 0
				? 'No calls made'
				: [
						...(called > 0 ? [`${called} called`] : []),
						...(written > 0 ? [`${written} written to`] : []),
						`${reached} reached`,
					].join(', '),
		next: (name: string, when: string) => `Next: ${name}, ${when}.`,
		skipped: (people: number) => `${count(people, 'person', 'people')} skipped`,
		undo: 'Undo',
		undoFor: (name: string) => `Undo: ${name}`,
		nothingDue: 'Nothing to call now',
		nothingAhead: sidebar.empty.nothingAhead,
		listKeys:
			'N no answer, M left message, S spoke, C they called, Z snoozes, G gives up, K skips, L other outcomes, O opens the note, U undoes, Enter calls, Escape goes back to the list.',
	},
} as const;
