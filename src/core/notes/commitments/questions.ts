import { isPerson, type Word } from './names/word';

/** Words that ask: `who`, `why`. */
const ASKING = /^(?:who|whom|whose|what|when|where|why|how|which|whether|anyone|anybody|any)$/;
/** Auxiliaries that come before the subject of a question: `will` in `Will you call Dana?`. */
const AUXILIARY =
	/^(?:will|would|shall|should|can|could|may|might|do|does|did|is|are|was|were|has|have|had|am|isn't|aren't|don't|doesn't|won't|can't|shouldn't|wouldn't)$/;
/** Subjects of a question, after its auxiliary: `you` in `Will you call Dana?`. */
const ASKED =
	/^(?:i|we|you|he|she|it|they|this|that|these|those|there|the|a|an|my|our|your|his|her|their|any\w*|some\w*)$/;

/** Whether words that end with a question mark ask: `can she call?`, but not `will meet Dana on Friday?`. */
export function isQuestion(words: readonly Word[]): boolean {
	return words.some(({ key }, at) => {
		const next = words[at + 1];
		if (ASKING.test(key) && at === 0) return true;
		return AUXILIARY.test(key) && next !== undefined && (ASKED.test(next.key) || (at === 0 && isPerson(next)));
	});
}

/** The first word of a question without a mark: `can` in `can we set a date`. */
const INVERTED: ReadonlySet<string> = new Set('can could should shall do does did are would may'.split(' '));
/** The second word of such a question: `we` in `can we set a date`. */
const INVERTED_SUBJECTS: ReadonlySet<string> = new Set('i we you they he she it'.split(' '));

/** Whether the words of a clause begin like a question, whatever its mark: `can we set a date`. */
export function isInverted(words: readonly Word[], joint: string): boolean {
	return joint !== 'if' && INVERTED.has(words[0]?.key ?? '') && INVERTED_SUBJECTS.has(words[1]?.key ?? '');
}
