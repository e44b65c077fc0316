import type { Clause } from '../clauses';
import type { Word } from '../names/word';
import { mentionsIn, type Mention } from './mentions';

/** Pronouns that mean one person: `she`, but not `they`, which a firm can be as well. */
const ONE = /^(?:he|she|him|her)$/;
/** Pronouns of the same person, in whatever place: `she` and `her`. */
const SAME: Readonly<Record<string, RegExp>> = {
	he: /^(?:he|him)$/,
	him: /^(?:he|him)$/,
	she: /^(?:she|her)$/,
	her: /^(?:she|her)$/,
	they: /^(?:they|them)$/,
	them: /^(?:they|them)$/,
};

/** Words before the subject of a clause: `that` in `that she is away`. */
const BEFORE_SUBJECT = /^(?:so|and|but|then|that|well|also|because|after|since|when|if|while|said|says)$/;

/** Whether the subject of a clause is the pronoun in question, so that its objects are other people. */
function isAboutSame({ words }: Clause, pronoun: string): boolean {
	const first = words.find(({ key, kind }) => kind === 'word' && !BEFORE_SUBJECT.test(key));
	return first !== undefined && SAME[pronoun]?.test(first.key) === true;
}

/** How long words between commas can be that only explain who somebody is: three, as `a dear friend` has. Longer ones continue the sentence. */
const MOST_WORDS_OF_APPOSITION = 3;

/**
 * Whether a clause only explains who is named before it: `the woman I spoke to` in `Dana, the woman I spoke to, called`, `a
 * friend` in `the editor at the press, a friend, called`.
 */
const isApposition = ({ words, joint }: Clause, before: Clause | undefined) =>
	joint === 'comma' &&
	/^(?:the|my|our|an?)$/.test(words[0]?.key ?? '') &&
	(before?.words.at(-1)?.kind === 'name' || words.length <= MOST_WORDS_OF_APPOSITION);

const distinct = (mentions: readonly Mention[]) => new Set(mentions.map(({ names }) => names.join(', '))).size;

/** Returns whom a pronoun means among the people of a clause: null if nobody fits, nobody's names where two do. */
function chosen(mentions: readonly Mention[], pronoun: string): readonly string[] | null {
	const isOne = ONE.test(pronoun);
	const fitting = isOne ? mentions.filter(({ several }) => !several) : mentions;
	const own = fitting.filter(({ possessor }) => possessor !== true);
	const subjects = own.filter(({ subject }) => subject);
	const groups = isOne ? [] : own.filter(({ several }) => several);
	for (const some of [subjects, groups, own, own.length > 0 ? [] : fitting]) {
		if (some.length > 0 && distinct(some) === 1) return some[0]?.names ?? null;
	}
	// Two people together are one of them for "she", and nobody knows which.
	const isPair = isOne && mentions.some(({ names }) => names.length > 1);
	return fitting.length === 0 && !isPair ? null : [];
}

/** Verbs with which somebody brings people together: `introduce` in `Dana will introduce me to Lee`. */
const INTRODUCING = /^(?:introduc(?:e|es|ed|ing)|connect(?:s|ed|ing)?|refer(?:s|red|ring)?|recommend(?:s|ed)?)$/;

/** Returns the words of a clause after an introduction, whose people come next: `to Lee` in `Dana introduced me to Lee`. */
function behindIntroduction(clause: Clause): Pick<Clause, 'words'> | null {
	const at = clause.words.findIndex(
		({ key }, index) => INTRODUCING.test(key) && /^(?:me|us)$/.test(clause.words[index + 1]?.key ?? ''),
	);
	return at < 0 ? null : { words: clause.words.slice(at + 2) };
}

/**
 * Returns whom a pronoun in a clause means, the nearest first: Rita in `Rita called. She will send it`, the agent in `I
 * wrote to my agent. She said that the publishers are slow. She will call.` `pronoun` is empty where the words leave the
 * person out; `to` is the index of the pronoun, if people before it in its own clause count. Empty where two people fit, and
 * null without anybody.
 */
