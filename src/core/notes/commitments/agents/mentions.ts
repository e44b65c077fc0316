import { beginsWithGivenName } from '../../../english/given-names';
import { isPlural, isTitle } from '../../../english/names';
import { isPeopleWord } from '../../../english/people-nouns';
import { leadingAgent } from '../agent';
import type { Clause } from '../clauses';
import { startsAt } from '../clause-start';
import { someoneAt, someoneBefore, type Someone } from '../people';
import { isThingWord } from '../names/name-words';
import type { Word } from '../names/word';

/** People in general, who are no contact. */
const ANYBODY: ReadonlySet<string> = new Set([
	'people',
	'folks',
	'everyone',
	'everybody',
	'all',
	'others',
	'members',
	'team',
	'group',
	'person',
	'client',
	'clients',
	'customer',
	'customers',
]);

/** People in general, with a word before them: `couple people`. */
const SOME_PEOPLE = /^[^\p{Lu}]*\s(?:people|folks|members|others|everyone|everybody)$/u;

const isAnybody = (name: string) => ANYBODY.has(name.toLowerCase()) || SOME_PEOPLE.test(name);

/** Returns names that can be a contact: none for pronouns and for things. */
export const namesOf = (someone: Someone | null): readonly string[] =>
	someone !== null && someone.sure ? someone.names.filter((name) => !isAnybody(name)) : [];

/** Words before a person whom the sentence mentions already: `spoke with Dana, she will call`. */
const MENTIONING =
	/^(?:with|to|from|by|for|contacted|called|emailed|asked|told|met|texted|messaged|rang|phoned|pinged|reached|left|gave|lvm|vm)$/;

/** A message that was left, after whom it is for: `VM` in `Kim VM`. */
const VOICEMAIL = /^(?:l?vm|lm|voicemail)$/;

/** Returns the last person in some words: "the facility" in "I contacted the facility". */
export function mentionedIn(words: readonly Word[]): readonly string[] {
	for (let at = words.length - 1; at >= 0; at--) {
		const isStart = MENTIONING.test(words[at]?.key ?? '');
		const names = isStart ? namesOf(someoneAt(words, at + 1)) : [];
		if (names.length > 0) return names;
		// "Kim LVM", "Kim: no answer".
		const caller = VOICEMAIL.test(words[at]?.key ?? '') ? someoneBefore(words, at) : null;
		if (caller?.kind === 'named') return namesOf(caller);
	}
	return [];
}

/** Somebody whom a clause names, so that a later pronoun can mean them. */
export interface Mention {
	readonly names: readonly string[];
	/** Whether it is several people, or a group, which `she` never means. */
	readonly several: boolean;
	/** Whether it begins the clause, as its subject does. */
	readonly subject: boolean;
	/** Whether it only says whose the subject is: Dana in `Dana's report is late`. */
	readonly possessor?: boolean;
}

/** Words that begin a person by role: `my` in `my agent`, `Dana's` in `Dana's agent`. */
const DETERMINER = /^(?:the|my|our|his|her|their|an?|all|another|some|that|this)$/;
/** Words before a subject that say nothing about it: `and` in `and then Dana called`. */
const BEFORE_SUBJECT = /^(?:so|and|but|then|that|well|anyway|also|yes|no|oh|update|because|after|since|when|if|while)$/;

/** Whether nothing that could be a subject comes before an index. */
function isFirst(words: readonly Word[], at: number): boolean {
	let first = 0;
	while (first < at && BEFORE_SUBJECT.test(words[first]?.key ?? '')) first++;
	return startsAt(words.slice(first), at - first);
}

/** A person by initials: `HM` in `HM was late`. */
const INITIALS = /^\p{Lu}{2}$/u;
/** Verbs that things have as well: `is` in `Downside is that it rains`. */
const STATE = /^(?:is|was|are|were|'s|'re|has|had|have|been|being)$/;

