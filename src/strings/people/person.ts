import { count } from '../plural';
import { quote } from '../quote';
import type { PromiseVerdict } from '../../core/agenda/persons/promises';

/** What became of a promise. */
const VERDICTS: Readonly<Record<PromiseVerdict, string>> = {
	kept: 'kept',
	late: 'late',
	missed: 'missed',
	open: 'still open',
	settled: 'no longer needed',
};

/** Texts of the sheet of a person. */
export const person = {
	person: {
		/** In menus; the command has the same name. */
		show: 'Show person',
		choose: 'Choose a person',
		none: 'No such person in your notes.',
		unknown: (name: string) => `${quote(name)} is not in your notes.`,
		noneIn: (file: string) => `No person found for ${quote(file)}.`,
		nobodyHere: 'No people in your notes yet. Add a follow-up, a note in a folder “People”, or the property “contact”.',
		note: 'Note',
		log: 'Log attempt',
		add: 'Add follow-up',
		draft: 'Draft message',
		openNote: 'Open their note',
		call: (name: string) => `Call ${name}`,
		write: (name: string) => `Write to ${name}`,
		lastTime: 'Last time',
		never: 'No talks yet.',
		today: 'People you meet today',
		coming: 'You meet',
		/** On a row, and below its name. */
		meetAt: (clock: string | null) => (clock === null ? 'you meet today' : `you meet ${clock}`),
		/** Dismisses a row of today. */
		notToday: (name: string) => `Not meeting ${name} today`,
		beforeYouMeet: (name: string) => `Before you meet: ${name}`,
		mine: 'Your turn',
		theirs: 'Their turn',
		nothingOpen: 'Nothing is open on either side.',
		talks: 'Talks',
		attempts: 'Attempts',
		attemptLabel: (when: string, what: string) => `${when}: ${what}`,
		promises: 'Promises kept',
		/** `You: 3 of 4` */
		kept: (whose: 'me' | 'them', kept: number, counted: number) =>
			`${whose === 'me' ? 'You' : 'They'}: ${kept} of ${counted}`,
		myPromise: (when: string) => `You call ${when}`,
		theirPromise: (when: string) => `They act by ${when}`,
		verdict: VERDICTS,
		toBring: 'To bring or ask',
		looking: 'Reading the notes…',
		notes: 'Other notes',
		colleagues: 'People there',
		introductions: 'Introductions',
		moreIntroduced: (more: number) => `and ${more} more`,
		showAll: (hidden: number) => `Show ${count(hidden, 'more', 'more')}`,
		empty: (name: string) => `Your notes say nothing about ${name} yet.`,
		emptyHint: 'Add a follow-up, or name them as the contact of a meeting note.',
		gone: (name: string) => `The note of ${name} is gone. This is what other notes say.`,
		namesakes: (number: number) =>
			number === 1
				? 'Someone else has the same name. A note that names them without a link can mean either.'
				: `${number} others have the same name. A note that names them without a link can mean any of them.`,
		more: (about: string) => `More actions: ${about}`,
		logFor: (about: string) => `Log attempt: ${about}`,
	},
} as const;
