import { addWeeks, dayInWeek, isInWeek, weekNumber, weekOf } from '../../../../src/core/agenda/week/weeks';

test.each([
	['a Monday', '2026-11-23', '2026-11-23', '2026-11-29', 48],
	['the last minute of Sunday', '2026-11-29T23:59', '2026-11-23', '2026-11-29', 48],
	['midnight after it', '2026-11-30T00:00', '2026-11-30', '2026-12-06', 49],
	['the end of a year with 53 weeks', '2027-01-01', '2026-12-28', '2027-01-03', 53],
	['the first week of a year, which begins in December', '2025-12-31', '2025-12-29', '2026-01-04', 1],
	['a leap day', '2028-02-29', '2028-02-28', '2028-03-05', 9],
	['the week in which summer time ends', '2026-11-01', '2026-10-26', '2026-11-01', 44],
])('the week of %s', (_, moment, from, to, number) => {
	const week = weekOf(moment, 1);
	expect([week, weekNumber(week)]).toEqual([{ from, to }, number]);
	expect(isInWeek(moment, week)).toBe(true);
});

test('weeks follow each other', () => {
	const week = weekOf('2027-01-01', 1);
	expect(addWeeks(week, 1)).toEqual({ from: '2027-01-04', to: '2027-01-10' });
	expect(addWeeks(week, -1)).toEqual({ from: '2026-12-21', to: '2026-12-27' });
	expect(isInWeek('2027-01-04T00:00', week)).toBe(false);
	expect(isInWeek('2026-12-27T23:59', week)).toBe(false);
});

test.each([
	['Sunday', 7, '2026-11-22', '2026-11-28', '2026-11-27', 48],
	['Saturday', 6, '2026-11-21', '2026-11-27', '2026-11-27', 48],
	['Friday', 5, '2026-11-27', '2026-12-03', '2026-11-27', 49],
] as const)('a week that starts on %s', (_, weekStart, from, to, friday, number) => {
	const week = weekOf('2026-11-27', weekStart);
	expect([week, dayInWeek(week, 5), weekNumber(week)]).toEqual([{ from, to }, friday, number]);
});
