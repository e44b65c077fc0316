import { lineProblems } from '../line-dates';

describe('a day beside harmless words is not in doubt', () => {
	test.each([
		'Follow up with Kim, Lee and Ana on Tuesday',
		'Follow up with [[Kim Dao]] and [[Lee Park]] Tuesday',
		'Follow up with Ana, probably Friday',
		'Follow up with Ana, prob fri am',
		'Follow up with Ana, worst case tomorrow at lunchtime',
		"Follow up with Ana, she's free Friday",
		'Follow up with Ana, moved to Friday',
		'Follow up with Ana re: the move, Friday',
		'Follow up with Ana (ext. 12) by email Friday',
		'Follow up with Ana, he meets me Monday',
		'Next step: second interview Tuesday',
		'Next step: coffee with Ana Friday',
		'Follow up with Ana about the lease Friday',
	])('%s', (text) => {
		expect(lineProblems(text)).toEqual([]);
	});
});

describe('a date that cannot count on stays as it was', () => {
	test.each([
		'Follow up with Ana the Monday after',
		'Follow up with Ana in 24 hours',
		'Follow up with Ana Tuesday about the 3pm demo',
		'Call back Ana at 3pm',
	])('%s', (text) => {
		expect(lineProblems(text)).toEqual([]);
	});
});
