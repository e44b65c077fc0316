import { countedElsewhere, suggestedDates } from '../../../src/core/suggestions/dates';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

const dates = (typed: string, at = '2026-11-19') =>
	suggestedDates(typed, at, DEFAULT_SETTINGS).map(({ words, when }) => {
		const time = when.time === null ? '' : ` ${when.time}`;
		return `${words} ${when.day}${time}`;
	});

test.each<[string, string[]]>([
	[
		'mon',
		['Monday 2026-11-23', 'Monday morning 2026-11-23', 'Monday afternoon 2026-11-23', 'Monday evening 2026-11-23'],
	],
	[
		'tom',
		[
			'tomorrow 2026-11-20',
			'tomorrow morning 2026-11-20',
			'tomorrow afternoon 2026-11-20',
			'tomorrow evening 2026-11-20',
		],
	],
	['next we', ['next week 2026-11-23', 'next Wednesday 2026-11-25']],
	['in 4 d', ['in 4 days 2026-11-23']],
	['in 1', ['in 1 day 2026-11-20', 'in 1 business day 2026-11-20', 'in 1 week 2026-11-26', 'in 1 month 2026-12-19']],
	['Monday at 8', ['Monday at 8:00 2026-11-23 08:00', 'Monday at 8:30 2026-11-23 08:30']],
	['monday 8:3', ['monday at 8:30 2026-11-23 08:30']],
	['', ['today 2026-11-19', 'tomorrow 2026-11-20', 'next week 2026-11-23', 'in two weeks 2026-12-03']],
	['mo', []],
	['we', []],
	['Dana', []],
	['Monday at 99', []],
	['xyz 8', []],
])('%j', (typed, expected) => expect(dates(typed)).toEqual(expected));

test('words that mean another day elsewhere are told apart', () => {
	const [monday] = suggestedDates('monday', '2026-11-16', DEFAULT_SETTINGS);
	if (!monday) throw new Error('No Monday');
	expect(countedElsewhere(monday, '2026-11-23', DEFAULT_SETTINGS)?.day).toBe('2026-11-30');
	expect(countedElsewhere(monday, '2026-11-17', DEFAULT_SETTINGS)).toBeNull();
});
