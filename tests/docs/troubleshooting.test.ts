import type { Summary } from '../../src/core/explain/explanation';
import { strings } from '../../src/strings';
import { SUMMARY_CODES, summaryText } from '../../src/strings/explanations/summaries';
import { PROBLEM_CODES, problemText } from '../../src/strings/problems';
import { dateFormat } from '../../src/strings/date-format';
import { page, plain, tablesOf } from './tables';

const text = page('docs/troubleshooting.md');
const tables = tablesOf(text);

/** Every text of the screen that has no gap to fill in. */
function fixedTexts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(fixedTexts) : [];
}

const ON_SCREEN = new Set([
	...fixedTexts(strings),
	strings.thisNote.countFor('…'),
	strings.thisNote.moveTo('…'),
	strings.explain.section('…').replace('“…”.', '…'),
	problemText({ code: 'note.has-copy', path: 'Dana.md', more: 0 }, dateFormat('en')).replace(/ of .*$/, ''),
]);

/** Words in quotation marks that are of notes and people, not of the screen. */
const WORDS_OF_NOTES = [
	'Follow up with Bo, rent goes up Friday',
	'pickup is 3:15',
	'Thursday',
	'Fri 24 Nov',
	'the Monday after Thanksgiving',
	'Monday',
	'Tomorrow',
	'once they are back',
	'2026-02-30',
	'tomorrow 8:30am',
	"call Dana Monday; she'll send the description by Friday",
];

/** Bold words that begin a point of a list, and are no label. */
const prose = text.replace(/`[^`]*`/g, '');
const points = new Set([...prose.matchAll(/^- \*\*([^*]+)\*\*/gm)].map(([, words]) => words));

describe('docs/troubleshooting.md', () => {
	it('has every problem once, and no other', () => {
		const told = (tables.get('problem') ?? []).map(({ problem = '' }) => plain(problem));
		expect(told).toEqual([...PROBLEM_CODES].sort());
	});

	it('names only codes that exist', () => {
		const named = [...text.matchAll(/`([a-z]+(?:-[a-z]+)?\.[a-z]+(?:-[a-z]+)*)`/g)].map(([, code]) => code);
		expect(named.length).toBeGreaterThan(20);
		expect(named.filter((code) => !(PROBLEM_CODES as readonly unknown[]).includes(code))).toEqual([]);
	});

	it('quotes what "Explain this line" says', () => {
		const data = {
			names: ['Kim'],
			name: 'x',
			folder: 'templates',
			marker: 'Follow up',
			found: 'x',
			tag: 'x',
			days: 30,
		};
		const said = SUMMARY_CODES.map((code) => summaryText({ ...data, code } as unknown as Summary));
		const quoted = (tables.get('it says') ?? []).map((row) => row['it says'] ?? '');
		expect(quoted.length).toBeGreaterThan(10);
		expect(quoted.filter((words) => !said.some((sentence) => sentence.includes(words)))).toEqual([]);
	});

	it('names only labels of the screen', () => {
		const bold = [...prose.matchAll(/\*\*"?([^*"]+)"?\*\*/g)]
			.map(([, words = '']) => words)
			.filter((words) => !points.has(words) && !points.has(`"${words}"`) && !/\.$/.test(words));
		expect(bold.length).toBeGreaterThan(20);
		expect(bold.filter((words) => !ON_SCREEN.has(words))).toEqual([]);
	});

	it('quotes only words of the screen or of notes', () => {
		const quoted = [...prose.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words.replace(/\.$/, ''));
		expect(quoted.length).toBeGreaterThan(20);
		expect(quoted.filter((words) => !ON_SCREEN.has(words) && !WORDS_OF_NOTES.includes(words))).toEqual([]);
	});
});
