import fc from 'fast-check';
import { applyEdits, rememberEdits, undo } from '../../../../src/core/markdown/text-edit';
import type { AmendResult } from '../../../../src/core/notes/write/amend';
import { changeAsk, changePurpose } from '../../../../src/core/notes/write/change-words';
import type { WritableNote } from '../../../../src/core/notes/write/proven-edit';
import { runs } from '../../../property-runs';
import { checkAction } from './check-action';
import { hostileWords } from './hostile-notes';
import { idAt, readWith, writable } from './writable';

function after(text: string, change: (note: WritableNote, id: string) => AmendResult, place = 0): string {
	const result = change(writable(text), idAt(text, place));
	return 'edits' in result ? applyEdits(text, result.edits) : result.refused;
}

describe('A purpose is replaced', () => {
	test.each([
		[
			'in the words of the line',
			'- Follow up with Dana Monday about the budget',
			'the pricing article',
			'- Follow up with Dana Monday about the pricing article',
		],
		[
			'before the date of the line',
			'- Follow up with [[Dana]] about the budget on Monday #job ^b1',
			'the pricing article',
			'- Follow up with [[Dana]] about the pricing article on Monday #job ^b1',
		],
		[
			'with the lead that fits',
			'- Follow up with Dana Monday to thank her for the tour',
			'the pricing article',
			'- Follow up with Dana Monday about the pricing article',
		],
		[
			'with a verb',
			'- Follow up with Dana Monday about the budget',
			'to send the survey',
			'- Follow up with Dana Monday to send the survey',
		],
		[
			'in a field',
			'- Call Dana Monday [purpose:: bring the list] #follow-up',
			'bring the long list',
			'- Call Dana Monday [purpose:: bring the long list] #follow-up',
		],
		[
			'with the links of the old words',
			'- Follow up with Dana Monday about the [[Pricing 2026|pricing article]]',
			'the pricing article and the survey',
			'- Follow up with Dana Monday about the [[Pricing 2026|pricing article]] and the survey',
		],
		[
			'in the properties',
			'---\ncontact: Dana\nfollow-up: Monday\npurpose: the budget\n---\n',
			'share “A: b”',
			'---\ncontact: Dana\nfollow-up: Monday\npurpose: "share “A: b”"\n---\n',
		],
		[
			'in the value of a property',
			'---\nfollow-up: Call Dana Monday about the budget\n---\n',
			'the survey',
			'---\nfollow-up: Call Dana Monday about the survey\n---\n',
		],
		[
			'in a field of the text',
			'**Contact:** Dana\n**Purpose:** the budget\n\n- Follow up Monday\n',
			'the survey',
			'**Contact:** Dana\n**Purpose:** the survey\n\n- Follow up Monday\n',
		],
	])('%s', (_, text, words, expected) =>
		expect(after(text, (note, id) => changePurpose(note, id, words))).toBe(expected),
	);

	test('of one line, while others keep the purpose of the note', () => {
		const text =
			'---\ncontact: Dana\npurpose: the budget\n---\n- Follow up with Dana Monday\n- Follow up with Dana Friday\n';
		const changed = after(text, (note, id) => changePurpose(note, id, 'the survey'), 1);
		expect(changed).toBe(text.replace('Friday', 'Friday [purpose:: the survey]'));
		expect(readWith(changed).followUps.map(({ purpose }) => purpose)).toEqual(['the budget', 'the survey']);
	});

	test.each([
		['by nothing', '- Follow up with Dana Monday about the budget', ' '],
		['where there is none', '- Follow up with Dana Monday', 'the survey'],
		['by words that end the field', '---\nfollow-up: Call Dana Monday about the budget\n---\n', 'A [b]: Tuesday'],
	])('never %s', (_, text, words) => {
		expect(after(text, (note, id) => changePurpose(note, id, words))).toBe('no-place');
	});
});

test('A purpose that goes to the end of the line can be undone', () => {
	const text = '- Follow up with Dana tomorrow about the pricing article #job\n';
	const result = changePurpose(writable(text), idAt(text), 'the 2026-12-24 party');
	if (!('edits' in result)) throw new Error(result.refused);
	const changed = applyEdits(text, result.edits);
	expect(changed).toBe('- Follow up with Dana tomorrow [purpose:: the 2026-12-24 party] #job\n');
	expect(undo(changed, rememberEdits(text, result.edits))).toBe(text);
});

describe('An ask is replaced', () => {
	const asked = (text: string, words = 'an hour: yours') => after(text, (note, id) => changeAsk(note, id, words));

	test('in the properties, for all follow-ups of the contact', () => {
		const text = '---\ncontact: Dana\nask: a name\nfollow-up: Monday\n---\n- Follow up with Dana Friday\n';
		expect(asked(text)).toBe(text.replace('a name', '"an hour: yours"'));
		expect(readWith(asked(text)).followUps.map(({ ask }) => ask)).toEqual(['an hour: yours', 'an hour: yours']);
	});

	test('never where there is none', () => {
		expect(asked('- Follow up with Lee Friday')).toBe('no-place');
		expect(asked('---\ncontact: Dana\nask: a name\nfollow-up: Monday\n---\n', '')).toBe('no-place');
	});
});

const NOTES = [
	'- Follow up with Dana Monday about the budget',
	'- [ ] Follow up with [[Dana]] about the [[Budget|budget]] on Friday #job ^b1\n\t- 2026-11-20 09:00 Call: no answer\n',
	'- Call Dana Monday [purpose:: bring the list] #follow-up',
	'---\r\ncontact: Dana\r\nask: a name\r\nfollow-up: Monday\r\npurpose: the budget\r\n---\r\nTalk.\r\n',
	'---\nask: "a: b"\ncontact: Dana\nfollow-up:\n  - Call Dana Monday about the budget\n  - Call Lee Friday\n---\n',
	'**Contact:** Dana\n**Purpose:** the budget\n\n- Follow up Monday\n',
] as const;

test('any words are written as the purpose or the ask, or refused, and nothing else changes', () => {
	const written = new Map<string, number>();
	const kinds = fc.constantFrom('other-purpose' as const, 'ask' as const);
	/** One of each kind that is written, since few random words may be. */
	const examples: [(typeof NOTES)[number], 'other-purpose' | 'ask', string][] = [
		[NOTES[0], 'other-purpose', 'the survey'],
		[NOTES[3], 'ask', 'an hour'],
	];
	fc.assert(
		fc.property(fc.constantFrom(...NOTES), kinds, hostileWords, (text, kind, words) => {
			const key = `${kind} ${checkAction(text, { kind, place: 0, words })}`;
			written.set(key, (written.get(key) ?? 0) + 1);
		}),
		{ numRuns: runs(120) + examples.length, examples },
	);
	for (const kind of ['other-purpose', 'ask']) expect(written.get(`${kind} written`)).toBeGreaterThan(0);
});
