import fc from 'fast-check';
import { addDays, addMonths, weekdayOf } from '../../../src/core/dates/moments';
import type { Day } from '../../../src/core/follow-up';

/** A date in words with the day that it means, counted by an arithmetic of the test's own. */
interface Meant {
	readonly words: string;
	readonly day: Day;
}

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const noteDays = fc.oneof(
	fc.constantFrom('2026-11-19', '2026-11-23', '2026-11-29', '2026-11-30', '2026-12-31', '2028-02-28', '2028-02-29'),
	fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2026-01-01', count)),
);

export const weekdayAfter = (day: Day, weekday: number) => addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
const isWorking = (day: Day) => weekdayOf(day) <= 5;
const workingFrom = (day: Day, step: 1 | -1): Day => (isWorking(day) ? day : workingFrom(addDays(day, step), step));

const workingDaysAfter = (day: Day, count: number): Day =>
	count === 0 ? day : workingDaysAfter(workingFrom(addDays(day, 1), 1), count - 1);

/** Expressions of one day that is after the note. */
export function plain(note: Day): fc.Arbitrary<Meant & { readonly weekday: number | null }> {
	const weekdays = fc.integer({ min: 1, max: 7 }).map((weekday) => ({
		words: WEEKDAYS[weekday - 1] ?? '',
		day: weekdayAfter(note, weekday),
		weekday,
	}));
	const days = fc.integer({ min: 2, max: 300 }).map((count) => {
		const day = addDays(note, count);
		return { words: `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}`, day, weekday: null };
	});
	const iso = fc.integer({ min: 2, max: 900 }).map((count) => {
		const day = addDays(note, count);
		return { words: day, day, weekday: null };
	});
	return fc.oneof(weekdays, days, iso);
}

type Change = (meant: Meant & { readonly weekday: number | null }, note: Day) => Meant | 'flag';

/** Words around a date with what they do to its day; `flag`: no right day can be known. */
export const CHANGES: readonly (readonly [template: string, change: Change])[] = [
	['not @', () => 'flag'],
	['never on @', () => 'flag'],
	['any day except @', () => 'flag'],
	['no later than @', (meant) => meant],
	['not before @', (meant) => meant],
	['on or after @', (meant) => meant],
	['before @', ({ day, words }, note) => ({ words, day: clamp(workingFrom(addDays(day, -1), -1), note) })],
	['after @', ({ day, words }) => ({ words, day: workingFrom(addDays(day, 1), 1) })],
	['a week after @', ({ day, words }) => ({ words, day: addDays(day, 7) })],
	['two weeks from @', ({ day, words }) => ({ words, day: addDays(day, 14) })],
	['three days before @', ({ day, words }) => ({ words, day: addDays(day, -3) })],
	['a fortnight after @', ({ day, words }) => ({ words, day: addDays(day, 14) })],
	['a month after @', ({ day, words }) => ({ words, day: addMonths(day, 1) })],
	['@ after Thanksgiving', () => 'flag'],
	['@ before Diwali', () => 'flag'],
	['the week of Easter, not @', () => 'flag'],
	['@ or Christmas', () => 'flag'],
	['@ but one', () => 'flag'],
	['@ +2', () => 'flag'],
	['Easter @', () => 'flag'],
	['31/31 @', () => 'flag'],
	['any time but @', () => 'flag'],
	['skip @', () => 'flag'],
	['half a week after @', () => 'flag'],
	['1.5 weeks after @', () => 'flag'],
	['a week and a half after @', () => 'flag'],
	['within a week of @', () => 'flag'],
	['the evening before @', () => 'flag'],
	['the weekend after @', () => 'flag'],
	['@ minus a week', () => 'flag'],
	['@ plus two days', () => 'flag'],
	['@ minus a couple days', () => 'flag'],
	['@ less a day', () => 'flag'],
	['@ give or take a couple of days', () => 'flag'],
	['@ -1 day', () => 'flag'],
	['@, plus one', () => 'flag'],
	['any day is better than @', () => 'flag'],
	['@, pushed by a week', () => 'flag'],
	['@ (moved back another 2 days)', () => 'flag'],
	['minus 3 (@)', () => 'flag'],
	['the third business day after @', ({ day, words }) => ({ words, day: workingDaysAfter(day, 3) })],
	['re "@"', () => 'flag'],
	['about the talk he is giving on @', () => 'flag'],
	['after the interview (@)', () => 'flag'],
	['before she flies on @', () => 'flag'],
	['after they meet on @', () => 'flag'],
	['(the offer expires on @)', () => 'flag'],
	['@ (a bank holiday)', () => 'flag'],
	['(he is tied up @)', () => 'flag'],
	['(she has surgery on @)', () => 'flag'],
	['(she starts her new job on @)', () => 'flag'],
	['but leave @ free', () => 'flag'],
	['@ he is in Delhi', () => 'flag'],
	['(on jury duty until @)', () => 'flag'],
	['(on jury duty thru @)', () => 'flag'],
	["(she's slammed through @)", () => 'flag'],
	['b4 @', ({ day, words }, note) => ({ words, day: clamp(workingFrom(addDays(day, -1), -1), note) })],
	['on or about @', (meant) => meant],
	['(holiday from @)', () => 'flag'],
	['OOO @', () => 'flag'],
	['without waiting until @', () => 'flag'],
	["@ can't happen", () => 'flag'],
	['the night after the gala on @', () => 'flag'],
	['about whether @ still works', () => 'flag'],
	['about dates: @', () => 'flag'],
	['(she is flying home @)', () => 'flag'],
	['the interview was moved to @', () => 'flag'],
	['about her move on @', () => 'flag'],
	['(because she starts on @)', () => 'flag'],
	['(they are not working on @)', () => 'flag'],
	['(he will be joining the team on @)', () => 'flag'],
	['@ after the long weekend', () => 'flag'],
	['(@ is gone)', () => 'flag'],
	['@ not, another day', () => 'flag'],
	['a week ago @', () => 'flag'],
	['(we start on @, call her before then)', () => 'flag'],
	['the last working day before @', ({ day, words }) => ({ words, day: workingFrom(addDays(day, -1), -1) })],
];

export const WEEKDAY_CHANGES: readonly (readonly [template: string, change: Change])[] = [
	['a week @', ({ day, words }) => ({ words, day: addDays(day, 7) })],
	['@ week', ({ day, words }) => ({ words, day: addDays(day, 7) })],
	['the @ after Halloween', () => 'flag'],
	['the @ before the offsite', () => 'flag'],
	['Cyber @', () => 'flag'],
	['the penultimate @', () => 'flag'],
	['@ three weeks', () => 'flag'],
	['@ of that week', () => 'flag'],
	['two weeks @', ({ day, words }) => ({ words, day: addDays(day, 14) })],
	['@ 7.6', () => 'flag'],
	['@ 32nd', () => 'flag'],
	['she is off @', () => 'flag'],
	['two @s after Dec 10', () => 'flag'],
	['the @ closest to Dec 10', () => 'flag'],
	// January 22, 2031 is a Wednesday.
	['@ 3 weeks after 2031-01-01', ({ weekday, words }) => (weekday === 3 ? { words, day: '2031-01-22' } : 'flag')],
];

const clamp = (day: Day, note: Day) => (day < note ? note : day);
