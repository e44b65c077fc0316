import { isTimeWord } from '../../../english/names';
import { ACT_VERB } from '../../../english/verbs';
import { FUNCTION_WORDS } from '../../../english/words/function-words';
import { PLEASANTRIES } from '../../../english/words/pleasantries';
import type { When } from '../../../follow-up';
import { isTimeOnly } from './days-in-doubt';

/** The owner of a thing before its day: `Ola's `, `their `, but not `her `, who is also called: `call her Tuesday`. */
const OWNER = /(?:['’]s|\b(?:his|their|my|our|your))\s+$/i;
/** A day before or after which something happens, with the thing that it names: `before the 8 March board meeting`. */
const BESIDE_THING = /^(?:before|after|ahead\s+of|following)\s+(?:the|our|my|her|his|their)\s/i;
/** Words before the day for which something is: `times for Tuesday`. */
const FOR = /\bfor\s+(?:the\s+)?$/i;
/** A verb whose object is a day: `confirm Mon 10am`, `pick a slot Monday or Tuesday`. */
const ARRANGES =
	/\b(?:confirm|accept|decline|book|reserve|pick|choose|schedule|reschedule|move|cancel|answer|prepare|propose|offer|suggest|arrange|hold|block|agree)\s+(?:(?:the|a|an|our|my|on|to)\s+){0,2}(?:\p{Ll}+\s+){0,2}?(?:(?:on|for|at)\s+(?:the\s+)?)?$/iu;
/** Words before a limit: `by Friday`. */
const BY = /\b(?:by|before|no\s+later\s+than|not\s+later\s+than|latest|deadline)[:\s]+(?:the\s+)?$/i;
/** A limit that begins with its own preposition: `before Friday`. */
const LIMIT = /^(?:by|before|no\s+later\s+than)\s/i;
/** The end of what a limit can belong to: `confirm Mon, then call Raj by Fri`. */
const CLAUSE_END = /[.;:!?,]|\b(?:and|then|or|but)\s+(?!\p{Lu})/u;
/** Words before the day from which the user knows someone: `Raj from Tuesday`. */
const ORIGIN = /\bfrom\s+(?:(?:the|last|this)\s+)?$/i;
/** The gap between that day and the user's: `from Tuesday on Friday`, `from Tuesday (the band) on Friday`. */
const AFTER_ORIGIN = /^(?:\s\([^()]{1,40}\))?,?\s+(?:(?:on|at)\s+)?(?:the\s+)?$/i;
/** Words after a date that name no thing: `via` in `Monday via Zoom`. */
const NO_NOUNS = new Set([
	...FUNCTION_WORDS,
	...PLEASANTRIES,
	'via',
	'first',
	'latest',
	'instead',
	'please',
	'onwards',
]);
/** A verb of communication, which begins an act of its own: `Monday email Per Tuesday`. */
const IS_ACT = new RegExp(`^(?:${ACT_VERB})$`, 'i');
/** One or two words in lower case after a date: ` invoice` in `5 May invoice on Monday`. */
const WORDS = /^\s+(\p{Ll}{3,})(?:\s+(\p{Ll}{3,}))?/u;
/** The gap after a noun, before the user's day: ` on ` in `5 May invoice on Monday`. */
const AFTER_NOUN = /^\s+(?:(?:on|by|next|this)\s+)?(?:the\s+)?$/i;

/** Whether a word in lower case can name a thing: `contract`, but not `about`, `morning` and `please`. */
const isNoun = (word: string): boolean => !NO_NOUNS.has(word) && !isTimeWord(word);

/** Whether a noun follows a date: true for ` email by`, false for ` about` and ` morning`. */
function namesThing(after: string): boolean {
	const word = WORDS.exec(after)?.[1];
	return word !== undefined && isNoun(word);
}

/** Whether another date is the limit of the act that has a day: Friday for Monday in `confirm Monday by Friday`. */
function isLimited(day: When, other: When, shown: string): boolean {
	const isLimit = BY.test(shown.slice(Math.max(0, other.from - 24), other.from)) || LIMIT.test(other.phrase);
	const [from, to] = day.to <= other.from ? [day.to, other.from] : [other.to, day.from];
	return isLimit && !CLAUSE_END.test(shown.slice(from, to));
}

/** Whether a day belongs to a noun between it and the user's day: `5 May` in `on 5 May invoice Monday`. */
function isBesideNoun(day: When, other: When, shown: string): boolean {
	if (other.from <= day.to || !day.certain.includes('month') || !day.certain.includes('day')) return false;
	const between = shown.slice(day.to, other.from);
	const [words = '', first = '', second] = WORDS.exec(between) ?? [];
	const nouns = second !== undefined && isNoun(second) ? words : ` ${first}`;
	return (
		first !== '' &&
		isNoun(first) &&
		!IS_ACT.test(first) &&
		AFTER_NOUN.test(between.slice(between.indexOf(first) + nouns.trimStart().length))
	);
}

function isOfThingBeside(day: When, other: When, shown: string): boolean {
	const before = shown.slice(Math.max(0, day.from - 60), day.from);
	const after = shown.slice(day.to, day.to + 40);
	if ((OWNER.test(before) || BESIDE_THING.test(day.phrase)) && namesThing(after)) return true;
	if (isLimited(day, other, shown) && (FOR.test(before) || ARRANGES.test(before))) return true;
	if (ORIGIN.test(before) && AFTER_ORIGIN.test(shown.slice(day.to, Math.max(day.to, other.from))))
		return other.from > day.to;
	return isBesideNoun(day, other, shown);
}

/**
 * Returns the days without those of things and origins, if another day is left: Friday for `confirm Mon 10am with Raj by
 * Fri`, `Raj from Tuesday on Friday` and `answer Raj's Monday email by Fri`.
 */
export function withoutDaysOfThings(days: readonly When[], shown: string): readonly When[] {
	if (days.length < 2) return days;
	const isOfOther = (day: When) =>
		days.some((other) => other !== day && !isTimeOnly(other) && isOfThingBeside(day, other, shown));
	const own = days.filter((day) => !isOfOther(day));
	return own.length > 0 ? own : days;
}
