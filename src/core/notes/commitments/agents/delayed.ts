import { agentOf, type Agent, type Form } from '../agent';
import type { Clause } from '../clauses';
import { keyAt, type Word } from '../names/word';

/** Words with which an act waits for its day: `until` in `not calling Dana until Friday`. */
const UNTIL = /^(?:until|till?|before)$/;
/** The same as the beginning of a date: `until Friday`. */
const UNTIL_DATE = /^(?:until|till?|before)\s/i;
/** Words before “not” by which it is told rather than planned: `I did not call her until Friday`. */
const TOLD = /^(?:did|do|does|was|were|had|have|has|could|would|should|is|are|can|it|they|he|she|you)$/;
/** How many words can be between “not” and its verb: two in `not going to call`. */
const MOST_WORDS_BETWEEN = 2;

const isUntil = (words: readonly Word[], from: number) =>
	words.some(
		({ kind, text, key: word }, at) =>
			at > from && ((kind === 'date' && UNTIL_DATE.test(text)) || (UNTIL.test(word) && words[at + 1]?.kind === 'date')),
	);

/**
 * Returns the user, who plans the act of the verb at an index for the day until which it waits: `not calling Dana until
 * Friday`, `I won't call her before Friday`. Null for any other clause, such as `I didn't call her until Friday`.
 */
export function delayedAgent(clause: Clause, at: number, form: Form): Agent | null {
	const { words } = clause;
	if (form === 'third' || !isUntil(words, at)) return null;
	let not = at - 1;
	while (not >= at - 1 - MOST_WORDS_BETWEEN && /^(?:going|to|be)$/.test(keyAt(words, not))) not--;
	const isWont = /^wo(?:n't|nt)$/.test(keyAt(words, not));
	if (!isWont && (keyAt(words, not) !== 'not' || TOLD.test(keyAt(words, not - 1)))) return null;
	const instead = isWont ? [{ ...(words[not] as Word), key: 'will' }] : [];
	const planned = { ...clause, words: [...words.slice(0, not), ...instead, ...words.slice(not + 1)] };
	const agent = agentOf(planned, isWont ? at : at - 1, form);
	return agent === null || agent.whose === 'theirs' ? null : { ...agent, promised: true };
}
