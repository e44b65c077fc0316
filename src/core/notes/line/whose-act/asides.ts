import { ACT_VERB } from '../../../english/verbs';
import { isRoleNoun } from './people-nouns';

/** A word, and an aside about it before a word in lower case: `Ola (HR) will`, `Ola, the recruiter, sends`. */
const ASIDE =
	/([\p{L}][\p{L}\p{M}.'’-]*)(\s?(?:\(([^()\n]{1,40})\)|\[([^[\]\n]{1,40})\]|,\s((?:the|our|my|her|his|their|your|an?)\s[^,\n]{1,40}),|\s[–—-]\s((?:the|our|my|her|his|their|your|an?)\s[^,\n–—]{1,40})\s[–—-])(?:,(?=\s+(?:will|would|should|is|has|to)(?!\p{L}))|\s*(?=\s\p{Ll}|['’](?:ll|s|d)(?!\p{L}))))/gu;
/** A quick test for an aside: `(` in `Dana (the recruiter) calls`, `, the ` in `Dana, the recruiter, calls`. */
const MAY_HOLD_ASIDE = /[([]|[,–—-]\s(?:the|our|my|her|his|their|your|an?)\s/i;
/** Words that make a clause of their own of what is in brackets: `(if she is back)`, `(she will send it)`. */
const CLAUSE = new RegExp(
	`^(?:if|unless|when|once|until|till|not|no|will|would|should|and|or|but|so|then|otherwise|(?:she|he|they|it|I|we)(?=[\\s'’])|${ACT_VERB})(?!\\p{L})`,
	'iu',
);

/**
 * Replaces what brackets, commas or dashes say of a person with blanks, so that the name is next to its verb: `Ola (HR)
 * will send it` gives `Ola      will send it`. Offsets stay the same. Asides with a date or a clause stay.
 */
export function withoutAsides(line: string, dates: readonly { from: number; to: number }[]): string {
	if (!MAY_HOLD_ASIDE.test(line)) return line;
	return line.replace(ASIDE, (whole: string, word: string, aside: string, ...rest: unknown[]) => {
		const inner = rest.slice(0, 4).find((each): each is string => typeof each === 'string') ?? '';
		const from = Number(rest[4]) + word.length;
		const isDated = dates.some((date) => date.from < from + aside.length && date.to > from);
		const isPerson = /^\p{Lu}/u.test(word) || isRoleNoun(word);
		if (isDated || !isPerson || CLAUSE.test(inner) || inner.split(/\s+/).length > 5) return whole;
		return word + ' '.repeat(aside.length);
	});
}
