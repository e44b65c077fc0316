import type { FollowUp } from '../../follow-up';

/** The words by which the index finds names: `Dana` and `Whitfield` in `[[Dana Whitfield]]`. */
const TOKEN = /[\p{L}\p{N}]+/gu;
/** Up to this many names, it is cheaper to search a line for each of them than to split the line into words. */
const FEW_NAMES = 8;
/** A character beside a found name that makes it part of a longer word: `Ana` in `Anabel`. */
const IN_TOKEN = /^[\p{L}\p{N}]$/u;

/** Returns the words by which a line can name the contacts of a follow-up: whole names, aliases and first names. */
function namesOf({ contacts }: FollowUp): Set<string> {
	return new Set(contacts.flatMap(({ name, alias }) => [name, alias ?? name, name.split(' ', 1)[0] ?? name]));
}

/** A name, the offset of its first letters in it, and the follow-ups that have it, in the order of the note. */
interface Name {
	readonly name: string;
	readonly at: number;
	readonly followUps: FollowUp[];
}

/** Finds the follow-ups that a line names, without looking at each of them. */
export class NameIndex {
	private readonly names = new Map<string, Name>();
	private readonly byToken = new Map<string, Name[]>();

	constructor(followUps: readonly FollowUp[]) {
		for (const followUp of followUps) for (const name of namesOf(followUp)) this.add(name, followUp);
	}

	/**
	 * Returns the follow-ups whose contacts a line names, by name: `called Kim 16:40` has those with Kim Ito. A name
	 * counts as a whole word.
	 */
	in(words: string): readonly (readonly FollowUp[])[] {
		if (!this.mayName(words)) return [];
		const found = new Set<Name>();
		for (const token of words.matchAll(TOKEN)) {
			for (const name of this.byToken.get(token[0]) ?? []) {
				if (isAt(words, name.name, token.index - name.at)) found.add(name);
			}
		}
		return [...found].map(({ followUps }) => followUps);
	}

	/** A cheap test, which most lines of a note with few names fail. */
	private mayName(words: string): boolean {
		if (this.byToken.size > FEW_NAMES) return true;
		for (const token of this.byToken.keys()) if (words.includes(token)) return true;
		return false;
	}

	private add(name: string, followUp: FollowUp): void {
		const known = this.names.get(name);
		if (known) {
			known.followUps.push(followUp);
			return;
		}
		const [first] = name.matchAll(TOKEN);
		if (!first) return;
		const added = { name, at: first.index, followUps: [followUp] };
		this.names.set(name, added);
		const same = this.byToken.get(first[0]);
		if (same) same.push(added);
		else this.byToken.set(first[0], [added]);
	}
}

/** Whether a name is at an offset as a whole word. */
function isAt(words: string, name: string, from: number): boolean {
	if (from < 0 || !words.startsWith(name, from)) return false;
	return !IN_TOKEN.test(words.charAt(from - 1)) && !IN_TOKEN.test(words.charAt(from + name.length));
}
