import { lineDates, lineProblems } from '../line-dates';

test.each([
	['Next step: the decision is due Dec 2. If no word, ring Dec 4.', 'expected 2026-12-02, otherwise 2026-12-04'],
	['Next step: verdict comes Dec 2. If no answer, ring Bea Dec 4.', 'expected 2026-12-02, otherwise 2026-12-04'],
	['Next step: Bea writes Friday. No news, then ring Dec 4', 'expected 2026-11-20, otherwise 2026-12-04'],
])('silence takes no day back: %s', (text, dates) => {
	expect(lineDates(text)).toBe(dates);
	expect(lineProblems(text)).toEqual([]);
});

test.each(['Follow up with Bea Friday, no, Monday. I forgot', 'Follow up with Bea on Dec 2. Nope, the 4th'])(
	'a correction still counts: %s',
	(text) => {
		expect([lineDates(text), ...lineProblems(text)]).not.toEqual(['act 2026-11-20']);
		expect([lineDates(text), ...lineProblems(text)]).not.toEqual(['act 2026-12-02']);
	},
);
