import type { Act } from '../act';
import { startsAt } from '../clause-start';
import type { Clause } from '../clauses';
import { isPeopleWord } from '../../../english/people-nouns';
import { someoneBefore } from '../people';
import { keyAt, type Word } from '../names/word';
import { DELIVERED, OWED } from './open-verbs';

/** Words with which somebody needs a thing: `Kim needs the figures`, `Kim is expecting the draft`. */
const NEEDS = /^(?:needs|wants|expects|expecting)$/;
/**
 * The longest thing that somebody needs, in words: `the figures for the board`. With 3, `Tove wants a letter of support
 * by Nov 26` was lost; a longer one has an act of its own.
 */
const LONGEST_THING_WORDS = 7;

/** Whether the words from an index on are a limit: `by Friday`. */
const isLimit = (words: readonly Word[], at: number) =>
	(words[at]?.kind === 'date' && /^(?:by|before)\b/i.test(words[at]?.text ?? '')) ||
	(/^(?:by|before)$/.test(keyAt(words, at)) && words[at + 1]?.kind === 'date');

/**
 * Returns what the user owes to somebody who needs it by a day: “Kim needs the figures by Friday”. Null for other words,
 * such as “Kim needs a break on Friday” and “Kim needs to rest by Friday”.
 */
export function neededAct({ words, joint }: Clause, index: number, at: number): Act | null {
	const isLiked = keyAt(words, at) === 'like' && keyAt(words, at - 1) === 'would';
	if (!(NEEDS.test(keyAt(words, at)) || isLiked) || /^(?:if|sub|time)$/.test(joint)) return null;
	const isInProgress = keyAt(words, at) === 'expecting' && /^(?:is|are|'s)$/.test(keyAt(words, at - 1));
	// "Kim: wants the figures by Friday" is said of Kim.
	const isSpoken = at === 0;
	const someone = isSpoken ? null : someoneBefore(words, isInProgress || isLiked ? at - 1 : at);
	if (!isSpoken && (someone?.kind !== 'named' || someone.group || !startsAt(words, someone.from))) return null;
	if ((someone && isPeopleWord(keyAt(words, someone.to - 1))) || keyAt(words, at + 1) === 'to') return null;
	const limit = words.findIndex((_, next) => next > at && isLimit(words, next));
	if (limit < 0 || limit - at > LONGEST_THING_WORDS + 1) return null;
	// "Kim needs my passport by Friday".
	const isOwed = words
		.slice(at + 1, limit)
		.some((word) => OWED.test(word.key) || DELIVERED.test(word.key) || word.key === 'my');
	if (!isOwed) return null;
	const agent = { whose: 'mine', someone: null, askedBy: someone, promised: true } as const;
	return { clause: index, at, agent, addressee: someone, needed: true, ...(isSpoken && { spoken: true }) };
}
