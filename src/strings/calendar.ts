/** Texts of calendar events and of notices about them. */
export const calendar = {
	calendar: {
		copy: 'Copy as calendar event',
		save: 'Save as calendar file',
		summary: (contact: string, promised: boolean) => `${promised ? 'Call' : 'Follow up with'} ${contact}`,
		purpose: (words: string) => `About: ${words}`,
		ask: (words: string) => `Ask: ${words}`,
		phone: (number: string) => `Phone: ${number}`,
		email: (address: string) => `Email: ${address}`,
		part: (words: string) => `When: ${words}`,
		/** Of the calendar in the file that is kept up to date. */
		name: 'Follow-ups',
		file: (contact: string) => `Follow-up ${contact}`.trim(),
		asFile: 'Save as file',
		open: 'Open in calendar',
		copied: (when: string) => `Calendar event copied: ${when}. Paste it into your calendar.`,
		notCopied: 'This device did not allow copying.',
		notOnPhones: 'A phone’s calendar takes an event as a file, not as text.',
		saved: (path: string) => `Saved as ${path}.`,
		notSaved: (reason: string) => `The calendar file could not be saved (${reason}).`,
		notFollowed: (path: string, reason: string) => `The calendar file ${path} was not written: ${reason}`,
		isFolder: 'There is a folder of this name. Choose another file in the settings.',
		isNotOwn: 'There is another file of this name. Choose another file in the settings.',
		noDate: 'This follow-up has no date to put into a calendar.',
	},
	calendarSettings: {
		group: 'Calendar',
		keep: [
			'Keep a calendar file',
			'Keeps a file in the vault up to date with all promised, scheduled, snoozed and due calls, with alarms, for calendars that watch a file.',
		],
		path: ['Calendar file', 'Its name, with a folder if you like.'],
		needPath: 'Enter a name that ends in .ics, such as “Calendars/Follow-ups.ics”.',
	},
} as const;
