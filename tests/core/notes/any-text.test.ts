import fc from 'fast-check';
import { anyCharacters } from '../../any-characters';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { same } from '../../same';
import { runs } from '../../property-runs';

const read = (text: string, properties: Record<string, unknown> | null = null) =>
	readNote(
		{ path: 'Meetings/2026-11-19 Dana.md', text, properties, propertiesBroken: false, created: '2026-11-19' },
		DEFAULT_SETTINGS,
		{ untracked: true },
	);

/** Pieces of text that readers handle specially, in any order. */
const PIECES = [
	'Follow up with ',
	'[[Dana Whitfield]] ',
	'[[',
	']]',
	'Dana will call ',
	'Friday',
	', otherwise ',
	"If I don't hear by ",
	'next ',
	'the 15th ',
	'[due:: ',
	'(purpose:: ',
	'📅 2026-11-24 ',
	'🔁 ',
	'about ',
	'and will ',
	'applied ',
	'“',
	'”, she said ',
	'- [ ] ',
	'\n- ',
	'\n\t- ',
	'\n## ',
	'\n> ',
	'```\n',
	'%%',
	'---\n',
	'2026-11-23 08:10 Call: left message — ',
	'#follow-up ',
	'\u0000',
	'\ud800',
	'\u202e',
	'.',
	'; ',
	', ',
];

describe('Any text', () => {
	test('is read without an exception, and the same every time', () => {
		const text = fc.oneof(
			anyCharacters(300),
			fc
				.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 30 })
				.map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(text, (note) => {
				const reading = read(note);
				for (const followUp of reading.followUps) {
					same(followUp.line > 0 && followUp.contacts.length > 0, true);
					for (const when of [followUp.act, followUp.expected, followUp.fallback]) {
						if (when) same(/^\d{4}-\d\d-\d\d$/.exec(when.day)?.[0], when.day);
					}
				}
				same(read(note), reading);
			}),
			{ numRuns: runs(400) },
		);
	});

	test('in properties of any YAML type is read without an exception too', () => {
		const names = [
			'follow-up',
			'contact',
			'met',
			'applied',
			'expecting',
			'status',
			'attempts-allowed',
			'timezone',
			'__proto__',
			'script',
		];
		const value = fc.oneof(
			fc.anything({ withDate: true, withNullPrototype: true, maxDepth: 3 }),
			fc.constantFrom('Monday', '2026-11-23', [['Dana']], NaN, new Date(NaN), '[[', -1, Infinity),
		);
		const properties = fc.dictionary(fc.constantFrom(...names), value);
		fc.assert(
			fc.property(properties, (each) => {
				for (const followUp of read('', each).followUps) same(followUp.line, 0);
			}),
			{ numRuns: runs(400) },
		);
	});
});

/** The milliseconds of work of this process since it began. Other programs on the machine add nothing to it. */
const worked = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

/** Milliseconds of work of the least of three runs, because noise only adds time. A run of less than `enough` is the last one. */
function fastest(run: () => void, enough = 0): number {
	let least = Infinity;
	for (let tries = 0; tries < 3 && least >= enough; tries++) {
		const start = worked();
		run();
		least = Math.min(least, worked() - start);
	}
	return least;
}

describe('Time grows no faster than the text', () => {
	const LINES: [string, (count: number) => string][] = [
		['one long line of words', (count) => `Follow up with ${'Dana '.repeat(count)}`],
		['one long line of weekdays', (count) => `Follow up ${'Monday or '.repeat(count)}`],
		['one long line of promises', (count) => `Follow up: ${'she will call, '.repeat(count)}`],
		['one long line of conditions', (count) => `Follow up: ${"if I don't hear, ".repeat(count)}`],
		['one long line of brackets', (count) => `Follow up ${'[['.repeat(count)}`],
		['one long line of fields', (count) => `Follow up ${'[due:: '.repeat(count)}`],
		['one long line of names', (count) => `Follow up with ${'Anna Maria '.repeat(count)} said`],
		['one long line of capitals after a promise', (count) => `Follow up: ${'Ann '.repeat(count)}will call`],
		['one long line of quotes', (count) => `Follow up: ${'“I call” '.repeat(count)}`],
		['one long line of numbers', (count) => `Follow up ${'1/1 '.repeat(count)}`],
		['many lines', (count) => 'Follow up with Dana on Monday about the article\n'.repeat(count / 4)],
		[
			'deep lists',
			(count) =>
				Array.from({ length: Math.min(100, count) }, (_, depth) => `${'\t'.repeat(depth)}- Follow up`).join('\n'),
		],
	];
	test.each(LINES)('%s', (_name, make) => {
		const small = make(1000);
		const large = make(8000);
		const base = Math.max(
			fastest(() => void read(small)),
			2,
		);
		// Eight times the text: 8 when linear, 64 when quadratic.
		expect(fastest(() => void read(large), 32 * base) / base).toBeLessThan(32);
	});

	/** A long run of one sign with more words after it, which a pattern for the end of a text must not try again and again. */
	const RUNS: [string, string, string][] = [
		' ',
		'\t',
		'*',
		'_',
		'%',
		'$',
		'?',
		'.',
		',',
		'-',
		'>',
		'~',
		'"',
		'“',
		'/',
		':',
	].flatMap((sign): [string, string, string][] => [
		[sign, 'Follow up with Dana ', ' Monday'],
		[sign, 'Follow up ', 'x Monday'],
		[sign, 'Next step: Dana will call ', ' Friday'],
	]);
	test.each(RUNS)('a long run of %j after %j', (sign, before, after) => {
		const note = (count: number) => `- ${before}${sign.repeat(count)}${after}`;
		const base = Math.max(
			fastest(() => void read(note(8000))),
			2,
		);
		expect(fastest(() => void read(note(64_000)), 32 * base) / base).toBeLessThan(32);
	});

	test.each(['_', ',', '*', ' ', '.', '?', 'Mon, '])('a long run of %j in properties', (sign) => {
		const properties = (count: number) => {
			const text = `Mon${sign.repeat(count / sign.length)}x`;
			return { contact: text, 'follow-up': text, expecting: text, purpose: text, status: text, applied: text };
		};
		const base = Math.max(
			fastest(() => void read('', properties(2000))),
			2,
		);
		expect(fastest(() => void read('', properties(16_000)), 32 * base) / base).toBeLessThan(32);
	});
});
