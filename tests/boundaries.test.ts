import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

const ROOT = join(__dirname, '..');
const SRC = join(ROOT, 'src');
const MOST_FILES_IN_A_FOLDER = 20;

interface Link {
	/** A file below `src`, such as `core/agenda/agenda.ts`. */
	readonly from: string;
	/** A file below `src`, `../…` outside of it, or the name of a package. */
	readonly to: string;
	readonly typeOnly: boolean;
}

const posixPath = (path: string) => path.split(sep).join('/');

function sources(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.tsx?$/.test(path))
		.map(posixPath)
		.sort();
}

const files = sources(SRC);
const known = new Set(files);

const STATEMENT = /\b(?:import|export)\s+(type\s+)?(?:[^'"();=]*?\bfrom\s+)?(['"])([^'"\n]+)\2/g;
const CALL = /\b(?:import|require)\(\s*(['"])([^'"\n]+)\1/g;

/** `../dates/moments` as imported by `core/agenda/agenda.ts` → `core/dates/moments.ts`; a package stays as it is. */
function resolved(from: string, specifier: string): string {
	if (!specifier.startsWith('.')) return specifier;
	const path = posixPath(relative(SRC, join(SRC, dirname(from), specifier)));
	return [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((file) => known.has(file)) ?? path;
}

/** Every `import … from`, `export … from`, `import '…'`, `import('…')` and `require('…')` outside comments. */
export function linksOf(from: string, text: string): Link[] {
	const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
	const statements = [...code.matchAll(STATEMENT)].map(([, type, , specifier = '']) => ({
		from,
		to: resolved(from, specifier),
		typeOnly: type !== undefined,
	}));
	const calls = [...code.matchAll(CALL)].map(([, , specifier = '']) => ({
		from,
		to: resolved(from, specifier),
		typeOnly: false,
	}));
	return [...statements, ...calls];
}

const links = files.flatMap((path) => linksOf(path, readFileSync(join(SRC, path), 'utf8')));

const isPackage = (to: string, ...names: string[]) => names.some((name) => to === name || to.startsWith(`${name}/`));
const inside = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`));

/** The layers of core, from the ground up. A file imports its own layer and the layers below it. */
const CORE_LAYERS = [
	[
		'core/channels',
		'core/deep-equal',
		'core/steps',
		'core/follow-up',
		'core/note-path',
		'core/problem',
		'core/reason',
		'core/refusal',
		'core/settings',
		'core/read-settings',
		'core/stored-settings',
		'core/time',
		'core/when',
		'core/contact',
		'core/introduction',
		'core/interview',
		'core/meeting',
	],
	['core/english', 'core/markdown', 'core/dates'],
	['core/notes'],
	[
		'core/agenda',
		'core/follow-up-index',
		'core/known-people',
		'core/marks',
		'core/message',
		'core/suggestions',
		'core/typed',
	],
	['core/guidelines'],
	['core/explain'],
];

const layerOf = (path: string) =>
	CORE_LAYERS.findIndex((parts) => parts.some((part) => path.startsWith(`${part}/`) || path === `${part}.ts`));

/** What strings import from core apart from types: lists of codes, and day arithmetic for the format of dates. */
const VALUES_FOR_STRINGS = ['core/follow-up.ts', 'core/note-path.ts', 'core/dates/moments.ts'];

interface Rule {
	readonly rule: string;
	readonly breaks: (link: Link) => boolean;
}

const RULES: readonly Rule[] = [
	{
		rule: 'core imports nothing but itself and the two libraries for dates',
		breaks: ({ from, to }) =>
			inside(from, 'core') && !inside(to, 'core') && !isPackage(to, 'temporal-polyfill', 'chrono-node'),
	},
	{
		rule: 'chrono is imported only where dates in words are read',
		breaks: ({ from, to }) => isPackage(to, 'chrono-node') && !inside(from, 'core/dates/expressions'),
	},
	{
		rule: 'chrono is imported in English only',
		breaks: ({ to }) => to === 'chrono-node',
	},
	{
		rule: 'Temporal is imported in core/dates only',
		breaks: ({ from, to }) => isPackage(to, 'temporal-polyfill') && !inside(from, 'core/dates'),
	},
	{
		rule: 'a layer of core imports only itself and the layers below it',
		breaks: ({ from, to }) => layerOf(from) >= 0 && layerOf(to) > layerOf(from),
	},
	{
		rule: 'the guidelines do not import each other',
		breaks: ({ from, to }) => inside(from, 'core/guidelines/rules') && inside(to, 'core/guidelines/rules'),
	},
	{
		rule: 'the interface does not import the shell',
		breaks: ({ from, to }) => inside(from, 'ui') && inside(to, 'obsidian'),
	},
	{
		rule: 'the shell takes from the interface the types of ui/model.ts and nothing else',
		breaks: ({ from, to, typeOnly }) =>
			inside(from, 'obsidian') && inside(to, 'ui') && !(typeOnly && to === 'ui/model.ts'),
	},
	{
		rule: 'strings import nothing but strings and core',
		breaks: ({ from, to }) => inside(from, 'strings') && !inside(to, 'strings', 'core'),
	},
	{
		rule: 'strings take from core types, lists of codes, the arithmetic of days and the names of notes',
		breaks: ({ from, to, typeOnly }) =>
			inside(from, 'strings') && inside(to, 'core') && !typeOnly && !VALUES_FOR_STRINGS.includes(to),
	},
	{
		rule: 'nothing imports main',
		breaks: ({ to }) => to === 'main.ts',
	},
	{
		rule: 'only main imports the composition root',
		breaks: ({ from, to }) => to === 'obsidian/compose.ts' && from !== 'main.ts',
	},
	{
		rule: 'nothing that ships imports tests, scripts or Node',
		breaks: ({ to }) =>
			to.startsWith('..') || to.startsWith('node:') || isPackage(to, 'fs', 'path', 'os', 'crypto', 'child_process'),
	},
	{
		rule: 'what ships is a dependency in package.json or comes from Obsidian',
		breaks: ({ to }) =>
			!/^(?:core|obsidian|strings|ui)\//.test(to) &&
			!['obsidian', 'main.ts'].includes(to) &&
			!isPackage(to, ...dependencies()) &&
			!/^@(?:codemirror|lezer)\//.test(to),
	},
];

function dependencies(): string[] {
	const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
	return Object.keys((JSON.parse(text) as { dependencies: Record<string, string> }).dependencies);
}

/** Groups of files that import each other in a circle (Tarjan's strongly connected components). */
function circles(all: readonly string[], from: readonly Link[]): string[][] {
	const targets = new Map(all.map((file) => [file, [] as string[]]));
	for (const link of from) if (targets.has(link.to)) targets.get(link.from)?.push(link.to);
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const open: string[] = [];
	const found: string[][] = [];
	const visit = (file: string): number => {
		order.set(file, order.size);
		lowest.set(file, order.size - 1);
		open.push(file);
		for (const to of targets.get(file) ?? []) {
			const low = order.has(to) ? (open.includes(to) ? order.get(to)! : Infinity) : visit(to);
			lowest.set(file, Math.min(lowest.get(file)!, low));
		}
		if (lowest.get(file) === order.get(file)) {
			const circle = open.splice(open.indexOf(file));
			if (circle.length > 1) found.push(circle.sort());
		}
		return lowest.get(file)!;
	};
	for (const file of all) if (!order.has(file)) visit(file);
	return found;
}

describe('the directions of docs/architecture.md', () => {
	it.each(RULES)('$rule', ({ breaks }) => {
		const broken = links.filter(breaks);
		expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
	});

	it('have no circle of files, not even of types', () => {
		expect(circles(files, links)).toEqual([]);
	});

	it('are checked for every kind of import', () => {
		const text = [
			"import { a } from '../dates/moments';",
			"import type { B } from './b';",
			"import '../../ui/style';",
			"export * from 'chrono-node';",
			"const late = import('./late');",
			"// import '../../ui/commented';",
			"/* import '../../ui/commented'; */",
			'import {\n\tc,\n} from "obsidian";',
			"export type { D } from './d';",
		].join('\n');
		expect(linksOf('core/agenda/x.ts', text).map(({ to, typeOnly }) => (typeOnly ? `type ${to}` : to))).toEqual([
			'core/dates/moments.ts',
			'type core/agenda/b',
			'ui/style',
			'chrono-node',
			'obsidian',
			'type core/agenda/d',
			'core/agenda/late',
		]);
	});

	it('are checked in all of src', () => {
		const breaking = (from: string, to: string, typeOnly = false) =>
			RULES.filter(({ breaks }) => breaks({ from, to, typeOnly })).map(({ rule }) => rule);
		expect(links.length).toBeGreaterThan(500);
		expect(breaking('core/agenda/x.ts', 'obsidian')).toContain(RULES[0]?.rule);
		const layers = 'a layer of core imports only itself and the layers below it';
		expect(breaking('core/dates/x.ts', 'core/notes/links.ts')).toEqual([layers]);
		expect(breaking('core/settings.ts', 'core/dates/moments.ts')).toEqual([layers]);
		expect(breaking('core/agenda/x.ts', 'core/follow-up-index.ts')).toEqual([]);
		expect(breaking('obsidian/x.ts', 'ui/model.ts', true)).toEqual([]);
		expect(breaking('obsidian/x.ts', 'ui/model.ts')).toHaveLength(1);
		expect(breaking('obsidian/x.ts', 'ui/row/row-text.ts', true)).toHaveLength(1);
		expect(circles(['a', 'b', 'c'], [link('a', 'b'), link('b', 'c'), link('c', 'b')])).toEqual([['b', 'c']]);
	});

	it('have a layer for every file of core', () => {
		expect(files.filter((file) => inside(file, 'core') && layerOf(file) < 0)).toEqual([]);
	});
});

/**
 * Text of notes, not of the screen: words that the user says or writes to a contact, which the core proposes, and lines to
 * read once before the first note.
 */
const TEXT_OF_NOTES = [
	'core/message/corrected-sentence.ts',
	'core/message/draft-message.ts',
	'core/message/thanks/draft-thanks.ts',
	'core/message/next-call.ts',
	'core/message/rehearsal.ts',
	'core/notes/warm-up.ts',
];

describe('the core', () => {
	it('has no sentences; src/strings has them', () => {
		const sentences = files
			.filter((file) => inside(file, 'core') && !TEXT_OF_NOTES.includes(file))
			.flatMap((file) => sentencesIn(readFileSync(join(SRC, file), 'utf8')).map((sentence) => `${file}: ${sentence}`));
		expect(sentences).toEqual([]);
	});

	it('would be found with one', () => {
		expect(sentencesIn("const a = 'No date yet.';")).toEqual(["'No date yet.'"]);
		expect(sentencesIn('const a = `About ${count} words more.`;')).toHaveLength(1);
		expect(sentencesIn("/** 'No date yet.' */ const a = 'date.missing'; // 'No date yet.'")).toEqual([]);
	});
});

/** String literals of at least two words that end like a sentence, outside comments. */
function sentencesIn(text: string): string[] {
	const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
	return [...code.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g)]
		.map(([literal]) => literal)
		.filter((literal) => /^.\p{Lu}\S* .*[\p{L}\p{N}}”][.!?]['"`]$/su.test(literal));
}

const topOf = (path: string) => path.slice(0, path.indexOf('/'));
const link = (from: string, to: string): Link => ({ from, to, typeOnly: true });

describe('the folders of src', () => {
	it(`hold at most ${MOST_FILES_IN_A_FOLDER} files each`, () => {
		const counts = new Map<string, number>();
		for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
		expect([...counts].filter(([, count]) => count > MOST_FILES_IN_A_FOLDER)).toEqual([]);
	});

	/** A test named after the file that it imports is in the same folder as that file; a test of a topic is in a folder that src has too. */
	it('are mirrored by the folders of tests', () => {
		const tests = ['core', 'obsidian', 'strings', 'ui']
			.flatMap((top) => sources(join(__dirname, top)).map((path) => `${top}/${path}`))
			.filter((path) => /\.test\.tsx?$/.test(path));
		const misplaced = tests.filter((test) => {
			if (!existsSync(join(SRC, dirname(test)))) return true;
			const name = basename(test).replace(/\.(?:property\.)?test\.tsx?$/, '');
			const text = readFileSync(join(__dirname, test), 'utf8');
			const homes = [...text.matchAll(/from '(?:\.\.\/)+src\/([^']+)'/g)]
				.map(([, path = '']) => path)
				.filter((path) => basename(path) === name && topOf(path) === topOf(test) && !known.has(`${path}/index.ts`))
				.map((path) => dirname(path));
			return homes.length > 0 && !homes.includes(dirname(test));
		});
		expect(misplaced).toEqual([]);
		expect(tests.length).toBeGreaterThan(100);
	});
});
