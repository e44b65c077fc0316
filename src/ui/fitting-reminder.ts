import type { Reminder } from '../core/guidelines';
import type { Row } from './model';

/** What the heading above a row says already. */
const SAID: Readonly<Record<string, string>> = {
	'promised-now': 'promise.due',
	'to-decide': 'persistence.decide',
};

/**
 * The reminder for a closed row: the most pressing one that neither its section nor its own line says already; the good
 * hours of a cold call stand there as "Good time now". Null without one.
 */
export function fittingReminder(row: Row, reminders: readonly Reminder[]): Reminder | null {
	const said = (code: string) => code === SAID[row.section] || (code === 'hours.early-late' && row.callTime !== null);
	return reminders.find(({ code }) => !said(code)) ?? null;
}
