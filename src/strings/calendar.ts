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
		file: (contact: string) => `Follow-up ${contact}`.trim(),
		asFile: 'Save as file',
		open: 'Open in calendar',
		copied: (when: string) => `Calendar event copied: ${when}. Paste it into your calendar.`,
		notCopied: 'This device did not allow copying.',
		notOnPhones: 'A phone’s calendar takes an event as a file, not as text.',
		saved: (path: string) => `Saved as ${path}.`,
		notSaved: (reason: string) => `The calendar file could not be saved (${reason}).`,
		noDate: 'This follow-up has no date to put into a calendar.',
	},
} as const;
