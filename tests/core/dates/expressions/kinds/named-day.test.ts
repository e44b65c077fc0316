import { dates, eachMeans, inNoteOf, thursday, wholeDate } from '../../reading';

describe('days named relative to the note', () => {
	eachMeans(
		[
			['today', '2026-11-19'],
			['tomorrow', '2026-11-20'],
			['tmrw', '2026-11-20'],
			['tmo', '2026-11-20'],
			['next tomorrow', '2026-11-21'],
			['day after tomorrow', '2026-11-21'],
			['the day after tomorrow', '2026-11-21'],
			['the next day', '2026-11-20'],
			['the following day', '2026-11-20'],
			['the following business day', '2026-11-20'],
			['the next working day', '2026-11-20'],
			['later today', '2026-11-19'],
			['tonight', '2026-11-19 [17:00-]'],
			['this afternoon', '2026-11-19 [12:00-17:00]'],
			['later this afternoon', '2026-11-19 [12:00-17:00]'],
			['late this morning', '2026-11-19 [10:00-12:00]'],
			['tomorrow night', '2026-11-20 [17:00-]'],
			['early tomorrow', '2026-11-20 [-09:00]'],
			['rest of the day', '2026-11-19'],
		].filter(([, meaning]) => meaning !== 'nothing') as [string, string][],
	);
});

test('the next business day is no weekend', () => {
	expect(dates('the next business day', inNoteOf('2026-11-27'))).toBe('2026-11-30');
	expect(dates('the following working day', inNoteOf('2026-12-31'))).toBe('2027-01-01');
});

describe('days before the note are past', () => {
	eachMeans([
		['yesterday', '2026-11-18 past'],
		['the day before yesterday', '2026-11-17 past'],
		['last night', '2026-11-18 [17:00-] past'],
		['earlier today', '2026-11-19 past'],
	]);
});

test.each(['tomoz', 'tmoro', '2moro', '2mrw', '2morrow'])('%s is tomorrow', (word) => {
	expect(dates(`call ${word} at 10am`)).toBe('2026-11-20T10:00');
	expect(wholeDate(word)).toBe('2026-11-20');
});

test('“the day after” is a day unless an event follows', () => {
	expect(dates('If not, call the day after.')).toBe('2026-11-20');
	expect(dates('Call the day after the interview')).toBe('nothing');
	expect(dates('tomorrow or the day after', inNoteOf(thursday))).toBe('2026-11-20..2026-11-21');
});

describe('parts of the next day and the rest of the day', () => {
	eachMeans([
		['the next morning', '2026-11-20 [-12:00]'],
		['next night', '2026-11-20 [17:00-]'],
		['the following evening', '2026-11-20 [17:00-]'],
		['rest of my day', '2026-11-19'],
		['this day', '2026-11-19'],
		['rest of my week', '2026-11-19..2026-11-20'],
		['this arvo', '2026-11-19 [12:00-17:00]'],
		['the next arvo', '2026-11-20 [12:00-17:00]'],
	]);
	test.each(['to this day', 'this day and age', 'my day', 'the rest of my life'])('but “%s” is no date', (text) => {
		expect(dates(`I think ${text} is quiet`)).toBe('nothing');
	});
});

test('a short form of tomorrow behind a name is no name', () => {
	expect(dates('Follow up with Ana tom 11.30')).toBe('2026-11-20T11:30');
	expect(dates('Follow up with Ana Lee tom. at 9')).toBe('2026-11-20T09:00');
	expect(dates('Follow up with tom at 9')).not.toContain('2026-11-20');
	expect(dates('Call tom 9am')).not.toContain('2026-11-20');
});
