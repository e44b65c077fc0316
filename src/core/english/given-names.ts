import { isCommonWord } from './common-words';
import { isMonthName, isOtherWord } from './names';
import { GIVEN_NAMES_AND_WORDS, GIVEN_NAMES_BY_INITIAL } from './words/given-names';

let names: ReadonlySet<string> | null = null;
/** The names that are words too, to look one up: `will`. */
const IS_WORD_TOO: ReadonlySet<string> = new Set(GIVEN_NAMES_AND_WORDS);

/** Whether a word in lower case is a given name: `dana`, `priya`, `june`. */
export function isGivenName(word: string): boolean {
	names ??= new Set(GIVEN_NAMES_BY_INITIAL.flatMap((line) => line.split(' ')));
	return names.has(word) || isMonthName(word);
}

/** Whether a name begins with a given name, in any case: `Dana Whitfield`, `dana`, but not `Lisbon`. */
export function beginsWithGivenName(name: string): boolean {
	return isGivenName(name.toLowerCase().split(' ', 1)[0] ?? '');
}

/** Whether a given name in lower case is an everyday word, a place or a product too: `will`, `florence`, `claude`. */
export function isGivenNameAndWord(word: string): boolean {
	return IS_WORD_TOO.has(word) || isMonthName(word);
}

/** Whether a word in lower case is a given name and nothing else: `josh`, but not `will`. */
export function isOnlyGivenName(word: string): boolean {
	return isGivenName(word) && !isGivenNameAndWord(word);
}

/** Whether a word in small letters can be who is to act: initials such as `dc`, or a given name that is no other word, `omar`. */
export function isSmallOwner(word: string): boolean {
	if (isOtherWord(word) || isCommonWord(word)) return false;
	return /^\p{Ll}{2,3}$/u.test(word) || isOnlyGivenName(word);
}
