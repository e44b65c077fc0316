import { sentenceSplitter } from '../../../english/sentences';
import { FIRST_SIGN, SIGNS } from '../people-signs';
import { actsIn } from './acts';
import { consentIn, isOfOthers } from './consent';
import { lastClause } from './clauses';
import { denialIn } from './denials';

/** Whether the user may use somebody's name, as one sentence says it. */
export interface NameUseMatch {
	/** The sign of the person; null for a pronoun. */
	readonly by: number | null;
	readonly may: boolean;
	/** The sentence, in offsets of the signed line. */
	readonly from: number;
	readonly end: number;
}

/** A quick test, which sentences about anything else fail: `She said I can use her name` passes it. */
const WORTH_A_LOOK =
	/name|naming|mention|quot|cite|citing|referenc|credit|bring|drop|say\s+h|anonym|out\s+of\s+(?:it|this|that|the)|involved|incognito|from\s+(?:me|her|him|them|[\uE000-\uE0FF])|\bw[ao]s\s+(?:her|him)\b|(?:sent|recommended|referred|suggested|told|gave|tipped|pointed|put)\s+(?:me|you|him|it|us)|behind\s+(?:it|this)/i;

const SENTENCES = /* @__PURE__ */ sentenceSplitter(';');

/** Whether a line may say something about the use of names, by a test that needs no signs: `I can use her name`. */
export const mayUseName = (line: string): boolean => WORTH_A_LOOK.test(line);

/** Returns what a signed line says about the use of names: `I may use her name` gives true for a pronoun. */
export function nameUsesIn(line: string): readonly NameUseMatch[] {
	if (!mayUseName(line)) return [];
	const found: NameUseMatch[] = [];
	for (const { from, to } of SENTENCES.split(line)) {
		const text = line.slice(from, to);
		if (!WORTH_A_LOOK.test(text)) continue;
		for (const use of usesIn(text, line.slice(to))) found.push({ ...use, from, end: to });
	}
	return found;
}

/** What a sentence says of each person; a no outweighs a yes. */
function usesIn(text: string, next: string): readonly Pick<NameUseMatch, 'by' | 'may'>[] {
	const found = new Map<number | null, boolean>();
	const add = (by: string | null, may: boolean) => {
		const index = by === null ? null : by.charCodeAt(0) - FIRST_SIGN;
		found.set(index, may && (found.get(index) ?? true));
	};
	const denial = next.startsWith('?') ? null : denialIn(text);
	if (denial) add(denial.by ?? subjectOf(text.slice(0, denial.from)), false);
	for (const act of actsIn(text)) {
		const may = consentIn(text, act, next);
		if (may === null) continue;
		const before = text.slice(0, act.from);
		// "Her boss doesn't want me to mention him"
		if (isOfOthers(lastClause(before))) continue;
		add(act.by ?? subjectOf(before), may);
	}
	return Array.from(found, ([by, may]) => ({ by, may }));
}

/** Returns the person at the beginning of the sentence, who says it: `Dana is fine with me mentioning her`. */
function subjectOf(before: string): string | null {
	const signs = before.match(SIGNS) ?? [];
	return signs.length === 1 && !/\b(?:she|he)\b/i.test(before) ? (signs[0] ?? null) : null;
}
