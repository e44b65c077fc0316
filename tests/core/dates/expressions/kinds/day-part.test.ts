import { dates, eachMeans, wholeDate } from '../../reading';

describe('a part of a day is a window', () => {
	eachMeans([
		['Monday morning', '2026-11-23 [-12:00]'],
		['Monday afternoon', '2026-11-23 [12:00-17:00]'],
		['Monday evening', '2026-11-23 [17:00-]'],
		['EOD their time Monday', '2026-11-23 [-17:00] contact'],
		['2nd Dec 11 AM', '2026-12-02T11:00'],
		['in the morning of Monday', '2026-11-23 [-12:00]'],
		['Monday in the afternoon', '2026-11-23 [12:00-17:00]'],
		['Monday, in the morning', '2026-11-23 [-12:00]'],
		['late Monday afternoon', '2026-11-23 [15:00-17:00]'],
		['early on Monday', '2026-11-23 [-09:00]'],
		['late Monday', '2026-11-23 [15:00-17:00]'],
		['Monday late afternoon', '2026-11-23 [15:00-17:00]'],
		['Monday early-morning', '2026-11-23 [-09:00]'],
		['mid-morning on Monday', '2026-11-23 [09:00-11:00]'],
		['first thing Monday', '2026-11-23 [-09:00]'],
		['first thing on Monday', '2026-11-23 [-09:00]'],
		['Monday first thing', '2026-11-23 [-09:00]'],
		['first thing tomorrow morning', '2026-11-20 [-09:00]'],
		['EOD Friday', '2026-11-20 [-17:00]'],
		['COB Friday', '2026-11-20 [-17:00]'],
		['by COP Friday', '2026-11-20 [-17:00]'],
		['Friday COP', '2026-11-20 [-17:00]'],
		['by close of business on Friday', '2026-11-20 [-17:00]'],
		['end of day Monday', '2026-11-23 [-17:00]'],
		['Monday EOD', '2026-11-23 [-17:00]'],
		['by the end of the day tomorrow', '2026-11-20 [-17:00]'],
		['post lunch Monday', '2026-11-23 [13:00-]'],
		['Monday pre-lunch', '2026-11-23 [-12:00]'],
		['by EOD', '2026-11-19 [-17:00]'],
		['Monday after lunch', '2026-11-23 [13:00-]'],
		['Monday before lunch', '2026-11-23 [-12:00]'],
		['Monday at lunchtime', '2026-11-23 [12:00-14:00]'],
		['Tuesday AM', '2026-11-24 [-12:00]'],
		['Wednesday evening next week', '2026-11-25 [17:00-]'],
		['next week on Tuesday morning', '2026-11-24 [-12:00]'],
	]);
});

test('a part without a day is a date only in a field of its own', () => {
	expect(dates('She prefers calls in the morning')).toBe('nothing');
	expect(dates('a cop show on Friday')).toBe('2026-11-20');
	expect(dates('Friday, COP 30')).toBe('2026-11-20');
	expect(dates('Good morning, good afternoon')).toBe('nothing');
	expect(dates('We had lunch with the night shift')).toBe('nothing');
	expect(wholeDate('in the morning')).not.toBe('nothing');
});
