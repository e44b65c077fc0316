import { isWhollyRead } from '../../../dates/date-words';
import type { When } from '../../../follow-up';
import type { Roles } from '../date-roles';

/** Words before the day that was chosen from those before it: "Ek can do Mon or Wed, I picked Wed". */
const PICKED =
	/(?:^|[^\p{L}])(?:picked|chose|took|taken|selected|settled\s+on|settled\s+for|agreed(?:\s+on|\s+to)?|went\s+(?:with|for)|opted\s+for|decided\s+on|going\s+(?:with|for)|we\s+said|fixed|booked)\s+(?:(?:on|for|the)\s+){0,2}$/iu;

/**
 * Returns the roles with the chosen day as the user's, without the days offered before it: Wednesday for "Ek can do Mon or
 * Wed, I picked Wed".
 */
export function withPickedDay(roles: Roles, shown: string): Roles {
	const days = [...roles.act, ...roles.promise, ...roles.otherwise, ...roles.background].filter(isWhollyRead);
	if (days.length < 2) return roles;
	const picked = days.find(({ from }) => PICKED.test(shown.slice(Math.max(0, from - 30), from)));
	if (!picked || !days.some(({ to }) => to <= picked.from)) return roles;
	const later = (whens: readonly When[]) => whens.filter(({ from }) => from > picked.from);
	return {
		...roles,
		act: [picked, ...later(roles.act)],
		promise: later(roles.promise),
		condition: later(roles.condition),
		otherwise: later(roles.otherwise),
	};
}
