import { datesIn } from '../../../../src/core/notes/line/read-line';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const noteDate = { day: '2026-11-23', time: '08:00', source: 'entry', name: null } as const;
const places = (text: string) =>
	datesIn(text, { noteDate, people: [], own: [], settings: DEFAULT_SETTINGS }).map(({ from, to }) =>
		text.slice(from, to),
	);

test.each([
	['14:00 call Dana the Fri', ['14:00', 'Fri']],
	['call Dana tomorrow, otherwise the Friday about the lease', ['tomorrow', 'Friday']],
	['she calls Thursday, I call the Monday after that about the lease', ['Thursday', 'Monday after that']],
])('a date that counts from another one ends with its words: %s', (text, expected) => {
	expect(places(text)).toEqual(expected);
});
