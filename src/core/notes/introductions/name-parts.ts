import { isCommonWord } from '../../english/common-words';
import { isGivenName } from '../../english/given-names';
import { hasNoNameEnding, isOtherWord } from '../../english/names';

/** Words with which notes begin, and which are no part of the name after them: `Thank Dana`, `Tip from Dana`. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
	'thank',
	'thanking',
	'thx',
	'heard',
	'hear',
	'got',
	'get',
	'knew',
	'know',
	'saw',
	'told',
	'tell',
	'spoke',
	'found',
	'find',
	'met',
	'had',
	'via',
	'intro',
	'referral',
	'per',
	'walk',
	'go',
	'look',
	'run',
	'went',
	'sent',
	'gave',
	'learnt',
	'being',
	'also',
	'apparently',
	'feel',
	'warm',
	'cold',
	'quick',
	'special',
	'incoming',
	'guest',
	'subject',
	'source',
	'please',
	'through',
	'applied',
	'knows',
	'owe',
	'wish',
	'hope',
	'hoping',
	'grateful',
	'shoutout',
	'ask',
	'nudge',
	'chase',
	'telephoned',
	'rang',
	'copied',
	'name',
	'number',
	'ref',
	'upon',
	'advice',
	'suggest',
	'tip',
	'looping',
	'looped',
	'switch',
	'consider',
	'prefer',
	'using',
	'mentioning',
	'naming',
	'dropping',
	'quoting',
	'saying',
]);
/** How words end that say how something happened: `Thankfully`, `Apparently`. Surnames such as `Connolly` do not. */
const ADVERB = /(?:ful|ate|[ae]nt|al|ous|ive|ing|[eo]d|lar|ki|ppi|na|dden|er|st)ly$/;
/** Whether a word at the beginning of a name is no part of it: `Thank Dana`, `Introduced Dana`, `Luckily Dana`. */
export const isNoPart = (word: string) => {
	const key = word.toLowerCase();
	if (isOtherWord(key) || isCommonWord(key) || FIRST_WORDS.has(key)) return true;
	return (hasNoNameEnding(key) || ADVERB.test(key)) && !isGivenName(key);
};

/** Whether a word before a name in the place of a subject is no part of it: `Luckily Dana introduced me`. */
export const isInFront = (word: string) =>
	FIRST_WORDS.has(word) || ((isOtherWord(word) || ADVERB.test(word)) && !isGivenName(word));
