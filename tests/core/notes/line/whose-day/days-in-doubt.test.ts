import { lineDates, lineProblems } from '../line-dates';

const [monday, thursday, sunday] = ['2026-11-16', '2026-11-19', '2026-11-22'];

describe('a day whose clause may be about something else is used, and in doubt', () => {
	test.each([
		['Follow up with Bo, rent goes up Friday', 'act 2026-11-20'],
		['Follow up with Bo (shop reopens on the 3rd)', 'act 2026-12-03'],
		['Call back Kit; kids break up Dec 4', 'act 2026-12-04'],
	])('%s → %s', (text, meaning) => {
		expect({ dates: lineDates(text), problems: lineProblems(text) }).toEqual({
			dates: meaning,
			problems: ['date.in-doubt'],
		});
	});
});

describe('a time whose clause may be about something else is not the time of the call', () => {
	test.each([
		['Call back Bo, pickup is 3:15', 'unread'],
		['Follow up with Hugh, his train gets in 6:40', 'unread'],
		['Follow up with Tia Tuesday before class (class is 11:15)', 'act 2026-11-24'],
		['Call back Ola tonight, he finishes at 6', 'act 2026-11-19'],
		['Follow up with Ray Tue, she moved the 3pm one', 'act 2026-11-24, unread'],
		['Follow up with Kit 12/9 screening 3pm', 'unread'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

describe('a time after the words of its day', () => {
	test.each([
		['Follow up with Ray Thurs after I drop the kids, so like 8am', '2026-11-26T08:00'],
		['Follow up with Mike 12/18 lunch at Harper’s 1:15', '2026-12-18T13:15'],
		['Follow up with Mike 12/18 drinks 6pm', '2026-12-18T18:00'],
		['Follow up with Ray, dinner 12/18 at Nobu 7:30', '2026-12-18T19:30'],
		['Follow up with Ray 12/18 breakfast at Nobu 7:30', '2026-12-18T07:30'],
		['Follow up with Rosa: 3:45 works, Wed', '2026-11-25T15:45'],
	])('%s → %s', (text, moment) => {
		expect(lineDates(text, '2026-11-19', true)).toBe(`act ${moment}`);
	});
});

describe('a day that counts from the end of an absence or from an event', () => {
	test.each([
		["Follow up with Gia, she's slammed thru the 18th, try her the Mon after", thursday, 'act 2026-12-21'],
		['Follow up with Ben, he’s out thru Friday, ring him the Mon after', thursday, 'act 2026-11-23'],
		['Follow up with Dee, on leave through Dec 4, call the Monday after', monday, 'act 2026-12-07'],
		['Next step: Mo is at a trade show through Thursday, call him the day after', sunday, 'act 2026-11-27'],
		['Next step: demo on the 9th, check in with Priya two days later', monday, 'act 2026-12-11'],
		['Next step: career fair is the 24th, thank everyone I got a card from 2 days later', sunday, 'act 2026-11-26'],
		['Next step: panel Wednesday, follow up 24 hrs after', thursday, 'act 2026-11-26'],
		[
			'Next step: Ola sends it by Friday; failing that I call on the Monday following',
			thursday,
			'expected 2026-11-20, otherwise 2026-11-23',
		],
		['Follow up with Teo. hes on vacay til Dec 7', thursday, 'unread'],
	])('%s in a note of %s → %s', (text, day, meaning) => {
		expect(lineDates(text, day)).toBe(meaning);
	});
});

describe('what others do or said', () => {
	test.each([
		['Next step: lawyers turn docs by Wed, I sign Thu', 'act 2026-11-26, expected 2026-11-25'],
		['Next step: HR said she’d have my start date by Friday', 'expected 2026-11-20'],
		['Follow up with Kev, trial shift was last Sat, they said a couple of days', 'unread'],
		['Next step: the portal says 2 to 4 wks', 'expected 2026-12-17'],
		['Follow up: intro’d to Gabe over the wkend, said grab time Wed', 'act 2026-11-25'],
		['Next step: if crickets by the 25th I write', 'expected 2026-11-25'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});
