/** Names of the commands. */
export const commands = {
	command: {
		open: 'Open due follow-ups',
		next: 'Go to next due follow-up',
		rebuild: 'Rebuild index',
		log: 'Log attempt',
		logNoAnswer: 'Log attempt: no answer',
		snooze: 'Snooze follow-up',
		close: 'Close follow-up',
		giveUp: 'Give up on follow-up',
		reopen: 'Reopen follow-up',
		numberDates: 'Write dates as numbers',
		add: 'Add follow-up',
		track: 'Track this line',
		undo: 'Undo last change',
		examples: 'Create example notes',
		draft: 'Draft message',
		check: 'Check message',
		rehearse: 'Rehearse message',
	},
} as const;
