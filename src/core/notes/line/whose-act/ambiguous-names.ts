import { isCommonWord } from '../../../english/common-words';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../../../english/calendar-words';
import { isAlsoName, isDateWord, isMonthName, isOtherWord, isParticle, isTimeWord } from '../../../english/names';
import { THEIR_VERB_PLURAL, THEIR_VERB_THIRD } from '../../../english/verbs';

/** Returns a word of a name as the tables have it: `dana` for `Dana's`, `dr` for `Dr.`. */
export const keyOf = (word: string) =>
	word
		.toLowerCase()
		.replace(/['’].*$/, '')
		.replace(/\.$/, '');

/** Whether a word in lower case can be part of a name: true for `dana`, false for `the`. */
export const isName = (key: string) => !isOtherWord(key) && !isCommonWord(key) && !isDateWord(key);

/** A lower-case word after a name that makes it a verb: "Will call Dana", but not "Hope at Ruby's". */
const NAME_IS_VERB =
	/^\s+(?!(?:at|from|on|by|about|re|in|next|this|tomorrow|today|before|after|and|or|to|for|again|if|unless|when|once|who|via)(?!\p{L}))\p{Ll}/u;
/** Three-letter days and months, which are no names even with a capital: `Mon`, `Dec`. */
const SHORT_DAYS = new Set([...WEEKDAY_WORDS, ...MONTH_WORDS].filter((word) => word.length === 3));

/** Initials that half a day has too: `AM` in `speak with AM on Friday`. */
const INITIALS = /^[AP]M$/;

/** Words of dates with which the names of firms begin: `First Harbour Bank`, `Noon Labs`. */
const OF_FIRMS = new Set(['first', 'second', 'third', 'noon', 'midnight', 'morning', 'evening']);

/** Whether a word in lower case is the three letters of a weekday or month, which are first names too: `sat`, `dec`. */
const isShortDay = (word: string) => SHORT_DAYS.has(word);

/** What can be between a name and its verb: `Will Chen calls`, `Will (HR) sends`, `Will, Dana and Per call`. */
const BESIDE_NAME = "(?:\\s+\\p{Lu}[\\p{L}'’-]+)?(?:\\s+\\([^()]{1,40}\\))?\\s+";
/** A finite verb after `Will`, which an auxiliary cannot have: "Will sends it", "Will promised it", "Will to call". */
const AFTER_WILL = new RegExp(
	`^(?:['’](?:ll|s|d)(?!\\p{L})|${BESIDE_NAME}(?:(?:is|was|has|had|does|did|said|told|wrote|will|would|should|might|may|can|could|and\\s+\\p{Lu}\\p{Ll}|&)(?!\\p{L})|to\\s+\\p{Ll}|and\\s+\\p{Lu}|(?!(?:this|thus|always|perhaps|sometimes|afterwards|besides|focus|canvas|less)(?!\\p{L}))\\p{Ll}{2,}[^s'’\\P{L}]s(?!\\p{L})|\\p{Ll}{2,}[^e\\P{L}]ed(?!\\p{L})))`,
	'u',
);
/** What others do, after a name that is a verb or a month too: "Hope calls Monday", "Grace promised it", "Chase will call". */
const AFTER_OTHERS = new RegExp(
	`^${BESIDE_NAME}(?:(?:${THEIR_VERB_THIRD})\\s|promised(?!\\p{L})|sa(?:ys|id)(?!\\p{L})|(?:will|would)\\s+(?:${THEIR_VERB_PLURAL})(?!\\p{L}))`,
	'iu',
);

/**
 * Whether a word that is also a verb or a month is the subject of what follows: `Will` in "Will calls Monday", `Hope` in
 * "Hope sends it Friday", but not `Will` in "Will call Dana". `words` are the capitalized words, `after` the text after
 * the first one.
 */
export function isSubjectName([word = '']: readonly string[], after: string): boolean {
	const first = keyOf(word);
	if (first === 'will' && /['’]s$/.test(word)) return true;
	if (!isAlsoName(first) || /['’]/.test(word)) return false;
	if (first === 'will') return AFTER_WILL.test(after);
	return (!isTimeWord(first) || isMonthName(first)) && AFTER_OTHERS.test(after);
}

/** What is before a name: "with" or another name of a list, a verb such as "call", or something else. */
type NamePlace = 'with' | 'verb' | 'other';

/**
 * Whether a name may begin with a word that is also a date word or a verb: `April`, `May Lee`, `Will Chen`. Where a
 * name belongs, a month alone is a name unless a day follows. Other words need a second one: `Sunday Okafor`. After
 * "with", and after "call" too, `Hope` alone is a name; after "with", so is `Dec Byrne`.
 */
export function isAmbiguousName(words: readonly string[], after: string, place: NamePlace): boolean {
	const isAfterWith = place === 'with';
	if (isAfterWith && INITIALS.test(words[0] ?? '')) return true;
	const [first = '', second] = words.map(keyOf);
	const isFollowed = second !== undefined && isName(second) && !isParticle(second);
	if (!isAlsoName(first)) return isFollowed && isAfterWith && (isShortDay(first) || OF_FIRMS.has(first));
	if (isFollowed) return true;
	if (isMonthName(first)) return !/^\s*\d/.test(after);
	return !isTimeWord(first) && (place !== 'other' || first === 'will') && !NAME_IS_VERB.test(after);
}
