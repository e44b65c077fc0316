import { addDays, dayOf } from '../../dates/moments';
import type { Minute, NoteReading } from '../../follow-up';
import type { Advice, Guideline } from '../guideline';

const LATELY = 7;

/** A meeting of the last week from which nothing follows. Concerns the note rather than a follow-up. */
export const expectationNone: Guideline = {
	code: 'expectation.none',
	name: 'A meeting without a next step',
	why: 'A talk that ends without a next step leaves both of you guessing. It is not too late: write one line with a thank-you, say when you will be in touch, and it is agreed.',
	advise: () => null,
};

/** What to say about a note at the moment `now`. */
export function adviseNote({ contacts, noteDate, followUps, declined }: NoteReading, now: Minute): Advice | null {
	if (contacts.length === 0 || followUps.length > 0 || declined || noteDate.source === 'created') return null;
	const today = dayOf(now);
	if (noteDate.day > today || noteDate.day < addDays(today, -LATELY)) return null;
	const [first] = contacts;
	const who = contacts.length === 1 && first && first.name.length <= 30 ? ` with ${first.name}` : '';
	return {
		text: `No next step${who} yet. Who does what, and by when?`,
		action: { label: 'Add follow-up', does: { kind: 'add-follow-up' } },
	};
}
