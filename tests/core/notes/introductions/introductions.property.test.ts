import fc from 'fast-check';
import { anyCharacters } from '../../../any-characters';
import { runs } from '../../../property-runs';
import { same } from '../../../same';
import { introductionsIn, readText } from './read';

const NAMES = ['Dana', 'Lee Park', 'Ana Ruiz', 'Tom', '[[Gil Ortiz]]', '[[People/Ida Lund|Ida]]'];
const nameOf = (written: string) => /([^/[\]|]+)(?:\|[^\]]*)?\]*$/.exec(written)?.[1] ?? written;

/** Sentences in which one person leads the user to another. */
const LEADING: readonly ((by: string, to: string) => string)[] = [
	(by, to) => `${by} introduced me to ${to}`,
	(by, to) => `${by} will put me in touch with ${to} next week`,
	(by, to) => `${by} suggested I call ${to}`,
	(by, to) => `Met ${to} through ${by}`,
	(by, to) => `Thanked ${by} for the intro to ${to}`,
	(by, to) => `I was referred to ${to} by ${by}`,
	(by, to) => `${to} — referred by ${by}`,
];
/** The same words without an introduction. */
const NOT_LEADING: readonly ((by: string, to: string) => string)[] = [
	(by, to) => `Ask ${by} to introduce me to ${to}`,
	(by, to) => `Will ${by} put me in touch with ${to}?`,
	(by, to) => `${by} did not suggest I call ${to}`,
	(by, to) => `I introduced ${by} to ${to}`,
	(by, to) => `${by} was introduced to ${to} by somebody`,
];
const two = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 2, selector: nameOf });
const around = fc.constantFrom('', '- ', '> ', '- [ ] ', '1. ', 'Rain all day. ');

describe('Introductions', () => {
	it('are read with any two people, wherever they are written', () => {
		fc.assert(
			fc.property(two, fc.constantFrom(...LEADING), around, ([by = '', to = ''], sentence, before) => {
				same(introductionsIn(`${before}${sentence(by, to)}.`), [`${nameOf(by)} > ${nameOf(to)}`]);
			}),
			{ numRuns: runs(300) },
		);
	});

	it('are not read in what is only asked, denied or about others', () => {
		fc.assert(
			fc.property(two, fc.constantFrom(...NOT_LEADING), around, ([by = '', to = ''], sentence, before) => {
				same(introductionsIn(`${before}${sentence(by, to)}`), []);
			}),
			{ numRuns: runs(300) },
		);
	});

	it('never name somebody twice in one line or introduce people to themselves, whatever the text', () => {
		const pieces = [
			...NAMES,
			' introduced me to ',
			' via ',
			'(via ',
			') ',
			'I may use her name. ',
			'she ',
			' and ',
			'\n',
			'- ',
			'[use-name:: yes]',
		];
		const text = fc.oneof(
			anyCharacters(200),
			fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(text, (note) => {
				const { introductions } = readText(note, 'Lena Voss');
				same(
					introductions.filter(({ by, to }) => by.name === to.name),
					[],
				);
				const pairs = introductions.map(({ by, to, line }) => `${line} ${by.name} ${to.name}`);
				same(new Set(pairs).size, pairs.length);
				same(readText(note, 'Lena Voss').introductions, introductions);
			}),
			{ numRuns: runs(300) },
		);
	});
});
