import type { TimeWindow } from '../../follow-up';

/** Returns a part of a day as text after a date: ` morning` in `2026-11-23 morning`, ` before 08:00`, '' for null. */
export function windowWords(window: TimeWindow | null): string {
	if (!window) return '';
	const { from, to } = window;
	if (from === null) return to === '12:00' ? ' morning' : ` before ${to}`;
	if (to === null) return from === '17:00' ? ' evening' : ` after ${from}`;
	return from === '12:00' && to === '17:00' ? ' afternoon' : ` ${from}–${to}`;
}
