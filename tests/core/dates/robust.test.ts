import fc from 'fast-check';
import { anyCharacters } from '../../any-characters';
import { mayHoldDate, readWhen, readWhens, soundsLikeDate } from '../../../src/core/dates/date-words';
import { readFragments, readThoroughly } from '../../../src/core/dates/expressions/read-expressions';
import { inNoteOf, thursday } from './reading';
import { same } from '../../same';
import { runs } from '../../property-runs';

const WORDS = [
	'Monday', 'next', 'week', 'the', '15th', 'at', '8:30', 'or', 'in', 'two', 'weeks', 'from', 'tomorrow', 'Nov', '19',
	'of', 'end', 'before', '8', 'am', 'CST', 'first', 'thing', '12/1', '-', ',', '(', ')', '_', '2026-11-23', 'business',
	'days', 'last', 'later', 'within', 'a', 'an hour', 'half past', 'seven', 'on', 'rest of', 'w/c', '9a', '2h', 'KW', 'by',
	'second', 'this', 'morning', 'room', 'noon', 'weekend', 'early', 'midweek', 'T', 'a.m.', 'pm', 'c.o.b.', 'mid-', '@', 'oclock', 'year', 'day', 'coming', 'the 27', 'few',
	'last', 'ago', 'month', 'mid', 'their time', 'noon', 'after', 'EOD', '[[', ']]', '#', '2–3', 'Sat', 'may', '\uD83D',
]; // prettier-ignore
const phrases = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const texts = fc.oneof(phrases, fc.string(), anyCharacters(), fc.string({ unit: 'grapheme' }));
const context = inNoteOf(thursday);

test('the dates of any line are real days, in order, that do not overlap', () => {
	fc.assert(
		fc.property(texts, (text) => {
			let end = 0;
			for (const when of readWhens(text, context)) {
				same(end <= when.from && when.from < when.to, true);
				end = when.to;
				same(when.phrase, text.slice(when.from, when.to));
				same(new Date(`${when.day}T00:00Z`).toISOString().slice(0, 10), when.day);
				same(when.lastDay >= when.day, true);
				if (when.time !== null) same(/^(?:[01]\d|2[0-3]):[0-5]\d$/.exec(when.time)?.[0], when.time);
				if (when.time !== null) same(when.window, null);
			}
			same(end <= text.length, true);
		}),
		{ numRuns: runs(1000) },
	);
});

test('a date that is not past is never before the note, unless it states its year', () => {
	fc.assert(
		fc.property(phrases, (text) => {
			for (const when of readWhens(text, context)) {
				if (when.past || when.certain.includes('year')) continue;
				same(when.lastDay >= thursday, true);
			}
		}),
		{ numRuns: runs(1000) },
	);
});

test('any field is read or rejected without an exception', () => {
	fc.assert(
		fc.property(texts, (text) => {
			readWhen(text, context);
			same(soundsLikeDate(text), soundsLikeDate(text));
		}),
	);
});

test('the cheap test passes every text that holds a date', () => {
	fc.assert(
		fc.property(phrases, (text) => {
			const found = readWhens(`${text} 1`, context).filter((when) => !/\d/.test(when.phrase));
			for (const { phrase } of found) same(mayHoldDate(phrase), true);
		}),
	);
});

test('every kind of expression at every offset finds no more dates than the hints allow', () => {
	const shown = (found: ReturnType<typeof readFragments>) => found.map(({ index, text }) => `${index} ${text}`);
	fc.assert(
		fc.property(phrases, (text) => {
			same(shown(readFragments(text, context, false)), shown(readThoroughly(text, context)));
		}),
		{ numRuns: runs(3000) },
	);
});

describe('reading is linear', () => {
	const UNITS = [
		'next ', 'Monday or ', '1/1/', 'a', ' ', '1', 'in the next ', '12:30 ', 'Jan ', '(', '[[', '#', 'at ', 'Monday ',
		'twenty ', '2026-', 'week of ', 'a week from ', '8-', '_', '\t', 'end of the ', '+1 ', 'may ', 'the 1', '<a', 'x@',
		'early ', 'one or ', "o'", '`', '~~', '.', 'Nov', 'day after ', 'before ', '0', '  ,', 'first Friday ',
	]; // prettier-ignore
	const time = (unit: string, length: number) => {
		const text = `Monday ${unit.repeat(Math.ceil(length / unit.length))}`;
		const start = performance.now();
		readWhens(text, context);
		return performance.now() - start;
	};
	// Quadratic time takes a hundred times as long for ten times the text. Other work on the machine can slow down one
	// comparison, so the best of several counts.
	test.each(UNITS)('in a line of only “%s”', (unit) => {
		let best = Infinity;
		for (let attempt = 0; attempt < 4 && best > 40; attempt++) {
			best = Math.min(best, time(unit, 50_000) / Math.max(time(unit, 5_000), 3));
		}
		expect(best).toBeLessThan(40);
	});
});