/** Whether the words of somebody name people, where they stand: not `Garden` in `the Garden fair`. */
function isPerson(words: readonly Word[], someone: Someone, subject: boolean): boolean {
	const { kind, from, to, names } = someone;
	const before = words[from - 1]?.key ?? '';
	const next = words[to];
	if (next?.key === "'s") return false;
	if (kind === 'role') {
		if (!isPeopleWord(words[to - 1]?.key ?? '')) return false;
		const isCapital = /^\p{Lu}/u.test(words[from]?.text ?? '');
		return DETERMINER.test(words[from]?.key ?? '') || MENTIONING.test(before) || (subject && isCapital);
	}
	if (MENTIONING.test(before) || words[from]?.kind === 'address' || names.every(beginsWithGivenName)) return true;
	if (names.some((name) => isTitle(name.split(' ', 1)[0] ?? ''))) return true;
	if (names.some((name) => isPeopleWord(name.split(' ').at(-1)?.toLowerCase() ?? ''))) return true;
	if (!subject || isThingWord(words[from]?.key ?? '') || leadingAgent({ words: words.slice(from) }) === null)
		return false;
	// "Downside is that it rains" begins with a thing, unlike "Northwind wrote".
	return names.some((name) => name.includes(' ') || INITIALS.test(name)) || !STATE.test(next?.key ?? '');
}

const isSeveral = ({ kind, names, group }: Someone) =>
	names.length > 1 || group || (kind === 'role' && isPlural(names[0]?.split(' ').at(-1)?.toLowerCase() ?? ''));

/** Returns the people whom some words name, in their order. */
export function mentionsIn({ words }: Pick<Clause, 'words'>): readonly Mention[] {
	const mentions: Mention[] = [];
	/** Where the last of them ends. */
	let end = -1;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word || word.kind === 'mark' || word.kind === 'date') continue;
		// "Lunch with Dana from Northwind" is about Dana.
		if (at > 1 && at - 1 === end && /^(?:from|at|of)$/.test(words[end]?.key ?? '')) continue;
		const subject = isFirst(words, at);
		const mayBegin =
			word.kind !== 'word' ||
			DETERMINER.test(word.key) ||
			isPeopleWord(word.key) ||
			MENTIONING.test(words[at - 1]?.key ?? '');
		const someone = mayBegin ? someoneAt(words, at) : null;
		if (!someone || (someone.kind !== 'named' && someone.kind !== 'role')) continue;
		const names = namesOf(someone);
		const isOwner = subject && words[someone.to]?.key === "'s" && names.every(beginsWithGivenName);
		if (isOwner) mentions.push({ names, several: isSeveral(someone), subject: false, possessor: true });
		if (names.length > 0 && isPerson(words, someone, subject)) {
			mentions.push({ names, several: isSeveral(someone), subject });
			end = someone.to;
			at = end - 1;
		}
	}
	return mentions;
}

/**
 * Returns with whom the words after an act do it, or by whom what they name is to be done: Kofi in `meeting on Friday to
 * discuss the lease with Kofi` and `send the lease to be checked by Kofi`. Null for things: `with a map`.
 */
export function companionsIn(words: readonly Word[], from: number): Someone | null {
	for (let at = from + 1; at < words.length; at++) {
		const key = words[at]?.key ?? '';
		const done = words[at - 1]?.key ?? '';
		const isDone =
			(/..ed$/.test(done) && words[at - 2]?.key === 'be') ||
			/^(?:review|approval|comment|signature|sign-?off)$/.test(done);
		const isDoneBy = key === 'by' && isDone;
		const someone = isDoneBy || /^w(?:ith|\/)$/.test(key) ? someoneAt(words, at + 1) : null;
		const next = words[someone?.to ?? 0];
		const isWhole = next === undefined || next.kind === 'mark' || next.kind === 'date';
		if (someone?.kind === 'named' && (isWhole || someone.names.every(beginsWithGivenName))) return someone;
	}
	return null;
}
