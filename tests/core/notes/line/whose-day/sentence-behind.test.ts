import { lineDates, lineProblems } from '../line-dates';

describe('the day of something else behind a promise without a day', () => {
	test.each([
		["Next step: Hanne will write. Wednesday I'm on a train."],
		['Next step: Joris will call. Dentist Tuesday.'],
		['Next step: Pia will ring; council tax due Monday'],
		['Next step: Hanne will answer. On Tuesday the bank is shut.'],
		['Next step: Joris will mail. Wednesday: car to the garage'],
		["Next step: Pia will get back to me. I'm in Leeds Tuesday."],
		['Next step: she will decide. Monday is a holiday here.'],
	])('%s', (text) => {
		expect(lineDates(text)).toBe('needs a date');
	});
});

describe('the day of the promise behind it', () => {
	test.each([
		['Next step: Hanne will write. Probably Tuesday.', 'expected 2026-11-24'],
		['Next step: Joris will call. By Wednesday at the latest.', 'expected 2026-11-25'],
		['Next step: Pia will ring; Monday she thinks', 'expected 2026-11-23'],
		['Next step: Hanne will answer. Tuesday, I think.', 'expected 2026-11-24'],
		['Next step: Joris will mail. Wednesday morning.', 'expected 2026-11-25'],
		['Next step: Pia will call. Tuesday I call Hanne.', 'act 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

describe('the day of a report is no day of the promise', () => {
	test.each([
		["Next step: Hanne told me on Tue she'd ring tomorrow", 'expected 2026-11-20'],
		['Next step: Joris wrote on Monday that he will decide Wed', 'expected 2026-11-25'],
		["Next step: she said on Wed she'd call by the 30th", 'expected 2026-11-30'],
		["Next step: she said Monday she'd call", 'expected 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

describe('a promised day that is over is in doubt', () => {
	test.each([
		["Next step: they'd said Monday but it's now Thursday"],
		["Next step: she promised Tue and it's already Thursday"],
	])('%s', (text) => {
		expect(lineProblems(text)).toEqual(['date.in-doubt']);
	});
	test.each([
		["Next step: she calls Monday and it's about the lease"],
		["Next step: call her Monday, but it's urgent"],
	])('not %s', (text) => {
		expect(lineProblems(text)).toEqual([]);
	});
});
