/** Texts about the channel on which a person is reached. */
export const channelTexts = {
	reach: {
		/** Beside the next call, after several without an answer. */
		offer: (calls: number) => `${calls} calls without an answer. A short email beside the next call may reach them.`,
		draft: 'Draft email',
		write: 'Write email',
		logSent: 'Log as sent',
		noCalls: 'Your notes say that they want no calls, so the next step is an email.',
	},
} as const;
