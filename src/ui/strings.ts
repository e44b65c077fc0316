import type { Channel, Clock, Outcome, Section } from '../core/follow-up';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
	Call: 'Call',
	Email: 'Email',
	Text: 'Text',
	Message: 'Message',
	Letter: 'Letter',
	'In person': 'In person',
};

const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
	'no answer': 'No answer',
	'left message': 'Left message',
	sent: 'Sent',
	'wrong number': 'Wrong number',
	spoke: 'Spoke',
	'they called': 'They called',
	'they replied': 'They replied',
};

const SECTION_NAMES: Readonly<Record<Section | 'this-note' | 'long-overdue', string>> = {
	'this-note': 'This note',
	'promised-now': 'Promised now',
	overdue: 'Overdue',
	today: 'Today',
	'to-decide': 'To decide',
	'needs-a-date': 'Needs a date',
	'next-7-days': 'Next 7 days',
	waiting: 'Waiting on them',
	later: 'Later',
	'done-lately': 'Done lately',
	done: 'Done',
	'long-overdue': 'Long overdue',
};

/** Everything a person can read in the sidebar and the dialogs, in one place. */
export const strings = {
	viewTitle: 'Due follow-ups',
	channel: CHANNEL_NAMES,
	outcome: OUTCOME_NAMES,
	section: SECTION_NAMES,

	now: 'now',
	before: (clock: string) => `before ${clock}`,
	after: (clock: string) => `after ${clock}`,
	/** The everyday name of a part of the day; '' when it has none. */
	window: (from: Clock | null, to: Clock | null): string => {
		if (from === null && to === '12:00') return 'morning';
		if (from === '12:00' && to === '17:00') return 'afternoon';
		if (from === '17:00' && to === null) return 'evening';
		if (from === '12:00' && to === null) return 'after noon';
		return '';
	},

	ended: { reached: 'reached', 'gave-up': 'gave up', closed: 'closed' },

	header: {
		log: 'Log attempt',
		add: 'Add follow-up',
		filter: 'Filter',
		collapseAll: 'Collapse all sections',
		expandAll: 'Expand all sections',
	},

	filter: {
		label: 'Filter follow-ups',
		placeholder: 'Filter…',
		clear: 'Clear filter',
		shown: (shown: number, of: number) => `${shown} of ${count(of, 'follow-up', 'follow-ups')} shown`,
		noHit: (query: string) => `Nothing matches “${query}”.`,
		noHitHint: 'Try part of a name, a company, a word from the note, or is:overdue, is:cold, is:waiting.',
	},

	row: {
		attempts: (made: number, limit: number) => `${made} of ${limit}`,
		attemptsSpoken: (made: number, limit: number) => `${made} of ${limit} attempts`,
		moreWith: (more: number, name: string) => `${more} more with ${name}`,
		log: 'Log',
		logFor: (name: string) => `Log attempt: ${name}`,
		applied: (when: string) => `Applied ${when}`,
		waitingUntil: (when: string) => `by ${when}`,
		noDate: 'no date',
		decide: 'your call',
		expectedFull: (when: string) => `Expected from them by ${when}`,
		goodNow: 'Good time now',
		goodNowThere: (theirs: string) => `Good time now (${theirs} for them)`,
		nextGoodTime: (mine: string) => `Next good time: ${mine}`,
		nextGoodTimeThere: (theirs: string, mine: string) => `Next good time: ${theirs} for them, ${mine} for you`,
	},

	sheet: {
		phone: 'Phone',
		copyNumber: 'Copy number',
		copied: 'Number copied',
		email: 'Email',
		localTime: 'Their time',
		callTime: 'Best time',
		toCheck: 'To check',
		when: 'When',
		expected: 'They said',
		purpose: 'Purpose',
		ask: 'Ask',
		script: 'Script',
		showMore: 'Show more',
		showLess: 'Show less',
		excerpt: 'From your note',
		noExcerpt: 'The note has no text around this line.',
		excerptFailed: 'The note could not be shown here. Open it instead.',
		attempts: 'Attempts so far',
		why: 'Why',
		whatHappened: 'What happened?',
		openNote: 'Open note',
		snooze: 'Snooze',
		close: 'Close',
		giveUp: 'Give up',
		reopen: 'Reopen',
		allowMore: (more: number) => `Allow ${more} more`,
		more: 'More actions',
		callingBack: (when: string) => `calling back ${when}`,
		expectingBy: (when: string) => `expecting ${when}`,
		nextOn: (when: string) => `next ${when}`,
		snoozedUntil: (when: string) => `Snoozed until ${when}`,
		event: { 'gave-up': 'Gave up', closed: 'Closed', reopened: 'Reopened', rehearsed: 'Rehearsed' },
		allowedMore: (more: number) => `Allowed ${more} more`,
	},

	reminder: {
		label: 'Good to know',
		why: 'Why',
		copyDraft: 'Copy text',
		purposes: 'Purposes from your notes',
		purposeHint: 'One click writes it into the note.',
		noPurposes: 'Your notes name no topic yet. Write one line on what you talked about, or a purpose.',
	},

	menu: {
		log: 'Log attempt',
		snooze: 'Snooze',
		openInTab: 'Open note in new tab',
		copyEmail: 'Copy email address',
		close: 'Close follow-up',
		numberDates: 'Write dates as numbers',
		add: 'Add another follow-up',
	},

	thisNote: {
		soundsLike: 'Sounds like a follow-up',
		trackIt: 'Track it',
		notOne: 'Not one',
	},

	longOverdue: {
		hint: 'Due more than 30 days ago and never tried.',
		closeAll: 'Close all',
	},

	problems: {
		title: 'Notes to look at',
		open: (path: string) => `Open ${path}`,
		more: (rest: number) => `and ${rest} more`,
	},

	indexing: (done: number, total: number) => `Reading notes: ${done} of ${total}`,

	empty: {
		noFollowUps: 'No follow-ups yet',
		noFollowUpsHint: 'Write in any note, and it shows up here:',
		waysToBegin: [
			{ what: 'A line', example: '- Follow up with Dana Monday at 8:30am' },
			{ what: 'A property', example: 'follow-up: next Monday' },
			{ what: 'A tag', example: '- Call Sam in 3 business days #follow-up' },
		],
		createExamples: 'Create example notes',
		add: 'Add follow-up',
		nothingDue: 'Nothing due',
		nothingDueNext: (name: string, when: string) => `Next: ${name}, ${when}.`,
		nothingAhead: 'Nothing is planned either. A good moment to set the next step with somebody.',
	},

	live: {
		moved: (name: string, section: string) => `${name}: now in ${section}`,
		gone: (name: string) => `${name}: off the list`,
		many: (changes: number) => `${changes} follow-ups changed`,
	},

	keys: 'Arrow keys move, Enter opens, L logs an attempt, S snoozes, O opens the note, slash filters.',

	log: {
		title: 'Log attempt:',
		contact: 'Follow-up with',
		channel: 'How',
		outcome: 'What happened?',
		/** One key each while no text field has the focus. */
		keys: {
			'no answer': 'n',
			'left message': 'm',
			sent: 'e',
			'wrong number': 'w',
			spoke: 's',
			'they called': 'c',
			'they replied': 'r',
		} satisfies Record<Outcome, string>,
		chooseOutcome: 'Choose what happened first.',
		at: 'When',
		callingBack: 'Calling back',
		callingBackPlaceholder: 'tomorrow 8:30am',
		expecting: 'They’ll get back by',
		expectingPlaceholder: 'Friday',
		next: 'What’s next?',
		nextPlaceholder: 'next Tuesday',
		note: 'Note',
		notePlaceholder: 'assistant is called Sam',
		also: 'Also for',
		save: 'Log attempt',
		cancel: 'Cancel',
	},

	when: {
		notUnderstood: 'Not understood. Try “tomorrow 8:30am”, “in 3 business days” or “24 Nov 8:30”.',
		past: 'That is in the past.',
		notYet: 'That is still ahead.',
	},

	limit: {
		reached: (limit: number) => `That was attempt ${limit}, as many as you allow.`,
		hint: 'Give up, or allow some more?',
		giveUp: 'Give up',
		allow: (more: number) => `Allow ${more} more`,
		more: 'How many more',
		later: 'Decide later',
	},

	refused: {
		kept: 'What you entered is kept. Copy it to add it by hand:',
		copy: 'Copy line',
	},

	snooze: {
		label: (name: string) => `Snooze: ${name}`,
		presets: 'Snooze until',
		until: 'Or until',
		placeholder: 'next Monday, in 3 days…',
		save: 'Snooze',
		needDate: 'Choose one of the above, or write a date.',
	},

	add: {
		title: 'Add follow-up',
		contact: 'With',
		contactPlaceholder: 'Dana Whitfield',
		expecting: 'They promised something by',
		expectingPlaceholder: 'Friday, or nothing',
		due: 'When I act',
		duePlaceholder: 'Monday morning',
		fallback: 'If I don’t hear, I check in',
		fallbackPlaceholder: 'Monday',
		purpose: 'About',
		purposePlaceholder: 'the pricing article',
		preview: 'This line is added',
		save: 'Add follow-up',
		needContact: 'Say with whom.',
		needDate: 'Give a date: when you act, or by when they promised something.',
	},

	check: {
		title: (note: string) => `Check message: ${note}`,
		fine: 'Nothing to mend. Say it aloud once or twice before you call.',
		found: (count: number) => (count === 1 ? 'One thing to mend.' : `${count} things to mend.`),
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
		resume: 'Go on',
		again: 'From the start',
		log: 'Log that you rehearsed',
	},

	choose: {
		placeholder: 'Which follow-up?',
		none: 'No follow-up matches.',
		open: 'to choose',
	},
} as const;
