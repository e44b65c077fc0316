import { clockOf, dayOf } from '../dates/moments';
import type { When } from '../follow-up';
import { plainWords, readContact } from '../markdown/links';
import {
	areDates,
	momentForms,
	momentWords,
	type MomentForm,
	type NewFollowUp,
	type SettledDates,
} from '../notes/write/new-follow-up-words';
import { readLine } from '../notes/line/read-line';
import type { AddContext, DatedSpan, DateRole, TypedFollowUp } from './add-line';

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
/** A word that a date begins with: `before ` in `before Friday`. */
const LIMIT = /^(?:not\s+)?(?:before|after|until|till|by|from)\s+/i;
/** A negated act, whose day is no day to act: `Don't` in `Don't call Dana before Friday`. */
const NEGATED = /n['’]t\b|\bdo\s+not\b|\bnever\b/i;
/** A word that leads to a month, and to no day: `in ` after `sometime ` in `sometime in January`. */
const IN = /((?:^|\s)sometime\s+)in\s+$/i;
/** The word before two days that `and` joins: `between `. */
const BETWEEN = /(?:^|\s)between\s+$/i;

function dated(before: string, { role, when }: DatedSpan, words: string): string {
	if (BETWEEN.test(before)) return words.replace(' to ', ' and ');
	const isSpan = role === 'due' && when.day !== when.lastDay;
	if (JOINED.test(before) || (isSpan && before.trim() !== '')) return words;
	return `${role === 'expecting' ? 'by' : 'on'} ${words}`;
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
	{ spans, dates, contacts, due: typedDue }: TypedFollowUp,
	settled: Settled,
	{ now, settings }: Pick<AddContext, 'now' | 'settings'>,
): OwnWords | null {
	const { contact, expecting, due, otherwise = null } = settled;
	const forms = momentForms(settled);
	const several = due && typedDue && spanOf(typedDue, forms.due);
	const momentOf: Readonly<Record<DateRole, string | null>> = {
		expecting: expecting && momentWords(expecting, forms.expecting),
		due: due && momentWords(due, { ...forms.due, ...(several && { several }) }),
		otherwise: otherwise && momentWords(otherwise),
	};
	const named = spans.filter(({ part }) => part === 'contact' && contact !== '');
	const parts = [...named, ...dates].sort((one, other) => one.from - other.from);
	const wordsOf = (person: string, isLed: boolean) => {
		let words = '';
		let at = 0;
		for (const part of parts) {
			const own = typed.slice(part.from, part.to);
			const lead = isLed ? (LIMIT.exec(own)?.[0] ?? '') : '';
			words += typed.slice(at, part.from) + lead;
			if ('role' in part) words = words.replace(IN, '$1');
			const moment = 'role' in part ? momentOf[part.role] : person;
			words += moment === null ? own.slice(lead.length) : 'role' in part ? dated(words, part, moment) : moment;
			at = part.to;
		}
		words = (words + typed.slice(at)).trim();
		return contacts.length === 0 && person !== '' ? `${words}, with ${person}` : words;
	};
	const noteDate = { day: dayOf(now), time: clockOf(now), source: 'entry', name: null } as const;
	const names = (settled.names ?? [readContact(contact)?.name ?? contact]).join().toLowerCase();
	// The word that leads to a date is kept where it means the same before the day in digits, as in "don't call before Friday".
	const linked = [wordsOf(contact, true), wordsOf(plainWords(contact), true)];
	for (const words of NEGATED.test(typed) ? linked : [wordsOf(contact, true), wordsOf(contact, false)]) {
		const line = readLine(words, { at: 0, opening: false, named: true }, { noteDate, people: [], own: [], settings });
		const isWho = line.contact?.contacts.map(({ name }) => name.toLowerCase()).join() === names;
		if (isWho && areDates(line, settled)) return { words, purpose: line.purpose ?? '' };
	}
	return null;
}
