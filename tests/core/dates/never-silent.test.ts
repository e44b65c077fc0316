import fc from 'fast-check';
import { readAllWhens } from '../../../src/core/dates/date-words';
import { addDays, addMonths, dayFrom, weekdayOf } from '../../../src/core/dates/moments';
import type { Day } from '../../../src/core/follow-up';
import { inNoteOf } from './reading';
import { runs } from '../../property-runs';

/** A date in words with the day that it means, counted by an arithmetic of the test's own. */
interface Meant {
	readonly words: string;
	readonly day: Day;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const noteDays = fc.oneof(
	fc.constantFrom('2026-11-19', '2026-11-23', '2026-11-29', '2026-11-30', '2026-12-31', '2028-02-28', '2028-02-29'),
	fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2026-01-01', count)),
);

const weekdayAfter = (day: Day, weekday: number) => addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
const isWorking = (day: Day) => weekdayOf(day) <= 5;
const workingFrom = (day: Day, step: 1 | -1): Day => (isWorking(day) ? day : workingFrom(addDays(day, step), step));

const workingDaysAfter = (day: Day, count: number): Day =>
	count === 0 ? day : workingDaysAfter(workingFrom(addDays(day, 1), 1), count - 1);

/** Expressions of one day that lies ahead of the note. */
function plain(note: Day): fc.Arbitrary<Meant & { readonly weekday: number | null }> {
	const weekdays = fc.integer({ min: 1, max: 7 }).map((weekday) => ({
		words: WEEKDAYS[weekday - 1] ?? '',
		day: weekdayAfter(note, weekday),
		weekday,
	}));
	const days = fc.integer({ min: 2, max: 300 }).map((count) => {
		const day = addDays(note, count);
		return { words: `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}`, day, weekday: null };
	});
	const iso = fc.integer({ min: 2, max: 900 }).map((count) => {
		const day = addDays(note, count);
		return { words: day, day, weekday: null };
	});
	return fc.oneof(weekdays, days, iso);
}

type Change = (meant: Meant & { readonly weekday: number | null }, note: Day) => Meant | 'flag';

/** Words around a date with what they do to its day; `flag`: no right day can be known. */
const CHANGES: readonly (readonly [template: string, change: Change])[] = [
	['not @', () => 'flag'],
	['never on @', () => 'flag'],
	['any day except @', () => 'flag'],
	['no later than @', (meant) => meant],
	['not before @', (meant) => meant],
	['on or after @', (meant) => meant],
	['before @', ({ day, words }, note) => ({ words, day: clamp(workingFrom(addDays(day, -1), -1), note) })],
	['after @', ({ day, words }) => ({ words, day: workingFrom(addDays(day, 1), 1) })],
	['a week after @', ({ day, words }) => ({ words, day: addDays(day, 7) })],
	['two weeks from @', ({ day, words }) => ({ words, day: addDays(day, 14) })],
	['three days before @', ({ day, words }) => ({ words, day: addDays(day, -3) })],
	['a fortnight after @', ({ day, words }) => ({ words, day: addDays(day, 14) })],
	['a month after @', ({ day, words }) => ({ words, day: addMonths(day, 1) })],
	['@ after Thanksgiving', () => 'flag'],
	['@ before Diwali', () => 'flag'],
	['the week of Easter, not @', () => 'flag'],
	['@ or Christmas', () => 'flag'],
	['@ but one', () => 'flag'],
	['@ +2', () => 'flag'],
	['Easter @', () => 'flag'],
	['31/31 @', () => 'flag'],
	['any time but @', () => 'flag'],
	['skip @', () => 'flag'],
	['half a week after @', () => 'flag'],
	['1.5 weeks after @', () => 'flag'],
	['a week and a half after @', () => 'flag'],
	['within a week of @', () => 'flag'],
	['the evening before @', () => 'flag'],
	['the weekend after @', () => 'flag'],
	['@ minus a week', () => 'flag'],
	['@ plus two days', () => 'flag'],
	['the third business day after @', ({ day, words }) => ({ words, day: workingDaysAfter(day, 3) })],
	['re "@"', () => 'flag'],
	['about the talk he is giving on @', () => 'flag'],
	['after the interview (@)', () => 'flag'],
	['before she flies on @', () => 'flag'],
	['after they meet on @', () => 'flag'],
	['(the offer expires on @)', () => 'flag'],
	['@ (a bank holiday)', () => 'flag'],
	['(he is tied up @)', () => 'flag'],
	['(she has surgery on @)', () => 'flag'],
	['(she starts her new job on @)', () => 'flag'],
	['but leave @ free', () => 'flag'],
	['@ he is in Delhi', () => 'flag'],
	['(on jury duty until @)', () => 'flag'],
	['(on jury duty thru @)', () => 'flag'],
	["(she's slammed through @)", () => 'flag'],
	['b4 @', ({ day, words }, note) => ({ words, day: clamp(workingFrom(addDays(day, -1), -1), note) })],
	['on or about @', (meant) => meant],
	['(holiday from @)', () => 'flag'],
	['OOO @', () => 'flag'],
	['without waiting until @', () => 'flag'],
	["@ can't happen", () => 'flag'],
	['the night after the gala on @', () => 'flag'],
	['about whether @ still works', () => 'flag'],
	['about dates: @', () => 'flag'],
	['(she is flying home @)', () => 'flag'],
	['the interview was moved to @', () => 'flag'],
	['about her move on @', () => 'flag'],
	['the last working day before @', ({ day, words }) => ({ words, day: workingFrom(addDays(day, -1), -1) })],
];

const WEEKDAY_CHANGES: readonly (readonly [template: string, change: Change])[] = [
	['a week @', ({ day, words }) => ({ words, day: addDays(day, 7) })],
	['@ week', ({ day, words }) => ({ words, day: addDays(day, 7) })],
	['the @ after Halloween', () => 'flag'],
	['the @ before the offsite', () => 'flag'],
	['Cyber @', () => 'flag'],
	['the penultimate @', () => 'flag'],
	['@ of that week', () => 'flag'],
	['two weeks @', ({ day, words }) => ({ words, day: addDays(day, 14) })],
	['@ 7.6', () => 'flag'],
	['@ 32nd', () => 'flag'],
	['she is off @', () => 'flag'],
	['two @s after Dec 10', () => 'flag'],
	['the @ closest to Dec 10', () => 'flag'],
	// January 22, 2031 is a Wednesday.
	['@ 3 weeks after 2031-01-01', ({ weekday, words }) => (weekday === 3 ? { words, day: '2031-01-22' } : 'flag')],
];

const clamp = (day: Day, note: Day) => (day < note ? note : day);

function check(text: string, note: Day, expected: string): void {
	const read = readAllWhens(text, inNoteOf(note));
	for (const { day, problems, past } of read) {
		if (past || problems.length > 0) continue;
		expect({ text, note, day }).toEqual({ text, note, day: expected });
	}
}

test('a word that changes a day gives the right day, or a flag, never the old day', () => {
	const inputs = noteDays.chain((note) =>
		plain(note).chain((meant) =>
			fc
				.constantFrom(...CHANGES, ...(meant.weekday === null ? [] : WEEKDAY_CHANGES))
				.map(([template, change]) => ({ note, meant, template, change })),
		),
	);
	fc.assert(
		fc.property(inputs, ({ note, meant, template, change }) => {
			const changed = change(meant, note);
			check(
				`Follow up with Ana ${template.replace('@', meant.words)}`,
				note,
				changed === 'flag' ? 'flag' : changed.day,
			);
		}),
		{ numRuns: runs(3000) },
	);
});

test('an amount beside a day is counted from it, whatever its number', () => {
	const NUMBERS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
	const inputs = noteDays.chain((note) =>
		fc.record({
			note: fc.constant(note),
			meant: plain(note),
			count: fc.integer({ min: 1, max: 30 }),
			unit: fc.constantFrom('day', 'week'),
			side: fc.constantFrom('after', 'before', 'from'),
		}),
	);
	fc.assert(
		fc.property(inputs, ({ note, meant, count, unit, side }) => {
			const number = NUMBERS[count - 1] ?? String(count);
			const words = `${number} ${unit}${count === 1 ? '' : 's'} ${side} ${meant.words}`;
			const days = count * (unit === 'week' ? 7 : 1) * (side === 'before' ? -1 : 1);
			check(`Follow up with Ana ${words}`, note, addDays(meant.day, days));
		}),
	);
});

test('a day after or before something with an unknown name is flagged', () => {
	const names = fc
		.tuple(
			fc.constantFrom(...'BCDFGKLMPRSTVZ'),
			fc.stringMatching(/^[aeiou][bdfgklmnprstvz][aeiou][bdfgklmnprstvz]{1,2}$/),
		)
		.map(([first, rest]) => first + rest);
	const inputs = noteDays.chain((note) =>
		fc.record({ note: fc.constant(note), meant: plain(note), name: names, side: fc.constantFrom('after', 'before') }),
	);
	fc.assert(
		fc.property(inputs, ({ note, meant, name, side }) => {
			check(`Follow up with Ana ${meant.words} ${side} ${name}`, note, 'flag');
			if (meant.weekday !== null) check(`Follow up with Ana the ${meant.words} ${side} the ${name}`, note, 'flag');
		}),
	);
});

test('a weekday beside another date is that weekday, or flagged', () => {
	const inputs = noteDays.chain((note) =>
		fc.record({
			note: fc.constant(note),
			weekday: fc.integer({ min: 1, max: 7 }),
			place: fc.integer({ min: 1, max: 3 }),
			ahead: fc.integer({ min: 30, max: 300 }),
			side: fc.constantFrom('after', 'before'),
		}),
	);
	fc.assert(
		fc.property(inputs, ({ note, weekday, place, ahead, side }) => {
			const anchor = addDays(note, ahead);
			const first = weekdayAfter(anchor, weekday);
			const day = addDays(
				side === 'after' ? first : addDays(weekdayAfter(addDays(anchor, -1), weekday), -7),
				(side === 'after' ? 7 : -7) * (place - 1),
			);
			const name = `${['', 'second ', 'third '][place - 1]}${WEEKDAYS[weekday - 1]}`;
			check(`Follow up with Ana the ${name} ${side} ${anchor}`, note, day);
			const read = readAllWhens(`Follow up the ${name} ${side} ${anchor}`, inNoteOf(note));
			expect(read.map((when) => when.day)).toEqual([day]);
		}),
	);
});

test('a day and a weekday that contradict each other are flagged', () => {
	const inputs = noteDays.chain((note) =>
		fc.record({
			note: fc.constant(note),
			ahead: fc.integer({ min: 1, max: 150 }),
			weekday: fc.integer({ min: 1, max: 7 }),
		}),
	);
	fc.assert(
		fc.property(inputs, ({ note, ahead, weekday }) => {
			const day = addDays(note, ahead);
			const words = `${WEEKDAYS[weekday - 1]} ${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
			const [when] = readAllWhens(`Follow up ${words}`, inNoteOf(note));
			expect(when?.day).toBe(day);
			const codes = when?.problems.map(({ code }) => code);
			expect({ words, codes }).toEqual({ words, codes: weekdayOf(day) === weekday ? [] : ['date.weekday-differs'] });
		}),
	);
});

test('a day that its month does not have is never read as another', () => {
	fc.assert(
		fc.property(noteDays, fc.integer({ min: 1, max: 12 }), fc.constantFrom(30, 31, 32), (note, month, number) => {
			fc.pre(dayFrom(2028, month, number) === null);
			const name = MONTHS[month - 1];
			for (const words of [
				`${name} ${number}`,
				`${number} ${name}`,
				`the ${number}th of ${name}`,
				`${name} ${number} at 3 pm`,
			])
				check(`Follow up with Ana on ${words}`, note, 'flag');
		}),
	);
});

test('of a wrong day and the right one, only the right one is read', () => {
	/** Words around the wrong day `@1` and the right day `@2`. */
	const CORRECTIONS = [
		'@1 – no, @2',
		'@1, sorry, @2',
		'@1, I mean @2',
		'@1 (now @2)',
		'@1, make that @2',
		'@1 (a holiday) or rather @2',
		'was @1, now @2',
		'not @1 but @2',
		'not on @1, rather on @2',
		'@2, not @1',
		'@2 rather than @1',
		'@2 instead of @1',
		'moved from @1 to @2',
		'on @2 about the interview on @1',
		'about the interview on @1 on @2',
		'on @2 re the offer ending @1',
		'on @2, the offer expires on @1',
	];
	const inputs = noteDays.chain((note) =>
		fc.record({
			note: fc.constant(note),
			wrong: plain(note),
			right: plain(note),
			template: fc.constantFrom(...CORRECTIONS),
		}),
	);
	fc.assert(
		fc.property(inputs, ({ note, wrong, right, template }) => {
			fc.pre(wrong.day !== right.day);
			const words = template.replace('@1', wrong.words).replace('@2', right.words);
			check(`Follow up with Ana ${words}`, note, right.day);
		}),
		{ numRuns: runs(1500) },
	);
});
