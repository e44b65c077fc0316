import { count } from './plural';

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
			'tone.downcast': 'Sounds downcast',
			'ask.too-much': 'Asks for too much',
			'clarity.missing-part': 'Part missing',
			'message.too-long': 'Too long',
		},
		close: 'Close',
	},

	/** Asks who the user is and what they offer. */
	introduction: {
		title: 'Who is calling?',
		hint: 'Every message begins with these. You are asked once, and find them in the settings under Guidance.',
		save: 'Save',
		decline: 'Not now',
		needWords: 'Fill in one of the two, or choose “Not now”.',
		/** The button of a finding that the answer fixes. */
		fix: { who: 'Say who I am…', value: 'Say what I offer…' },
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
		/** `ahead`: hours by which the contact's clock is ahead. */
		theirClock: (ahead: number) =>
			`Their clock is ${count(Math.abs(ahead), 'hour', 'hours')} ${ahead > 0 ? 'ahead of' : 'behind'} yours. Say the hour on theirs, with “your time”.`,
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
