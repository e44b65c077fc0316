import { MONTH, WEEKDAY } from '../../../english/calendar-words';
import { isGivenName } from '../../../english/given-names';
import { isSurnameAndTime, isSurnameAndWord } from '../../../english/names';

/** What follows a surname that is another word too, so that no clause begins with it: `Meg Read on Friday`. */
const AFTER_SURNAME = new RegExp(
	`^\\s*(?:$|[,.;:()#!?&+/]|[–—-]\\s|📅|(?:and|on|by|at|about|re|next|this|in|tomorrow|today|tonight|will|would|has|${WEEKDAY}|${MONTH}|\\d)(?![\\p{L}]))`,
	'iu',
);
/** Small words with a capital, in a line whose words all have one: `Follow Up With Dana So Far`. */
const TITLE_CASE = /(?:^|\s)(?:With|And|To|For|The|Of|By|About)\s/;
/** A capitalized word, not in capitals only: `Read`. */
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/**
 * Whether a word after a name is a surname although it is another word too: `Read` in `with Meg Read on Friday`, `Early` in
 * `with Gerald Early Monday`, but not `So` in `with Dana So I know`. `first` is the first word of the name; `before` and
 * `after` are the texts around name and word.
 */
export function isSurnameHere(word: string, first: string, before: string, after: string): boolean {
	const key = word.toLowerCase();
	const isTime = isSurnameAndTime(key);
	if ((!isTime && !isSurnameAndWord(key)) || !CAPITALISED.test(word) || !AFTER_SURNAME.test(after)) return false;
	return (!isTime || isGivenName(first.toLowerCase())) && !TITLE_CASE.test(before);
}
