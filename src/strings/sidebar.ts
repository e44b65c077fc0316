import { count } from './plural';

/** Texts of the sidebar and its call sheet. */
export const sidebar = {
	header: {
		log: 'Log attempt',
		add: 'Add follow-up',
		filter: 'Filter',
		collapseAll: 'Collapse all sections',
		expandAll: 'Expand all sections',
		more: 'More options',
	},

	weeks: {
		label: 'Next two weeks',
		/** `Tue 24 Nov: 2 to do, 1 expected from them` */
		day: (day: string, mine: number, theirs: number) => {
			const parts = [...(mine > 0 ? [`${mine} to do`] : []), ...(theirs > 0 ? [`${theirs} expected from them`] : [])];
			return `${day}: ${parts.join(', ') || 'nothing'}`;
		},
		today: 'Today',
		empty: 'Nothing is planned on this day.',
		all: 'Show all days',
	},

	pickUp: {
		title: 'When do they pick up?',
		intro: (calls: number) => `${calls} calls you logged, by the hour on their clock.`,
		missing: (more: number) =>
			`This chart needs ${count(more, 'more logged call', 'more logged calls')} to be reliable.`,
		missingHint: 'Log each call with its time, also those that nobody answers.',
		best: (from: string, to: string, reached: number, calls: number) =>
			`Best so far: between ${from} and ${to}, where ${reached} of ${calls} picked up.`,
		hour: 'Hour',
		reached: 'Picked up',
		missed: 'Did not',
		close: 'Close',
	},

	timeline: {
		label: (name: string) => `Attempts with ${name} over time`,
		answered: 'answered',
		message: 'message left or sent',
		nothing: 'no answer',
		now: 'now',
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
		things: (number: number) => `${number} things`,
		/** Who introduced the person. */
		via: (name: string) => `via ${name}`,
		log: 'Log',
		logFor: (name: string) => `Log attempt: ${name}`,
		call: (name: string) => `Call ${name}`,
		applied: (when: string) => `Applied ${when}`,
		waitingUntil: (when: string) => `by ${when}`,
		noDate: 'no date',
		decide: 'decide',
		unsettled: 'reached, no next step',
		expectedFull: (when: string) => `Expected from them by ${when}`,
	},

	/** The things of one person, in an open row. */
	things: {
		log: (about: string) => `Log attempt: ${about}`,
		snooze: (about: string) => `Snooze: ${about}`,
		close: (about: string) => `Close: ${about}`,
		reopen: (about: string) => `Reopen: ${about}`,
		setStep: (about: string) => `Set next step: ${about}`,
		more: (about: string) => `More actions: ${about}`,
	},

	sheet: {
		phone: 'Phone',
		lastTime: 'Last time',
		introduced: 'Introduced',
		via: (name: string) => `via ${name}`,
		nameAllowed: 'You may use their name.',
		nameForbidden: 'Do not use their name.',
		night: 'night for them',
		otherOutcome: 'Other…',
		check: 'Check',
		rehearse: 'Rehearse',
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
		/** `Edit purpose` */
		edit: (field: string) => `Edit ${field.toLowerCase()}`,
		addPurpose: 'What could you bring?',
		addNumber: 'Add number',
		script: 'Script',
		showMore: 'Show more',
		showLess: 'Show less',
		excerpt: 'From your note',
		noExcerpt: 'The note has no text around this line.',
		excerptFailed: 'The note could not be shown here. Open it instead.',
		attempts: 'Attempts so far',
		earlier: (hidden: number) => `Show ${count(hidden, 'earlier one', 'earlier ones')}`,
		why: 'Why',
		whatHappened: 'What happened?',
		openNote: 'Open note',
		snooze: 'Snooze',
		close: 'Close',
		giveUp: 'Give up',
		setOne: 'Set one',
		thatWasAll: 'That was all',
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

	/** Fields of an open row for what its note lacks. */
	fix: {
		when: 'When?',
		whenPlaceholder: 'Thursday 8:30',
		who: 'Who is this?',
		whoPlaceholder: 'Dana Whitfield',
		number: 'What is the right number?',
		numberPlaceholder: '+1 312 555 0142',
		save: 'Save',
		purpose: 'Another purpose',
		purposePlaceholder: 'the pricing article',
	},

	reminder: {
		label: 'Good to know',
		why: 'Why',
		copyDraft: 'Copy text',
		purposes: 'Purposes from your notes',
		purposeHint: 'One click writes it into the note.',
		noPurposes: 'Your notes name no topic yet. What could you bring?',
	},

	/** Several rows, to snooze or close them together. */
	selection: {
		select: 'Select',
		selected: (people: number) => `${people} selected`,
		spoken: 'Selected:',
		clear: 'Clear selection',
	},

	menu: {
		log: 'Log attempt',
		snooze: 'Snooze',
		changeDate: 'Change date',
		explain: 'Explain this follow-up',
		openInTab: 'Open note in new tab',
		showInList: 'Show follow-ups of this note',
		copyEmail: 'Copy email address',
		close: 'Close follow-up',
		setNextStep: 'Set next step',
		thatWasAll: 'That was all',
		numberDates: 'Write dates as numbers',
		add: 'Add another follow-up',
	},

	thisNote: {
		/** `name`: null if nobody is named. */
		countFor: (name: string | null) => (name === null ? 'Count it here' : `Count it for ${name}`),
		moveTo: (name: string) => `Move it to ${name}`,
		writeAgain: 'Write it again',
		writeFor: (name: string) => `Write it for ${name}`,
		leaveOut: 'Leave it out',
		leaveThere: 'Leave it there',
		soundsLike: 'Sounds like a follow-up',
		track: 'Track',
		trackAll: (count: number) => `Track all ${count}`,
		notOne: 'Not one',
		/** Something came of an introduction. */
		report: (by: string, to: string) => `Tell ${by} how it went with ${to}`,
	},

	copies: {
		title: 'Conflict copy of this note',
		notCounted: 'Only the copy has these, so they do not count:',
		nothingNew: 'It has nothing that this note lacks. You can delete it.',
		move: 'Move them',
		open: (name: string) => `Open ${name}`,
	},

	longOverdue: {
		hint: 'Due more than 30 days ago and never tried.',
		closeAll: 'Close all',
	},

	problems: {
		title: 'Notes to check',
		open: (path: string) => `Open ${path}`,
		more: (rest: number) => `and ${rest} more`,
	},

	indexing: (done: number, total: number) => `Reading notes: ${done} of ${total}`,

	empty: {
		noFollowUps: 'No follow-ups yet',
		noFollowUpsHint: 'Write in any note, and it shows up here:',
		onlyFound: 'These lines of your notes sound like one. Track what you mean to do.',
		waysToBegin: [
			{ what: 'A line', example: '- Follow up with Dana Monday at 8:30am' },
			{ what: 'A property', example: 'follow-up: next Monday' },
			{ what: 'A tag', example: '- Call Sam in 3 business days #follow-up' },
		],
		createExamples: 'Create example notes',
		add: 'Add follow-up',
		nothingDue: 'Nothing due',
		nothingDueNext: (name: string, when: string) => `Next: ${name}, ${when}.`,
		nothingAhead: 'Nothing is planned. A good time to set a next step with someone.',
	},

	live: {
		moved: (name: string, section: string) => `${name}: now in ${section}`,
		gone: (name: string) => `${name}: off the list`,
		many: (changes: number) => `${changes} follow-ups changed`,
	},

	keysTitle: 'Keys in the list',
	keys: 'Arrow keys move, Enter opens, L logs an attempt, S snoozes, D changes the date, C closes, G gives up, R reopens, O opens the note, E explains the line, slash filters. Shift with the arrow keys selects several rows.',
} as const;
