import { isOnlyGivenName } from '../../../english/given-names';
import { nameAt, roleAt, type NameAt } from '../contact';
import { isPronoun } from './people-nouns';

/** One word for another person, which may be a subject: `Dana`, `she`, `HR`. Source of patterns with a group. */
export const SUBJECT = "([\\p{L}][\\p{L}\\p{M}.]*(?:['’-]\\p{L}{2,})?)";

/** A word with a capital: `Ortiz`. */
const CAPITAL = /^\p{Lu}/u;
/** What a role begins with: `hiring ` of `hiring manager`. */
const ROLE_BEGINNING = /(?:hiring|talent|career|recruiting|internal|external|agency|product|office)\s$/i;
/** The word before one of a name: `Sam ` before `Ortiz`. */
const WORD_BEFORE = /(?:^|[^\p{L}\p{M}'’-])(\p{Lu}[\p{L}\p{M}'’-]*\s)$/u;
/** A person before the firm that a subject ends with: `Rob from ` before `Acme`, `Sue @ ` before `Kestrel`. */
const OF_FIRM = /(?:^|[^\p{L}\p{M}'’-])(\p{Lu}[\p{L}\p{M}'’-]*\s+(?:from|at|of|with|@)\s+)$/u;
/** A person before another one, at the start of a line or part: `Kim and ` before `Lee`. */
const JOINED =
	/(?:^|[-–—:;.,(*•+]\s|[\]>]\s)\s*(?:[Bb]oth\s+)?(\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)?\s*(?:,|&|\+|\/|and)\s*)$/u;
/** The possessor of a role: `Priya's ` before `assistant`. */
const POSSESSOR = /(?:^|[^\p{L}\p{M}'’-])(\p{Lu}[\p{L}\p{M}-]*['’]s\s)$/u;

/** A word in small letters before another one: `sarah ` before `jenkins`. */
const SMALL_BEFORE = /(?:^|[^\p{L}\p{M}'’-])(\p{Ll}[\p{Ll}\p{M}'’-]+\s)$/u;

/** The most characters that a name, with what joins it, has before the last word of a subject. */
const MOST_BEFORE = 60;

/** Returns where a pattern's group begins that ends at an offset; null if it does not match. */
function startOf(pattern: RegExp, line: string, to: number): number | null {
	const group = pattern.exec(line.slice(Math.max(0, to - MOST_BEFORE), to))?.[1];
	return group === undefined ? null : to - group.length;
}

/** Returns where the name begins that has a word at an offset: before `Sam` for `Ortiz` in `Sam Ortiz`, `May` for `Chen`. */
function nameStart(line: string, at: number, to: number): number {
	let from = at;
	for (let before = startOf(WORD_BEFORE, line, from); before !== null; before = startOf(WORD_BEFORE, line, from)) {
		const longer = nameAt(line, before) ?? nameAt(line, before, true);
		if (!longer || longer.from !== before || longer.to < to) break;
		from = before;
	}
	return from;
}

/** Returns the name in small letters that a word ends: `bob`, and `sarah jenkins` for `jenkins`. */
function smallName(line: string, at: number, word: string): NameAt | null {
	const before = startOf(SMALL_BEFORE, line, at);
	const from = before !== null && isOnlyGivenName(line.slice(before, at).trim()) ? before : at;
	const to = at + word.length;
	return from < at || isOnlyGivenName(word) ? { name: line.slice(from, to), from, to } : null;
}

/**
 * Returns the person whom a subject's last word belongs to: Sam Ortiz for the word Ortiz in `Sam Ortiz said`, May Chen
 * for Chen, Rob for Acme in `Rob from Acme will call`, Kim for Lee in `Kim and Lee will call`, and the assistant in
 * `Priya's assistant will call`. Null for pronouns.
 */
export function subjectName(line: string, at: number, word: string): NameAt | null {
	if (line.charAt(at) === '@') return nameAt(line, at);
	if (!CAPITAL.test(word)) {
		if (isPronoun(word)) return null;
		const possessor = startOf(POSSESSOR, line, at);
		const theirs = possessor === null ? null : nameAt(line, possessor);
		if (theirs && theirs.to === at + word.length) return theirs;
		const lead = ROLE_BEGINNING.exec(line.slice(Math.max(0, at - 12), at));
		return roleAt(line, at - (lead?.[0].length ?? 0)) ?? smallName(line, at, word);
	}
	const from = nameStart(line, at, at + word.length);
	const before = startOf(OF_FIRM, line, from) ?? startOf(JOINED, line, from);
	const first = before === null ? null : nameAt(line, nameStart(line, before, before + 1));
	return first ?? nameAt(line, from, true);
}
