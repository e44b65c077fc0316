import type { Outcome } from '../core/follow-up';
import { count } from './plural';

/** Texts of the dialogs that write into a note. */
export const dialogs = {
	confirm: {
		closeAll: (rows: number) => ({
			title: 'Close all long overdue follow-ups?',
			text: `${count(rows, 'follow-up is', 'follow-ups are')} closed, each by a line in its note. You can undo it in one step.`,
			button: 'Close all',
		}),
		rebuild: {
			title: 'Rebuild the index?',
			text: 'All notes are read again, which takes a while in a large vault. No note changes.',
			button: 'Rebuild',
		},
	},

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
		atPlaceholder: 'now',
		callingBack: 'Calling back',
		callingBackPlaceholder: 'tomorrow 8:30am',
		note: 'Note',
		/** Written into the note of an attempt. */
		newNumber: (number: string) => `new number ${number}`,
		notePlaceholder: 'assistant is called Sam',
		save: 'Log attempt',
		cancel: 'Cancel',
	},

	/** Other follow-ups with the same person that get the same entry. */
	also: {
		label: 'Also for',
		more: (hidden: number, ticked: number) => `Show ${hidden} more${ticked > 0 ? ` (${ticked} ticked)` : ''}`,
	},

	agreed: {
		title: (name: string) => `Next step: ${name}`,
		label: 'What did you agree?',
		theirs: 'They will',
		mine: 'I will',
		nothing: 'nothing',
		placeholder: 'send him my portfolio Thursday',
		/** The meaning of the field, below it. */
		theirDay: (when: string) => `They: ${when}`,
		myDay: (when: string) => `I: ${when}`,
		note: (words: string) => `“${words}”`,
		when: 'When? Choose a day above, or save it as a note without one.',
		needStep: 'Say who does what, or by when.',
		save: 'Set next step',
	},

	when: {
		suggestions: 'Suggestions',
		notUnderstood: 'Not understood. Try “tomorrow 8:30am”, “in 3 business days” or “24 Nov 8:30”.',
		pastNotUnderstood: 'Not understood. Try “10 min ago”, “9:15” or “yesterday 4pm”.',
		past: 'That is in the past.',
		dayOnly: 'Only the day is kept. Add an hour to keep the time.',
		firstDay: 'Only the first day is taken.',
		notYet: 'That is still ahead.',
	},

	limit: {
		reached: (made: number, limit: number) =>
			made > limit
				? `That was attempt ${made}, and you allow ${limit}.`
				: `That was attempt ${made}, as many as you allow.`,
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
		several: (people: number) => `Snooze ${people} people`,
		presets: 'Snooze until',
		until: 'Or until',
		placeholder: 'next Monday, in 3 days…',
		save: 'Snooze',
		needDate: 'Choose one of the above, or write a date.',
	},

	/** Asks for the day on which the user or the contact acts. */
	whenDialog: {
		mine: 'When do you act?',
		theirs: 'By when do they act?',
		placeholder: 'Thursday 8:30',
		needDate: 'Give a day, such as “Thu” or “next week”.',
		set: (name: string) => `Date for ${name}`,
		saveSet: 'Write date',
		change: (name: string) => `Change the date: ${name}`,
		saveChange: 'Change date',
		reopen: (name: string) => `Reopen: ${name}`,
		saveReopen: 'Reopen',
		keepDate: 'Empty keeps the date in the note.',
	},

	noteDate: {
		title: 'Set the note’s date',
		action: 'Set the note’s date',
		choices: 'The note is from',
		today: 'Today',
		created: 'The day the file was created',
		other: 'Or from',
		placeholder: 'yesterday, 19 Nov…',
		save: 'Set date',
		needDate: 'Choose one of the above, or write a date.',
	},

	track: {
		title: 'Track this line',
		titleOfAll: (lines: number) => `Track ${count(lines, 'line', 'lines')}`,
		promised: (name: string | null, when: string) =>
			name === null ? `Promised for ${when}.` : `${name} promised it for ${when}.`,
		checkIn: 'If I don’t hear, I check in',
		checkInPlaceholder: 'Monday',
		checkInOn: (when: string) => `check in ${when}`,
		writes: 'Added at the end of the line',
		hint: (tag: string) => `Each line gets the tag #${tag}. None of your words change.`,
		needDate: 'Give the day on which you check in.',
		save: 'Track',
		saveAll: (lines: number) => (lines === 1 ? 'Track' : `Track all ${lines}`),
	},

	add: {
		/** `Analyst at Northwind`; '' without either. */
		purposeAt: (purpose: string | null, company: string | null) =>
			purpose !== null && company !== null ? `${purpose} at ${company}` : (purpose ?? company ?? ''),
		/** Words for the field, to tell who introduced somebody what came of it. */
		report: (by: string, to: string) => `${by} tomorrow about my talk with ${to}`,
		title: 'Add follow-up',
		label: 'Who, when and why',
		placeholder: 'call Dana Fri 14:00 about the portfolio',
		complete: 'Complete',
		/** What is missing in the line below the field. */
		who: 'Who?',
		when: 'When?',
		fromNote: (name: string) => `${name}, from this note`,
		theirDay: (when: string) => `They: ${when}`,
		fallback: (when: string) => `If not, I: ${when}`,
		daysTo: (first: string, last: string) => `${first} – ${last}`,
		zoneMissing: (name: string) =>
			`The time zone of ${name} is not known. The line keeps “their time”, which counts as yours until then.`,
		which: 'Who is meant?',
		/** Read aloud before each part. */
		parts: { contact: 'With', 'their-day': 'Promised', 'my-day': 'When', channel: 'How', purpose: 'About' },
		preview: 'Added to',
		save: 'Add follow-up',
		needContact: 'Say who it is with, such as “call Dana”.',
		needDate: 'Say when, such as “Fri 14:00” or “next week”.',
		needNote: 'Open the note that should take the line, or choose somebody with a note.',
	},
} as const;
