import fc from 'fast-check';
import { windowWords, writtenWindow } from '../../../../src/core/dates/part-of-day';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { formatEntry } from '../../../../src/core/notes/attempts/format-entry';
import { readEntry } from '../../../../src/core/notes/attempts/read-attempts';
import { runs } from '../../../property-runs';

const context = { day: '2026-11-19', settings: DEFAULT_SETTINGS };
const MORNING = { from: null, to: '12:00' };
const AFTERNOON = { from: '12:00', to: '17:00' };
const EVENING = { from: '17:00', to: null };

/** The dates of the user's own acts in an attempt, with their parts of the day. */
function acts(line: string) {
	const entry = readEntry(line, context);
	if (entry?.kind !== 'attempt') return null;
	const { callingBack, next, windows } = entry;
	return { ...(callingBack && { callingBack }), ...(next && { next }), ...(windows && { windows }) };
}

describe('a part of the day belongs to when the user acts', () => {
	test.each([
		[
			'2026-11-20 09:00 Call: left message. Calling back Tuesday afternoon',
			{ callingBack: '2026-11-24', windows: { callingBack: AFTERNOON } },
		],
		[
			'11/20 called, no answer, will try again Monday morning',
			{ callingBack: '2026-11-23', windows: { callingBack: MORNING } },
		],
		['Nov 20 9:00 spoke to him. Next: Wed evening', { next: '2026-11-25', windows: { next: EVENING } }],
		[
			'2026-11-20 09:00 Call: spoke. Next 2026-11-24 before 09:00 — bring the list',
			{ next: '2026-11-24', windows: { next: { from: null, to: '09:00' } } },
		],
		[
			'2026-11-20 09:00 Call: no answer. Calling back 2026-11-24 afternoon',
			{ callingBack: '2026-11-24', windows: { callingBack: AFTERNOON } },
		],
		[
			'2026-11-20 09:00 Call: spoke. Expecting 2026-11-23. Next 2026-11-24 10:00–11:30',
			{ next: '2026-11-24', windows: { next: { from: '10:00', to: '11:30' } } },
		],
	])('%s', (line, expected) => expect(acts(line)).toEqual(expected));
});

describe('nothing else has a part of the day', () => {
	test.each([
		['2026-11-20 09:00 Call: left message. Calling back 2026-11-24 08:30', { callingBack: '2026-11-24T08:30' }],
		['2026-11-20 09:00 Call: spoke. Expecting Friday afternoon', {}],
		['2026-11-20 09:00 Call: spoke. Next 2026-11-24 — afternoon suits her', { next: '2026-11-24' }],
		['2026-11-20 called in the afternoon, no answer', {}],
	])('%s', (line, expected) => expect(acts(line)).toEqual(expected));
});

const clock = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
	.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const partOfDay = fc.oneof(
	fc.constantFrom(MORNING, AFTERNOON, EVENING),
	clock.map((from) => ({ from, to: null })),
	clock.map((to) => ({ from: null, to })),
	fc.tuple(clock, clock).map(([from, to]) => ({ from, to })),
);

test('every part of a day is read as it is written', () => {
	fc.assert(
		fc.property(partOfDay, (window) => {
			expect(writtenWindow(windowWords(window))).toEqual(window);
			const entry = {
				kind: 'attempt' as const,
				at: '2026-11-20T09:00',
				contact: null,
				channel: 'Call' as const,
				outcome: 'spoke' as const,
				callingBack: '2026-11-23',
				expecting: null,
				next: '2026-11-24',
				windows: { callingBack: window, next: window },
				note: 'she is kind',
				problems: [],
			};
			expect(readEntry(formatEntry(entry), context)).toEqual(entry);
		}),
		{ numRuns: runs(200) },
	);
});

test.each(['', ' noon', ' 2026', ' before lunch', ' 10:00', ' after 9', ' afternoon x'])(
	'%j is no written part of a day',
	(words) => expect(writtenWindow(words)).toBe(null),
);
