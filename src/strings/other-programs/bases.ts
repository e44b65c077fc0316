/** Texts of the view "Follow-ups" of a base. */
export const bases = {
	bases: {
		name: 'Follow-ups',
		next: 'Next call',
		section: 'Section',
		attempts: 'Attempts',
		outcome: 'Last outcome',
		actions: 'Actions',
		none: 'No follow-up',
		add: 'Add',
		addTo: (note: string) => `Add follow-up to ${note}`,
		empty: 'No note in this base matches. Change the filter of the base, or the options of this view.',
		reading: 'Reading your notes…',
		showSection: 'Show the section',
		showAttempts: 'Show attempts',
		showOutcome: 'Show the last outcome',
		onlyOpen: 'Only notes with something to do',
	},
} as const;
