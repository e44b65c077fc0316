import { addDays, dayOf } from '../../dates/moments';
import { isOver, type Day, type Minute } from '../../follow-up';
import type { Row } from '../row';

/** What one day holds. */
export interface PlannedDay {
	readonly day: Day;
	/** Follow-ups I act on. Those of today include what is overdue. */
	readonly mine: number;
	/** Those whose other side promised something by this day. */
	readonly theirs: number;
}

type Planned = Pick<Row, 'action' | 'longOverdue'>;

const DAYS = 14;

/**
 * The day in whose box a follow-up stands: when I act, while I wait the day by which they promised, and today for all
 * that is overdue or to be decided. Null for what is over, has no date, or lies untouched since long ago.
 */
export function plannedOn({ action, longOverdue }: Planned, now: Minute): Day | null {
	const { state, due, expected } = action;
	if (longOverdue || isOver(state) || state === 'undated') return null;
	const today = dayOf(now);
	if (state === 'decide') return today;
	const moment = state === 'waiting' ? expected : due;
	if (moment === null) return null;
	return dayOf(moment) < today ? today : dayOf(moment);
}

/** Today and the thirteen days after it, each with what is planned on it: on 2026-11-23 until 2026-12-06. */
export function twoWeeks(rows: Iterable<Planned>, now: Minute): readonly PlannedDay[] {
	const counts = new Map<Day, { mine: number; theirs: number }>();
	for (let ahead = 0; ahead < DAYS; ahead++) counts.set(addDays(dayOf(now), ahead), { mine: 0, theirs: 0 });
	for (const row of rows) {
		const box = counts.get(plannedOn(row, now) ?? '');
		if (box) box[row.action.state === 'waiting' ? 'theirs' : 'mine']++;
	}
	return Array.from(counts, ([day, { mine, theirs }]) => ({ day, mine, theirs }));
}
