import { setOf, type Word } from './names/word';

/** Words that may be between a subject and its verb: `I will probably call`. */
const ADVERBS = setOf(
	"just also then now still again probably maybe perhaps hopefully possibly definitely certainly soon later quickly briefly personally directly both all always please kindly he'd well ok okay yes first finally actually simply either at least only today back",
);
/** Words that may come before an instruction to oneself. */
export const LABELS = setOf('todo now doing next action ai task reminder note nb pls x and then');

/** Whether a word can be between a subject and its verb, as `probably` can. */
export const isAdverb = ({ key, kind }: Word) =>
	ADVERBS.has(key) || (kind === 'word' && /..ly$/.test(key) && key !== 'reply');

/** Whether nothing but dates, numbers and labels such as `TODO` comes before an index. */
export function startsAt(words: readonly Word[], end: number): boolean {
	return words
		.slice(0, end)
		.every(
			(word) =>
				word.kind === 'date' ||
				LABELS.has(word.key) ||
				isAdverb(word) ||
				/^(?:\d{1,3}|on|by|at|for|in|the|#.*|[☐☑📅✅•])$/u.test(word.key) ||
				(word.kind === 'mark' && !/['’]/.test(word.key)),
		);
}

/** Whether a plan is past: `I was supposed to call her on Friday`, and anybody's in `Kim was going to call on Friday`. */
export function wasMeant(words: readonly Word[], from: number, to: number): boolean {
	const at = words.findIndex(({ key }, next) => next >= from && next < to && /^(?:was|were)$/.test(key));
	if (at < 0) return false;
	return (
		/^(?:i|we)$/.test(words[from - 1]?.key ?? '') || /^(?:going|gonna|planning|about)$/.test(words[at + 1]?.key ?? '')
	);
}

/** Whether the words at an index are the "'s" of a possessor: "King's college", but not "Kim's sending it". */
export const isGenitive = (words: readonly Word[], at: number) =>
	words[at]?.key === "'s" &&
	!/(?:ing|ed)$|^(?:to|not|an?|the|in|out|on|away|back|still|also|just)$/.test(words[at + 1]?.key ?? '');

/** Participles of what reaches a person after “to” or “with”: `the draft will be shared with the board`. */
export const DELIVERED =
	/^(?:sent|shared|circulated|passed|forwarded|delivered|submitted|presented|emailed|e-mailed|mailed|distributed|handed|returned|given|shown|communicated|introduced|reported|announced)$/;
