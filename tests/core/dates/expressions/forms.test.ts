import { kinds } from '../../../../src/core/dates/expressions/registry';
import { readFragments, readThoroughly } from '../../../../src/core/dates/expressions/read-expressions';
import { sample } from '../../../property-runs';
import { same } from '../../../same';
import { inNoteOf, thursday } from '../reading';
import { formsOf, randomFrom } from './forms';

test.each([
	['(?:next |this )?week', ['next week', 'this week', 'week']],
	['[a-c]x', ['ax', 'bx', 'cx']],
	['([ab])-\\1', ['a-a', 'b-b']],
	['in[ ]{0,2}(?!the)(?:days?)', ['in  day', 'in  days', 'in day', 'in days']],
	['week(?= of)', ['week', 'week of']],
])('the forms of %s', (source, forms) => {
	expect([...new Set(formsOf(source, 6, 1))].sort()).toEqual(forms);
});

const BEFORE = [
	'', 'on ', 'by ', 'due ', 'the ', 'from ', 'before ', 'after ', 'in ', 'not ', 'until ', 'Call Dana ', 'Call Dana on ',
	'Call Dana at ', 'Monday ', 'Monday at ', 'tomorrow ', 'Dec 3 ', 'next week ',
]; // prettier-ignore
const AFTER = [
	'', '.', ' about it', ' on Monday', ' at 8', ' of next month', ' of Dec', ' next week', ', call', ' morning', ' CST',
	' Dana', ' of the month', ' Monday', ' tomorrow', ' Dec 3', ' from now', ' after Dec 3',
]; // prettier-ignore
const BETWEEN = [' ', ' or ', ' - ', ', ', ' to ', ' at ', ' and ', '; '];
const BLANKS = ['\u00a0', '\u202f', '\t', '  ', '    ', ' **', ' ==', ' _', ' comma '];
const DASHES = ['\u2010', '\u2011', '\u2013', '\u2014', '\u2212'];
/** The hints of a word are known for at least as many characters after it. Longer forms are no phrases of people. */
const NEAR_CHARACTERS = 64;

const context = inNoteOf(thursday);
const shown = (found: ReturnType<typeof readFragments>) =>
	found.map(({ index, text, meaning }) => `${index} ${text}: ${JSON.stringify(meaning)}`);

test('each form of each kind is read as if every kind were tried at every offset', () => {
	const random = randomFrom(1);
	const one = (texts: readonly string[]) => texts[random(texts.length)] ?? '';
	const patterns = kinds().map(([{ source }]) => source());
	const all = patterns.map((pattern, kind) => formsOf(pattern, 1, kind));
	const written: readonly ((text: string) => string)[] = [
		(text) => text,
		(text) => text,
		(text) => text.toUpperCase(),
		(text) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
		(text) => text.replace(/ /g, () => (random(2) === 0 ? ' ' : one(BLANKS))),
		(text) => text.replace(/-/g, () => one(DASHES)),
	];
	for (const forms of all) {
		for (const form of sample(forms)) {
			const other = random(6) === 0 ? one(BETWEEN) + one(all[random(all.length)] ?? []) : '';
			if (form.length + other.length > NEAR_CHARACTERS) continue;
			const text = (written[random(written.length)] ?? String)(one(BEFORE) + form + other + one(AFTER));
			same(shown(readFragments(text, context, false)), shown(readThoroughly(text, context)));
		}
	}
});
