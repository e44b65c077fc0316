import type { Contact, FollowUp } from '../../follow-up';
import { propertyIndex } from '../identity';
import { plainName } from './format-entry';

/** Where a note keeps the entries of one follow-up. */
export type EntryPlace =
	/** A list item's children, or the list directly below a paragraph line; `line` counts from 0. */
	| { readonly kind: 'line'; readonly line: number }
	/** Under a heading `Attempts`; `names` are the contacts of all property follow-ups, in order, `index` is this one's. */
	| { readonly kind: 'property'; readonly index: number; readonly names: readonly string[] };

/** The name by which a property follow-up is known in its entries: those of all its contacts, `Kim Ito, Lee Park`. */
export function followUpName(contacts: readonly Contact[]): string {
	return contacts.map(({ name }) => name).join(', ');
}

/** The names of a note's property follow-ups, in their order. */
export function propertyNames(followUps: readonly FollowUp[]): readonly string[] {
	return followUps.filter(({ source }) => source === 'property').map(({ contacts }) => followUpName(contacts));
}

/** Where the entries of a follow-up are; `names` are those of the note's property follow-ups. */
export function entryPlaceOf(followUp: FollowUp, names: readonly string[]): EntryPlace {
	if (followUp.source === 'line') return { kind: 'line', line: followUp.line - 1 };
	return { kind: 'property', index: propertyIndex(followUp.id) ?? 0, names };
}

/** As it is written in a line: without dashes and brackets. */
const key = (name: string) => plainName(name).toLowerCase();

function isNamed(name: string, contact: string): boolean {
	const one = key(name);
	const whole = key(contact);
	return one === whole || whole.split(', ').includes(one) || whole.split(' ')[0] === one;
}

/** The number after the name of a second follow-up with one person: `Gil (2)`. */
const NUMBERED = /^(.*\S) \((\d{1,2})\)$/;

/** The places of the follow-ups that a name may mean: those with that very name, else those it is a part of. */
function meantBy(name: string, names: readonly string[]): number[] {
	const places = names.map((_, index) => index);
	const exact = places.filter((index) => key(names[index] ?? '') === key(name));
	return exact.length > 0 ? exact : places.filter((index) => isNamed(name, names[index] ?? ''));
}

/**
 * Which of several property follow-ups a line belongs to: the one with that contact (the whole name, or the first name),
 * of several with one person the one that the number behind the name counts, as in `Gil (2)`, and the first for a line
 * without a name or with one that is nobody's.
 */
export function ownerOf(contact: string | null, names: readonly string[]): number {
	if (contact === null || names.length < 2) return 0;
	const [named] = meantBy(contact, names);
	if (named !== undefined) return named;
	const [, name = contact, number = '1'] = NUMBERED.exec(contact) ?? [];
	const several = meantBy(name, names);
	// A person whose own name is "Gil (2)" takes that number away from Gil.
	const others = names.filter((one) => key(one).startsWith(`${key(name)} (`));
	const taken = new Set(others.map((one) => Number(NUMBERED.exec(one)?.[2])));
	const before = [...taken].filter((one) => one < Number(number)).length;
	return several[Number(number) - 1 - before] ?? several[0] ?? 0;
}

/**
 * The name in the lines of the property follow-up at a place: that of its first contact, with a number where that alone
 * would mean an earlier one. `names` has those of all its contacts, joined. Null where a note has only one follow-up.
 */
export function entryName(first: string, index: number, names: readonly string[]): string | null {
	if (names.length < 2) return null;
	const numbered = names.map((_, place) => `${first} (${place + 2})`);
	return [first, names[index] ?? first, ...numbered].find((name) => ownerOf(name, names) === index) ?? first;
}

/** The name that an entry of a follow-up states; null for a line's, and in a note with one property follow-up. */
export function entryContact(followUp: FollowUp, siblings: readonly FollowUp[]): string | null {
	const index = propertyIndex(followUp.id);
	const first = followUp.contacts[0]?.name;
	return index === null || first === undefined ? null : entryName(first, index, propertyNames(siblings));
}
