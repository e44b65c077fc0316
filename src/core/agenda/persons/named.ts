import type { Row } from '../row';
import { rowsOfPerson, type PersonRow } from './person-row';

/** Ignores case and accents: `José` becomes `jose`. Letters that Unicode does not decompose stay: `Søren` is `søren`. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Letters that Unicode does not decompose, as people type them who lack the key. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', '’': "'", '‘': "'", '‐': '-' },
};

/** Text to find what a user types on any keyboard: `Søren` is `soren`, `O’Hara` is `o'hara`, `Łukasz` is `lukasz`. */
export const searchText = (text: string): string =>
	fold(text).replace(/[łøđðþßæœı’‘‐]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

/** The words of a name, folded: `Dana  Whitfield` becomes `dana`, `whitfield`. */
export function foldedWords(text: string): readonly string[] {
	return fold(text)
		.split(/\s+/)
		.filter((part) => part !== '');
}

/** Every name of the people of a follow-up, with those in the row of its person: `Kim`, `Kim Lee`. */
export function contactNames({ contact, followUp }: Row, person?: Pick<PersonRow, 'contact'>): readonly string[] {
	const names = followUp.contacts.flatMap(({ name, alias, aliases }) => [name, alias ?? '', ...(aliases ?? [])]);
	return [contact, person?.contact ?? '', ...names].filter((name) => name !== '');
}

/**
 * The people whom a name can mean: those of exactly this name, else those with a name that has each of its words. `Kim`
 * means Kim if there is one, else both Kim Lee and Kim Ortiz; `Ana` never means Dana. Case and accents do not matter.
 * Nobody without words.
 */
export function peopleNamed(people: readonly PersonRow[], name: string): readonly PersonRow[] {
	const words = foldedWords(name);
	if (words.length === 0) return [];
	const whole = words.join(' ');
	const named = people.map((person) => ({
		person,
		names: rowsOfPerson(person).flatMap((row) => contactNames(row, person).map(foldedWords)),
	}));
	const exact = named.filter(({ names }) => names.some((each) => each.join(' ') === whole));
	const hasWords = (names: readonly (readonly string[])[]) =>
		names.some((each) => words.every((word) => each.includes(word)));
	return (exact.length > 0 ? exact : named.filter(({ names }) => hasWords(names))).map(({ person }) => person);
}
