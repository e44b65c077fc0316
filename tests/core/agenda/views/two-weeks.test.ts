import { plannedOn, twoWeeks } from '../../../../src/core/agenda/views/two-weeks';
import type { NextAction } from '../../../../src/core/follow-up';
import { row } from '../../../ui/rows';

const NOW = '2026-11-23T08:00';
const at = (action: Partial<NextAction>, more = {}) => row({ action, ...more });

describe('the day on which a follow-up is shown', () => {
	test.each([
		['a later day on that day', at({ state: 'scheduled', due: '2026-11-26' }), '2026-11-26'],
		['a time on its day', at({ state: 'promised', due: '2026-11-24T08:30' }), '2026-11-24'],
		['what is overdue today', at({ state: 'due', due: '2026-11-18' }), '2026-11-23'],
		['what is to be decided today', at({ state: 'decide', due: '2026-11-20' }, { section: 'to-decide' }), '2026-11-23'],
		[
			'an answer without a next step today',
			at({ state: 'reached', due: null }, { section: 'to-decide' }),
			'2026-11-23',
		],
		[
			'what they promised on their day, not on the fallback',
			at({ state: 'waiting', due: '2026-11-30', expected: '2026-11-27' }),
			'2026-11-27',
		],
		['what has no date nowhere', at({ state: 'undated', due: null }), null],
		['what is over nowhere', at({ state: 'closed', due: null }), null],
		['what lies untouched for long nowhere', at({ state: 'due', due: '2026-03-01' }, { longOverdue: true }), null],
	])('%s', (_, planned, day) => {
		expect(plannedOn(planned, NOW)).toBe(day);
	});
});

test('two weeks begin today and end on the thirteenth day after, over the end of a month', () => {
	const days = twoWeeks([], NOW).map(({ day }) => day);
	expect([days[0], days[7], days[8], days.at(-1), days.length]).toEqual([
		'2026-11-23',
		'2026-11-30',
		'2026-12-01',
		'2026-12-06',
		14,
	]);
});

test('the user’s and theirs are counted separately, and later days are left out', () => {
	const rows = [
		at({ state: 'due', due: '2026-11-20' }),
		at({ state: 'due', due: '2026-11-23' }),
		at({ state: 'waiting', due: null, expected: '2026-11-24' }),
		at({ state: 'scheduled', due: '2026-11-24' }),
		at({ state: 'scheduled', due: '2026-12-07' }),
	];
	const full = twoWeeks(
		rows.map((row) => [row]),
		NOW,
	).filter(({ mine, theirs }) => mine + theirs > 0);
	expect(full).toEqual([
		{ day: '2026-11-23', mine: 2, theirs: 0 },
		{ day: '2026-11-24', mine: 1, theirs: 1 },
	]);
});

test('each person counts once a day, as the user’s if there is anything to do', () => {
	const kim = [
		at({ state: 'due', due: '2026-11-20' }),
		at({ state: 'due', due: '2026-11-23' }),
		at({ state: 'waiting', due: null, expected: '2026-11-24' }),
		at({ state: 'scheduled', due: '2026-11-24' }),
		at({ state: 'scheduled', due: '2026-11-24' }),
		at({ state: 'waiting', due: null, expected: '2026-11-25' }),
	];
	expect(twoWeeks([kim], NOW).filter(({ mine, theirs }) => mine + theirs > 0)).toEqual([
		{ day: '2026-11-23', mine: 1, theirs: 0 },
		{ day: '2026-11-24', mine: 1, theirs: 0 },
		{ day: '2026-11-25', mine: 0, theirs: 1 },
	]);
});
