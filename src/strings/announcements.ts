import { count } from './count';

/** What is told about calls: in notices, by the system, and in the status bar. */
export const announcements = {
	announce: {
		ahead: (name: string, clock: string) => `Follow up with ${name} at ${clock}`,
		aheadPromised: (name: string, clock: string) => `Call ${name} at ${clock}, as promised`,
		time: (name: string, clock: string) => `Follow up with ${name}: it is due at ${clock}`,
		timePromised: (name: string, clock: string) => `Call ${name} now: you promised ${clock}`,
		several: (calls: number) => `${calls} calls have their time now`,
		about: (purpose: string) => `About: ${purpose}`,
		log: 'Log attempt',
		snooze: 'Snooze',
		open: 'Open',
		show: 'Show',
		missed: (promised: number, others: number) =>
			[
				...(promised > 0
					? [`${count(promised, 'promised call', 'promised calls')} ${promised === 1 ? 'was' : 'were'} missed`]
					: []),
				...(others > 0 ? [`${count(others, 'follow-up', 'follow-ups')} came due meanwhile`] : []),
			].join('. '),
		notAllowed: 'This device does not allow notifications from Obsidian. Allow them in its system settings first.',
	},

	statusBar: {
		due: (number: number) => `${number} due`,
		spokenDue: (number: number) => count(number, 'follow-up due', 'follow-ups due'),
		spokenNext: (name: string, when: string) => `next promised call: ${name}, ${when}`,
		opens: 'Opens the list.',
	},
} as const;
