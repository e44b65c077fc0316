import { dayOf } from '../../dates/moments';
import { isAnswer, type Day, type FollowUp } from '../../follow-up';

/** The days on which the user was in touch: those of answers, of what was sent, and of talks in the own note. A call without an answer does not count. */
export function contactDays({ entries, talks = [] }: Pick<FollowUp, 'entries' | 'talks'>): readonly Day[] {
	const logged = entries.flatMap((entry) =>
		entry.kind === 'attempt' && (isAnswer(entry.outcome) || entry.outcome === 'sent') ? [dayOf(entry.at)] : [],
	);
	return [...talks, ...logged];
}

/** The last of some days that is not after today; null without one. */
export function lastUntil(days: Iterable<Day>, today: Day): Day | null {
	let last: Day | null = null;
	for (const day of days) if (day <= today && (last === null || day > last)) last = day;
	return last;
}

/** The later of two days, either of which may be missing. */
export function laterDay(a: Day | null, b: Day | null): Day | null {
	return a === null || (b !== null && b > a) ? b : a;
}
