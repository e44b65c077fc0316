import type { Commitment, CommitmentLine } from '../act';
import { isDateOnly } from '../reach';
import { OWED } from './open-verbs';
import type { Clause } from '../clauses';

/** Further things that are delivered by a day: `Invoice - due Friday`. */
const DELIVERED =
	/^(?:invoice|contract|minutes|agenda|notes|survey|form|paperwork|letter|email|newsletter|quote|estimate|abstract|paper|manuscript|chapter|writeup|write-up)$/;
/** The longest note of what is due, in words. */
const LONGEST = 12;
/** Words of a sentence, which no note of what is due has: `The report was late`. */
const SENTENCE = /^(?:is|are|was|were|has|have|had|i|we|you|he|she|they|it|will|would|not|no|did|done|sent|if|when)$/;

/**
 * Returns who owes what a line only names, with its day: Kim in `Draft of the map - Kim (by Friday)`, nobody in `Report —
 * due Friday`. Null for any other line.
 */
export function ownerOf(line: CommitmentLine, clauses: readonly Clause[], dated: number): Commitment | null {
	const clause = clauses[dated];
	if (clause === undefined || line.item !== true) return null;
	if (
		line.owner === true &&
		line.speaker !== null &&
		clauses.slice(0, dated + 1).some(({ joint }) => joint === 'open')
	) {
		return { whose: 'theirs', names: [line.speaker], weak: false };
	}
	const isDue = clause.words.some(({ key }) => key === 'due' || key === 'deadline') && isDateOnly(clause);
	if (!isDue || !/^(?:dash|open|colon)$/.test(clause.joint) || dated !== clauses.length - 1) return null;
	const before = clauses.slice(0, dated).flatMap(({ words }) => words);
	if (before.length === 0 || before.length > LONGEST || before.some(({ key }) => SENTENCE.test(key))) return null;
	const isOwed = before.some(({ key }) => OWED.test(key) || DELIVERED.test(key));
	return isOwed || line.task === true ? { whose: 'mine', names: [], weak: false } : null;
}
