import { dates, eachMeans } from '../../reading';

describe('a time in a zone', () => {
	eachMeans([
		['at 8:30 am CST', '2026-11-19T08:30 America/Chicago'],
		['at 8:30 am CDT', '2026-11-19T08:30 America/Chicago'],
		['Monday at 8:30 CT', '2026-11-23T08:30 America/Chicago'],
		['Monday 9am (ET)', '2026-11-23T09:00 America/New_York'],
		['Monday at 9am Eastern', '2026-11-23T09:00 America/New_York'],
		['Monday at 9am Pacific time', '2026-11-23T09:00 America/Los_Angeles'],
		['at 9am PST on Monday', '2026-11-23T09:00 America/Los_Angeles'],
		['Monday 15:00 UTC', '2026-11-23T15:00 UTC'],
		['Monday 15:00 UTC+1', '2026-11-23T15:00 +01:00'],
		['Monday 15:00 GMT-05:30', '2026-11-23T15:00 -05:30'],
		['Monday 15:00Z', '2026-11-23T15:00 UTC'],
		['Monday 15:00-16:30Z', '2026-11-23 [15:00-16:30] UTC'],
		['Monday before 15:00Z', '2026-11-23 [-15:00] UTC'],
		['Monday at 9am SAST', '2026-11-23T09:00 Africa/Johannesburg'],
		['9am BRT on Monday', '2026-11-23T09:00 America/Sao_Paulo'],
		['Monday 9am GST', '2026-11-23T09:00 Asia/Dubai'],
		['Monday 9am (CAT)', '2026-11-23T09:00 Africa/Maputo'],
		['Monday 15:00 CET', '2026-11-23T15:00 Europe/Berlin'],
		['Monday at 10 BST', '2026-11-23T10:00 Europe/London'],
		['Monday at 10am Chicago time', '2026-11-23T10:00 America/Chicago'],
		['8:30 am their time', '2026-11-19T08:30 contact'],
		['Monday at 8 their time', '2026-11-23T08:00 contact'],
		['Monday at 8 her local time', '2026-11-23T08:00 contact'],
		['Monday before 8 their time', '2026-11-23 [-08:00] contact'],
	]);
});

test('words that look like zones are no zones without a time', () => {
	expect(dates('Monday, central to the role')).toBe('2026-11-23');
	expect(dates('the PT team on Monday')).toBe('2026-11-23');
	expect(dates('Monday at 9am et al')).toBe('2026-11-23T09:00');
	expect(dates('take their time')).toBe('nothing');
	expect(dates('Monday, the GST return')).toBe('2026-11-23');
	expect(dates('Monday 9am ART class')).toBe('2026-11-23T09:00');
	expect(dates('Monday 8.30Z')).toBe('2026-11-23');
});
