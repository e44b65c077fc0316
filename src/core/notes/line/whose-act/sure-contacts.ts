import { isCommonWord } from '../../../english/common-words';
import { isGivenName } from '../../../english/given-names';
import { hasNoNameEnding, isParticle, isPlural } from '../../../english/names';
import { isPeopleWord } from '../../../english/people-nouns';
import type { Contact } from '../../../follow-up';

/** Words at the beginning of a line that are no name, whatever their capital: `Initial feedback`, `Batch 2`. */
const ATTRIBUTE =
	/^(?:initial|first|second|third|final|next|latest|updated|new|old|pending|await|batch|outreach|applications?|documents?|quotes?|delivery|expected|summary|status|content)$/i;

/**
 * Whether the contact that the words of a line give is a person: a link, an address, a name with a capital, or a role.
 * The reader of follow-ups also takes other words in the place of a name.
 */
export function isSurely({ name, link }: Contact): boolean {
	if (link !== null || /[@]/.test(name)) return true;
	const words = name.split(/[\s-]+/);
	const last = words.at(-1)?.toLowerCase() ?? '';
	if (words.every((word) => ATTRIBUTE.test(word) || isCommonWord(word.toLowerCase()))) return false;
	return words.every((word) => /^[^\p{Ll}]/u.test(word) || isParticle(word)) || isPeopleWord(last);
}

/** People in general, whatever their capital: `Team plans to join`. */
export const ANYBODY = /^(?:team|people|folks|everyone|everybody|all|others|members)$/i;
/** The end of a sentence, or the beginning of a line, before a word: `. ` in `Good talk. Call Lee`. */
const SENTENCE_START = /(?:^|[.!?:]\s+|\s[-–—]\s+)[\s*_~"“(•-]*$/u;
/** What follows a name that begins a sentence: `Kim, call back Friday`, `Kim (Friday)`, `Kim will call`. */
const AFTER_NAME =
	/^(?:\s*(?:[,(@/&]|$)|['’]ll\b|\s+(?:and|will|would|should|can|is|was|has|had|to|says?|said|agreed|committed|promised|asked|offered|confirm(?:s|ed)|called|emailed|wrote|replied|thinks|wants|needs|plans|hopes)(?!\p{L}))/u;

/** Whether one word in the place of a name is only the first word of a sentence: `Quotes expected Friday`. */
export function isFirstWord({ name, link }: Contact, shown: string): boolean {
	if (link !== null || !/^\p{Lu}[\p{L}\p{M}-]*$/u.test(name) || name === name.toUpperCase()) return false;
	const at = shown.indexOf(name);
	if (hasNoNameEnding(name.toLowerCase())) return true;
	// "Slides to finish by Friday", "Emails will be sent tomorrow".
	const isThings = isPlural(name.toLowerCase()) && !isGivenName(name.toLowerCase());
	if (isThings && /^\s+(?:to|(?:will|should|must)\s+be)(?!\p{L})/u.test(shown.slice(at + name.length))) return true;
	return at >= 0 && SENTENCE_START.test(shown.slice(0, at)) && !AFTER_NAME.test(shown.slice(at + name.length));
}
