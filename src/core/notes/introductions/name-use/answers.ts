import { phrase, type Vocabulary } from '../../../english/phrases';
import { SIGN } from '../people-signs';

/** The words of the patterns: an answer can have somebody who gives it, `she said yes`. */
const WORDS: Vocabulary = {
	lead: `^[\\s"“”'‘’:=,.(—–-]*((and|but|then) )?((she|he|they|${SIGN}) )?((has |had |just |then |have )?(said|says|answered|replied|agreed|told me)[\\s:,"“'‘]*)?`,
	end: '(?=[^a-z]|$)',
};

const answer = (source: string) => phrase(`{lead}(${source}){end}`, WORDS, 'i');

/** Made when an answer is first read. */
const answers = () => ({
	// "No.", "better not", "I'd rather you didn't", "of course not"; not "no problem", "no answer yet"
	no: answer(
		"n|no(?! (problem|objection|issue|worr|answer|reply|response|idea|clue|word|news|decision|need|name)|t yet)|nope|nah|false|declined|refused|never|(better|rather|of course|absolutely|certainly|definitely|please|probably|sadly|afraid|prefer|prefers|I['’]d rather|she['’]d rather|he['’]d rather|would rather)( not| n['’]t)|(please )?(don['’]t|do not)|((I|she|he|they) ?)?(would|['’]d)? ?(rather|prefer) (if )?(you|I) (did not|didn['’]t)|not (really|at all|possible|ok|okay|allowed)|(has |have )?said no",
	),
	// "Yes!", "of course", "she agreed"
	yes: answer(
		"yes|yep|yeah|yup|y|true|of course|sure(ly)?|gladly|happily|absolutely|certainly|definitely|by all means|no (problem|objections?|issues?|worries)( at all)?|fine|ok|okay|agreed|allowed|go ahead|please do|(please )?feel free|with pleasure|(do|did|does)n['’]t mind|(is|was) (fine|ok|okay|happy)",
	),
});

/** A sign in the place of a word: `✅`. */
const CHECKED = /^[\s:=(—–-]*(?:✅|✔|☑|👍|1\s*$)/u;
/** Words that take an answer back or make it wait: `yes, but only after Friday`, `ok, will ask`. */
const RESERVED =
	/\?|\b(?:but|only|unless|until|till|once|after|before|if|except|when|will|ask|asking|check|later|maybe|perhaps|probably|think|guess|hope|assume|tbc|confirm\w*|not|n['’]t|depends|yet)\b|['’]ll\b/i;

/** How much of an answer is read, in characters. */
const ANSWER_CHARACTERS = 100;

let patterns: ReturnType<typeof answers> | null = null;

/**
 * Returns the yes or no at the beginning of a text: true for `Yes, she said so`, false for `better not`, null for `no answer yet` and
 * for a yes that depends on something, `yes, if Lee agrees`.
 */
export function answerIn(text: string): boolean | null {
	patterns ??= answers();
	const words = text.slice(0, ANSWER_CHARACTERS);
	if (patterns.no.test(words)) return /\byet\b/i.test(words) ? null : false;
	const yes = patterns.yes.exec(words) ?? CHECKED.exec(words);
	return yes && !RESERVED.test(words.slice(yes[0].length)) ? true : null;
}
