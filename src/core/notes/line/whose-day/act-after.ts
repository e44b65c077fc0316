import type { WhenContext } from '../../../dates/date-words';
import { addDays } from '../../../dates/moments';
import type { When } from '../../../follow-up';
import { fallbackAfter, isWeekday } from '../choose-dates';
import { endsAbsence } from './absence-end';

/** Words that put the user's act after the promise: "Ada sends it Friday, then I call Monday". */
const BEHIND = /\b(?:so|then|(?:me|us)\s+to|afterwards|regardless|either\s+way|in\s+any\s+case|whatever\s+happens)\b/i;

/** The words of a condition up to its day: `if Dana calls ` in "if Dana calls Tuesday, call Omar Friday". */
const CONDITION_UP_TO =
	/(?:^|[.,;:!?(–—]\s*|[^\p{L}](?:and|but|or|so|then)\s+)(?:if|when|once|as\s+soon\s+as|assuming|provided|in\s+case|should|after)\s[^.;!?→]*$/iu;
/** Between the day of a condition and what is done then: `, call Omar `, ` then `, ` → `. */
const CONSEQUENCE = /^[^.;!?]{0,40}?(?:[,:→]|[-=]>|\s[–—-]\s|\bthen\b)/i;

/** Returns the last day before the act in a condition, after which the user acts: Tuesday in "if Dana calls Tuesday, call Omar Friday". */
function conditionDay(whens: readonly When[], act: When, shown: string): When | null {
	const last = whens.filter(({ to, past }) => to <= act.from && !past).at(-1);
	return last && CONDITION_UP_TO.test(shown.slice(0, last.from)) && CONSEQUENCE.test(shown.slice(last.to, act.from))
		? last
		: null;
}

/**
 * Returns the first such day after the promise if words put the act after it: "Ada sends it Friday, then I call Monday",
 * counted from a Sunday, gives the Monday after the Friday. So do a condition, "if Ada calls Friday, ring Omar Monday", and
 * the end of an absence, "away until Nov 27, ring her Monday".
 */
export function actAfter(
	act: When,
	{
		promised,
		away,
		whens,
	}: { readonly promised: When | null; readonly away: When | null; readonly whens: readonly When[] },
	context: WhenContext,
	shown: string,
): When {
	const condition = conditionDay(whens, act, shown);
	const first = condition ?? promised ?? away;
	if (first === null || act.from < first.to || act.day > first.lastDay || !isWeekday(act)) return act;
	const between = shown.slice(first.to, act.from);
	if (condition) return act.day === first.day ? act : fallbackAfter(act, first, context);
	const isBehind = BEHIND.test(between) || /^\s*regardless\b/i.test(shown.slice(act.to));
	const isBack = promised === null && first.lastDay < addDays(act.day, 7) && endsAbsence(first, between, shown);
	return isBehind || isBack ? fallbackAfter(act, first, context) : act;
}
