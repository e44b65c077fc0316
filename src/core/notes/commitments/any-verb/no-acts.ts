import { beginsWithGivenName } from '../../../english/given-names';
import type { CommunicationVerb } from '../../../english/verbs';
import type { Form } from '../agent';
import type { Clause } from '../clauses';
import { isCompound } from '../names/compounds';
import { keyAt, type Word } from '../names/word';
import { someoneAt } from '../people';
import { isDate } from '../verb-object';
import { isPublic } from './open-verbs';

/** A verb in a clause, its form, and the index after its words. */
interface VerbForm {
	readonly verb: CommunicationVerb;
	readonly form: Form;
	readonly to: number;
}

/** Whether the user is the subject of the verb at an index: `we'll share`. */
const isMine = (words: readonly Word[], at: number) =>
	words.slice(0, at).some(({ key: word }) => /^(?:i|we)$/.test(word));

/** What happened to a thing whose name looks like an act: `delayed` in `Share sessions delayed to Friday`. */
const MOVED = /^(?:delayed|postponed|rescheduled|cancell?ed)$/;

/** Words before which `share` is no verb: `price` in `share price`. */
const SHARED = /^(?:prices?|holders?|capital|buybacks?|options?)$/;

/** Words after “check back” with which readers are told to do it: `here`, `for a recap`, `to see`. */
const FOR_READERS = /^(?:here|for|see)$/;

/** Whether a clause says when a text is written: `as I write today`. */
const tellsOfWriting = ({ words, joint }: Clause, at: number) => joint === 'sub' && at === 1 && keyAt(words, 0) === 'i';

/** Whether a place is visited rather than a person: `visit Lisbon`. */
function isPlace(words: readonly Word[], at: number): boolean {
	const visited = someoneAt(words, at);
	return visited?.kind === 'named' && !visited.names.every(beginsWithGivenName);
}

/**
 * Whether a verb at an index says how things are or speaks to readers: `in contact with Dana`, `email sent to Dana`, `share
 * price`, `as I write this`, `what I call spam`, `check back here`, `visiting Lisbon`. Not in the third person: `Kim visits Lisbon`.
 */
export function isNoAct(clause: Clause, at: number, { verb, form, to }: VerbForm): boolean {
	if (form === 'third') return false;
	const { words } = clause;
	const behind = () => words.slice(to, to + 4).map((word) => word.key);
	if (form === 'bare' && isCompound(verb.bare, behind())) return true;
	const next = keyAt(words, at + 1);
	if (MOVED.test(next) || (words[at + 1]?.kind === 'word' && MOVED.test(keyAt(words, at + 2)))) return true;
	if (/^(?:sent|went)$/.test(next)) return true;
	const after = () => words.slice(at + 1).map((word) => word.key);
	switch (verb.bare) {
		case 'call':
			return /^(?:what|which)$/.test(keyAt(words, at - 2));
		case 'contact':
			return keyAt(words, at - 1) === 'in';
		case 'present':
			return isPublic(after());
		case 'share':
			return SHARED.test(next) || (isMine(words, at) && /^(?:how|what|why|whatever)$/.test(next));
		case 'write':
			return tellsOfWriting(clause, at) || (/^(?:this|that|it|in|on)$/.test(next) && !isDate(words, at + 2));
		case 'check back':
			return after().some((word) => FOR_READERS.test(word));
		case 'visit':
			return isPlace(words, at + 1);
		default:
			return false;
	}
}
