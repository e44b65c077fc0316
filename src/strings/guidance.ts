/** Texts of the settings for guidance. */
export const guidance = {
	guidance: {
		title: 'Guidance',
		/** Name, what it changes, and an example. */
		whoIAm: ['Who I am', 'Begins the messages that are drafted for you.', 'Ana Ruiz, a data analyst'],
		whatIOffer: [
			'What I offer',
			'Tells them what you bring, in one sentence of each drafted message.',
			'five years of pricing models for software firms',
		],
		askIntroduction: [
			'Ask who I am',
			'Asks for the two above before the first message that needs them, until you answer or decline.',
		],
	},
} as const;
