import { dates, eachMeans } from '../../reading';

describe('one day or another is the earlier day, with the later as its last day', () => {
	eachMeans([
		['Monday or Tuesday', '2026-11-23..2026-11-24'],
		['Friday or Monday', '2026-11-20..2026-11-23'],
		['Mon/Tue', '2026-11-23..2026-11-24'],
		['mon/tues', '2026-11-23..2026-11-24'],
		['tue / wed', '2026-11-24..2026-11-25'],
		['Monday–Wednesday', '2026-11-23..2026-11-25'],
		['Monday to Wednesday', '2026-11-23..2026-11-25'],
		['Mon-Wed after 3', '2026-11-23..2026-11-25 [15:00-]'],
		['between Monday and Wednesday', '2026-11-23..2026-11-25'],
		['tomorrow or Monday', '2026-11-20..2026-11-23'],
		['the 23rd or the 24th', '2026-11-23..2026-11-24'],
		['Nov 30 – Dec 4', '2026-11-30..2026-12-04'],
		['from Nov 30 until Dec 4', '2026-11-30..2026-12-04'],
		['Monday or maybe Tuesday', '2026-11-23..2026-11-24'],
		['next Monday or Tuesday', '2026-11-23..2026-11-24'],
	]);
	test('with the time of the earlier day', () => {
		expect(dates('call Monday at 8 or Tuesday')).toBe('2026-11-23T08:00..2026-11-24');
	});
});

describe('a date that was moved is the new date', () => {
	test.each([
		['moved from Monday to Wednesday', '2026-11-25'],
		['rescheduled from the 24th to the 27th', '2026-11-27'],
		['Tuesday → moved to Wednesday', '2026-11-25'],
		['Tuesday, now moved to Wednesday', '2026-11-25'],
		['Dec 1 -> Dec 3', '2026-12-03'],
		['moved from Dec 1 to Dec 3', '2026-12-03'],
	])('%s → %s', (phrase, meaning) => {
		expect(dates(`Follow up with Dana, ${phrase}`)).toBe(meaning);
	});
	test.each(['moved from Wednesday to Monday', 'Thursday → moved to Friday', 'moved from Dec 1 to 3 Dec'])(
		'or is read only in part: %s',
		(text) => {
			expect(dates(`Call Ana, ${text}`)).toBe('nothing');
		},
	);
	test('but other ranges keep both ends', () => {
		expect(dates('she moved offices, call from Monday to Wednesday')).toBe('2026-11-23..2026-11-25');
	});
});

describe('a date that the writer corrects is the new date', () => {
	test.each([
		['Friday (now Monday)', '2026-11-23'],
		['tomorrow – rescheduled, now Wednesday the 25th', '2026-11-25'],
		['Tuesday, sorry, Wednesday', '2026-11-25'],
		['Monday um no Tuesday', '2026-11-24'],
		['Monday er Wednesday', '2026-11-25'],
		['Monday, erm, Tuesday', '2026-11-24'],
		['tomorrow no hang on Monday', '2026-11-23'],
		['Friday, tell a lie, Monday', '2026-11-23'],
		['tomorrow no wait monday', '2026-11-23'],
		['Friday – scratch that – Monday at 9', '2026-11-23T09:00'],
		['Tuesday - no wait, Wednesday', '2026-11-25'],
		['Wednesday - actually Tuesday', '2026-11-24'],
		['Dec 1, no, make it Dec 3', '2026-12-03'],
		['Dec 1? no make it Dec 3', '2026-12-03'],
		['the 24th, I mean the 26th', '2026-11-26'],
		['Monday, or rather Tuesday at 9', '2026-11-24T09:00'],
	])('%s → %s', (phrase, meaning) => {
		expect(dates(`Follow up with Dana ${phrase}`)).toBe(meaning);
	});
	test.each([
		['Friday, no news until Monday', '2026-11-20, 2026-11-23'],
		['Friday. Now at the fair, back Monday', '2026-11-20, 2026-11-23'],
		['Friday now that Monday is off', '2026-11-20'],
	])('but not in %s', (phrase, meaning) => {
		expect(dates(`Follow up with Dana ${phrase}`)).toBe(meaning);
	});
});

test('two days that are no range are two dates', () => {
	expect(dates('She calls Friday, and I check in on Monday')).toBe('2026-11-20, 2026-11-23');
	expect(dates('Call Friday. Monday at the latest')).toBe('2026-11-20, 2026-11-23');
	expect(dates('Friday and Monday')).toBe('2026-11-20, 2026-11-23');
	expect(dates("Dana calls Friday; if I don't hear, Monday")).toBe('2026-11-20, 2026-11-23');
});
