import { unreadBeside, type WhenContext } from '../../../dates/date-words';
import type { Problem, When } from '../../../follow-up';
import { fallbackAfter } from '../choose-dates';
import type { Roles } from '../date-roles';

/** Returns the fallback as the first such day after the promise, or after the user's act before it: `Wed; no answer → Fri`. */
export function lateFallback(fallback: When, promised: When | null, act: When | null, context: WhenContext): When {
	if (promised !== null || act === null || act.to > fallback.from) return fallbackAfter(fallback, promised, context);
	return fallbackAfter(fallback, act, context, 'act-day');
}

/** The words of another condition: `if no → `. */
const OTHER_BRANCH = /(?:^|[^\p{L}])((?:if|otherwise|else|unless)(?!\p{L})[^.;]*?)[\s,:→>-]*$/iu;

/** Returns a problem for the day of a second condition, which a follow-up has no place for: `if yes → Tue, if no → Wed`. */
export function otherBranches({ otherwise: [first, second] }: Roles, shown: string): Problem[] {
	const unread = first && second && OTHER_BRANCH.exec(shown.slice(first.to, second.from))?.[1];
	return unread ? [unreadBeside(second, unread)] : [];
}
