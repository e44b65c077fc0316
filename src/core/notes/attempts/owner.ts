import { plainName } from './format-entry';

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
