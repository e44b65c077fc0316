import { mayBeShortForm } from '../../../english/sentences';

/**
 * The end of a sentence that stays one when signs replace the names before it and after it: a semicolon, `next week.`,
 * `really?`, but not `with Dana.`
 */
const SURE_END = /;|\s([a-z]{2,})[.!?]+["”’')]*(?=\s|$)|[^.!?][!?][.!?]*["”’')]*(?=\s|$)/g;

/**
 * Returns a line in pieces, none of which ends within a sentence, whether or not names are replaced by signs. `I met Dana.
 * She called. I wrote to her.` has two: the first sentence ends with a name, so it stays with the second one.
 */
export function sureSentences(line: string): readonly string[] {
	const pieces: string[] = [];
	let from = 0;
	SURE_END.lastIndex = 0;
	for (let match = SURE_END.exec(line); match; match = SURE_END.exec(line)) {
		if (match[1] !== undefined && mayBeShortForm(match[1])) continue;
		pieces.push(line.slice(from, SURE_END.lastIndex));
		from = SURE_END.lastIndex;
	}
	pieces.push(line.slice(from));
	return pieces;
}
