import type { Day } from '../../../../src/core/follow-up';
import { Markers } from '../../../../src/core/notes/markers';
import { readLine } from '../../../../src/core/notes/line/read-line';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const markers = new Markers(DEFAULT_SETTINGS);

/**
 * Prints the dates of a line by role, in a note of `day`: `act 2026-11-23`, `expected 2026-11-20, otherwise 2026-11-23`,
 * `needs a date`. A date read only in part is `unread`.
 */
export function lineDates(text: string, day: Day = '2026-11-19'): string {
	const marker = markers.find(text);
	if (marker === null) throw new Error(`No follow-up: ${text}`);
	const { act, expected, fallback, problems } = readLine(
		text,
		{ at: marker.to, opening: !marker.colon, named: true },
		{
			noteDate: { day, time: null, source: 'property', name: 'met' },
			people: [],
			own: [],
			settings: DEFAULT_SETTINGS,
		},
	);
	const codes = problems.map(({ code }) => code);
	const parts = [
		...(act ? [`act ${act.day}`] : []),
		...(expected ? [`expected ${expected.lastDay}`] : []),
		...(fallback ? [`otherwise ${fallback.day}`] : []),
		...(codes.includes('date.partly-read') ? ['unread'] : []),
	];
	if (parts.length > 0) return parts.join(', ');
	return codes.includes('date.missing') || codes.includes('date.not-understood') ? 'needs a date' : 'nothing';
}
