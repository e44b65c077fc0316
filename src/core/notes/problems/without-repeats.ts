import { deepEqual } from '../../deep-equal';
import type { Problem } from '../../problem';

/** Leaves each problem once: two dates of a line with the same unread words have the same problem. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
	return problems.filter((problem, index) => problems.findIndex((other) => deepEqual(other, problem)) === index);
}
