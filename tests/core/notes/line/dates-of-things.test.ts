import { lineDates } from './line-dates';

describe('the date of a thing or an event is not the date of the act', () => {
	test.each([
		'Follow up with Jana re: contract ending 31 January',
		'Follow up with Jana about the role closing on Thursday',
		'Follow up with Leo, who starts his new job on Monday',
		'Follow up with Leo whose notice ends on the 30th',
		'Follow up with Leo about the course that begins next week',
		'Follow up with Leo to book the room for January 8',
		'Follow up with Leo about the slides for Monday',
		'Follow up with Leo about Silent Friday rules',
		'Follow up with Ana about the visa expiring in March',
		'Follow up with Ana on the interview scheduled for Friday',
		'Follow up with Ana about pushing the launch to April 1',
		'Follow up with Ana re: start date March 22',
		'Follow up with Ana (interview is on March 22)',
		'Follow up with Ana because the round closes on Friday',
		'Follow up with Ana as his notice period ends April 30',
		'Follow up with Ana about the flat from May 1',
		'Follow up with Ana the moment he lands on Friday',
		'Follow up with Ana to ask whether July 1 works',
		'Follow up with Ana so that we can launch on Monday',
		'Follow up with Ana in order to be ready for Monday',
		'Follow up with Ana though she only starts on July 1',
		'Next step: thank Ana for Monday',
		'Follow up with Ana, her notice period ends on the 30th',
		'Follow up with Ana before she flies to Milan on Saturday',
		'Follow up with Ana after the interview (Dec 4)',
		'Follow up with Ana, deadline (Dec 4)',
		'Follow up with Ana after her finals (they end Tuesday)',
		'Follow up with Ana about availability Mon-Wed',
		'Follow up with Ana re dates: 4, 5 or 6 Jan',
		'Follow up with Ana by the time she starts on the 4th',
		'Follow up with Ana, flying home Sunday',
		"Follow up with Ana re the gig he's playing on Monday",
	])('%s', (text) => {
		expect(lineDates(text)).toBe('unread');
	});
	test.each([
		['2026-11-19', 'Follow up with Leo on Tuesday about the role closing on Thursday', 'act 2026-11-24'],
		['2026-11-30', 'Follow up tomorrow with Leo, who starts on Monday', 'act 2026-12-01'],
		['2026-11-30', 'Follow up with Leo re the March 3 tasting Wednesday', 'act 2026-12-02'],
		['2026-11-30', 'Follow up with Leo about his transfer to Oslo in March on Wednesday', 'act 2026-12-02'],
		['2026-11-30', 'Follow up with Leo on Wednesday, the offer expires on the 11th', 'act 2026-12-02'],
		['2026-11-30', 'Follow up with Leo in Q1, say mid Feb', 'act 2027-02-15'],
		['2026-12-30', 'Follow up with Leo Fri (bank holiday) or rather Monday', 'act 2027-01-04'],
		['2026-11-30', 'Follow up with Leo. Flight lands Sunday 6am so Monday', 'act 2026-12-07'],
		['2026-11-30', 'Follow up with Leo, he is flying out Sunday, so Friday', 'act 2026-12-04'],
		['2026-11-30', 'Next step: Leo interviews Tuesday & Wednesday, ring him Thursday', 'act 2026-12-03'],
		['2026-11-30', 'Follow up with Leo: interview moved to Wednesday, so chase Thursday', 'act 2026-12-03'],
		['2026-11-30', 'Follow up with Leo about a good time on Friday', 'act 2026-12-04'],
		['2026-11-30', 'Follow up with Leo when he is back on Wednesday', 'act 2026-12-02'],
		['2026-12-31', 'Follow up on the 4th with Ana to book the room for January 8', 'act 2027-01-04'],
	])('%s: %s → %s', (day, text, meaning) => {
		expect(lineDates(text, day)).toBe(meaning);
	});
});

