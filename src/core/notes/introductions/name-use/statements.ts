import { hasSameName } from '../../../contact';
import type { Contact, Introduction, NameUse } from '../../../follow-up';

/** What a note says about the use of a name. */
export interface Statement {
	/** Null if nothing near the words says whose name it is. */
	readonly by: Contact | null;
	readonly may: boolean;
	readonly line: number;
	readonly text: string;
	/** Those to whom the person leads in the same sentence; empty if the words are about all. */
	readonly to: readonly Contact[];
}

/**
 * Tells whether two names of a note are one person: a bare first name is the only person of that name among all who are
 * named, `Dana` and `Dana Whitfield`.
 */
function samePerson(named: readonly Contact[]): (a: Contact, b: Contact) => boolean {
	const names = [...new Set(named.map(({ name }) => name.toLowerCase()))];
	const isFirstOf = (short: string, long: string) =>
		!short.includes(' ') &&
		long.startsWith(`${short} `) &&
		names.filter((each) => each.startsWith(`${short} `)).length < 2;
	return (a, b) => {
		const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
		return one === other || isFirstOf(one, other) || isFirstOf(other, one);
	};
}

/** What two statements say together: a no outweighs a yes, and both outweigh silence. */
const together = (a: boolean | null, b: boolean | null) => (a === null || b === null ? (a ?? b) : a && b);

const lastUntil = (all: readonly Introduction[], line: number) => all.filter((each) => each.line <= line).at(-1);

/**
 * Adds to the introductions of a note what it says about the names. The sentence of an introduction counts for it, the other
 * sentences about that person for all, where a no outweighs a yes: “Dana suggested Lee, I may use her name”, later “Please
 * don't mention Dana”. Returns what concerns nobody who introduces by itself. `named` is everyone whom the note names.
 */
export function withStatements(
	found: readonly Introduction[],
	statements: readonly Statement[],
	named: readonly Contact[],
): { readonly introductions: readonly Introduction[]; readonly nameUses: readonly NameUse[] } {
	if (statements.length === 0) return { introductions: found, nameUses: [] };
	const isOne = samePerson([...named, ...found.flatMap(({ by, to }) => [by, to])]);
	const introductions = [...found];
	const nameUses: NameUse[] = [];
	const ofOthers: [at: number, may: boolean][] = [];
	for (const { by, may, line, text, to } of statements) {
		const whose = by ?? lastUntil(found, line)?.by ?? found[0]?.by ?? null;
		if (whose === null) continue;
		let isUsed = false;
		for (const [at, each] of introductions.entries()) {
			if (!isOne(each.by, whose)) continue;
			isUsed = true;
			const isAbout = to.length === 0 || (each.line === line && to.some((person) => hasSameName(person, each.to)));
			if (isAbout) introductions[at] = { ...each, mayUseName: together(each.mayUseName, may) };
			else ofOthers.push([at, may]);
		}
		if (!isUsed) nameUses.push({ by: whose, may, line, text });
	}
	const isStated = introductions.map(({ mayUseName }) => mayUseName !== null);
	for (const [at, may] of ofOthers) {
		const each = introductions[at];
		if (each && !isStated[at]) introductions[at] = { ...each, mayUseName: together(each.mayUseName, may) };
	}
	return { introductions, nameUses };
}
