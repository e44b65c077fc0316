import { addDays, dayOf } from '../../dates/moments';
import { isOver, type Day, type Minute } from '../../follow-up';
import { onlyKeepsInTouch } from '../rhythm/quiet';
import type { Row } from '../row';

/** What is planned on one day. */
export interface PlannedDay {
	readonly day: Day;
	/** People with whom the user acts. Today includes what is overdue. */
	readonly mine: number;
	/** The other people who promised something by this day. */
	readonly theirs: number;
}

type Planned = Pick<Row, 'action' | 'section' | 'longOverdue'>;

/**
 * The days of the chart, today among them: two rows of seven, as in a calendar. A third row would take the place of the
 * next call.
 */
const SHOWN_DAYS = 14;

/**
 * The day on which a follow-up is shown: when the user acts, while waiting the day by which they promised, and today if it
 * is overdue or to decide. Null if it is over, has no date, is long overdue, or only keeps in touch.
 */
export function plannedOn({ action, section, longOverdue }: Planned, now: Minute): Day | null {
	const { state, due, expected } = action;
	if (section === 'to-decide') return dayOf(now);
	if (longOverdue || isOver(state) || onlyKeepsInTouch(action) || state === 'undated') return null;
	const today = dayOf(now);
	const moment = state === 'waiting' ? expected : due;
	if (moment === null) return null;
	return dayOf(moment) < today ? today : dayOf(moment);
}

/**
 * Today and the next thirteen days with what is planned on them: on 2026-11-23 until 2026-12-06. Each person, given with
 * all follow-ups, counts once a day.
 */
export function twoWeeks(people: Iterable<readonly Planned[]>, now: Minute): readonly PlannedDay[] {
	const counts = new Map<Day, { mine: number; theirs: number }>();
	for (let ahead = 0; ahead < SHOWN_DAYS; ahead++) counts.set(addDays(dayOf(now), ahead), { mine: 0, theirs: 0 });
	for (const rows of people) {
		const days = new Map<Day, 'mine' | 'theirs'>();
		for (const row of rows) {
			const day = plannedOn(row, now);
			if (day !== null && days.get(day) !== 'mine') days.set(day, row.action.state === 'waiting' ? 'theirs' : 'mine');
		}
		for (const [day, whose] of days) {
			const count = counts.get(day);
			if (count) count[whose]++;
		}
	}
	return Array.from(counts, ([day, { mine, theirs }]) => ({ day, mine, theirs }));
}
