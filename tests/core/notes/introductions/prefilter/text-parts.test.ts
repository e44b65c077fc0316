import fc from 'fast-check';
import {
	hasOther,
	nextPart,
	numberOf,
	PartRows,
	TextParts,
} from '../../../../../src/core/notes/introductions/prefilter/text-parts';
import { runs } from '../../../../property-runs';
import { same } from '../../../../same';

const partOf = (three: string) =>
	Array.from(three, (mark) => numberOf(mark.charCodeAt(0))).reduce((part, character) => nextPart(part, character), 0);
const rows = (...lists: readonly (readonly string[])[]) => new PartRows(lists.map((list) => list.map(partOf)));

test.each([
	['Dana INTRODUCED me', 'int'],
	['reintroduced', 'duc'],
	['to me', 'to '],
	['me', ' me'],
	['me', 'me '],
	['Dana’s', "a's"],
	['c/o Dana', 'c/o'],
	['Dana: call', 'a: '],
	['my resumé', 'um-'],
])('%j has the part %j', (text, part) => expect(new TextParts().hasAll(text, rows([part]))).toBe(true));

test.each([
	['Dana met me', 'int'],
	['Dana s', "a's"],
	['vi a', 'via'],
	['', 'a  '],
])('%j lacks the part %j', (text, part) => expect(new TextParts().hasAll(text, rows([part]))).toBe(false));

it('tells the rows of which a text has a part, and those without parts', () => {
	expect(new TextParts().rowsIn('sent by Dana', rows(['xyz', 'ent'], ['qqq'], [], ['dan']))).toEqual([0, 2, 3]);
});

it('knows parts with a character that is no letter', () => {
	expect(['sen', 'to ', ' me', 'a-b', "d's"].map((three) => hasOther(partOf(three)))).toEqual([
		...[false, true, true, true, false],
	]);
});

it('answers for each text in turn, after more texts than a number of two bytes can count', () => {
	const parts = new TextParts();
	const wanted = rows(['sen']);
	for (let text = 0; text < 140_000; text++) {
		const isSent = text % 3 === 0;
		same(parts.hasAll(isSent ? `sent ${text}` : `gone ${text}`, wanted), isSent);
	}
});

it('a text has each three of its characters', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 3, maxLength: 30 }), fc.nat(), (text, place) => {
			const from = place % (text.length - 2);
			same(new TextParts().hasAll(text, rows([text.slice(from, from + 3)])), true);
		}),
		{ numRuns: runs(2_000) },
	);
});
