import { isCommonWord } from '../../english/common-words';
import { isEverydayNoun, isGenericWord } from '../../english/generic-words';
import { isGivenName, isGivenNameAndWord } from '../../english/given-names';
import { hasNoNameEnding } from '../../english/names';
import { looksLikePerson } from '../../notes/note-people';

/** Whether a word in lower case can be a surname: `nair`, but not `pricing`, `records` or `market`. */
const canBeSurname = (word: string) =>
	!isCommonWord(word) &&
	!isGenericWord(word) &&
	!isEverydayNoun(word) &&
	!hasNoNameEnding(word) &&
	!/.{3}ing$/.test(word);

/** Whether words are the name of a person, however written: `Priya Nair`, `priya nair`, but not `lane pricing`. */
export function namesPerson(words: string): boolean {
	if (looksLikePerson(words)) return true;
	const [first = '', ...more] = words.toLowerCase().trim().split(/\s+/);
	if (more.length === 0 || more.length > 2 || !isGivenName(first)) return false;
	return !isGivenNameAndWord(first) && more.every(canBeSurname);
}
