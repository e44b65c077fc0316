/** Texts of the dialogs for a script. */
export const message = {
	check: {
		title: (note: string) => `Check message: ${note}`,
		fine: 'Nothing to fix. Say it aloud once or twice before you call.',
		found: (count: number) => (count === 1 ? 'One thing to fix.' : `${count} things to fix.`),
		counts: 'How many of each',
		count: (what: string, count: number) => `${what}: ${count}`,
		codes: {
			'message.leaves-number': 'Asks for a call back',
			'message.no-next-call': 'No time of the next call',
			'tone.demanding': 'Sounds impatient',
			'ask.too-much': 'Asks for too much',
			'clarity.missing-part': 'Part missing',
			'message.too-long': 'Too long',
		},
		close: 'Close',
	},

	rehearse: {
		title: (name: string) => `Rehearse: ${name}`,
		as: 'As',
		voicemail: 'Voicemail',
		live: 'Live answer',
		show: 'Show',
		whole: 'Whole',
		parts: 'Part by part',
		script: 'What you say',
		labels: { who: 'Who', value: 'Value', why: 'Why', ask: 'Ask', greeting: 'Greeting', closing: 'Closing' },
		back: 'Back',
		next: 'Next',
		step: (at: number, all: number) => `${at} of ${all}`,
		elapsed: 'Time spoken',
		of: (limit: string) => `of ${limit}`,
		over: (seconds: number) => (seconds === 1 ? 'one second over' : `${seconds} seconds over`),
		estimated: (seconds: number) => `About ${seconds} ${seconds === 1 ? 'second' : 'seconds'} when spoken`,
		start: 'Start the clock',
		pause: 'Pause',
		resume: 'Resume',
		again: 'From the start',
		log: 'Log that you rehearsed',
	},

	choose: {
		placeholder: 'Which follow-up?',
		none: 'No follow-up matches.',
		open: 'to choose',
	},
} as const;
