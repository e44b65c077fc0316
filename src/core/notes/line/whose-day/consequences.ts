import { isWhollyRead, readWhen, unreadBeside, type WhenContext } from '../../../dates/date-words';
import type { Problem, When } from '../../../follow-up';
import { fallbackAfter } from '../choose-dates';
import type { Roles } from '../date-roles';

/** Returns the fallback as the first such day after the promise, or after the user's act before it: `Wed; no answer → Fri`. */
export function lateFallback(fallback: When, promised: When | null, act: When | null, context: WhenContext): When {
	if (promised === null && act !== null && act.to <= fallback.from && fallback.base?.kind === 'expected-day')
		return { ...fallback, base: { kind: 'act-day', day: act.lastDay } };
	if (promised !== null || act === null || act.to > fallback.from) return fallbackAfter(fallback, promised, context);
	return fallbackAfter(fallback, act, context, 'act-day');
}

/** An amount of days or more: `in 3 days`, `give her a week`. */
const AMOUNT = /(?:^|\s|\d)(?:days?|weeks?|wks?|fortnights?|months?)$/i;
/** The beginning of an amount for which the user waits: `give ` in `she calls Mon, I give her 2 days`. */
export const WAITS = /^(?:give|wait|allow|leave)\s/i;
/** Words by which the user acts after the promise: `, then I call ` in `she decides Dec 1, then I call in 3 days`. */
const THEN = /\b(?:then|after(?:wards|\s+that))\b/i;

/**
 * Returns the roles with the amounts of days that count from the promise before them: "she decides Dec 1, then I call
 * in 3 days" is the 4th, and "she calls by Tue, I give her 2 days, then ring" has the fallback on Thursday.
 */
export function withCountedAmounts(roles: Roles, context: WhenContext, shown: string): Roles {
	const promised = roles.promise.find(isWhollyRead);
	if (promised === undefined) return roles;
	const counted = new Map<When, When>();
	for (const when of [...roles.act, ...roles.promise]) {
		if (when.from < promised.to || when.base?.kind !== 'note-date' || !AMOUNT.test(when.phrase)) continue;
		if (!WAITS.test(when.phrase) && !THEN.test(shown.slice(promised.to, when.from))) continue;
		const base = { kind: 'expected-day', day: promised.lastDay } as const;
		const again = readWhen(when.phrase, { ...context, day: promised.lastDay, time: null, base });
		if (again !== null) counted.set(when, { ...again, from: when.from, to: when.to });
	}
	if (counted.size === 0) return roles;
	const isWait = (when: When) => counted.has(when) && WAITS.test(when.phrase);
	const again = (when: When) => counted.get(when) ?? when;
	return {
		...roles,
		act: roles.act.filter((when) => !isWait(when)).map(again),
		promise: roles.promise.filter((when) => !counted.has(when)),
		otherwise: [...[...counted.keys()].filter(isWait).map(again), ...roles.otherwise],
	};
}

/** The words of another condition: `if no → `. */
const OTHER_BRANCH = /(?:^|[^\p{L}])((?:if|otherwise|else|unless)(?!\p{L})[^.;]*?)[\s,:→>-]*$/iu;

/** Returns a problem for the day of a second condition, which a follow-up has no place for: `if yes → Tue, if no → Wed`. */
export function otherBranches({ otherwise: [first, second] }: Roles, shown: string): Problem[] {
	const unread = first && second && OTHER_BRANCH.exec(shown.slice(first.to, second.from))?.[1];
	return unread ? [unreadBeside(second, unread)] : [];
}
