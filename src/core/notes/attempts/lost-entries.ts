import { deepEqual } from '../../deep-equal';
import type { Entry, FollowUp, NoteReading } from '../../follow-up';
import { momentText } from './exact-line';
import { bareWords, normaliseEntry } from './format-entry';
import { followUpName } from './owner';

/** An entry that the user logged on this device, and the follow-up that it was logged for. */
export interface LoggedEntry {
	/** The id and the words of the follow-up when the entry was logged. */
	readonly id: string;
	readonly text: string;
	/** The name of the follow-up's contacts: `Kim Ito, Lee Park`. */
	readonly contact: string;
	readonly entry: Entry;
}

/** A logged entry that its note no longer counts for the follow-up it was logged for. */
export interface LostEntry {
	readonly logged: LoggedEntry;
	/** The follow-up that it was logged for, if the note still has it. */
	readonly owner: FollowUp | null;
	/** The follow-up for which it counts instead, and the entry as it is there. Null if the note no longer has it. */
	readonly elsewhere: { readonly followUp: FollowUp; readonly entry: Entry } | null;
}

/** Returns an entry as logged for a follow-up. */
export function loggedFor(followUp: FollowUp, entry: Entry): LoggedEntry {
	const { id, text, contacts } = followUp;
	return { id, text, contact: followUpName(contacts), entry: normaliseEntry({ ...entry, contact: null }) };
}

/** Whether two entries are equal apart from their remarks, in which a merge may leave words of another line. */
const isSame = (one: Entry, other: Entry) =>
	deepEqual({ ...one, contact: null, note: '', problems: [] }, { ...other, contact: null, note: '', problems: [] });

const nameOf = ({ contacts }: FollowUp) => followUpName(contacts);

const wordsOf = (name: string) =>
	name
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/** Whether two names may be of one person, as `Dana` and `Dana Whitfield`. */
function shareWord(one: string, other: string): boolean {
	const words = new Set(wordsOf(one));
	return one === other || wordsOf(other).some((word) => words.has(word));
}

/** Returns the follow-ups for which an entry may have been logged: the one with its words, or else those with its name. */
function ownersOf({ id, contact }: LoggedEntry, followUps: readonly FollowUp[]): readonly FollowUp[] {
	const exact = followUps.filter((followUp) => followUp.id === id);
	return exact.length > 0 ? exact : followUps.filter((followUp) => nameOf(followUp) === contact);
}

/** Whether an entry of a note is a logged one with other words, which the user chose. A merge cuts words off instead. */
const isCorrected = (entry: Entry, was: Entry, logged: readonly LoggedEntry[]) =>
	entry.at === was.at &&
	!loggedWords(was).startsWith(loggedWords(entry)) &&
	!logged.some((other) => isSame(other.entry, entry));

/**
 * Returns the entries that were logged on this device and that the note no longer counts for their follow-up, because a
 * merge dropped them or moved them below another one: `- 2026-11-23 08:10 Call: no answer`. An entry that the note
 * reports anyway (`attempt.no-owner`, a conflict copy) is not returned. An entry of the same minute with other words is
 * one that the user corrected.
 */
export function lostEntries(
	logged: readonly LoggedEntry[],
	followUps: readonly FollowUp[],
	problems: NoteReading['problems'],
): readonly LostEntry[] {
	const lost = logged.flatMap((each): readonly LostEntry[] => {
		const { contact } = each;
		const holds = ({ entries }: Pick<FollowUp, 'entries'>) => entries.some((entry) => isSame(entry, each.entry));
		const owners = ownersOf(each, followUps);
		const isKept = owners.some(
			(owner) =>
				holds(owner) ||
				owner.copies?.some(holds) === true ||
				owner.entries.some((entry) => isCorrected(entry, each.entry, logged)),
		);
		const isRenamed =
			owners.length === 0 && followUps.some((other) => holds(other) && shareWord(nameOf(other), contact));
		if (isKept || isRenamed) return [];
		const equal = logged.filter((other) => other !== each && isSame(other.entry, each.entry));
		const ownersOfEqual = equal.flatMap((other) => ownersOf(other, followUps));
		const holder = followUps.find((followUp) => holds(followUp) && !ownersOfEqual.includes(followUp));
		const entry = holder?.entries.find((other) => isSame(other, each.entry));
		const elsewhere = holder && entry ? { followUp: holder, entry } : null;
		return [{ logged: each, owner: owners[0] ?? null, elsewhere }];
	});
	const reported = problems.flatMap((problem) => (problem.code === 'attempt.no-owner' ? [problem.words] : []));
	return lost.filter(({ logged: { entry }, elsewhere }) => {
		const at = elsewhere === null ? reported.indexOf(bareWords(entry)) : -1;
		if (at !== -1) reported.splice(at, 1);
		return at === -1;
	});
}

/** Returns the words of a logged entry without its time, name and remark: `Call: no answer`. */
export function loggedWords(entry: Entry): string {
	return bareWords(entry).slice(momentText(entry.at).length + 1);
}

/**
 * Whether lines of a note have the words of a logged entry, with any name: `- 2026-11-23 08:10 Dana, Call: no answer`.
 */
export function haveWords(lines: string, { entry }: Pick<LoggedEntry, 'entry'>): boolean {
	const at = momentText(entry.at);
	const words = loggedWords(entry);
	return lines.split(/\r?\n/).some((line) => {
		const from = line.indexOf(at);
		return from !== -1 && line.includes(words, from + at.length);
	});
}
