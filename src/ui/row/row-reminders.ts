import { isOnlyMeeting } from '../../core/agenda/persons/sheet/meeting-rows';
import { alarmOf, nextCallReminder, type Reminder } from '../../core/guidelines';
import type { Row } from '../model';
import type { SectionLayout } from '../sidebar/list/section-layout';

/** Sections of calls to make now. */
const CALLS_NOW: readonly string[] = ['promised-now', 'overdue', 'today'];
/** Rows further down the list, below two screens of rows, show no reminder: each takes time to compute. */
const MAX_ROWS = 60;

/**
 * The reminders that rows show, by their item: the next call's, and further down what to put right before a call, each
 * kind once.
 */
export function rowReminders(
	sections: readonly SectionLayout[],
	remindersOf: (row: Row) => readonly Reminder[],
): ReadonlyMap<string, Reminder> {
	const found = new Map<string, Reminder>();
	const said = new Set<string>();
	const rows = sections
		.filter(({ name }) => CALLS_NOW.includes(name))
		.flatMap(({ rows: all }) => all.filter(({ person }) => !isOnlyMeeting(person)));
	for (const [index, { item, person }] of rows.slice(0, MAX_ROWS).entries()) {
		const reminders = remindersOf(person.first);
		const reminder = index === 0 ? nextCallReminder(reminders, person.first) : alarmOf(reminders);
		if (!reminder || said.has(reminder.code)) continue;
		said.add(reminder.code);
		found.set(item, reminder);
	}
	return found;
}
