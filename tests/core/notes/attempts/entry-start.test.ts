import fc from 'fast-check';
import { attemptDates, clockWords, entryStart } from '../../../../src/core/notes/attempts/entry-start';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { runs } from '../../../property-runs';
import { same } from '../../../same';

const DAY = '2026-11-19';

test.each([
	[' 8:10 Dana Whitfield: called, no answer', ' 8:10'],
	[', at 17:05 - no answer', ', at 17:05'],
	[' 8:10', ' 8:10'],
])('%j has its time in %j', (rest, words) => expect(clockWords(rest)).toBe(words));

test.each([
	' 8:10 am, no answer',
	' 8:10 p.m. no answer',
	' 8:10pm no answer',
	' 8:10 CST no answer',
	' 8:10 their time',
	' 8:10 to 9:00',
	' 8:10 in the evening',
	' 8:10 ish',
	' 8:10 ishZ',
	' 8:10, calls back tomorrow',
	' 8 called',
	' called',
])('%j is read as a whole', (rest) => expect(clockWords(rest)).toBe(rest));

const clock = fc.tuple(fc.nat({ max: 25 }), fc.nat({ max: 59 })).map(([hour, minute]) => {
	return `${hour}:${String(minute).padStart(2, '0')}`;
});
const word = fc.constantFrom(
	...['am', 'p.m.', 'pm', 'p', 'h', "o'clock", 'sharp', 'ish', 'CST', 'UTC', 'Z', 'GMT+1', 'ET', 'their', 'time'],
	...['Dana', 'Dana:', 'called', 'no', 'answer', 'left', 'vm', '-', '–', ',', ':', '(', ')', '/', '+', '9', '30'],
	...['to', 'or', 'and', 'until', 'tomorrow', 'Monday', 'morning', 'in', 'the', 'evening', 'sec', 'min', 'back', 'out'],
);
const tail = fc
	.array(fc.tuple(fc.constantFrom(' ', ' ', ''), word), { maxLength: 6 })
	.map((all) => all.flat().join(''));

/** The time at the beginning of words, and where it ends. */
function timeAt(words: string) {
	const [first] = attemptDates(words, DAY, null, DEFAULT_SETTINGS);
	return first && first.from <= 4 ? [first.time, first.to, first.certain, first.zone] : null;
}

test('a time is read with the same meaning alone as with the words behind it', () => {
	fc.assert(
		fc.property(fc.constantFrom(' ', ', ', ' at '), clock, tail, (lead, time, words) => {
			const rest = (lead + time + words).slice(0, 40);
			same(timeAt(clockWords(rest)), timeAt(rest));
		}),
		{ numRuns: runs(3000) },
	);
});

test('the same few words mean another day after another entry', () => {
	const start = (day: string) => entryStart('11/20 8:10 called', { day, settings: DEFAULT_SETTINGS });
	expect(start('2026-11-19')).toMatchObject({ day: '2026-11-20', time: '08:10', to: 10 });
	expect(start('2027-06-01')).toMatchObject({ day: '2027-11-20', time: '08:10', to: 10 });
	expect(start('2026-11-19')).toMatchObject({ day: '2026-11-20' });
});
