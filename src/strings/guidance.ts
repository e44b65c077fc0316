/** When each reminder appears, by its code. */
const SHOWN = {
	'promise.due': 'Reminds you when a time you promised is near or was missed.',
	'persistence.decide': 'Asks whether to give up or continue after as many attempts as you planned.',
	'expectation.agreed': 'Tells you that they expect the call when you agreed on a check-in.',
	'hours.early-late': 'Says whether now is a good time for a cold call, and when the next one begins.',
	'message.leaves-number': 'Points out a script for a cold call that asks them to call you back.',
	'message.no-callback-time': 'Proposes a time when you left a message without saying when you call again.',
	'expectation.no-fallback': 'Asks when you check in if they promised something by a date.',
	'court.take-it-back': 'Offers words to take the next step yourself when it depends on someone else.',
	'purpose.none': 'Proposes what to bring when a call is due within two days and has no purpose.',
	'ask.too-much': 'Points out when you ask for a job or a decision that they cannot give you.',
	'tone.demanding': 'Points out impatient or reproachful words in your script or purpose.',
	'tone.cool-off': 'Keeps you from calling again too soon after several tries.',
	'clarity.missing-part': 'Names what your script does not say yet: who, value, why or ask.',
	'message.practise': 'Suggests to write and say your message before the first cold call.',
	'persistence.keep-going': 'Encourages you to try again after a call that nobody answered.',
	'expectation.none': 'Asks for the next step in the note of a meeting from the last week.',
} as const;

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
		shown: SHOWN,
	},
} as const;
