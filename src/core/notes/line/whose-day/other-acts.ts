import type { When } from '../../../follow-up';
import { inDoubt, isPartOfDay, isTimeOnly } from './days-in-doubt';

/** A date on which the user or the contact acts. */
export interface ActDate {
	readonly when: When;
	/**
	 * What makes it one: words such as "I call", nothing but the marker, the words of a label (`Next step: exam Friday`), or
	 * one of these although others act that day.
	 */
	readonly basis: 'stated' | 'marker' | 'label' | 'other-act';
	/** The words of its clause that put it in doubt. */
	readonly beside?: string;
}

/** The days of acts, and those of what else happens, which do not count. */
interface ActDays {
	readonly own: readonly When[];
	readonly aside: readonly When[];
}

/**
 * Returns the days of acts. A day on which something else happens counts only if no words state the act itself: Monday in
 * "they post results Friday, I call Monday" and in "Lou reads it Sunday and calls Monday". A fallback is stated too.
 */
export function withoutOtherActs(dates: readonly ActDate[], hasFallback: boolean): ActDays {
	const isStated = dates.some(({ basis, when }) => basis === 'stated' && !isPartOfDay(when));
	const isOther = ({ basis }: ActDate) =>
		basis === 'other-act' ? isStated : basis === 'label' && (isStated || hasFallback);
	const hasDay = dates.some(({ when, beside }) => beside === undefined && !isTimeOnly(when));
	const gives = ({ when, beside }: ActDate) => beside !== undefined && hasDay && isTimeOnly(when);
	const own = dates.filter((date) => !isOther(date) && !gives(date));
	return {
		own: own.map(({ when, beside }) => (beside === undefined ? when : inDoubt(when, beside))),
		aside: dates.filter((date) => !own.includes(date)).map(({ when }) => when),
	};
}
