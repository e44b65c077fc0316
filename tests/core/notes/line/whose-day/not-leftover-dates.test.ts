import { lineProblems } from '../line-dates';

describe('other dates of a line that a rule explains', () => {
	test.each([
		'Follow up with Ana Friday, and again the Friday after',
		'Follow up with Ana Friday. Monday at the latest',
		'Follow up with Ana on Friday; I call again Monday',
		'Follow up with Ana Friday, she starts Jan 5',
		'Follow up with Ana next week (Tue Nov 24)',
		'Follow up with Ana, gig 28 Nov, soundcheck 4pm, confirm the hall Tuesday',
		'Follow up with Ana: was Friday, now Monday',
		'Follow up with Ana not Monday but Tuesday',
		'Follow up with Ana on Tuesday – sorry, Friday, Tue is parents’ evening',
		'Follow up with Ana Tuesday (Tue the 24th)',
		'Follow up with Ulf 9am my time = 5pm his, Monday',
		'Next step: Ana sends it Friday; if not, I call Monday',
		'Next step: Ana back Monday, call her in the morning',
		'Next step: wait until Friday, then call Ana',
	])('%s', (text) => {
		expect(lineProblems(text)).toEqual([]);
	});
});

describe('words like those of a time or a correction that belong to something else', () => {
	test.each([
		'Follow up with Ana Friday about room 1100',
		'Follow up with Ana Friday, half the team is out',
		'Follow up with Ana tomorrow about 3 offers',
		'Follow up with Ana tomorrow, version 2.10',
		'Follow up with Ana Friday, no rush',
		'Follow up with Ana Friday, sorry for the delay, 2 offers came in',
		'Follow up with Ana Friday, actually keen on this one',
		'Follow up with Ana Friday; wait for her reply',
		'Follow up with Ana on Friday - no reply since the 3rd interview',
		'Follow up with Ana Friday. She means well',
		'Follow up with Ana Friday; I mean to ask for 10% more',
		'Follow up with Ana Friday week',
		'Follow up with Ana Friday, next step the offer',
	])('%s', (text) => {
		expect(lineProblems(text)).toEqual([]);
	});
});

describe('holidays and waits that leave the day as it is', () => {
	test.each([
		'Follow up with Ana after Christmas, Tue 29 Dec',
		'Follow up with Ana tomorrow, before half-term',
		'Follow up with Ana Monday about the Christmas rota',
		'Follow up with Ana Monday about the shifts over the Christmas hours',
		"Follow up with Ana Monday, St Andrew's Day",
		"Follow up with Ana Monday, St Andrew's Day, half two",
		'Follow up with Ana Friday, a term sheet is due',
		'Follow up with Ana Friday about work over Christmas',
		'Follow up with Ana Friday, she is off over Christmas',
		'Follow up with Ana Friday, no later',
		'Follow up with Ana Monday unless she emails first',
		"Follow up with Ana Monday unless it's sorted",
		'Follow up with Ana Friday, call when she is free',
		'Next step: exam Tuesday, ring Ana right after',
		'Next step: ring Ana Monday, Friday is a strike',
		'Next step: Friday is a strike so ring Ana Monday',
		'Follow up with Ana at 4pm, we sat in the same room',
	])('%s', (text) => {
		expect(lineProblems(text)).toEqual([]);
	});
});

describe('words like those of dates that belong to something else', () => {
	test.each([
		'Follow up with Ana about the weekly report tomorrow',
		'Follow up with Ana tomorrow about her weekly, then the deck',
		'Follow up with Ana about the Monday.com account tomorrow',
		'Follow up with Ana tomorrow after the Wednesday Group call',
		'Follow up with Ana tomorrow about the 30-day notice',
		'Follow up with Ana tomorrow for two weeks of dates',
		'Follow up with Ana in a week or ten days',
		'Follow up with Ana Tuesday, 2 days after the test',
		'Follow up with Ana tomorrow, the morning after the party',
		'Follow up with Ana after the fair on the 27th, so Monday 30 Nov',
		'Follow up with Ana tomorrow 3 people at most',
		'Follow up with Ana on Friday about the 2nd round',
		'Follow up with Ana Friday, we sat with Lee',
		'Follow up with Ana every time she asks, next on Friday',
	])('%s', (text) => {
		expect(lineProblems(text)).toEqual([]);
	});
});
