import type { Contact, FollowUp, FollowUpCandidate, NoteReading } from './follow-up';
import { noteName } from './markdown/links';
import { contactOrdinals } from './notes/identity';
import { followUpName } from './notes/attempts/owner';

const keyOf = (name: string) => name.toLowerCase();

/** Returns the names by which a note makes people known: its own, if it is a person's, and those of linked contacts. */
function namesIn(reading: NoteReading | undefined): ReadonlySet<string> {
	const names = new Set(reading?.knownAs?.map(keyOf));
	for (const { contacts } of reading?.followUps ?? []) {
		for (const { link } of contacts) if (link !== null) names.add(keyOf(noteName(link)));
	}
	return names;
}

/** Returns the names in the candidates of a note's follow-ups. */
function candidateNames(reading: NoteReading | undefined): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { candidates, contacts } of reading?.followUps ?? []) {
		if (candidates === undefined) continue;
		for (const each of [{ contacts }, ...candidates]) for (const { name } of each.contacts) names.add(keyOf(name));
	}
	return names;
}

interface Chosen {
	readonly candidate: FollowUpCandidate | null;
	readonly ordinal: number;
	readonly followUp: FollowUp;
}

/**
 * The people whom the vault knows: those with a note of their own, by title and alias, and those whom a follow-up links.
 * They settle what a line leaves open: `Follow up with Joe Friday` is with Joe Friday if there is such a note.
 */
export class KnownPeople {
	private readonly counts = new Map<string, number>();
	/** The notes whose candidates have a name. */
	private readonly asking = new Map<string, Set<string>>();
	private readonly chosen = new WeakMap<FollowUp, Chosen>();

	/** Replaces the reading of a note, and returns the notes with a candidate that became known or unknown by it. */
	replace(path: string, before: NoteReading | undefined, after: NoteReading | undefined): Iterable<string> {
		for (const name of candidateNames(before)) {
			const paths = this.asking.get(name);
			paths?.delete(path);
			if (paths?.size === 0) this.asking.delete(name);
		}
		for (const name of candidateNames(after)) {
			const paths = this.asking.get(name);
			if (paths) paths.add(path);
			else this.asking.set(name, new Set([path]));
		}
		const [old, now] = [namesIn(before), namesIn(after)];
		const changed = new Set<string>();
		for (const name of new Set([...old, ...now])) {
			const isKnown = this.counts.has(name);
			const count = (this.counts.get(name) ?? 0) + Number(now.has(name)) - Number(old.has(name));
			if (count > 0) this.counts.set(name, count);
			else this.counts.delete(name);
			if (isKnown !== count > 0) for (const each of this.asking.get(name) ?? []) changed.add(each);
		}
		return changed;
	}

	clear(): void {
		this.counts.clear();
		this.asking.clear();
	}

	/** Returns the follow-ups of a note with the contacts that the vault knows; the same objects if nothing changed. */
	settled({ followUps }: NoteReading): readonly FollowUp[] {
		if (followUps.every(({ candidates }) => candidates === undefined)) return followUps;
		const choices = followUps.map((followUp) => ({ followUp, candidate: this.choose(followUp) }));
		if (choices.every(({ candidate }) => candidate === null)) return followUps;
		const ordinals = contactOrdinals(
			choices.map(({ followUp, candidate }) => followUpName((candidate ?? followUp).contacts)),
		);
		return choices.map(({ followUp, candidate }, index) => this.with(followUp, candidate, ordinals[index] ?? 1));
	}

	private with(followUp: FollowUp, candidate: FollowUpCandidate | null, ordinal: number): FollowUp {
		if (candidate === null && ordinal === followUp.contactOrdinal) return followUp;
		const before = this.chosen.get(followUp);
		if (before?.candidate === candidate && before.ordinal === ordinal) return before.followUp;
		const settled: FollowUp = { ...followUp, ...candidate, contactOrdinal: ordinal };
		this.chosen.set(followUp, { candidate, ordinal, followUp: settled });
		return settled;
	}

	/** Returns the first candidate of known people, or null if the follow-up's own contacts are known or none are. */
	private choose({ contacts, candidates }: FollowUp): FollowUpCandidate | null {
		if (candidates === undefined) return null;
		const whole = candidates.find((each) => each.act !== undefined && this.knowsAll(each.contacts));
		if (whole) return whole;
		if (contacts.length > 0 && this.knowsAll(contacts)) return null;
		return candidates.find((each) => this.knowsAll(each.contacts)) ?? null;
	}

	private knowsAll(contacts: readonly Contact[]): boolean {
		return contacts.every(({ name, link }) => link !== null || this.counts.has(keyOf(name)));
	}
}
