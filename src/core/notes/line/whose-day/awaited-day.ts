import type { When } from '../../../follow-up';
import { isOrder } from '../act-cues';
import type { LineReading } from '../read-line';
import { withoutDoubts } from './days-in-doubt';

/** The end of a clause: `, ` in front of `chase Friday`, ` - `. */
const CLAUSE_END = /[,;.:()–—]|\s-\s/;

/** Whether a date is that of an act of the user: true for `Friday` in `Waiting on Lucy, chase Friday`. */
const isMine = ({ from }: When, shown: string) => isOrder(shown.slice(0, from).split(CLAUSE_END).at(-1)?.trim() ?? '');

/** Reads the date after "Waiting on Lucy (Fri)" as the contact's promise. */
export function awaited(reading: LineReading): LineReading {
	if (reading.expected !== null || reading.act === null) return reading;
	const expected = { ...reading.act, problems: withoutDoubts(reading.act.problems) };
	return { ...reading, expected, act: null, problems: withoutDoubts(reading.problems) };
}

/**
 * Does the same for a line that waits, but not with the day of an act: `chase Friday` in `Waiting on Lucy, chase Friday`.
 * Behind the promise such a day is the fallback. `shown` is the visible text of the line.
 */
export function awaitedInLine(reading: LineReading, shown: string): LineReading {
	const { act, roles } = reading;
	if (act === null || isMine(act, shown)) return reading;
	const waiting = awaited(reading);
	const later = roles.act.find((when) => when.day > act.lastDay && when.from > act.to && isMine(when, shown));
	return { ...waiting, fallback: waiting.fallback ?? later ?? null };
}
