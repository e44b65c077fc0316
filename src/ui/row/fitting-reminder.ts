import { shownOnRow, type Reminder } from '../../core/guidelines';
import type { Row } from '../model';

/** The reminder for a closed row: the most pressing one that nothing else on it says already. Null without one. */
export function fittingReminder(row: Row, reminders: readonly Reminder[]): Reminder | null {
	return shownOnRow(reminders, row)[0] ?? null;
}
