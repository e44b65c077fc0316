import { Chrono } from 'chrono-node/en';
import type { Clock, Day, When } from '../follow-up';
import type { DateSettings } from '../settings';
import { businessDayOnOrBefore } from './business-days';
import { addDays, dayFrom, startOfWeek, weekdayOf } from './days';

/** Where date words stand. */
export interface WhenContext {
	/** The note's date, or for an attempt line the day of the previous entry. */
	readonly day: Day;
	/** The moment of that day, where it is known ("in two hours", "at 8" after 8 o'clock). */
	readonly time: Clock | null;
	/** Ends every explanation: `the note's date 19 Nov (property met)`. */
	readonly origin: string;
	readonly settings: DateSettings;
	/** A bare weekday or clock time may be the context's own day (attempt lines). Not set: a weekday is always after it. */
	readonly sameDay?: boolean;
}

const CHEAP =
	/\d|day|week|month|tomorrow|tmrw|tonight|morning|noon|evening|mon\b|tues?\b|wed|thu|fri\b|sat\b|sun\b|eo[dmw]|cob|fortnight|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** A cheap test for text that may hold a date; text that fails it holds none. */
export function mayHoldDate(text: string): boolean {
	return CHEAP.test(text);
}

/** A person would read a date here even where we do not: "after Thanksgiving", "once they are back". */
export function soundsLikeDate(text: string): boolean {
	return /\b(?:after|before|once|when|around|until|by|as soon as|later|soon|sometime|in the new year)\b/i.test(text);
}

let chrono: Chrono | undefined;

/** All dates in words, in the order of the text, never overlapping. */
export function readWhens(text: string, context: WhenContext): When[] {
	if (!mayHoldDate(text)) return [];
	chrono ??= new Chrono();
	const [year, month, dayOfMonth] = context.day.split('-').map(Number) as [number, number, number];
	const results = chrono.parse(text, new Date(year, month - 1, dayOfMonth, 12), { forwardDate: true });
	return results.flatMap((result): When[] => {
		let day = dayFrom(result.start.get('year') ?? 0, result.start.get('month') ?? 0, result.start.get('day') ?? 0);
		if (!day) return [];
		let lastDay = day;
		if (/^next week$/i.test(result.text)) {
			day = addDays(startOfWeek(context.day, context.settings.weekStart), 7);
			lastDay = businessDayOnOrBefore(addDays(day, 6), context.settings);
		} else if (/^[a-z]+$/i.test(result.text) && weekdayOf(day) === weekdayOf(context.day) && day === context.day) {
			day = lastDay = addDays(day, result.start.isCertain('weekday') ? 7 : 0);
		}
		const hour = result.start.isCertain('hour') ? result.start.get('hour') : null;
		const pad = (value: number | null) => String(value ?? 0).padStart(2, '0');
		return [
			{
				from: result.index,
				to: result.index + result.text.length,
				phrase: result.text,
				day,
				lastDay,
				time: hour === null ? null : `${pad(hour)}:${pad(result.start.get('minute'))}`,
				window: null,
				zone: null,
				past: day < context.day,
				certain: [],
				problems: [],
				explanation: `${result.text} → ${day}, from ${context.origin}`,
			},
		];
	});
}

/** A text that is wholly one date: a property's value or a dialog's field. Null where anything else is said. */
export function readWhen(text: string, context: WhenContext): When | null {
	const [when, ...more] = readWhens(text, context);
	return when && more.length === 0 && when.phrase.length >= text.trim().length - 3 ? when : null;
}
