import type { CallWindow, Weekday } from '../../core/settings';
import { strings } from '../../strings';

/** Names of weekdays by number, 1 for Monday. */
export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = strings.settings.weekdays;

/** Splits the names in a field: `contact, with, person`. Removes duplicates and empty names. */
export function namesFrom(text: string): string[] {
	const names = text.split(',').map((name) => name.trim());
	return [...new Set(names.filter((name) => name !== ''))];
}

export function namesText(names: readonly string[]): string {
	return names.join(', ');
}

/** A window of time as users type it: `8:00-17:30`, `0800 to 1730`. */
const WINDOW = /^\s*(\d{1,2}):?([0-5]\d)\s*(?:-|–|to)\s*(\d{1,2}):?([0-5]\d)\s*$/;
/** The end of a day, up to which a window can last. */
const MIDNIGHT = '24:00';

/** Returns `{ from: '07:00', to: '08:00' }` for `7:00–8:00`; null for anything that is not a part of one day. */
export function callWindowFrom(text: string): CallWindow | null {
	const match = WINDOW.exec(text);
	if (!match) return null;
	const [, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = match;
	const from = `${fromHour.padStart(2, '0')}:${fromMinute}`;
	const to = `${toHour.padStart(2, '0')}:${toMinute}`;
	return from < to && to <= MIDNIGHT ? { from, to } : null;
}

export function callWindowText(window: CallWindow): string {
	return `${window.from}–${window.to}`;
}

/** The same for `22:00–07:00`, which may cross midnight; null for anything else, also for an empty field. */
export function quietHoursFrom(text: string): CallWindow | null {
	const match = WINDOW.exec(text);
	if (!match) return null;
	const [, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = match;
	const from = `${fromHour.padStart(2, '0')}:${fromMinute}`;
	const to = `${toHour.padStart(2, '0')}:${toMinute}`;
	return from < MIDNIGHT && to < MIDNIGHT && from !== to ? { from, to } : null;
}

export function quietHoursText(quiet: CallWindow | null): string {
	return quiet === null ? '' : callWindowText(quiet);
}

/** Returns an existing day as it is written, `2026-12-25`; null for anything else. */
export function holidayFrom(text: string): string | null {
	const day = text.trim();
	if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const real = new Date(Date.UTC(year, month - 1, date));
	return real.getUTCMonth() === month - 1 && real.getUTCDate() === date ? day : null;
}
