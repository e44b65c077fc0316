import { dayOf } from '../../dates/moments';
import { isStatedDate, type Day, type FollowUp } from '../../follow-up';
import type { Row } from '../row';
import { pickUpHours, type PickUpHours } from '../views/pick-up-hours';
import { weekFigures, type PersonOfWeek, type WeekFigures } from './figures';
import { openThings, type OpenThings, type OpenThingsSource } from './open-things';
import { addWeeks, isInWeek, weekOf, type Week } from './weeks';

/** The best that happened in a week, which the review says first. */
export type Worked =
	| { readonly kind: 'reached'; readonly people: readonly PersonOfWeek[] }
	/** No person answered, and every promised call was made on time. */
	| { readonly kind: 'kept'; readonly calls: number }
	| { readonly kind: 'tried'; readonly people: number }
	/** No attempt, but follow-ups in the notes of the week. */
	| { readonly kind: 'planned'; readonly followUps: number }
	| { readonly kind: 'nothing' };

/** A week looked back on. */
export interface WeekReview {
	readonly week: Week;
	readonly figures: WeekFigures;
	readonly worked: Worked;
	/** The hours at which people pick up, from all calls of the vault. */
	readonly pickUp: PickUpHours;
	/** What is left now; null in the review of a past week. */
	readonly open: OpenThings | null;
	/** The weeks before and after it to look at; null if nothing was logged before it, or it is the present week. */
	readonly previous: Week | null;
	readonly next: Week | null;
}

/** How many follow-ups are in notes that state a day of the week. */
const plannedIn = (followUps: readonly FollowUp[], week: Week) =>
	followUps.filter(({ noteDate }) => isStatedDate(noteDate) && noteDate.day !== null && isInWeek(noteDate.day, week))
		.length;

function bestOf(figures: WeekFigures, followUps: readonly FollowUp[], week: Week): Worked {
	const { reached, tried, kept, promised } = figures;
	if (reached.length > 0) return { kind: 'reached', people: reached };
	if (kept > 0 && kept === promised) return { kind: 'kept', calls: kept };
	if (tried.length > 0) return { kind: 'tried', people: tried.length };
	const planned = plannedIn(followUps, week);
	return planned > 0 ? { kind: 'planned', followUps: planned } : { kind: 'nothing' };
}

/** Whether there is an attempt before a day. */
const hasAttemptBefore = (day: Day, followUps: readonly FollowUp[]) =>
	followUps.some(({ entries }) => entries.some(({ kind, at }) => kind === 'attempt' && at < day));

/**
 * The review of the week of a day, by default the present one: what happened in it, and what is left now. A week after the
 * present one is the present one.
 */
export function weekReview(source: OpenThingsSource, day: Day = dayOf(source.agenda.now)): WeekReview {
	const { agenda, policy } = source;
	const present = weekOf(agenda.now, policy.settings.weekStart);
	const asked = weekOf(day, policy.settings.weekStart);
	const week = asked.from < present.from ? asked : present;
	const isPresent = week.from === present.from;
	const rows: readonly Row[] = agenda.groups.flatMap((group) => group.rows);
	const followUps = rows.map(({ followUp }) => followUp);
	const figures = weekFigures(rows, week, agenda.now, policy);
	return {
		week,
		figures,
		worked: bestOf(figures, followUps, week),
		pickUp: pickUpHours(followUps, policy.zone),
		open: isPresent ? openThings(source, rows) : null,
		previous: hasAttemptBefore(week.from, followUps) ? addWeeks(week, -1) : null,
		next: isPresent ? null : addWeeks(week, 1),
	};
}
