import { transformSync } from 'esbuild';
import { withAsciiPatterns, withLazyPatterns } from '../../scripts/lazy-patterns.mjs';

/** Counts what a pattern is built from, and builds it as the plugin does. */
function load(text: string): { readonly exports: Record<string, unknown>; readonly built: readonly string[] } {
	const built: string[] = [];
	const lazy = (source: string | (() => RegExp), flags?: string) => {
		let pattern: RegExp | undefined;
		return () => {
			if (!pattern) built.push(typeof source === 'string' ? source : 'computed');
			return (pattern ??= typeof source === 'string' ? new RegExp(source, flags) : source());
		};
	};
	const { code } = transformSync(withLazyPatterns('a.ts', text) ?? text, { loader: 'ts', format: 'cjs' });
	const module = { exports: {} };
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- runs what the transformation made of the text
	const run = new Function('module', 'require', code) as (module: object, require: () => object) => void;
	run(module, () => ({ lazy }));
	return { exports: module.exports, built };
}

describe('a slow pattern is built at its first use', () => {
	it.each([
		['a pattern between slashes', 'const WORD = /^\\p{L}+$/u;', '^\\p{L}+$'],
		[
			'a pattern that is put together',
			"const LETTER = '\\\\p{L}';\nconst WORD = new RegExp(`^${LETTER}+$`, 'u');",
			'computed',
		],
		['what a marked call returns', 'const make = () => /^[^ /]+$/;\nconst WORD = /* @__PURE__ */ make();', 'computed'],
		['a pattern of another one', "const L = /\\p{L}/u;\nconst WORD = new RegExp(`^${L.source}+$`, 'u');", 'computed'],
	])('%s', (_, declaration, source) => {
		const { exports, built } = load(
			`${declaration}\nexport const isWord = (text: string) => WORD.test(text);\nexport const all = { isWord };`,
		);
		expect(built).toEqual([]);
		const isWord = exports.isWord as (text: string) => boolean;
		expect(['Zoë', 'a b', '"/'].map(isWord)).toEqual([true, false, false]);
		expect(built[0]).toBe(source);
		expect(built).toEqual([...new Set(built)]);
	});

	it('in a function, once for all calls', () => {
		const { exports, built } = load('export const split = (text: string) => text.split(/[^\\p{L}\\/"\\\\]+/u);');
		expect(built).toEqual([]);
		const split = exports.split as (text: string) => string[];
		expect([split('a/b c'), split('é"\\-ü')]).toEqual([
			['a/b', 'c'],
			['é"\\', 'ü'],
		]);
		expect(built).toEqual(['[^\\p{L}\\/"\\\\]+']);
	});

	it('as the value of a property with its name', () => {
		const { exports } = load('const WORD = /\\p{L}/u;\nexport const made = () => ({ WORD, other: { WORD: 1 }.WORD });');
		expect((exports.made as () => unknown)()).toEqual({ WORD: /\p{L}/u, other: 1 });
	});
});

describe('a module stays as it is', () => {
	it.each([
		['without slow patterns', 'const DAY = /^\\d+$/;\nexport const isDay = (text: string) => DAY.test(text);'],
		['if it exports the pattern', 'export const WORD = /\\p{L}/u;'],
		['if it exports the pattern by name', 'const WORD = /\\p{L}/u;\nexport { WORD };'],
		['if the pattern remembers its last search', 'export const next = () => /\\p{L}/gu;'],
		[
			'without marks, if a call returns it',
			'const make = () => /a/;\nconst A = make();\nexport const is = (text: string) => A.test(text);',
		],
		['in lists', 'export const all = [/\\p{L}/u];'],
	])('%s', (_, text) => {
		expect(withLazyPatterns('a.ts', text)).toBeNull();
	});

	it('if something else has the name of the pattern', () => {
		const text =
			'const WORD = /\\p{L}/u;\nexport const test = (WORD: RegExp) => WORD.test("a");\nexport const own = WORD;';
		expect(withLazyPatterns('a.ts', text)).toBeNull();
	});
});

describe('patterns in ASCII', () => {
	it('find the same characters', () => {
		const text = "export const all = ['–', /[–—]/, /^[📅🗓]\\uFE0F?$/u, (text: string) => text.split(/…é/), `→`];";
		const ascii = withAsciiPatterns('a.ts', text);
		expect(ascii.match(/[^\0-\x7f]/g)).toEqual(['–', '→']);
		const patterns = load(ascii).exports.all as [string, RegExp, RegExp, (text: string) => string[]];
		expect(['a–', '—', '-'].map((found) => patterns[1].test(found))).toEqual([true, true, false]);
		expect(['📅', '🗓\uFE0F', '📅🗓', '\ud83d'].map((found) => patterns[2].test(found))).toEqual([
			true,
			true,
			false,
			false,
		]);
		expect(patterns[3]('a…éb')).toEqual(['a', 'b']);
	});
});
