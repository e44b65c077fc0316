import { week } from '../../../src/strings/week/review';

const { worked, average, reachedOf } = week.week;

test.each([
	[['Dana'], 'You reached Dana.'],
	[['Dana', 'Kim'], 'You reached Dana and Kim.'],
	[['Dana', 'Kim', 'Lee'], 'You reached Dana, Kim and Lee.'],
	[['Dana', 'Kim', 'Lee', 'Ana'], 'You reached Dana, Kim and 2 more.'],
])('%s', (names, text) => {
	expect(worked.reached(names)).toBe(text);
});

test('one person, one call and one follow-up are in the singular', () => {
	expect(worked.tried(1)).toContain('1 person.');
	expect(worked.tried(3)).toContain('3 people.');
	expect(worked.kept(1)).not.toContain('1');
	expect(worked.planned(1)).toContain('1 follow-up,');
});

test('averages have at most one digit after the point', () => {
	expect([average(4, 2), average(5, 2), average(10, 3)]).toEqual(['2', '2.5', '3.3']);
});

test('people reached without a try have no "of"', () => {
	expect([reachedOf(0, 0), reachedOf(2, 5)]).toEqual(['0', '2 of 5']);
});
