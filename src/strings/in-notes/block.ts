import type { BlockProblem } from '../../core/marks/block-query';
import { strings } from '..';
import { quote } from '../quote';

const words = strings.block;

/** `section, contact or note` */
function listed(allowed: readonly string[]): string {
	const last = allowed.at(-1) ?? '';
	return allowed.length < 2 ? last : words.either(allowed.slice(0, -1).join(', '), last);
}

/** What is wrong with a line of a block, and what is allowed there. */
export function blockProblemText(problem: BlockProblem): string {
	switch (problem.code) {
		case 'unknown-key':
			return words.unknownKey(quote(problem.key), listed(problem.allowed));
		case 'unknown-value':
			return words.unknownValue(quote(problem.key), quote(problem.value), listed(problem.allowed));
		case 'no-key':
			return words.noKey(quote(problem.words), listed(problem.allowed));
		case 'key-twice':
			return words.keyTwice(quote(problem.key));
	}
}
