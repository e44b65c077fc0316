import { count } from './plural';

/** Texts about calls: in notices, system notifications and the status bar. */
export const announcements = {
	announce: {
		ahead: (name: string, clock: string) => `Follow up with ${name} at ${clock}`,
		aheadPromised: (name: string, clock: string) => `Call ${name} at ${clock}, as promised`,
		time: (name: string, clock: string) => `Follow up with ${name}: it is due at ${clock}`,
		timePromised: (name: string, clock: string) => `Call ${name} now: you promised ${clock}`,
		several: (calls: number) => `${calls} calls are due now`,
		about: (purpose: string) => `About: ${purpose}`,
		log: 'Log attempt',
		snooze: 'Snooze',
		open: 'Open',
		hide: 'Hide',
		show: 'Show',
		missed: (promised: number, others: number) =>
			[
				...(promised > 0
					? [`${count(promised, 'promised call', 'promised calls')} ${promised === 1 ? 'was' : 'were'} missed`]
					: []),
				...(others > 0 ? [`${count(others, 'follow-up', 'follow-ups')} came due meanwhile`] : []),
			].join('. '),
		missedOf: (missed: string, names: string) => `${missed}: ${names}`,
		notAllowed: 'This device does not allow notifications from Obsidian. Allow them in its system settings first.',
	},

	announceSettings: {
		group: 'Announcements',
		/** Says what a phone cannot do, and what to do instead. */
		onPhones:
			'Calls are announced only while Obsidian is open: on phones and tablets it does not let plugins run in the ' +
			'background or show system notifications. For a call that must not be missed use the command “Save as calendar ' +
			'file” and let your calendar ring.',
		onDesktop: 'Calls are announced while Obsidian runs, also in the background, in a notice that stays.',
		announce: 'Announce calls',
		aliases: ['reminder', 'notification', 'notice'],
		minutes: [
			'Minutes before',
			'Announces a call this many minutes before its time and again at its time, or with 0 only at its time.',
		],
		quietHours: [
			'Quiet hours',
			'Nothing is announced between these times; calls that became due are announced at their end.',
		],
		needQuietHours: 'Write two times as 22:00–07:00, or nothing.',
		system: [
			'System notifications',
			'Each announcement is also shown by your system, in front of other windows, if it allows that.',
		],
		offerWeek: ['Review of the week', 'Offers a look back on the week in the list, on Fridays from 15:00.'],
		statusBar: ['Status bar', 'Shows how many follow-ups are due and the time of the next promised call.'],
	},

	statusBar: {
		due: (number: number) => `${number} due`,
		spokenDue: (number: number) => (number === 0 ? 'Nothing due now' : `${number} due`),
		spokenNext: (name: string, when: string) => `next promised call: ${name}, ${when}`,
		opens: 'Opens the list.',
	},
} as const;
