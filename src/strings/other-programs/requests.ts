/** Texts for the command line of Obsidian, and for links from other programs. */
export const otherPrograms = {
	otherPrograms: {
		/** One line, as programs expect it. */
		error: (why: string) => `Error: ${why}`,
		list: {
			description: 'List due follow-ups',
			format: 'text, or json for programs',
			section: (names: string) => `Only some sections, separated by commas: ${names}`,
			contact: 'Only people with these words in their name',
			all: 'Also those that ended more than two days ago',
		},
		log: {
			description: 'Log an attempt in the note',
			contact: 'Who was called; the most urgent follow-up with them is meant',
			outcome: 'What happened, such as "no answer", "left message" or "spoke"',
			channel: 'Call, Email, Text, Message, Letter or "In person"',
			when: 'When it was, such as "yesterday 16:30"; now if left out',
			callingBack: 'When you call back, such as "tomorrow 8:30"',
			expecting: 'Until when they act',
			next: 'When you act next',
			note: 'A remark',
			file: 'The note, as in a link',
			line: 'The line of the follow-up in the note',
		},
		unknownValue: (name: string, value: string, values: string) => `${name} is one of ${values}, not “${value}”.`,
		unknownKey: (key: string, keys: string) => `“${key}” is not known. Use ${keys}.`,
		noDay: 'noteDate is a day like 2026-11-23.',
		notText: (name: string) => `${name} is a text.`,
		noText: 'text is the text of a note.',
		noAction: (action: string, actions: string) => `A link can’t do “${action}”. Use ${actions}.`,
		textCut: (longest: number) => `The text of the link is too long. Only its first ${longest} characters were taken.`,
	},
} as const;
