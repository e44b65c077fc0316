import { readWhen } from '../../../src/core/dates/date-words';
import { readPastWhen } from '../../../src/core/dates/past-date';
import { leavesOpen, namesEnds, severalDays } from '../../../src/core/typed/several-days';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

/** Monday 2026-11-23 at 08:00. */
const context = { day: '2026-11-23', time: '08:00', base: null, settings: DEFAULT_SETTINGS } as const;
const several = (words: string) => {
	const when = readWhen(words, context);
	return when && severalDays(when);
};

test.each([
	['Tuesday or Wednesday', '2026-11-25', true],
	['8:15 tomorrow or Friday', '2026-11-27', true],
	['Tue, Wed or Thu', '2026-11-26', true],
	['Thu/Fri', '2026-11-27', true],
	['next week', '2026-12-04', false],
	['Thursday to Friday', '2026-11-27', false],
	['12/7–12/11', '2026-12-11', false],
])('“%s” has days until %s', (words, lastDay, isChoice) => {
	expect(several(words)).toEqual({ lastDay, isChoice });
});

test.each(['Tuesday', 'tomorrow 8:30', 'tomorrow between 2 and 4', '12/7', 'in a fortnight'])(
	'“%s” is one day',
	(words) => {
		expect(several(words)).toBeNull();
	},
);

test.each(['Thursday or Friday', 'Tue–Thu', 'Tue-Thu', '12/7–12/11', 'Dec 7 to 11'])(
	'“%s” names its first and last day',
	(words) => expect(namesEnds(readWhen(words, context)!)).toBe(true),
);

test.each(['next week', 'mid-December', 'late December', 'in March', 'Tuesday', '12/7'])(
	'“%s” does not name two days',
	(words) => expect(namesEnds(readWhen(words, context)!)).toBe(false),
);

test('a choice of past days is one too', () => {
	const past = (words: string) => {
		const when = readPastWhen(words, context);
		return when && severalDays(when)?.isChoice;
	};
	expect(past('Thursday or Friday')).toBe(true);
	expect(past('Friday 4pm')).toBeUndefined();
});

test.each(['tomorrow maybe', 'perhaps Friday', 'next week or so', 'Friday?'])('“%s” leaves the day open', (words) => {
	expect(leavesOpen(words)).toBe(true);
});

test.each(['tomorrow around 3', 'Friday or Monday', 'the 3rd', 'with Mabel Orso'])('“%s” says when', (words) => {
	expect(leavesOpen(words)).toBe(false);
});
