import { isAlsoName, isOtherWord, isParticle } from '../../../english/names';
import { isPeopleWord } from '../../../english/people-nouns';

/** Up to three words that may be the subject of a log: `She`, `Dana Whitfield`, `the recruiter`. Sources of patterns. */
export const SUBJECT = "^(?<who>(?:[\\p{L}\\p{M}.-]+(?:['’][\\p{L}-]+)? ){0,2}?[\\p{L}\\p{M}.-]+)";

const PRONOUNS: ReadonlySet<string> = new Set(['she', 'he', 'they', 'someone', 'somebody']);
/** Who calls instead of the contact: `her assistant`. */
const STAND_INS: ReadonlySet<string> = new Set(['assistant', 'secretary', 'receptionist', 'operator', 'intern']);
/** Adverbs and auxiliaries between a subject and its verb: `just `, `has finally `. They may begin a log of the user too. */
const BEFORE_VERB = 'just also then again finally already still quickly briefly now later have has'.split(' ');
/** The same as the source of a pattern: none of them, or several with a blank after each. */
export const ADVERBS = `(?:(?:${BEFORE_VERB.join('|')}) )*`;
/** What may begin a log of the user with a capital: `Finally called`. */
const OWN_BEGINNINGS: ReadonlySet<string> = new Set([...BEFORE_VERB, 'eventually', 'twice']);
/** A word in capitals or of a script without them, as names have: `Dana`, `HR`, `田中さん`. */
const NAME_WORD = /^[\p{Lu}\p{Lo}]/u;

/** Whether words are somebody other than the user: `Dana Whitfield`, `the recruiter`, but not `I`, `Then` and `her assistant`. */
function isThey(words: readonly string[]): boolean {
	const [first = ''] = words;
	const last = words.at(-1)?.toLowerCase() ?? '';
	if (words.length === 1 && PRONOUNS.has(last)) return true;
	if (STAND_INS.has(last)) return false;
	if (isPeopleWord(last)) return !isPronounOfMine(first);
	const isName = words.every((word) => NAME_WORD.test(word) || isParticle(word.toLowerCase()));
	return isName && !OWN_BEGINNINGS.has(first.toLowerCase()) && (!isOtherWord(first) || isAlsoName(first.toLowerCase()));
}

const isPronounOfMine = (word: string) => /^(?:i|we)$/i.test(word);

/** Returns a match whose subject is the contact or somebody else, or which has no subject; null for one of the user. */
export function byThem(match: RegExpExecArray | null): RegExpExecArray | null {
	const who = match?.groups?.who;
	return who === undefined || isThey(who.split(' ')) ? match : null;
}
