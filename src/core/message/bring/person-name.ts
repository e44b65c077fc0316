import { isCommonWord } from '../../english/common-words';
import { isEverydayNoun, isGenericWord } from '../../english/generic-words';
import { isGivenName, isGivenNameAndWord } from '../../english/given-names';
import { hasNoNameEnding, INSTITUTION } from '../../english/names';
import { isGroupNoun } from '../../english/people-nouns';
import { looksLikePerson } from '../../notes/note-people';

/** Whether a word in lower case can be a surname: `nair`, but not `pricing`, `records` or `market`. */
const canBeSurname = (word: string) =>
	!isCommonWord(word) &&
	!isGenericWord(word) &&
	!isEverydayNoun(word) &&
	!hasNoNameEnding(word) &&
	!/.{3}ing$/.test(word);

/** Whether words are the name of a person, however written: `Priya Nair`, `priya nair`, but not `lane pricing`. */
export function namesPerson(words: string): boolean {
	if (looksLikePerson(words)) return true;
	const [first = '', ...more] = words.toLowerCase().trim().split(/\s+/);
	if (more.length === 0 || more.length > 2 || !isGivenName(first)) return false;
	return !isGivenNameAndWord(first) && more.every(canBeSurname);
}

/** A name as the name of a file: `priya-nair`, `priya_k_nair`. */
const SLUG = /^\p{Ll}{2,}(?:[-_]\p{Ll}+){1,3}$/u;

/** Returns the name of a person that a slug stands for: `Priya Nair` for `priya-nair`; null for `lane-pricing`. */
export function nameOfSlug(slug: string): string | null {
	if (!SLUG.test(slug)) return null;
	const words = slug.split(/[-_]/);
	if (words.slice(1).some((word) => !canBeSurname(word))) return null;
	const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
	return looksLikePerson(name) ? name : null;
}

/** A year in a name, which makes it an occasion: `Freight Days 2026`. */
const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)/;
/** The last word of a firm, a place of work or an occasion: `Harbour Lab`, `Northwind Ltd`, `Rail Conference`. */
const GROUP =
	/^(?:lab|laboratory|labs|inc|llc|ltd|gmbh|corp|corporation|co|plc|group|institute|church|hospital|clinic|conference|conf|summit|meetup|workshop|seminar|symposium|hackathon|club|party|project|city|town|county|street|programme|program|university|academy|association|partners|ventures|studio|studios|festival|expo|centre|center)$/;

/** Whether words are the name of a group, a firm or an occasion: `Harbour Lab`, `Freight Days 2026`, `University of Leeds`. */
export function namesGroup(words: string): boolean {
	const all = words
		.toLowerCase()
		.trim()
		.split(/[\s,.]+/)
		.filter((word) => word !== '');
	const [first = '', second] = all;
	const last = all.at(-1) ?? '';
	if (YEAR.test(words) || (second === 'of' && INSTITUTION.test(first))) return true;
	return all.length > 1 && (GROUP.test(last) || isGroupNoun(last) || INSTITUTION.test(last));
}
