import type { Clause } from './clauses';

/** What a sentence with a date is about, so that the next one may belong to that day: `The meeting is on Friday.` */
const OCCASION = /^(?:meetings?|calls?|session|interview|lunch|dinner|coffee|appointment|visit|event|works)$/;
/**
 * The longest such sentence, in words: `The next meeting of the steering group is on Friday at noon` has 12. A longer
 * one says more than when.
 */
const LONGEST_OCCASION_WORDS = 12;
/** Words of a sentence that says what has happened: `went`, `signed`. */
const TOLD = /^(?:was|were|had|did|been|went|came|got|sent|met|said|not|no|due)$|...ed$/;
/** Words of a sentence that has a time of its own: `I'll send it soon`. */
const LATER = /^(?:soon|shortly|separately|later|afterwards|today|now)$/;
/**
 * The joints of clauses that give an act a time of its own, by their names in `clauses.ts`: `time` for `as soon as we
 * have it`.
 */
const OWN_TIME = /^(?:if|sub|time)$/;

/** A range of clauses; `to` is excluded. */
interface Clauses {
	readonly from: number;
	readonly to: number;
}

/** Returns the sentence that begins at a clause. A semicolon ends one, too. */
function sentenceFrom(clauses: readonly Clause[], from: number): Clauses {
	let to = from + 1;
	while (to < clauses.length && clauses[to]?.joint !== 'start') to++;
	return { from, to };
}

/** Whether a sentence only says when something takes place: `The next meeting is on Friday`. */
function isOccasion(sentence: readonly Clause[]): boolean {
	const words = sentence.flatMap((clause) => clause.words);
	return (
		words.length <= LONGEST_OCCASION_WORDS &&
		words.some(({ key }) => OCCASION.test(key)) &&
		sentence.every(({ question }) => question === null) &&
		!words.some(({ key }) => TOLD.test(key))
	);
}

/**
 * Returns the clauses of the sentence after one that only says when something takes place, so that an act in it has that
 * day: those of `I'll send the agenda` in `The next meeting is on Friday. I'll send the agenda.` Null for any other
 * sentence with a date. `dated` is the index of the clause with the date.
 */
export function afterOccasion(clauses: readonly Clause[], dated: number): Clauses | null {
	let from = dated;
	while (from > 0 && clauses[from]?.joint !== 'start') from--;
	const own = sentenceFrom(clauses, from);
	const next = sentenceFrom(clauses, own.to);
	const sentence = clauses.slice(next.from, next.to);
	if (sentence.length === 0 || !isOccasion(clauses.slice(own.from, own.to))) return null;
	const isLater = sentence.some(
		({ question, joint, words }) =>
			question !== null || OWN_TIME.test(joint) || words.some(({ key }) => LATER.test(key)),
	);
	return isLater ? null : next;
}
