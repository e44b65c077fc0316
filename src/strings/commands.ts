/** Names of the commands. */
export const commands = {
	/** Over the icon in the ribbon, where the plugin's name is not shown. */
	openSidebar: 'Open due follow-ups',

	command: {
		open: 'Open list',
		startCalls: 'Start calls',
		reviewWeek: 'Review the week',
		next: 'Go to next due follow-up',
		rebuild: 'Rebuild index',
		log: 'Log attempt',
		logNoAnswer: 'Log call without answer',
		snooze: 'Snooze follow-up',
		close: 'Close follow-up',
		giveUp: 'Give up on follow-up',
		reopen: 'Reopen follow-up',
		numberDates: 'Write dates as numbers',
		noteDate: 'Set the note’s date',
		add: 'Add follow-up',
		track: 'Track this line',
		insertList: 'Insert list of follow-ups',
		undo: 'Undo last change',
		examples: 'Create example notes',
		draft: 'Draft message',
		check: 'Check message',
		rehearse: 'Rehearse message',
		showPerson: 'Show person',
	},
} as const;
