import fc from 'fast-check';
import { addDays } from '../../../../../src/core/dates/moments';
import type { Day } from '../../../../../src/core/follow-up';
import { runs } from '../../../../property-runs';
import { noteDays, plain } from '../../../dates/changes-of-dates';
import { lineDates, lineProblems } from '../line-dates';

/** Expects a flag, or the right day of a line if there is one. */
function check(text: string, note: Day, right: Day | null): void {
	const dates = lineDates(text, note);
	if (lineProblems(text, note).length > 0) return;
	expect({ text, note, dates }).toEqual({ text, note, dates: `act ${right}` });
}

test('an act that is repeated is flagged', () => {
	const REPEATED = [
		'every week until @',
		'every other Thursday until @',
		'each morning through @',
		'alternate Mondays till @',
		'daily from @',
		'weekly starting @',
		'twice a week from @',
		'3x a week until @',
		'every 2 weeks, first on @',
		'on @, then every fortnight',
		'on @ and each month after',
	];
	const inputs = noteDays.chain((note) =>
		fc.record({ note: fc.constant(note), day: plain(note), template: fc.constantFrom(...REPEATED) }),
	);
	fc.assert(
		fc.property(inputs, ({ note, day, template }) => {
			check(`Follow up with Ana ${template.replace('@', day.words)}`, note, null);
		}),
		{ numRuns: runs(500) },
	);
});

test('of two dates in a line, the right one is read, or the line is flagged', () => {
	/** Words around the day of something else `@1` and the day to act `@2`. */
	const LINES = [
		're the permit exp @1, call @2',
		're LWD @1 on @2',
		're the visa exp @1 call him @2',
		'about the lease, up @1, ring @2',
		'- in the office @1 - try @2',
		'(free on @1) call @2',
		'. Exams until @1. Call @2',
		'@1, more likely @2',
		'@1, realistically @2',
		'the trial is @1, say @2',
	];
	const inputs = noteDays.chain((note) =>
		fc.record({
			note: fc.constant(note),
			thing: plain(note),
			right: plain(note),
			template: fc.constantFrom(...LINES),
		}),
	);
	fc.assert(
		fc.property(inputs, ({ note, thing, right, template }) => {
			fc.pre(thing.day !== right.day);
			const words = template.replace('@1', thing.words).replace('@2', right.words);
			check(`Follow up with Ana ${words}`, note, right.day);
		}),
		{ numRuns: runs(500) },
	);
});

test('an amount behind the end of an absence is flagged', () => {
	const LINES = ['back @. Wait 2 days then call', 'back on @; give her a week', 'out until @. Call in 3 days'];
	const inputs = noteDays.chain((note) =>
		fc.record({ note: fc.constant(note), day: plain(note), template: fc.constantFrom(...LINES) }),
	);
	fc.assert(
		fc.property(inputs, ({ note, day, template }) => {
			// A day on which both counts end is no wrong one.
			fc.pre(![2, 3, 7].some((days) => addDays(note, days) === day.day));
			check(`Next step: Ana ${template.replace('@', day.words)}`, note, null);
		}),
		{ numRuns: runs(200) },
	);
});
