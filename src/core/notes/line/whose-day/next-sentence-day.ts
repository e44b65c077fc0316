import { isGivenName } from '../../../english/given-names';
import { ACT_VERB } from '../../../english/verbs';
import type { When } from '../../../follow-up';
import type { Sentence } from '../cues';
import { saysMore } from './days-in-doubt';

/** What happens on a day, after it: ` I'm travelling`, ` the office is shut`, `: car to the garage`. */
const HAPPENS =
	/^(?:\s*:|[\s,–—-]*(?:(?:the|my|our|a|an)\s+\p{L}|(?:is|are|was|has)(?!\p{L})(?!\s+(?:the\s+(?:latest|earliest|deadline|day)|when|what|best|fine|ok))|(?:I|we)(?![\p{L}])(?!\s+(?:think|guess|hope|believe|reckon|suppose|expect|gather|heard|was|were)(?!\p{L}))))/iu;
/** What the user does for the contact on a day: ` I call her`, ` I'm emailing Per`. */
const I_ACT = new RegExp(`^[\\s,–—-]*(?:I|we)(?![\\p{L}])[^.;!?]{0,30}?\\b(?:${ACT_VERB})`, 'iu');

/** Returns text whose first capital says nothing, unless it is that of a given name: `exam ` for `Exam `. */
const withSmallStart = (text: string) =>
	text.replace(/\p{Lu}[\p{L}'’-]*/u, (word) => (isGivenName(word.toLowerCase()) ? word : word.toLowerCase()));

/** One word about what is promised, before the day: `expected `, `asked `, `async by `. */
const OF_IT = /^[^\p{L}]*(?:\p{L}+ed\s+(?:(?:on|by|for)\s+)?|\p{L}+\s+by\s+)$/u;
/** Where the user is, before the day: `I'm in Leeds `, `we are away `. */
const I_AM =
	/^[\s"“]*(?:I|we)(?:['’](?:m|re)|\s+(?:am|are))\s+(?:in|at|on|off|out|away|abroad|busy|travell?ing|working)(?!\p{L})/iu;

/**
 * Whose day it is if it is in the sentence after a promise without one: the promise's for "Probably Tuesday" and "By
 * Tuesday at the latest", the user's for "Tuesday I call her", of something else for "Exam Tuesday" and "Tuesday I'm at the
 * dentist". `isAct` says that words before the day state an act of the user.
 */
export function dayAfterPromise(sentence: Sentence, { from, to }: When, isAct: boolean): 'promise' | 'act' | 'else' {
	const before = withSmallStart(sentence.text.slice(0, from - sentence.from));
	const after = sentence.text.slice(to - sentence.from);
	if (isAct) return I_AM.test(before) ? 'else' : 'act';
	if (I_ACT.test(after)) return 'act';
	return HAPPENS.test(after) || (saysMore(before) && !OF_IT.test(before)) ? 'else' : 'promise';
}

/** A report before the day on which it was made: `told me on `, `she wrote `. */
const REPORTED =
	/(?:^|[^\p{L}])(?:told\s+(?:me|us)|said|wrote|texted|e-?mailed|messaged|mentioned|replied|confirmed|promised)(?:\s+(?:me|us))?\s+(?:on\s+)?$/iu;
/** What was reported, after that day: ` she'd ring`, `, that he will decide`. */
const REPORT =
	/^,?\s+(?:that\s+)?(?:she|he|they|I)(?:['’](?:d|ll)|\s+(?:would|will|might|should|could|is|are|was|were))(?!\p{L})/iu;

/** Whether a date is the day of a report, with a later date as what it says: Wednesday in "told me on Wed she'd ring today". */
export function isDayOfReport(line: string, { from, to }: When, hasLater: boolean): boolean {
	return hasLater && REPORT.test(line.slice(to)) && REPORTED.test(line.slice(Math.max(0, from - 40), from));
}
