import { beginsWithGivenName } from '../../../english/given-names';
import { ACT_VERB, COMMUNICATION_VERBS } from '../../../english/verbs';
import { ACTION_VERBS } from '../../../english/words/action-verbs';
import { withoutCopies } from '../../../english/without-copies';
import type { When } from '../../../follow-up';
import { nameAt, type NameAt } from '../contact';
import type { LineContext } from '../line-context';
import { namesAt } from '../names/joined-names';
import { ownNamed, type LineReading, type LineStart, type LineWords } from '../read-line';
import { awaited } from '../whose-day/awaited-day';

/** The words of a task, and where they begin. */
interface Task {
	/** The visible text. */
	readonly shown: string;
	/** The offset of the words after the marker. */
	readonly start: number;
	readonly whens: readonly When[];
	/** The names of the line's contacts, as they are read without an owner; null if no owner can stand at the end. */
	readonly contacts: readonly string[] | null;
}

/** A verb at the beginning of what somebody has to do: ` send`, ` to draft`. */
const VERB_BEHIND = new RegExp(
	withoutCopies(`^\\s+(?:to\\s+)?(?:${ACT_VERB}|${ACTION_VERBS.join('|')})(?![\\p{L}'’])`),
	'iu',
);
/** Several people who have to do it: ` to send`, after `Dan/Priya`. */
const TO_DO = /^\s+to\s+\p{Ll}/u;
/** An owner before a task: `@dan `, `[Dan] `, `(Dan) `, `for Dan: `. */
const LEADING = /^\s*(?:(?=@)|\[(?=@?\p{L})|\((?=@?\p{L})|for\s+(?=\p{Lu}))/u;
/** What ends such an owner: `]` in `[Dan] send`, `:` in `for Dan: send`. */
const LEADING_END = /^(?:[\])]|:)?/;
/** An owner at the end of a task: ` (Dan)`, ` @dan`, ` - Dan`, ` [owner: Dan]`, `, owner Dan`. */
const TRAILING =
	/\s*(?:[([]\s*(?:owner:?\s+)?(@?[\p{L}\p{N}][\p{L}\p{M}'’ .-]{0,40})[)\]]|(@[\p{L}\p{N}_.-]{1,40})|\s[-–—]{1,2}\s+(\p{Lu}[\p{L}\p{M}'’ .-]{0,40})|,?\s+owner:?\s+(\p{Lu}[\p{L}\p{M}'’ .-]{0,40}))[\s.]*$/u;
/** A verb whose object is a person, so that a name at the end can be that person: `call by Tue - Dan`. */
const TO_PERSON = new RegExp(
	`^\\s*(?:please\\s+)?(?:${COMMUNICATION_VERBS.filter(({ object }) => object !== 'thing' && object !== 'answer')
		.map(({ bare }) => bare.replace(/ /g, '[\\s-]?'))
		.join('|')})(?!\\p{L})`,
	'iu',
);
/** The user as an owner: `(me)`. */
const IS_ME = /^@?(?:me|myself|us|we|i)$/i;

/** Whether words in the place of an owner are a person: a handle, or a given name, unlike `(PDF)` and `(Northwind)`. */
const isPerson = (name: string, isHandle: boolean) => !IS_ME.test(name) && (isHandle || beginsWithGivenName(name));

function leadingOwners({ shown, start }: Task): readonly NameAt[] {
	const lead = LEADING.exec(shown.slice(start, start + 40));
	const from = start + (lead?.[0].length ?? 0);
	const first = nameAt(shown, from);
	if (first === null || first.from - from > 1) return [];
	const owners = namesAt(shown, first);
	const to = owners.at(-1)?.to ?? first.to;
	const isHandle = shown.charAt(from) === '@';
	if (lead === null) return owners.length > 1 && TO_DO.test(shown.slice(to)) ? owners : [];
	if (!owners.every(({ name }, place) => isPerson(name, place === 0 && isHandle))) return [];
	const end = LEADING_END.exec(shown.slice(to))?.[0] ?? '';
	const isClosed =
		isHandle && shown.charAt(from - 1) !== '[' && shown.charAt(from - 1) !== '(' ? end === '' : end !== '';
	return isClosed && VERB_BEHIND.test(shown.slice(to + end.length)) ? owners : [];
}

function trailingOwners({ shown, start, whens, contacts }: Task): readonly NameAt[] {
	const match = TRAILING.exec(shown.slice(start));
	const [, inBrackets, handle, behindDash, named] = match ?? [];
	const name = inBrackets ?? handle ?? behindDash ?? named;
	if (!match || name === undefined || contacts === null) return [];
	const isHandle = name.startsWith('@');
	const plain = name.replace(/^@/, '').trim();
	if (!isPerson(plain, isHandle)) return [];
	const before = shown.slice(start, start + match.index);
	const isBehindDate = whens.some(({ from, to }) => from > start && shown.slice(to, start + match.index).trim() === '');
	const hasOther = contacts.some((contact) => contact.toLowerCase() !== plain.toLowerCase());
	if (!isBehindDate || (TO_PERSON.test(before) && !hasOther)) return [];
	const from = shown.lastIndexOf(name);
	return [{ name: plain, from, to: from + name.length }];
}

/** A label of what others have to do, without its colon: `Next step ` of `Next step for Dana: send it`. */
const STEP_LABEL = /^\W*(?:next|action)\b/i;

/**
 * Returns the meaning of a line that gives somebody else something to do, or null for the user's own: `@dan send Priya the
 * deck by Tue`, `Send Priya the deck by Tue (Dan)` and `Dan/Priya to send the deck by Tue` wait for their owners. `Call by
 * Tue - Dan` is a call to Dan. Only an item of a list can name its owner at the end.
 */
export function ownedTask(
	reading: LineReading,
	content: string,
	{ at, opening }: LineStart,
	{ shown, whens }: LineWords,
	context: LineContext,
	isListed: boolean,
): LineReading | null {
	if (reading.act === null || reading.expected !== null || (opening && !STEP_LABEL.test(content))) return null;
	const names = reading.contact?.contacts.map(({ name }) => name) ?? [];
	const task = { shown, start: at, whens, contacts: isListed ? names : null };
	const leading = leadingOwners(task);
	const owners = leading.length > 0 ? leading : trailingOwners(task);
	if (owners.length === 0) return null;
	const contact = ownNamed({ contacts: owners.map(({ name }) => ({ name, link: null })), aside: false }, context);
	return { ...awaited(reading), contact };
}
