import { count } from './plural';

type NameAndDesc = readonly [name: string, desc: string];
/** Name, description, and the text of an empty list. */
type ListWords = readonly [name: string, desc: string, empty: string];

/** The weekdays by number, for the choice of working days. */
const WEEKDAYS = {
	1: 'Monday',
	2: 'Tuesday',
	3: 'Wednesday',
	4: 'Thursday',
	5: 'Friday',
	6: 'Saturday',
	7: 'Sunday',
} as const;

/** The name and description of each kind of property. */
const PROPERTIES = {
	followUp: ['Follow-up', 'Says when you act.'],
	contact: ['Contact', 'Says whom you follow up with.'],
	company: ['Company', 'Says where they work.'],
	noteDate: ['Date of the note', 'Says which day “Monday” in the note is counted from; the first one found counts.'],
	expecting: ['Expecting', 'Says by when they promised to act.'],
	purpose: ['Purpose', 'Says what the follow-up is about.'],
	ask: ['Ask', 'Says what you ask them for.'],
	phone: ['Phone', 'Gives their number.'],
	email: ['Email', 'Gives their address.'],
	timezone: ['Time zone', 'Says where their clock is, such as America/Chicago.'],
	applied: ['Applied', 'Says when you answered an ad, which makes a cold follow-up.'],
	cold: ['Cold', 'Says that you have not spoken with them yet.'],
	attemptsAllowed: ['Attempts allowed', 'Overrides how often you try before you decide.'],
	noCalls: ['No calls', 'Says that they want no calls, so that the next step is an email.'],
	keepInTouch: ['Keep in touch', 'Says how often you want to be in touch, such as “6 weeks” or “quarterly”.'],
	status: ['Status', 'Says whether the follow-up is over.'],
	script: ['Script', 'Holds what you will say.'],
	introducedBy: ['Introduced by', 'Says who introduced you to them.'],
	useName: ['Use name', 'Says whether you may use the name of the person who introduced you.'],
} as const satisfies Record<string, NameAndDesc>;

/** Of each list in the settings: its name, its description, and what an empty list means. */
const LISTS = {
	windows: [
		'Times for cold calls',
		'The best times to reach someone you have not spoken with, on their clock.',
		'No times: any time is good.',
	],
	holidays: ['Holidays', 'Dates that the plugin calculates skip these days.', 'No holidays yet.'],
	markers: [
		'Markers',
		'A line that begins with one of these is a follow-up.',
		'No markers: only tags, headings and properties count.',
	],
	headings: [
		'Headings',
		'List items below one of these headings are follow-ups when they have a date.',
		'No headings.',
	],
	skip: [
		'Folders and notes to skip',
		'The plugin does not read these notes, or notes in these folders; a name matches anywhere, a path only there; files that Obsidian excludes are read unless you add them here.',
		'All notes are read.',
	],
	private: [
		'Private folders',
		'The plugin never suggests sharing notes from these folders, or introducing the people in them; a name matches anywhere, a path only there.',
		'Nothing is private.',
	],
	statuses: [
		'Closing statuses',
		'A follow-up property is over when the status is one of these.',
		'No status closes a follow-up.',
	],
	attempts: [
		'Attempts headings',
		'Attempts of property follow-ups go below one of these headings; the plugin creates the first one.',
		'The usual heading is used.',
	],
	scripts: [
		'Script headings',
		'Your script goes below one of these headings.',
		'No headings: only the property counts.',
	],
} as const satisfies Record<string, ListWords>;

/** The name and description of each setting that is not a list. */
const NAMES = {
	attemptsAllowed: [
		'Attempts before you decide',
		'After this many attempts without an answer, you choose to give up or allow more.',
	],
	foundDays: ['Found lines', 'Days after which a line without a marker is no longer shown.'],
	trackFound: [
		'Track found lines by themselves',
		'Lists them like lines with a marker, and writes nothing into your notes.',
	],
	callGap: ['After a call', 'Business days from an unanswered call to the next one.'],
	replyGap: ['After a message', 'Business days from an email, text or letter to your next step.'],
	longerGaps: [
		'Wait longer each time',
		'The second unanswered step waits twice as many days as the first, the third three times as many.',
	],
	coldDelay: ['After applying', 'Business days from answering an ad to your first call.'],
	appliedDays: ['When an application lapses', 'Days from applying until a note without an attempt is done.'],
	workingDays: ['Working days', 'Dates that the plugin calculates fall on these days.'],
	dateOrder: ['Dates like 12/1', 'Which number is the month.'],
	weekStart: ['First day of the week', 'Where “next week” begins.'],
	nextWeekday: ['Next Friday', 'Which Friday “next Friday” means on a Thursday.'],
	tag: ['Tag', 'A line with this tag anywhere in it is a follow-up.'],
	properties: ['Properties', 'The properties to read, separated by commas.'],
} as const satisfies Record<string, NameAndDesc>;

/** Texts of the settings tab. */
export const settings = {
	settings: {
		weekdays: WEEKDAYS,
		properties: PROPERTIES,
		lists: LISTS,
		names: NAMES,
		groups: {
			again: 'When to try again',
			dates: 'Dates in words',
			what: 'What counts as a follow-up',
			notes: 'Names in your notes',
		},
		dateOrders: {
			'month-first': '1 December (month first)',
			'day-first': '12 January (day first)',
		},
		nextWeekdays: {
			'next-week': 'The one in next week',
			nearest: 'The nearest one',
		},
		/** Of the dialog that adds an entry to a list or changes one. */
		entry: {
			marker: ['Add marker', 'Change marker'],
			heading: ['Add heading', 'Change heading'],
			status: ['Add status', 'Change status'],
			folder: ['Add folder or note', 'Change folder or note'],
			holiday: ['Add holiday', 'Change holiday'],
			time: ['Add time', 'Change time'],
		},
		needLetter: 'Type at least one letter.',
		needName: 'Type at least one name.',
		needTag: 'Type one tag, without spaces.',
		needDay: 'Write the day as 2026-12-25.',
		needWindow: 'Write a part of one day as 07:00–08:00.',
		needNumber: (least: number, most: number) => `Choose a whole number from ${least} to ${most}.`,
	},

	changedSettings: {
		title: 'Changed settings',
		desc: 'Settings that differ from their defaults; each can be reset on its own.',
		none: 'All settings are at their defaults.',
		reset: (name: string) => `Reset ${name}`,
		count: (changed: number) => count(changed, 'change', 'changes'),
		on: 'On',
		off: 'Off',
		nothing: 'Nothing',
	},
} as const;