export function antecedentOf(
	clauses: readonly Clause[],
	index: number,
	pronoun: string,
	to = 0,
): readonly string[] | null {
	const own = chosen(mentionsIn({ words: clauses[index]?.words.slice(0, to) ?? [] }), pronoun);
	if (own !== null) return own;
	for (let at = index - 1; at >= 0; at--) {
		const clause = clauses[at];
		const { sentence } = clause ?? {};
		const first = clauses.find((each) => each.sentence === sentence);
		// "She said that Kim is away" is about her, and so is the next sentence.
		if (!clause || !first || isAboutSame(clause, pronoun) || isAboutSame(first, pronoun)) continue;
		const introduced = behindIntroduction(clause);
		const met = introduced ? chosen(mentionsIn(introduced), pronoun) : null;
		if (met !== null) return met;
		const mentions = mentionsIn(clause);
		const others = isApposition(clause, clauses[at - 1]) ? mentions.filter(({ subject }) => !subject) : mentions;
		const names = chosen(others, pronoun);
		if (names !== null) return names;
	}
	return null;
}

/** How many sentences back a talk can take its person from: one, as in `Dana called. We'll talk on Friday`. Further back, others come in. */
const MOST_SENTENCES_BACK = 1;
/** Verbs and nouns of talks, which the user has with somebody: `meet` in `we will meet on Friday`. */
const TALK =
	/^(?:meet(?:ing)?|talk(?:ing)?|chat(?:ting)?|speak(?:ing)?|discuss(?:ing)?|call|catch|connect|sync|session|coffee|lunch|zoom|appointment|debrief|revisit|follow-?up)$/;
/** Words of being in touch: `called` in `Dana called`. */
const IN_TOUCH =
	/^(?:me|us|my|our|we|i|called?|e-?mail(?:ed)?|wrote|write|texted|text|rang|ring|asked?|told|tell|said|met|meet|spoke|talked|chatted|repl(?:y|ied)|responded|messaged|message|contact(?:ed)?|reached|offered|wants?|invited|stopped|visited|agreed|suggested|proposed|heard|cc|with)$/;

/**
 * Returns with whom the user has a talk that the words leave open: Dana in `Dana called. We'll talk on Friday`. Only people
 * of the same and of the last sentence count, if it is about being in touch.
 */
export function counterpartOf(clauses: readonly Clause[], index: number, at: number): readonly string[] {
	const own = clauses[index];
	if (!own || !TALK.test(own.words[at]?.key ?? '')) return [];
	for (let before = index - 1; before >= 0; before--) {
		const clause = clauses[before];
		if (!clause || clause.sentence < own.sentence - MOST_SENTENCES_BACK) break;
		if (!clause.words.some(({ key }) => IN_TOUCH.test(key))) continue;
		const names = chosen(mentionsIn(clause), '');
		if (names !== null) return names;
	}
	return [];
}

/** Returns the first pronoun of somebody else in a clause: `she` in `maybe she gets back to me`, `her` in `hear from her`. */
export const pronounIn = (clause: Clause | undefined): string | undefined =>
	clause?.words.find(({ key }, at) => SAME[key] !== undefined && !isPossessive(clause.words, at))?.key;

/** Whether `her` belongs to a thing: `her reply`. */
const isPossessive = (words: readonly Word[], at: number) =>
	words[at]?.key === 'her' &&
	words[at + 1]?.kind === 'word' &&
	!/^(?:by|on|until|before|in|next|back|about|again|this|and|to)$/.test(words[at + 1]?.key ?? '');

/**
 * Returns from whom an answer is awaited that the words leave open, or only call `she`: Dana in `I wrote to Dana. I should
 * hear by Friday`.
 */
export function awaitedBefore(clauses: readonly Clause[], index: number): readonly string[] {
	const own = clauses[index];
	if (!own) return [];
	const pronoun = pronounIn(own);
	if (pronoun !== undefined) return antecedentOf(clauses, index, pronoun) ?? [];
	for (let at = index - 1; at >= 0; at--) {
		const clause = clauses[at];
		if (!clause || clause.sentence < own.sentence - MOST_SENTENCES_BACK) break;
		const before = pronounIn(clause);
		const names = before === undefined ? chosen(mentionsIn(clause), '') : antecedentOf(clauses, at, before);
		if (names !== null) return names;
	}
	return [];
}
