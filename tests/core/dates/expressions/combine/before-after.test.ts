import { dates, eachMeans } from '../../reading';

describe('“before” a day means the working day before it', () => {
	eachMeans([
		['before Wednesday', '2026-11-24'],
		['before the 30th', '2026-11-27'],
		['before the weekend', '2026-11-20'],
		['before Friday', '2026-11-19'],
		['before next week', '2026-11-20'],
	]);
});

describe('“after” a day means the working day after it', () => {
	eachMeans([
		['after Friday', '2026-11-23'],
		['after the 25th', '2026-11-26'],
		['after next week', '2026-11-30'],
		['after the weekend', '2026-11-23'],
	]);
});

test('“before” and “after” a meeting mean its day', () => {
	expect(dates("Thank her after Monday's interview")).toBe('2026-11-23');
	expect(dates('Prepare before the Monday interview')).toBe('2026-11-23');
});

test('“by” and “until” a day mean that day', () => {
	expect(dates('an answer by Wednesday')).toBe('2026-11-25');
	expect(dates('she is away until Wednesday')).toBe('2026-11-25');
});
