import { isGivenName, isSmallOwner } from '../../../english/given-names';
import { startsAt } from '../clause-start';
import { someoneAt, someoneBefore, type Someone } from '../people';
import { setOf, type Word } from '../names/word';

/** Returns who is named in small letters at the beginning of a clause: `dc to send the bill`, `omar to call Lee`. */
export function smallNameBefore(words: readonly Word[], end: number): Someone | null {
	const word = words[end - 1];
	if (word?.kind !== 'word' || word.text !== word.key || !isSmallOwner(word.key)) return null;
	const isJoined = /^(?:and|&|\+|\/)$/.test(words[end - 2]?.key ?? '');
	const other = isJoined ? smallNameBefore(words, end - 2) : null;
	if (other) return { ...other, names: [...other.names, word.text], to: end };
	if (!startsAt(words, end - 1)) return null;
	return { kind: 'named', names: [word.text], from: end - 1, to: end, group: false, sure: true };
}

/** Verbs that an assignment may have after a name, without “to”: `Liz send the names to Kim by Friday`. */
const ASSIGNED = setOf(
	'send share contact circulate submit confirm follow reach reply respond tell write invite remind email ask schedule arrange',
);

/** Words with which an object begins: `the` in `dc send the bill`. */
const OBJECT = /^(?:an?|the|my|our|his|her|their|it|this|that|these|him|them|me|us|all)$/;

/** Whether the verb after small initials surely has an object: `dc ask jules`, `dc send the bill`, but not `api send limit`. */
function hasObject(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return next !== undefined && (/^(?:name|address)$/.test(next.kind) || OBJECT.test(next.key) || isGivenName(next.key));
}

/**
 * Returns who is assigned an act by a bare verb after the name at the beginning of a clause: `Liz send the names`, `dc ask
 * jules`, `Kim and Lee meet next week`. Null for other words.
 */
export function assigneeBefore(words: readonly Word[], at: number, end: number): Someone | null {
	const verb = words[at]?.key ?? '';
	const isMeeting = verb === 'meet';
	if (end !== at || !(isMeeting || ASSIGNED.has(verb)) || (verb === 'share' && isDated(words, at + 1))) return null;
	const someone = someoneBefore(words, end) ?? (hasObject(words, at) ? smallNameBefore(words, end) : null);
	const isNamed = someone?.kind === 'named' && startsAt(words, someone.from);
	return isNamed && (!isMeeting || someone.names.length > 1) ? someone : null;
}

/** What somebody is about to do for others, whose name is in front without “is”: `Kim sending out the invites next week`. */
const BEING_SENT = /^(?:send|shar|email|circulat|contact|invit|messag|remind|distribut|writ|reach|follow)ing$/;

/**
 * Returns who is about to send something by a name alone, at the beginning of a clause: Kim in `Kim sending out the invites
 * next week`, but nobody in `Video of Kim sending them`.
 */
export function senderBefore(words: readonly Word[], at: number, end: number): Someone | null {
	if (end !== at || !BEING_SENT.test(words[at]?.key ?? '')) return null;
	const someone = someoneBefore(words, end);
	return someone?.kind === 'named' && startsAt(words, someone.from) ? someone : null;
}

/** Whether a date is at an index, or after `again` or `on`. */
const isDated = (words: readonly Word[], at: number) =>
	words[/^(?:again|on)$/.test(words[at]?.key ?? '') ? at + 1 : at]?.kind === 'date';

/**
 * Returns who meets whom by names alone, at the beginning of a clause: Kim in `Kim meeting Lee next Friday` and `Kim
 * meeting with her next week`, both in `Kim/Lee meeting again next week`. Null for other words.
 */
export function meeterBefore(words: readonly Word[], at: number, end: number): Someone | null {
	const verb = words[at]?.key ?? '';
	if (end !== at || words[at - 1]?.kind !== 'name' || !/^(?:meet|see|call|visit|email|ring)ing$/.test(verb))
		return null;
	const someone = someoneBefore(words, end);
	if (someone?.kind !== 'named' || !startsAt(words, someone.from)) return null;
	if (verb === 'meeting' && someone.names.length > 1 && isDated(words, at + 1)) return someone;
	const isWith = verb === 'meeting' && words[at + 1]?.key === 'with';
	const other = isWith || words[at + 1]?.kind !== 'word' ? someoneAt(words, isWith ? at + 2 : at + 1) : null;
	const isOther = other?.kind === 'named' || (isWith && other?.kind === 'pronoun');
	return isOther && isDated(words, other.to) ? someone : null;
}
