import { isEverydayNoun, isGenericWord } from '../../../english/generic-words';
import { isJobWord } from '../../../english/names';
import type { When } from '../../../follow-up';
import { nameAt, type NameAt } from '../contact';
import { isBeforeDate } from '../whose-act/before-date';

/** Nothing but `on` or `by` between a name and its day: ` on ` in `Dana on Friday`. */
export const ON_OR_BY = /^\s*(?:on|by)?\s*$/;

/** What follows a name alone at the start of a line: `Dana Lee (Northwind): …`, `Dana – …`. */
const LABEL_END = /^[*_]{0,3}(?:\s{1,4}\([^()]{1,60}\))?\s*(?:[:,]|[–—-]\s)/;

/** Whether a word is neither a kind of thing nor a short form, so that it can be a person's: not `Budget`, not `LVM`. */
const isOwnWord = (word: string) =>
	!/^\p{Lu}{2,}$/u.test(word) &&
	!isJobWord(word) &&
	!isGenericWord(word.toLowerCase()) &&
	!isEverydayNoun(word.toLowerCase());

/** Initials of a person: `KW` in `KW can draft it by Friday`. */
const INITIALS = /^\p{Lu}{2}$/u;
/** What shows that the first name of a line is who acts: `Dana can draft it`, `Dana volunteered to ask Lee`. */
const UNDERTAKES =
	/^\s+(?:can|could|will|should|to|took\s+(?:an?|the)\s+action|(?:volunteered|agreed|offered|promised|committed)\s+to)(?!\p{L})/iu;

/** What shows that the first name of a line called or wrote to the user: `Dana rang me`, `Dana texted, reply Friday`. */
const REACHED_ME =
	/^\s+(?:just\s+)?(?:rang|called|e-?mailed|wrote|texted|messaged|phoned|pinged|replied|answered|contacted)(?:\s+(?:me|us|back|to\s+(?:me|us))(?!\p{L})|\s*[,;–—])/iu;

/** Returns the name with which a line begins, as a label or before its date: `Dana (Acme): call`, `Dana Monday`. */
export function nameFirst(shown: string, start: number, whens: readonly When[]): NameAt | null {
	const at = start + (/^[\s*_]*/.exec(shown.slice(start))?.[0].length ?? 0);
	const found = nameAt(shown, at, false);
	if (found?.from !== at) return null;
	if (!found.name.split(' ').every(isOwnWord) && !INITIALS.test(found.name)) return null;
	const after = shown.slice(found.to);
	if (UNDERTAKES.test(after)) return found;
	if (!found.name.split(' ').every(isOwnWord)) return null;
	if (REACHED_ME.test(after)) return found;
	const isDated = isBeforeDate(shown, found.to, whens, ON_OR_BY);
	return isDated || LABEL_END.test(after) ? found : null;
}
