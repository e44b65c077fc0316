import { lineDates, lineProblems } from './line-dates';

describe('a weekday before "after that" counts from the day before it', () => {
	test.each([
		['Next step: trial lesson Wednesday, ring Ola Thursday after that', 'act 2026-11-26'],
		['Next step: Per phones Friday; if not, Tuesday after that', 'expected 2026-11-20, otherwise 2026-11-24'],
		['Next step: Per decides Tuesday, ring him Mon. after that', 'act 2026-11-30, expected 2026-11-24'],
		[
			'Next step: Per phones Friday; if not, Tuesday after that at 10',
			'expected 2026-11-20, otherwise 2026-11-24T10:00',
		],
		[
			'Next step: Per phones Friday; if not, Tuesday after that 10am',
			'expected 2026-11-20, otherwise 2026-11-24T10:00',
		],
		[
			'Next step: Per phones Friday; if not, Tuesday at 3 after that',
			'expected 2026-11-20, otherwise 2026-11-24T15:00',
		],
		[
			'Next step: Per phones Friday; if not, the Tuesday morning after this',
			'expected 2026-11-20, otherwise 2026-11-24',
		],
		[
			'Next step: Ola writes by Dec 2, otherwise the Friday after that at 9',
			'expected 2026-12-02, otherwise 2026-12-04T09:00',
		],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text, '2026-11-19', true)).toBe(meaning);
		expect(lineProblems(text)).toEqual([]);
	});
});

test.each(['Follow up with Ola Wednesday after this', 'Follow up with Per Mon after that about the keys'])(
	'%s counts from nothing that is known',
	(text) => {
		expect(lineDates(text)).toBe('unread');
	},
);

describe('a date that counts from a day that is not read needs a date', () => {
	test.each([
		'Next step: hear by Diwali, else phone two days later',
		"Next step: answer by St Andrew's Day, otherwise ring the Monday after",
		'Next step: viewing on Boxing Day, ring Ola the day after',
		'Next step: Ola will phone by Thanksgiving, otherwise I phone the Monday after',
		"Next step: if I don't hear by Christmas, ring Per the Tuesday after",
		'Next step: Per phones after Thanksgiving; if not, call a week later',
		'Next step: Ola is away over Eid, call the Monday after',
		'Next step: Per settles it by Songkran; if not, a fortnight later',
		'Next step: once she has moved, ring Ola two days later',
	])('%s', (text) => {
		expect(lineDates(text)).toBe('unread');
	});
});

describe('a holiday in front of a date that does not count from it changes nothing', () => {
	test.each([
		[
			'Next step: Per phones Friday about the Christmas fair, otherwise the Monday after',
			'expected 2026-11-20, otherwise 2026-11-23',
		],
		['Next step: hear by Friday, else phone two days later', 'otherwise 2026-11-22'],
		['Follow up with Ola about her Easter plans a week later', 'act 2026-11-26'],
		['Follow up with Per a week later', 'act 2026-11-26'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
		expect(lineProblems(text)).toEqual([]);
	});
});

describe('a weekday behind the end of an absence is the first one after it', () => {
	test.each([
		["Next step: Ola's on annual leave until 27/11 inclusive, ring on the Monday", 'act 2026-11-30'],
		['Next step: Per away until Nov 27, ring on the Monday', 'act 2026-11-30'],
		['Next step: Per off till 27 Nov (inclusive), ring on the Monday', 'act 2026-11-30'],
		['Next step: Per away through 27 Nov, back Monday, ring him Monday', 'act 2026-11-30'],
		['Next step: Per is away until 30 Nov; ring him Thursday', 'act 2026-12-03'],
		['Next step: papers due by Dec 18, nudge Ola on the Wednesday', 'act 2026-12-16'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
		expect(lineProblems(text)).toEqual([]);
	});

	test.each([
		['Next step: Per away until 25 Nov, ring Kim Tuesday', 'act 2026-11-24', 'date.in-doubt'],
		['Next step: Per on holiday till 4/12, call on the Tuesday', 'act 2027-04-13', 'date.ambiguous'],
	])('or flagged: %s → %s', (text, meaning, code) => {
		expect(lineDates(text)).toBe(meaning);
		expect(lineProblems(text)).toEqual([code]);
	});
});

describe('the day of an event before or after which the user acts is in doubt', () => {
	test.each([
		'Next step: on Dec 4 Ola moves out; email her before that',
		"Follow up with Ola once she's seen the flat (2 Dec)",
		'Call back Per when he has the keys (Tuesday)',
	])('%s', (text) => {
		expect(lineProblems(text)).toEqual(['date.in-doubt']);
	});

	test.each(['Follow up with Per (3 Dec) after the viewing', 'Follow up with Ola Dec 4, before the fair'])(
		'%s is that day',
		(text) => {
			expect(lineProblems(text)).toEqual([]);
		},
	);
});
