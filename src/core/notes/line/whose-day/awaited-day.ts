import type { LineReading } from '../read-line';
import { withoutDoubts } from './days-in-doubt';

/** Reads the date after "Waiting on Lucy (Fri)" as the contact's promise. */
export function awaited(reading: LineReading): LineReading {
	if (reading.expected !== null || reading.act === null) return reading;
	const expected = { ...reading.act, problems: withoutDoubts(reading.act.problems) };
	return { ...reading, expected, act: null, problems: withoutDoubts(reading.problems) };
}
