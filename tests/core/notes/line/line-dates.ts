import type { Day, When } from '../../../../src/core/follow-up';
import { Markers } from '../../../../src/core/notes/markers';
import { readLine, type LineReading } from '../../../../src/core/notes/line/read-line';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const markers = new Markers(DEFAULT_SETTINGS);

function read(text: string, day: Day, own: readonly string[]): LineReading {
	const marker = markers.find(text);
	if (marker === null) throw new Error(`No follow-up: ${text}`);
	const people = own.map((name) => ({ name, link: null }));
	return readLine(
		text,
		{ at: marker.to, opening: !marker.colon, named: true },
		{
			noteDate: { day, time: null, source: 'property', name: 'met' },
			people,
			own: people,
			settings: DEFAULT_SETTINGS,
		},
	);
}

function datesOf({ act, expected, fallback, problems }: LineReading, withTime = false): string {
	const codes = problems.map(({ code }) => code);
	const momentOf = ({ day, time }: When) => `${day}${withTime && time !== null ? `T${time}` : ''}`;
	const parts = [
		...(act ? [`act ${momentOf(act)}`] : []),
		...(expected ? [`expected ${expected.lastDay}`] : []),
		...(fallback ? [`otherwise ${momentOf(fallback)}`] : []),
		...(codes.includes('date.partly-read') ? ['unread'] : []),
		...(codes.includes('line.second-person') ? ['second person'] : []),
	];
	if (parts.length > 0) return parts.join(', ');
	return codes.includes('date.missing') || codes.includes('date.not-understood') ? 'needs a date' : 'nothing';
}

/**
 * Prints the dates of a line by role, in a note of `day`: `act 2026-11-23`, `expected 2026-11-20, otherwise 2026-11-23`,
 * `needs a date`. A date read only in part is `unread`. `withTime` adds the times of the user's acts.
 */
export function lineDates(text: string, day: Day = '2026-11-19', withTime = false): string {
	return datesOf(read(text, day, []), withTime);
}

/** Returns the codes of a line's problems, in a note of `day`. */
export function lineProblems(text: string, day: Day = '2026-11-19'): string[] {
	return read(text, day, []).problems.map(({ code }) => code);
}

/**
 * Prints the contacts of a line before its dates: `Ola and Per: expected 2026-11-24`. `-` means that the line names no one.
 * `own` are the people of the note.
 */
export function lineMeaning(text: string, own: readonly string[] = []): string {
	const reading = read(text, '2026-11-19', own);
	const names = reading.contact?.contacts.map(({ name }) => name) ?? [];
	return `${names.join(' and ') || '-'}: ${datesOf(reading)}`;
}
