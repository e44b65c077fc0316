import type { Attempt, TimeWindow } from '../follow-up';

/** Returns a part of a day as text after a date: ` morning` in `2026-11-23 morning`, ` before 08:00`, '' for null. */
export function windowWords(window: TimeWindow | null): string {
	if (!window) return '';
	const { from, to } = window;
	if (from === null) return to === '12:00' ? ' morning' : ` before ${to}`;
	if (to === null) return from === '17:00' ? ' evening' : ` after ${from}`;
	return from === '12:00' && to === '17:00' ? ' afternoon' : ` ${from}–${to}`;
}

/** `08:30` */
const CLOCK = '\\d{2}:\\d{2}';
/** A part of the day as {@link windowWords} writes it: ` afternoon`, ` before 08:00`, ` 10:00–11:30`. */
export const WRITTEN_WINDOW = ` (?:morning|afternoon|evening|(?:before|after) ${CLOCK}|${CLOCK}–${CLOCK})`;

/** A time alone: `08:30`. */
const CLOCK_ONLY = new RegExp(`^${CLOCK}$`);

const NAMED: Readonly<Record<string, TimeWindow>> = {
	morning: { from: null, to: '12:00' },
	afternoon: { from: '12:00', to: '17:00' },
	evening: { from: '17:00', to: null },
};

/** Reads what {@link windowWords} writes: `before 08:00` is `{ from: null, to: '08:00' }`. Null for '' and other words. */
export function writtenWindow(words: string): TimeWindow | null {
	const text = words.trim().toLowerCase();
	const named = NAMED[text];
	if (named) return named;
	const [first, second] = text.split(/ |–/);
	const isRange = text.includes('–');
	if (!second || !CLOCK_ONLY.test(second)) return null;
	if (isRange) return first && CLOCK_ONLY.test(first) ? { from: first, to: second } : null;
	if (first === 'before') return { from: null, to: second };
	return first === 'after' ? { from: second, to: null } : null;
}

/** The parts of the day of an attempt's dates, left out without one: `{ windows: { next: { from: null, to: '12:00' } } }`. */
export function windowsOf({
	callingBack,
	next,
}: Partial<Record<'callingBack' | 'next', TimeWindow | null>>): Pick<Attempt, 'windows'> {
	const windows = { ...(callingBack && { callingBack }), ...(next && { next }) };
	return Object.keys(windows).length > 0 ? { windows } : {};
}
