import { Markers } from '../../../../../src/core/notes/markers';
import { readLine } from '../../../../../src/core/notes/line/read-line';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';

const markers = new Markers(DEFAULT_SETTINGS);

/** Prints the user's day with its part, and the purpose: `2026-11-23 12:00–14:00, lunch`. */
function read(text: string): string {
	const marker = markers.find(text);
	if (marker === null) throw new Error(`No follow-up: ${text}`);
	const { act, purpose } = readLine(
		text,
		{ at: marker.to, opening: !marker.colon, named: true },
		{
			noteDate: { day: '2026-11-19', time: null, source: 'property', name: 'met' },
			people: [],
			own: [],
			settings: DEFAULT_SETTINGS,
		},
	);
	const part = act?.window ? ` ${act.window.from}–${act.window.to}` : '';
	return `${act?.day ?? '-'}${part}, ${purpose ?? '-'}`;
}

describe('a topic is no part of the day', () => {
	test.each([
		['Follow up with Per Monday about lunch', '2026-11-23, lunch'],
		['Follow up with Per Monday about our lunch', '2026-11-23, our lunch'],
		['Follow up with Per Monday re: lunch', '2026-11-23, lunch'],
		['Follow up with Per Monday regarding the evening class', '2026-11-23, the evening class'],
	])('%s → %s', (text, meaning) => {
		expect(read(text)).toBe(meaning);
	});
});

describe('a part of the day stays one', () => {
	test.each([
		['Follow up with Per Monday at lunch', '2026-11-23 12:00–14:00, -'],
		['Follow up with Per Monday around lunchtime', '2026-11-23 12:00–14:00, -'],
		['Follow up with Per Monday after lunch', '2026-11-23 13:00–null, -'],
		['Follow up with Per about the lease Monday afternoon', '2026-11-23 12:00–17:00, the lease'],
	])('%s → %s', (text, meaning) => {
		expect(read(text)).toBe(meaning);
	});
});