describe('what another person does on a day says nothing of the call', () => {
	test.each([
		"Follow up with Ana, she's tied up Friday",
		'Follow up with Ana (she is in Delhi on Friday)',
		'Follow up with Ana, Friday she is at a fair',
		'Follow up with Ana. She has surgery Monday',
		'Follow up with Ana. She works Tue-Thu',
		'Follow up with Ana, she has notice until 15 December',
		'Follow up with Ana about starting on Monday',
		'Follow up with Ana, offer deadline Friday',
		'Follow up with Ana, moving house on the 12th',
		'Follow up with Ana; hiring freeze lifts Jan 1',
		'Follow up with Ana. Their summit is on the 10th',
		'Follow up with Ana re the role posted Monday',
		'Next step: her notice means Ana starts the 21st',
		'Follow up with Ana re payment due 15 January',
		'Follow up with Ana, year end is January 31',
		'Follow up with Ana ahead of her review on the 13th',
		'Follow up with Ana but leave Tuesday free',
		'Follow up with Ana, on jury duty until the 29th',
	])('%s', (text) => {
		expect(lineDates(text)).toBe('unread');
	});
	test.each([
		["Follow up with Ana, she's free Friday", 'act 2026-11-20'],
		["Follow up with Ana, she's back on Monday", 'act 2026-11-23'],
		["Follow up with Ana, she's in on Monday", 'act 2026-11-23'],
		['Follow up with Ana, she has time on Monday', 'act 2026-11-23'],
		["Follow up with Ana, she's expecting my call Monday", 'act 2026-11-23'],
		['Follow up with Ana on Monday, she works Tue-Thu', 'act 2026-11-23'],
		['Follow up with Ana, on jury duty until Dec 1, call the day after', 'act 2026-12-02'],
		['Follow up with Ana: the offer ends on Dec 4, call the Monday after', 'act 2026-12-07'],
		["Next step: Ana's out Thursday/Friday, so Monday", 'act 2026-11-23'],
		['Follow up with Ana, her next slot is the 23rd', 'act 2026-11-23'],
		['Next step: their decision is the 24th', 'expected 2026-11-24'],
		["Next step: if I've not heard by Friday I call Ana Monday", 'expected 2026-11-20, otherwise 2026-11-23'],
		["Next step: Ana's moving the start date to 4 Jan, confirm with her Friday", 'act 2026-11-20'],
		['Next step: Ana off sick, back Monday hopefully, try Tuesday', 'act 2026-11-24'],
		['Next step: they shortlist Friday', 'expected 2026-11-20'],
		['Follow up with Ana – 1st Nov call rearranged for the 23rd', 'act 2026-11-23, unread'],
		["Follow up with Ana. The letter's out Monday", 'act 2026-11-23'],
		['Next step: Meg is on the road Tuesday, call Wednesday', 'act 2026-11-25'],
		['Next step: Meg has the numbers Tuesday', 'expected 2026-11-24'],
		["Check in with Meg on Monday, she'll have the plan by next Friday", 'act 2026-11-23, expected 2026-11-27'],
		['Follow up with Ana on hold until Monday', 'act 2026-11-23'],
		["Next step: she's sending it on Monday", 'expected 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

describe('a promise and a condition with days of their own', () => {
	test.each([
		[
			'2026-11-19',
			'Next step: the panel decides on the 24th; if no word by the 27th I email Kim',
			'expected 2026-11-24, otherwise 2026-11-27',
		],
		[
			'2026-12-06',
			"Follow up with Ana Tuesday; she'll have asked finance by Monday",
			'act 2026-12-08, expected 2026-12-07',
		],
		['2026-12-06', 'Follow up with Ana Friday, he promised it by Wednesday', 'act 2026-12-11, expected 2026-12-09'],
		['2026-12-06', 'Next step: should have feedback in a week', 'expected 2026-12-13'],
		['2026-11-19', 'Next step: decision between the 8th and the 12th of Feb', 'expected 2027-02-12'],
		[
			'2026-11-19',
			'Next step: client signs off Monday, call Kim the Thursday after',
			'act 2026-11-26, expected 2026-11-23',
		],
		['2027-05-08', 'Follow up with Ana. Interviewed Apr 28, said two weeks', 'unread'],
	])('%s: %s → %s', (day, text, meaning) => {
		expect(lineDates(text, day)).toBe(meaning);
	});
});

describe('what people get for a day is due on it', () => {
	test.each([
		['Follow up: send the notes to Ana and Leo for Monday', 'act 2026-11-23'],
		['Follow up: send the notes to Ana for tomorrow', 'act 2026-11-20'],
	])('%s', (text, dates) => {
		expect(lineDates(text)).toBe(dates);
	});
});

describe('the date of a note that a line links is not the date of the act', () => {
	test.each([
		'Follow up with Gus about [[2026-11-19 Kickoff]]',
		'Follow up with Gus, see [[2026-11-19 Kickoff]]',
		'Follow up with Gus after [[2026-11-27 Board offsite]]',
		'Follow up with [[2026-11-19 Gus]]',
	])('%s has no date', (text) => {
		expect(lineDates(text)).toBe('needs a date');
	});

	test.each([
		['Follow up with Gus about [[2026-11-19 Kickoff]] Friday', 'act 2026-11-20'],
		['Follow up with Gus on Friday ([[2026-11-19 Kickoff]])', 'act 2026-11-20'],
		['Follow up with Gus on [[2026-11-20 Friday]]', 'act 2026-11-20'],
		['Follow up with Gus on [[2026-11-20 Freitag]]', 'act 2026-11-20'],
	])('%s → %s', (text, dates) => {
		expect(lineDates(text)).toBe(dates);
	});
});
