import type { NoteDate } from '../../core/follow-up';

/** Texts in the editor and in reading view. */
export const editor = {
	editor: {
		/** After a date in a line. The arrow is part of the text, so that it turns with the direction of the script. */
		act: (date: string) => `→ ${date}`,
		theirs: (date: string) => `→ their turn until ${date}`,
		theirsThen: (until: string, then: string) => `→ their turn until ${until}, then ${then}`,
		/** A date that may be another one: the row and the hint say why. */
		uncertain: (text: string) => `${text}?`,
		both: (text: string, today: string) => `${text}, or from today ${today}?`,
		bothSince: (text: string, day: string, other: string) => `${text}, or from ${day} ${other}?`,
		needsDate: 'Needs a date',
		/** Between a day and its time or its part. */
		withTime: (day: string, time: string) => `${day}, ${time}`,
		either: (day: string, later: string) => `${day} or ${later}`,
		pair: (until: string, then: string) => `${until}, then ${then}`,

		/** Why a date with a zone is shown with another time. `contact` is the contact's own zone. */
		onYourClock: (there: string, zone: string, here: string) =>
			zone === 'contact'
				? `${there} on their clock is ${here} on yours.`
				: `${there} in the zone ${zone} is ${here} on your clock.`,

		choices: 'Choose the date',
		fromToday: (date: string) => `From today: ${date}`,
		fromDay: (day: string, date: string) => `From ${day}: ${date}`,
		fromNote: (date: string, day: string) => `From the note, ${day}: ${date}`,
		/** Asked about words that were typed on another day than that of their note. */
		whichDay: (noteDay: string, typed: string) => `Count it from the note, ${noteDay}, or from ${typed}?`,
		chooseDay: 'Choose the day…',
		noChoice: 'No choice matches.',
		keep: 'Keep as written',
		pickDate: 'Pick a date…',
		explain: 'Explain',
		setNoteDate: 'Set the note’s date…',

		log: 'Log',
		logFor: (name: string) => `Log an attempt with ${name}`,
		count: (made: number, limit: number, when: string | null) =>
			when === null ? `${made} of ${limit}` : `${made} of ${limit} · ${when}`,

		found: (date: string | null) =>
			date === null ? 'This sounds like a follow-up.' : `This sounds like a follow-up: ${date}.`,
		track: 'Track',
		notOne: 'Not one',
		trackLine: 'Track this follow-up',
		notOneLine: 'Not a follow-up',
	},

	suggest: {
		fromToday: (day: string) => `${day}, from today`,
		fromNote: (day: string, note: string) => `${day}, from the note, ${note}`,
	},

	block: {
		empty: 'No follow-ups here now.',
		reading: 'Reading your notes…',
		unknownKey: (key: string, allowed: string) => `${key} is not known here. Use ${allowed}.`,
		unknownValue: (key: string, value: string, allowed: string) =>
			allowed === ''
				? `${key} can’t be ${value}. Use a whole number such as 10.`
				: `${key} can’t be ${value}. Use ${allowed}.`,
		noKey: (words: string, allowed: string) => `${words} has no colon. Begin the line with ${allowed}, and a colon.`,
		keyTwice: (key: string) => `${key} is here twice, and the first one counts.`,
		either: (most: string, last: string) => `${most} or ${last}`,
	},

	/** What the words of a date are counted from. */
	countedFrom: {
		note: (day: string, source: string, kind: NoteDate['source']) =>
			kind === 'heading' || kind === 'entry'
				? `counted from the ${source}`
				: kind === 'created'
					? `counted from ${source}, ${day}`
					: `counted from this note’s date, ${day}`,
		entry: (day: string) => `counted from this attempt, ${day}`,
		expected: (day: string) => `counted from the day they promised, ${day}`,
		act: (day: string) => `counted from the day you act, ${day}`,
	},

	editorSettings: {
		group: 'In the editor',
		dates: [
			'Resolved dates',
			'Shows the day that words such as “next week” mean in a follow-up line, and what is not understood.',
		],
		state: ['Attempts and Log', 'Shows at the end of a follow-up line how often you tried, and a button to log.'],
		suggest: ['Suggestions', 'Suggests dates with their day, and people, while you type a follow-up.'],
		found: ['Underline found lines', 'Marks lines without a marker that sound like a follow-up.'],
	},
} as const;
