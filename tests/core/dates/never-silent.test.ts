import fc from 'fast-check';
import { readAllWhens } from '../../../src/core/dates/date-words';
import { addDays, dayFrom, weekdayOf } from '../../../src/core/dates/moments';
import type { Day } from '../../../src/core/follow-up';
import { inNoteOf } from './reading';
import { runs } from '../../property-runs';
import { WEEKDAYS, MONTHS, noteDays, weekdayAfter, plain, CHANGES, WEEKDAY_CHANGES } from './changes-of-dates';

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
		.map(([first, rest]) => first + rest)
		// "Tomoz" is tomorrow.
		.filter((name) => name !== 'Tomoz');
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
