import { peopleInNote } from '../../agenda/persons/contact-notes';
import { addBusinessDays } from '../../dates/business-days';
import { dayOf } from '../../dates/moments';
import type { FollowUp, Minute, NoteReading } from '../../follow-up';
import { draftThanks } from '../../message/thanks/draft-thanks';
import type { DateSettings } from '../../settings';
import type { Advice, Guideline } from '../guideline';
import { shortName } from '../short-name';

/**
 * A thank-you is fresh for this many business days after the interview (docs/guidance.md); later it reads like a duty.
 */
const FRESH_BUSINESS_DAYS = 2;

type Calendar = Pick<DateSettings, 'workingDays' | 'holidays'>;

/** Whether something was sent since the interview. */
const isThanked = ({ entries }: Pick<FollowUp, 'entries'>, day: string) =>
	entries.some((entry) => entry.kind === 'attempt' && entry.outcome === 'sent' && dayOf(entry.at) >= day);

/** What to say about a note, with whom to thank and their address: an interview of the last two business days, and nobody thanked since. */
export function adviseThanks(
	reading: NoteReading,
	{ contacts, email: address }: Pick<FollowUp, 'contacts' | 'email'>,
	now: Minute,
	calendar: Calendar,
): Advice<'thanks.interview'> | null {
	const { interview, noteDate, followUps } = reading;
	const { day } = noteDate;
	const today = dayOf(now);
	if (!interview || interview.thanked || day === null || day > today) return null;
	// It has not taken place yet.
	if (noteDate.time !== null && now < `${day}T${noteDate.time}`) return null;
	if (today > addBusinessDays(day, FRESH_BUSINESS_DAYS, calendar)) return null;
	if (followUps.some((followUp) => isThanked(followUp, day))) return null;
	const [first, ...others] = contacts;
	const name = first && others.length === 0 ? shortName(first.name) : null;
	const [theirs = null] = followUps.flatMap(({ expected }) => (expected ? [expected.lastDay] : []));
	const [mine = null] = followUps.flatMap(({ act, fallback }) =>
		(act ?? fallback) ? [(act ?? fallback)?.day ?? ''] : [],
	);
	const email = draftThanks({ interview, contacts, day, today, theirs, mine });
	return { name, action: { kind: 'draft-thanks', email, address } };
}

/** An interview of the last two business days for which nobody was thanked. */
export const thanksInterview: Guideline<'thanks.interview'> = {
	code: 'thanks.interview',
	advise: ({ followUp, reading, now, policy }) => {
		if (!reading?.interview || followUp.rhythm) return null;
		const people = peopleInNote(reading);
		const { contacts } = followUp;
		const isOfTalk = people.length === 0 || contacts.some(({ name }) => people.some((each) => each.name === name));
		if (!isOfTalk || isThanked(followUp, reading.noteDate.day ?? '')) return null;
		return adviseThanks(reading, followUp, now, policy.settings);
	},
};
