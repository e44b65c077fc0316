import type { Policy } from '../core/agenda/next-action';
import type { Row } from '../core/agenda/row';
import { dayOf } from '../core/dates/days';
import type { DayOrMinute, Minute, NoteReading } from '../core/follow-up';
import { remindersOf, type Reminder } from '../core/guidelines';

interface Remembered {
	readonly reading: NoteReading | null;
	readonly policy: Policy;
	readonly at: DayOrMinute;
	readonly reminders: readonly Reminder[];
}

/** Reminders that name the minute: a promised call counts down, and the hours of a cold call open and close. */
const tellsMinutes = ({ action }: Row) => action.state === 'promised' || (action.kind === 'cold' && action.due !== null);

/** Reminders of rows, worked out when they are first drawn and again only when something they depend on changed. */
export class RememberedReminders {
	private readonly known = new WeakMap<Row, Remembered>();

	of(row: Row, reading: NoteReading | null, now: Minute, policy: Policy): readonly Reminder[] {
		const at = tellsMinutes(row) ? now : dayOf(now);
		const known = this.known.get(row);
		if (known && known.reading === reading && known.policy === policy && known.at === at) return known.reminders;
		const reminders = remindersOf(row, reading, now, policy);
		this.known.set(row, { reading, policy, at, reminders });
		return reminders;
	}
}
