import { clockOf, dayOf } from '../dates/moments';
import type { When } from '../follow-up';
import { readContact } from '../markdown/links';
import {
	areDates,
	momentForms,
	momentWords,
	type MomentForm,
	type NewFollowUp,
	type SettledDates,
} from '../notes/write/new-follow-up-words';
import { readLine } from '../notes/line/read-line';
import type { AddContext, DateRole, TypedFollowUp } from './add-line';

/** What replaces the parts of a typed line: the contact as it is written, and the days on the user's clock. */
export type Settled = Pick<NewFollowUp, 'contact' | 'names'> & SettledDates;

/** A line in the user's own words. */
export interface OwnWords {
	readonly words: string;
	/** The purpose that is read in them; '' without one. */
	readonly purpose: string;
}

/** A preposition before a date, after which it needs none: `on ` in `call Dana on |`. */
const JOINED =
	/(?:^|\s)(?:on|by|before|until|till|at|for|around|about|sometime|from|between|after|since|circa|roughly)\s+$/i;
/** The word before two days that `and` joins: `between `. */
const BETWEEN = /(?:^|\s)between\s+$/i;

function dated(before: string, when: When, lead: string, words: string): string {
	if (BETWEEN.test(before)) return words.replace(' to ', ' and ');
	const isSpan = lead === 'on' && when.day !== when.lastDay;
	return JOINED.test(before) || (isSpan && before.trim() !== '') ? words : `${lead} ${words}`;
}

/** The first to the last day of a date of the user's that has several: all of `sometime next month`. */
const spanOf = ({ day, lastDay }: When, { several }: MomentForm) =>
	several ?? (lastDay === day ? undefined : { lastDay, isChoice: false });

/**
 * Returns a line in the user's own words, with the contact and the dates as they are written: on Mon 2026-11-23, `Dana
 * sends the contract Friday` becomes `[[Dana Whitfield]] sends the contract by 2026-11-27`. Null if these words would read
 * otherwise.
 */
export function inOwnWords(
	typed: string,
	{ spans, dates, contacts }: TypedFollowUp,
	settled: Settled,
	{ now, settings }: Pick<AddContext, 'now' | 'settings'>,
): OwnWords | null {
	const { contact, expecting, due, otherwise = null } = settled;
	const forms = momentForms(settled);
	const momentOf: Readonly<Record<DateRole, (before: string, when: When) => string | null>> = {
		expecting: (before, when) => expecting && dated(before, when, 'by', momentWords(expecting, forms.expecting)),
		due: (before, when) => {
			const several = spanOf(when, forms.due);
			return due && dated(before, when, 'on', momentWords(due, { ...forms.due, ...(several && { several }) }));
		},
		otherwise: (before, when) => otherwise && dated(before, when, 'on', momentWords(otherwise)),
	};
	let words = '';
	let at = 0;
	const named = spans.filter(({ part }) => part === 'contact' && contact !== '');
	for (const part of [...named, ...dates].sort((one, other) => one.from - other.from)) {
		words += typed.slice(at, part.from);
		words += 'role' in part ? (momentOf[part.role](words, part.when) ?? typed.slice(part.from, part.to)) : contact;
		at = part.to;
	}
	words = (words + typed.slice(at)).trim();
	if (contacts.length === 0 && contact !== '') words += `, with ${contact}`;
	const noteDate = { day: dayOf(now), time: clockOf(now), source: 'entry', name: null } as const;
	const line = readLine(words, { at: 0, opening: false, named: true }, { noteDate, people: [], own: [], settings });
	const names = settled.names ?? [readContact(contact)?.name ?? contact];
	const isWho = line.contact?.contacts.map(({ name }) => name.toLowerCase()).join() === names.join().toLowerCase();
	return isWho && areDates(line, settled) ? { words, purpose: line.purpose ?? '' } : null;
}
