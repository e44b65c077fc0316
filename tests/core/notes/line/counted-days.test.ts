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
