import { CHANNELS, type Channel, type Clock, type Outcome, type Section } from '../core/follow-up';

/** The name of a channel is how it is written into the note. */
const CHANNEL_NAMES = Object.fromEntries(CHANNELS.map((channel) => [channel, channel])) as Readonly<
	Record<Channel, string>
>;

/** The outcomes, as buttons and lists name them. */
const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
	'no answer': 'No answer',
	'left message': 'Left message',
	sent: 'Sent',
	'wrong number': 'Wrong number',
	spoke: 'Spoke',
	'they called': 'They called',
	'they replied': 'They replied',
};

/** The sections of the list, as their headings name them. */
const SECTION_NAMES: Readonly<Record<Section | 'this-note' | 'found' | 'long-overdue', string>> = {
	'this-note': 'This note',
	'promised-now': 'Promised now',
	overdue: 'Overdue',
	today: 'Today',
	'to-decide': 'To decide',
	'needs-a-date': 'Needs a date',
	found: 'Found in your notes',
	'next-7-days': 'Next 7 days',
	waiting: 'Waiting on them',
	later: 'Later',
	'keep-in-touch': 'Keep in touch',
	'done-lately': 'Done lately',
	done: 'Done',
	resting: 'Keep in touch later',
	'long-overdue': 'Long overdue',
};

/** Names of channels, outcomes and sections, and words for times. */
export const domainTerms = {
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
} as const;
