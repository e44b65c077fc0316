import { dates, eachMeans, inNoteOf, thursday } from '../../reading';
import { readWhens } from '../../../../../src/core/dates/date-words';

describe('a weekday is the next one after the note', () => {
	eachMeans([
		['Friday', '2026-11-20'],
		['this Friday', '2026-11-20'],
		['this coming Monday', '2026-11-23'],
		['upcoming Tuesday', '2026-11-24'],
		['Thursday', '2026-11-26'],
		['Weds', '2026-11-25'],
		['Tues.', '2026-11-24'],
		['on Thurs', '2026-11-26'],
		['on sat', '2026-11-21'],
		['MONDAY', '2026-11-23'],
	]);
});

describe('next and following mean the weekday in next week', () => {
	eachMeans([
		['nxt Friday', '2026-11-27'],
		['next Friday', '2026-11-27'],
		['next Thursday', '2026-11-26'],
		['next Monday', '2026-11-23'],
		['the following Tuesday', '2026-11-24'],
		['next Sunday', '2026-11-29'],
	]);
	test('also more than a week after a Monday', () => {
		expect(dates('next Friday', inNoteOf('2026-11-16'))).toBe('2026-11-27');
	});
	test('which begins on Sunday if weeks start on Sunday', () => {
		expect(dates('next Sunday', inNoteOf(thursday, { weekStart: 7 }))).toBe('2026-11-22');
	});
	test('unless the setting makes it the nearest', () => {
		expect(dates('next Friday', inNoteOf(thursday, { nextWeekday: 'nearest' }))).toBe('2026-11-20');
	});
});

describe('weekdays further away', () => {
	eachMeans([
		['two Fridays from now', '2026-11-27'],
		['in two Fridays', '2026-11-27'],
		['two monday later', '2026-11-30'],
		['three Tuesdays from today', '2026-12-08'],
		['Friday week', '2026-11-27'],
		['Monday after next', '2026-11-30'],
		['Tuesday next week', '2026-11-24'],
		['on Tuesday of next week', '2026-11-24'],
		['next week on Tuesday', '2026-11-24'],
		['next week Mon', '2026-11-23'],
		['Friday this week', '2026-11-20'],
		['Monday of the following week', '2026-11-23'],
		['Friday in two weeks', '2026-12-04'],
		['in two weeks on Friday', '2026-12-04'],
		['Tuesday the week after next', '2026-12-01'],
		['first Friday of next month', '2026-12-04'],
		['the last Friday of the month', '2026-11-27'],
		['2nd Tuesday of January', '2027-01-12'],
		['the last Monday in December', '2026-12-28'],
		['the first Monday of the month', '2026-12-07'],
		['tomorrow, Friday', '2026-11-20'],
		['wed nxt wk', '2026-11-25'],
	]);
});

describe('last and past weekdays are past', () => {
	eachMeans([
		['last Friday', '2026-11-13 past'],
		['this past Monday', '2026-11-16 past'],
		['last Thursday', '2026-11-12 past'],
		['two Fridays ago', '2026-11-06 past'],
		['Friday last week', '2026-11-13 past'],
		['last week on Tuesday', '2026-11-10 past'],
	]);
});

describe("a weekday that is the note's own", () => {
	test('means a week later, with the problem that the user may have meant the note’s day', () => {
		const [when] = readWhens('call Thursday', inNoteOf(thursday));
		expect(when?.problems).toEqual([{ code: 'date.same-weekday', words: 'Thursday', day: '2026-11-26' }]);
	});
	test.each(['next Thursday', 'Thursday the 26th', 'Thursday next week', 'Friday', 'last Thursday', 'Thursday week'])(
		'is not in doubt in “%s”',
		(phrase) => {
			expect(readWhens(phrase, inNoteOf(thursday))[0]?.problems).toEqual([]);
		},
	);
	test('is that day in an attempt line', () => {
		const [when] = readWhens('Thu 8:10', { ...inNoteOf(thursday), sameDay: true });
		expect(when).toMatchObject({ day: thursday, time: '08:10', problems: [] });
	});
});

test('recurring weekdays are no date', () => {
	expect(dates('she is in every Monday and works on Fridays, each Tuesday too')).toBe('nothing');
});

test('a short weekday in front of an emoji is a day', () => {
	expect(dates('follow up with ana mon🤞')).toBe('2026-11-23');
	expect(dates('call Kim wed 🎉')).toBe('2026-11-25');
	expect(dates('we sat 😀')).toBe('nothing');
});
