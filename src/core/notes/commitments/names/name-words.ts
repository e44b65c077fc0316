import { isCommonWord } from '../../../english/common-words';
import { isEverydayNoun, isGenericWord } from '../../../english/generic-words';
import { isGivenName } from '../../../english/given-names';
import { hasNoNameEnding, isOtherWord, isPlatform, isTitle } from '../../../english/names';

/** Whether a word in lower case names a thing rather than a person, however it is spelled: `slides`, but not `pere`. */
export const isThingWord = (key: string) => (isGenericWord(key) || isEverydayNoun(key)) && !isGivenName(key);

/** The last character code of ASCII, beyond which letters need a test for their class. */
const LAST_ASCII = 127;
export const isAsciiSmall = (code: number) => code >= 97 && code <= 122;
export const isAsciiCapital = (code: number) => code >= 65 && code <= 90;

/** Whether a word begins with a capital, or with a letter that has none: `Dana`, `田中`. */
function hasCapital(text: string): boolean {
	const first = text.charCodeAt(0);
	return first > LAST_ASCII ? /^[\p{Lu}\p{Lo}]/u.test(text) : isAsciiCapital(first);
}

/** Whether a word can be a person's name by its letters: `Dana`, but not `slides`, `Slack` or `Registration`. */
export const isName = (text: string, key: string) =>
	hasCapital(text) && !isPlatform(key) && !isOtherWord(key) && !isCommonWord(key) && !hasNoNameEnding(key);

/** A digit or sign with which no name of a person begins: `10k words`. */
const NO_NAME_START = /^[^\p{L}@]/u;

/**
 * Whether the words of a link can name a person: `Dana Whitfield`, `samuel`, but not `chapter outline` or `Garden Notes`. A
 * note of one word in small letters can be anybody's.
 */
export function mayNamePerson(shown: string): boolean {
	if (NO_NAME_START.test(shown)) return false;
	const names = shown.toLowerCase().split(/\s+/);
	const [first = ''] = names;
	if (names.length === 1 || isGivenName(first) || isTitle(shown.split(/\s/, 1)[0] ?? '')) return true;
	return hasCapital(shown) && !isThingWord(names.at(-1) ?? '');
}
