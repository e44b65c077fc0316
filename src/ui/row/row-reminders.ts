import { alarmOf, nextCallReminder, type Reminder } from '../../core/guidelines';
import { remindedRows } from '../../core/guidelines/reminded-rows';
import type { Row } from '../model';
import type { SectionLayout } from '../sidebar/list/section-layout';

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
	const rows = remindedRows(sections, ({ person }) => person);
	for (const [index, { item, person }] of rows.entries()) {
		const reminders = remindersOf(person.first);
		const reminder = index === 0 ? nextCallReminder(reminders, person.first) : alarmOf(reminders);
		if (!reminder || said.has(reminder.code)) continue;
		said.add(reminder.code);
		found.set(item, reminder);
	}
	return found;
}
