import type { DateBase, NoteDate, TimeWindow, When } from '../core/follow-up';
import type { DateFormat } from './date-format';

/** What dates a note: `property met`, `heading “Thu, Nov 19, 2026”`, `file name`. */
export function noteDateSource({ source, name }: NoteDate): string {
	switch (source) {
		case 'property':
			return `property ${name ?? ''}`;
		case 'text-field':
			return `field ${name ?? ''}`;
		case 'heading':
			return `heading “${name ?? ''}”`;
		case 'entry':
			return `entry “${name ?? ''}”`;
		case 'file-name':
			return 'file name';
		case 'folders':
			return 'folders';
		case 'created':
			return 'the day the file was created';
		case 'unknown':
			return 'no date';
	}
}

function baseText(base: DateBase, format: DateFormat): string {
	switch (base.kind) {
		case 'note-date':
			return base.date.day === null
				? 'a note without a date'
				: `the note’s date ${format.date(base.date.day)} (${noteDateSource(base.date)})`;
		case 'expected-day':
			return `the expected day ${format.date(base.day)}`;
		case 'act-day':
			return `the day you act, ${format.date(base.day)}`;
	}
}

function partOfDay({ from, to }: TimeWindow, format: DateFormat): string {
	if (from && to) return `${format.clock(from)}–${format.clock(to)}`;
	return to ? `before ${format.clock(to)}` : `from ${format.clock(from ?? '00:00')}`;
}

/**
 * How a date in words was understood: `Monday → Mon 23 Nov 2026, from the note’s date 19 Nov 2026 (property met)`. The
 * words before the arrow are the note's own.
 */
export function datedWords(when: When, format: DateFormat): string {
	const { phrase, day, lastDay, time, window, zone, base } = when;
	const days =
		lastDay === day
			? format.day(day)
			: lastDay < day
				? `${format.day(day)} (as their promise ${format.day(lastDay)})`
				: `${format.day(day)} to ${format.day(lastDay)}`;
	const clock = time ? `, ${format.clock(time)}` : window ? `, ${partOfDay(window, format)}` : '';
	const place = zone && clock ? ` (${zone === 'contact' ? 'their time' : zone})` : '';
	return `${phrase} → ${days}${clock}${place}${base ? `, from ${baseText(base, format)}` : ''}`;
}
