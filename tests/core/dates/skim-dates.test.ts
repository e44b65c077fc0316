import fc from 'fast-check';
import { readAllWhens, skimWhens } from '../../../src/core/dates/date-words';
import type { When } from '../../../src/core/follow-up';
import { runs } from '../../property-runs';
import { same } from '../../same';
import { inNoteOf, thursday } from './reading';

const CONTEXT = inNoteOf(thursday);
const withoutProblems = ({ problems: _, ...when }: When) => when;

const PARTS = [
	...[
		'Monday',
		'next week',
		'the Tuesday',
		'after Easter',
		'on Dec 3',
		'2026-11-30',
		'at 25:00',
		'at 8:30',
		'tomorrow',
	],
	...[
		'last Friday',
		'in two weeks',
		'the 15th',
		'of next month',
		'interview',
		'call Dana',
		'and',
		'or',
		'to',
		', ',
		'. ',
	],
	...['by', 'the', 'a week', 'before', 'from', 'Friday’s', 'deadline', 'end of', 'March', '(', ')', '-'],
];

it('dates that are skimmed are the same apart from their problems', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 9 }), (parts) => {
			const text = parts.join(' ');
			same(skimWhens(text, CONTEXT)?.map(withoutProblems), readAllWhens(text, CONTEXT).map(withoutProblems));
		}),
		{ numRuns: runs(5_000) },
	);
});

test.each([
	['not on Monday but Tuesday'],
	['Tuesday, NOT Monday'],
	['any day except Friday'],
	['Tuesday instead of Monday'],
])('%j may exclude a date and must be read in full', (text) => expect(skimWhens(text, CONTEXT)).toBeNull());

it('reads the problems only in full', () => {
	const text = 'the Monday after Easter';
	expect(readAllWhens(text, CONTEXT)[0]?.problems).not.toEqual([]);
	expect(skimWhens(text, CONTEXT)?.[0]?.problems).toEqual([]);
});
