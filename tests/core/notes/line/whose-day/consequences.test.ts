import { lineDates, lineMeaning, lineProblems } from '../line-dates';

describe('an amount behind a promise counts from the promised day', () => {
	test.each([
		['Next step: Hanne decides Dec 3, then I call in 2 days', 'act 2026-12-05, expected 2026-12-03'],
		['Next step: Joris answers by Mon, then I ring in 3 business days', 'act 2026-11-26, expected 2026-11-23'],
		['Next step: Hanne calls by Tue, I give her 2 days, then ring', 'expected 2026-11-24, otherwise 2026-11-26'],
		['Next step: Joris calls Monday, I wait 3 days, then ring him', 'expected 2026-11-23, otherwise 2026-11-26'],
		['Next step: Pia will mail by Tue; allow her a week, then call', 'expected 2026-11-24, otherwise 2026-12-01'],
		['Next step: Pia replies by Mon. Leave it a week, then call', 'expected 2026-11-23, otherwise 2026-11-30'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

describe('a time or a part of the day is on the promised day', () => {
	test.each([
		[
			'Next step: Hanne will call at 3 on Fri; if not by 5 I call her',
			'expected 2026-11-20, otherwise 2026-11-20T17:00',
		],
		['Next step: Joris calls Tue at 10, if not by noon I call', 'expected 2026-11-24, otherwise 2026-11-24T12:00'],
		['Next step: Pia rings Mon; if nothing by 4pm I ring her', 'expected 2026-11-23, otherwise 2026-11-23T16:00'],
		[
			'Next step: Hanne calls tomorrow morning, otherwise I call in the afternoon',
			'expected 2026-11-20, otherwise 2026-11-20',
		],
		['Next step: Joris calls Tue morning, else I ring that evening', 'expected 2026-11-24, otherwise 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text, '2026-11-19', true)).toBe(meaning);
	});
});

describe('a second day is the fallback', () => {
	test.each([
		['Next step: Hanne calls by Mon, backup Wed', 'expected 2026-11-23, otherwise 2026-11-25'],
		['Next step: Joris writes by Tue; fallback: Fri', 'expected 2026-11-24, otherwise 2026-11-27'],
		['Next step: Pia calls by Wed, plan B Nov 30', 'expected 2026-11-25, otherwise 2026-11-30'],
		['Next step: no news by Tue = call Hanne Wed', 'expected 2026-11-24, otherwise 2026-11-25'],
		['Next step: nothing by Mon => ring Joris Wed', 'expected 2026-11-23, otherwise 2026-11-25'],
		[
			"Next step: Pia will ring by Wed, if not I'll try her Monday lunchtime",
			'expected 2026-11-25, otherwise 2026-11-30',
		],
		[
			"Next step: Pia will ring by Wed, if not I'll catch her Friday break",
			'expected 2026-11-25, otherwise 2026-11-27',
		],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

describe('an amount behind an act counts from its day', () => {
	test.each([
		['Next step: Hanne by Tue otherwise 2 days later', 'act 2026-11-24, otherwise 2026-11-26'],
		['Next step: call Joris Fri or else a week later', 'act 2026-11-20, otherwise 2026-11-27'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
		expect(lineProblems(text)).toEqual([]);
	});
});

test('a day beside one that the contact wants instead is in doubt', () => {
	expect(lineProblems('Next step: move the 1:1 with Joris - currently Mon 23rd, he wants Wed 25th')).toEqual([
		'date.in-doubt',
	]);
	expect(lineProblems('Next step: call Joris Mon, he wants the figures')).toEqual([]);
});

test('the day of a dated paper is not that of the act', () => {
	expect(lineDates('Follow up re invoice dated 3 November on Monday')).toBe('act 2026-11-23');
	expect(lineDates('Follow up with Joris re invoice dated 3 November')).toBe('needs a date');
});

describe('a weekday behind a condition is after the day of the condition', () => {
	test.each([
		['Next step: Hanne to review by Wed, me to submit by Fri', 'act 2026-11-27, expected 2026-11-25'],
		['Next step: if Hanne calls Tuesday, call Joris Friday', 'act 2026-11-27, expected 2026-11-24'],
		['Next step: if she calls Friday, ring Joris Monday', 'act 2026-11-23, expected 2026-11-20'],
		['Next step: once the lease (Tuesday) is signed, call Hanne Monday', 'act 2026-11-30'],
		['Next step: after the fair Tuesday, call Hanne Friday', 'act 2026-11-27'],
		['Next step: when she is back Tuesday - call her Tuesday', 'act 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

describe('an act directly behind silence, without a comma', () => {
	test.each([
		['Next step: if she doesn’t reply call Hanne Tuesday', 'otherwise 2026-11-24'],
		['Next step: if still nothing from Joris call Hanne Tuesday', 'otherwise 2026-11-24'],
		['Next step: if it is quiet call Hanne Tuesday', 'otherwise 2026-11-24'],
		['Next step: if I haven’t heard back email Hanne Tuesday', 'otherwise 2026-11-24'],
		['Follow up with Joris Friday, if it’s quiet ring Hanne Tuesday', 'act 2026-11-20, otherwise 2026-11-24'],
		['Next step: if they don’t call by Tuesday ring Friday', 'expected 2026-11-24, otherwise 2026-11-27'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});

	test.each([
		['Next step: if I don’t call Hanne Tuesday she rings me', 'Hanne: expected 2026-11-24'],
		['Next step: if no reply text by Tuesday, call Friday', '-: expected 2026-11-24, otherwise 2026-11-27'],
	])('but %s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

test.each([
	['Next step: fair with Wexford Tuesday, then call Hanne Wednesday', 'Hanne: act 2026-11-25'],
	['Next step: panel with Joris on Tuesday; ring Hanne the Monday after', 'Hanne: act 2026-11-30'],
])('the contact is who is called on the day to act: %s → %s', (text, meaning) => {
	expect(lineMeaning(text)).toBe(meaning);
});

test.each([
	['Next step: Hanne said she would not call Monday but Wednesday', 'Hanne: expected 2026-11-25'],
	['Next step: neither Hanne nor Joris will call before Monday', 'Joris: expected 2026-11-23'],
])('a denied day is not meant: %s → %s', (text, meaning) => {
	expect(lineMeaning(text)).toBe(meaning);
});

describe('what follows somebody’s message is the user’s answer', () => {
	test.each([
		['Next step: Hanne emailed me Tuesday, answer by Friday', 'Hanne: act 2026-11-20'],
		['Next step: Joris rang me, I ring back Wednesday', 'Joris: act 2026-11-25'],
		['Follow up: Hanne left me a voicemail, call back Friday', 'Hanne: act 2026-11-20'],
		['Next step: I emailed Hanne, answer by Friday', '-: expected 2026-11-20'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('a negation that belongs to the verb of a condition or promise', () => {
	test.each([
		['Next step: if the offer isn’t in by Wednesday, chase Hanne Friday', 'expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: no reply expected before Wed', 'expected 2026-11-25'],
		['Next step: no decision likely before Wed', 'expected 2026-11-25'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

describe('what was done last is past', () => {
	test.each([
		['Follow up with Hanne, last chased 17 Nov, next 24 Nov', 'act 2026-11-24'],
		['Follow up with Hanne, last contact 17 Nov, on 24 Nov', 'act 2026-11-24'],
		['Follow up with Hanne, last time 17 Nov, next time 24 Nov', 'act 2026-11-24'],
		['Follow up with Hanne, chased 17/11, again 24/11', 'act 2026-11-24'],
		['Follow up with Hanne, spoke 17th, call again 24th', 'act 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

test.each([
	['Next step: Hanne is back to me w/in 3 days', 'expected 2026-11-20'],
	['Follow up with Hanne EOB Wed', 'act 2026-11-25'],
])('short forms: %s → %s', (text, meaning) => {
	expect(lineDates(text)).toBe(meaning);
});

test('an arrow leads to the day of a person', () => {
	expect(lineMeaning('F/U: Hanne → Mon, Joris → Wed')).toBe('Hanne: act 2026-11-23, second person');
});

describe('“tomorrow” behind what was done on another day is in doubt', () => {
	test.each([
		['Follow up: called Hanne 11/17 - will call tomorrow', 1],
		['Next step: spoke to Hanne on 11/17, she calls tomorrow', 1],
		['Follow up: called Hanne 11/19 - will call tomorrow', 0],
		['Follow up with Hanne tomorrow, applied Nov 16', 0],
		['Follow up with Hanne about the Nov 16 proposal tomorrow', 0],
	])('%s', (text, problems) => {
		expect(lineProblems(text)).toHaveLength(problems);
	});
});

test('a year of two digits from 70 on is in the last century', () => {
	expect(lineDates('Follow up with Hanne 29-Jan-86')).toBe('act 1986-01-29');
	expect(lineDates('Follow up with Hanne 1/29/27')).toBe('act 2027-01-29');
});

test.each(['[[Hanne Berg]]', '[[People/Hanne Berg|Hanne]]', '@hanne', 'Hanne Berg'])(
	'an act with %s that is denied has no day',
	(name) => {
		expect(lineDates(`Next step: Don’t call ${name} on Friday`)).toBe('unread');
		expect(lineDates(`Next step: don’t call ${name} before 2026-11-27`)).toBe('act 2026-11-27');
	},
);
