import { beginsWithGivenName } from '../../english/given-names';
import { plainWords, readContact } from '../../markdown/links';

/** The user as an owner: `me`, `us`. */
const ME = /^(?:me|myself|self|i|us|we|ourselves)$/i;

/** Whether a cell or a part of it is the user: `me`, `I`. */
export const isMe = (name: string): boolean => ME.test(name.trim());

/** What joins names in a cell: `, `, ` and `, ` & `. */
const JOINED = /\s*(?:,|;|\/|&|\+|\sand\s)\s*/i;

/** Returns the names of a cell that has nothing else: Rita and Omar for `Rita and Omar`, none for `Paint the wall`. */
export function namesIn(cell: string): readonly string[] {
	const names = plainWords(cell).split(JOINED);
	return names.every((name) => /^(?:\S+\s){0,2}\S+$/.test(name) && beginsWithGivenName(name)) ? names : [];
}

/**
 * Returns who is in a cell of people, without the user: `Kim, Lee` for `Kim and Lee`, `Jan` for `me + Jan`, and `Ernst &
 * Young` as it is. Null for the user alone.
 */
export function peopleIn(cell: string): string | null {
	const words = plainWords(cell);
	const others = words.split(JOINED).filter((name) => name !== '' && !isMe(name));
	if (others.length === 0) return null;
	const hasMe = words.split(JOINED).some(isMe);
	const names = hasMe ? others : namesIn(words);
	return names.length > 0 ? names.join(', ') : (readContact(words)?.name ?? null);
}
