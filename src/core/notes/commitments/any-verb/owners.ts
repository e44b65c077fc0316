import type { Commitment, CommitmentLine } from '../act';
import { isDateOnly } from '../reach';
import { DELIVERED, isOrder, OWED } from './open-verbs';
import { isEverydayNoun, isGenericWord } from '../../../english/generic-words';
import { isGivenName } from '../../../english/given-names';
import type { Clause } from '../clauses';
import { speakerNames } from '../speaker';

/**
 * The longest note of what is due, in words: `Summary of all comments on the draft plan for the new hall` has 12. A
 * longer one is a sentence without a predicate that we know.
 */
const LONGEST_DUE_WORDS = 12;
/** Words of a sentence, which no note of what is due has: `The report was late`. */
const SENTENCE = /^(?:is|are|was|were|has|have|had|i|we|you|he|she|they|it|will|would|not|no|did|done|sent|if|when)$/;

/**
 * The most words of a thing that somebody is to deliver, with the preposition of its date: `Kim: floor plan by Friday`
 * has 3. More words after a name and a colon are what Kim said.
 */
const MOST_THING_WORDS = 4;
/**
 * Words with which a note of what is due never begins: `waiting`, `after`. Not `wireframe` in `Kim: wireframe by
 * Friday`.
 */
const NO_ORDER =
	/ed$|ing$|^(?:and|but|or|for|if|in|on|at|to|by|before|after|during|until|so|yes|no|not|maybe|think|thinks|can|could)$/;

/** Whether the words of a clause end with a day by which something is due: `by Friday`. */
export const isBy = ({ words }: Clause) =>
	words.some(
		({ key, text, kind }, at) =>
			(kind === 'date' && /^(?:by|before)\b/i.test(text)) ||
			(/^(?:by|before)$/.test(key) && words[at + 1]?.kind === 'date'),
	);

/** What people have on a day in brackets: `Kim/Lee: budget review (Monday)`. */
const TALK = /^(?:meeting|discussion|call|chat|consultation|session|review|sync|demo|interview|1:1)$/;

/** Whether a clause in brackets is the day of a talk that people named before the line have. */
function isTalkOf(speaker: string, clauses: readonly Clause[], dated: number): boolean {
	const clause = clauses[dated];
	if (clause?.joint !== 'open' || !isDateOnly(clause)) return false;
	const names = speakerNames(speaker).map((name) => name.toLowerCase().split(' ', 1)[0] ?? '');
	return TALK.test(clauses[dated - 1]?.words.at(-1)?.key ?? '') && names.every(isGivenName);
}

/** Whether a line is only a deadline with whom it binds at its end: `Deadline to decide Dec 21 (Kim, Lee)`. */
const isDeadlineOf = ({ start }: CommitmentLine, clauses: readonly Clause[], dated: number) =>
	start === 0 && dated === 0 && clauses[0]?.words[0]?.key === 'deadline' && clauses[1]?.joint === 'open';

/**
 * Returns what the person named before a line, or at its end, is ordered to do by a day, or owes: Kim in `Kim: create
 * the list by Friday`, `Kim: wireframe by Friday` and `Create the list by Friday (Kim)`.
 */
function workOf(line: CommitmentLine, clauses: readonly Clause[], dated: number): Commitment | null {
	const clause = clauses[dated];
	const speaker = line.speaker ?? line.above ?? null;
	if (clause === undefined || speaker === null || clause.question !== null) return null;
	const isApart = dated > 0 && clause.joint === 'dash' && isDateOnly(clause);
	const isTalk = isTalkOf(speaker, clauses, dated);
	if (isDeadlineOf(line, clauses, dated)) return { whose: 'theirs', names: speakerNames(speaker), weak: false };
	if (!isBy(clause) && !isApart && !isTalk) return null;
	const before = clauses.slice(0, dated + 1);
	if (before.some(({ sentence, joint }) => sentence !== clause.sentence || /^(?:if|sub|time|but|so)$/.test(joint)))
		return null;
	const words = before.flatMap((each) => each.words).filter(({ kind }) => kind !== 'mark');
	const first = words[0];
	if (!first || first.kind === 'date' || NO_ORDER.test(first.key)) return null;
	const [name = ''] = speaker.toLowerCase().split(' ');
	if (isGenericWord(name) || isEverydayNoun(name)) return null;
	const isThing =
		!isApart &&
		line.speaker !== null &&
		isGivenName(name) &&
		!words.some(({ key }) => SENTENCE.test(key)) &&
		words.findIndex(({ kind }) => kind === 'date') <= MOST_THING_WORDS;
	return isThing || isTalk || isOrder(words.map((word) => word.key))
		? { whose: 'theirs', names: speakerNames(speaker), weak: false }
		: null;
}

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
		return { whose: 'theirs', names: speakerNames(line.speaker), weak: false };
	}
	const own = workOf(line, clauses, dated);
	if (own) return own;
	const isDue = clause.words.some(({ key }) => key === 'due' || key === 'deadline') && isDateOnly(clause);
	if (!isDue || !/^(?:dash|open|colon)$/.test(clause.joint) || dated !== clauses.length - 1) return null;
	const before = clauses.slice(0, dated).flatMap(({ words }) => words);
	if (before.length === 0 || before.length > LONGEST_DUE_WORDS || before.some(({ key }) => SENTENCE.test(key)))
		return null;
	const isOwed = before.some(({ key }) => OWED.test(key) || DELIVERED.test(key));
	return isOwed || line.task === true ? { whose: 'mine', names: [], weak: false } : null;
}
