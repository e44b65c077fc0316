import type { Clause } from './words';

/** What the user waits for. Each pattern needs a date in its own clause. */
const AWAITED = [
	/\b(?:get|gets|getting|come|comes|be)\s+back\s+to\s+(?:me|us)\b/i,
	/\b(?:hear|hearing)\s+(?:back\b|from\b)/i,
	/\bback\s+to\s+(?:me|us)\b/i,
	/\b(?:be|get)\s+in\s+touch\b/i,
	/\b(?:i|we)(?:['’]ll|['’]d|\s+(?:will|should|would))\s+(?:hear|know)\b/i,
	/\b(?:gets?|sends?|gives?|tells?|calls?|emails?|rings?|phones?|texts?|writes?|pings?)\s+(?:me|us)\b/i,
	/\blook(?:ing)?\s+forward\s+to\s+(?:her|his|their|the|a)\s+(?:call|reply|answer|e-?mail|message|decision|feedback)\b/i,
	/\b(?:have|get|getting|give|receive)\s+(?:\S+\s+){0,3}?(?:answer|news|decision|reply|feedback|word|response|quote)\b/i,
	/\bowes?\s+(?:me|us)\b/i,
	/\bexpect(?:ing|ed)?\s+(?:\S+\s+){0,3}?(?:answer|news|decision|reply|feedback|word|response|offer)\b/i,
	/(?:^|[^\p{L}])(?:reply|response|answer|feedback|decision|quote|offer(?:\s+letter)?|contract|verdict|callback)\s+(?:from\s+\S+\s+)?(?:(?:is|are)\s+)?(?:expected|due|promised|by|within|should\s+(?:come|arrive|be)|will\s+(?:come|arrive|follow)|in\s+the\s+next)(?!\p{L})/iu,
	/\b(?:e-?mail|message|letter|invite|invitation|note|survey)\s+(?:\S+\s+){0,4}?(?:to\s+be|will\s+be|goes|being)\s+(?:sent|out)\b/i,
	/\bmak(?:e|ing)\s+contact\b/i,
	/\bpromised\s+(?:to|me|us|an?|the)\b/i,
	/\b(?:waiting|awaiting)\s+(?:on|for|to\s+hear)\b/i,
];
const MAY_AWAIT =
	/back|hear|touch|know|\b(?:me|us)\b|forward|answer|news|decision|reply|feedback|word|response|quote|owe|offer|contract|verdict|callback|sent|contact|promised|agreed|waiting/i;
/** Words that make it a request to the reader, an invitation, or nobody's promise. */
const REQUEST =
	/\bplease\b|\blet\s+(?:me|us)\s+know\b|\b(?:never|not|no|won['’]t|didn['’]t|haven['’]t|(?:i|we)\s+promised)\b/i;

/** An answer without a subject or a date, after the day of a meeting: “, should get an answer then”. */
const ELIDED = /^(?:should|will|expect(?:ing)?\s+to|hope(?:fully)?(?:\s+to)?)\b/i;

/**
 * Whether the clause of a date states that the user waits for an answer: “I should hear back by Tuesday”, “quote expected
 * within 24 hours”, “the board meets on Friday, should have an answer then”.
 */
export function awaits(clauses: readonly Clause[], dated: number, shown: string): boolean {
	const clause = clauses[dated];
	if (!clause || clause.question || clause.joint === 'sub' || clause.joint === 'if') return false;
	if (isAwaited(textOf(clause, shown))) return true;
	const next = clauses[dated + 1];
	if (next?.sentence !== clause.sentence || next.joint !== 'comma' || next.words.some(({ kind }) => kind === 'date')) {
		return false;
	}
	const text = textOf(next, shown);
	return ELIDED.test(text) && isAwaited(text);
}

const isAwaited = (text: string) =>
	MAY_AWAIT.test(text) && !REQUEST.test(text) && AWAITED.some((pattern) => pattern.test(text));

const textOf = ({ words }: Clause, shown: string) => shown.slice(words[0]?.from ?? 0, words.at(-1)?.to ?? 0);
