import '../../own-core';
import fc from 'fast-check';
import { anyCharacters } from '../../any-characters';
import { readOutline, visibleContent } from '../../../src/core/markdown/scan';
import { same } from '../../same';
import { inBulk, runs } from '../../property-runs';

const PIECES = [
	'- ',
	'* ',
	'1. ',
	'12) ',
	'> ',
	'>',
	'  ',
	'    ',
	'\t',
	'[ ] ',
	'[x] ',
	'# ',
	'## A',
	'```',
	'~~~',
	'%%',
	'<!--',
	'-->',
	'$$',
	'$',
	'`',
	'| a | b |',
	'| - | - |',
	'---',
	'===',
	'<div>',
	'</div>',
	'<b>',
	'Call Dana',
	'\\',
	'\u0000',
	'\ud83d',
	'🎉',
	'\n',
	'\n',
	'\n',
	'\r\n',
	'\r',
	'\ufeff',
	'\u2028',
];
const note = fc.oneof(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
	anyCharacters(80),
);

test('any text is read, and its lines are the whole text in order', () => {
	fc.assert(
		fc.property(note, (text) => {
			const outline = readOutline(text);
			let at = text.startsWith('\ufeff') ? 1 : 0;
			const broken: number[] = [];
			outline.lines.forEach((line, index) => {
				const holds =
					line.index === index &&
					line.from === at &&
					line.quoteTo >= line.from &&
					line.markerFrom >= line.quoteTo &&
					line.contentFrom >= line.markerFrom + line.marker.length &&
					line.to >= line.contentFrom &&
					(line.parent === null || (line.parent < index && outline.lines[line.parent]?.kind === 'list-item')) &&
					(line.heading === null || outline.headings[line.heading] !== undefined) &&
					visibleContent(outline, line).length === line.to - line.contentFrom;
				if (!holds) broken.push(index);
				at = line.to + line.eol.length;
			});
			same({ broken, at }, { broken: [], at: text.length || at });
		}),
		{ numRuns: runs(3000) },
	);
});

type Method = (this: string, ...args: unknown[]) => unknown;

/** How many characters are looked at while something runs; counts what the text's own methods look through. */
function work(run: () => void): number {
	const own = String.prototype as unknown as Record<'charCodeAt' | 'indexOf' | 'slice', Method>;
	const { charCodeAt, indexOf, slice } = own;
	let count = 0;
	own.charCodeAt = function (this: string, ...args) {
		count++;
		return charCodeAt.apply(this, args);
	};
	own.indexOf = function (this: string, ...args) {
		const at = indexOf.apply(this, args) as number;
		count += (at === -1 ? this.length : at) - ((args[1] as number | undefined) ?? 0) + 1;
		return at;
	};
	own.slice = function (this: string, ...args) {
		const part = slice.apply(this, args) as string;
		count += part.length;
		return part;
	};
	try {
		run();
	} finally {
		Object.assign(own, { charCodeAt, indexOf, slice });
	}
	return count;
}

describe('Reading four times as much looks at about four times as many characters', () => {
	test.each<[string, (count: number) => string, number]>([
		['list items', (count) => '- [ ] Call Dana about the article\n'.repeat(count), 2_000],
		[
			'items a hundred levels deep',
			(count) => Array.from({ length: count }, (_, at) => `${'\t'.repeat(at % 100)}- a`).join('\n'),
			5_000,
		],
		['one long line', (count) => 'Call Dana '.repeat(count), 10_000],
		['one line of backticks', (count) => '`a ``b '.repeat(count), 6_000],
		['one line of dollars', (count) => '$a $a '.repeat(count), 6_000],
		['one line of quotes', (count) => '> '.repeat(count), 10_000],
		['one line of markers', (count) => '- '.repeat(count), 10_000],
		['open comments', (count) => 'a %% b\n\n'.repeat(count), 4_000],
		['open comments in a line', (count) => 'a <!-- b '.repeat(count), 6_000],
		['lines that open math', (count) => '$$ a\n\n'.repeat(count), 4_000],
		['blank lines in deep lists', (count) => `${'- '.repeat(150)}a\n${'\n'.repeat(count)}`, 10_000],
		['a long paragraph', (count) => 'and `on` it goes\n'.repeat(count), 4_000],
		['tables', (count) => '| a | b |\n'.repeat(count), 4_000],
		['white space', (count) => ' '.repeat(count), 40_000],
		['headings', (count) => '## A\n### B\n'.repeat(count), 2_000],
		['unclosed front matter', (count) => `---\n${'a: b\n'.repeat(count)}`, 10_000],
	])('%s', (_, make, count) => {
		const once = work(() => void readOutline(make(count)));
		const fourfold = work(() => void readOutline(make(count * 4)));
		expect(once).toBeGreaterThan(count);
		expect(fourfold / once).toBeLessThan(4.5);
	});
});

describe('Large notes are read whole', () => {
	const PARTS = inBulk(60_000);
	test(`${PARTS} items, each with text and code`, () => {
		const part = '- [ ] Follow up with [[Dana]] `x` Monday\n  more\n\nWords of a paragraph.\n```\n- code\n```\n';
		const outline = readOutline(part.repeat(PARTS));
		expect(outline.lines.filter(({ marker }) => marker !== '')).toHaveLength(PARTS);
	});
	test('one line of a megabyte', () => {
		const outline = readOutline(`- ${'Call Dana '.repeat(100_000)}`);
		expect(outline.lines.map(({ kind, to }) => [kind, to])).toEqual([['list-item', 1_000_002]]);
	});
	test('a hundred levels', () => {
		const outline = readOutline(Array.from({ length: 100 }, (_, level) => `${'\t'.repeat(level)}- a`).join('\n'));
		expect(outline.lines.map(({ parent }) => parent)).toEqual(
			outline.lines.map(({ index }) => (index === 0 ? null : index - 1)),
		);
	});
});
