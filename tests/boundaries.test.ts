import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const ROOT = join(__dirname, '..');
const SRC = join(ROOT, 'src');

interface Import {
	readonly from: string;
	/** A path below `src`, or a package. */
	readonly to: string;
}

const posix = (path: string) => path.split(sep).join('/');

function sources(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.tsx?$/.test(path))
		.map(posix)
		.sort();
}

const IMPORT = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\brequire\(\s*)(['"])([^'"\n]+)\1/g;

/** `import … from`, `export … from`, `import '…'`, `import('…')` and `require('…')`, outside comments. */
export function importsOf(path: string, text: string): Import[] {
	const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
	return [...code.matchAll(IMPORT)].map(([, , specifier = '']) => ({
		from: path,
		to: specifier.startsWith('.') ? posix(relative(SRC, join(SRC, dirname(path), specifier))) : specifier,
	}));
}

const imports = sources(SRC).flatMap((path) => importsOf(path, readFileSync(join(SRC, path), 'utf8')));

const isPackage = (to: string, ...names: string[]) => names.some((name) => to === name || to.startsWith(`${name}/`));
const inside = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`));

/** Parts of core, from the ground up: a part imports only what stands before it. */
const CORE_LAYERS = [
	['core/channels', 'core/follow-up', 'core/settings'],
	['core/dates'],
	['core/notes'],
	['core/agenda', 'core/follow-up-index', 'core/message'],
	['core/guidelines'],
	['core/explain'],
];

const layerOf = (path: string) =>
	CORE_LAYERS.findIndex((parts) =>
		parts.some((part) => path === part || path.startsWith(`${part}/`) || path.replace(/\.tsx?$/, '') === part),
	);

const RULES: readonly { readonly rule: string; readonly breaks: (link: Import) => boolean }[] = [
	{
		rule: 'core imports nothing but itself and the two libraries that read and reckon dates',
		breaks: ({ from, to }) =>
			inside(from, 'core') && !inside(to, 'core') && !isPackage(to, 'temporal-polyfill', 'chrono-node'),
	},
	{
		rule: 'chrono is imported only where dates in words are read',
		breaks: ({ from, to }) => isPackage(to, 'chrono-node') && !inside(from, 'core/dates/chrono'),
	},
	{
		rule: 'chrono is imported in English alone',
		breaks: ({ to }) => to === 'chrono-node',
	},
	{
		rule: 'Temporal reckons inside core/dates',
		breaks: ({ from, to }) => isPackage(to, 'temporal-polyfill') && !inside(from, 'core/dates'),
	},
	{
		rule: 'a part of core imports only what stands before it',
		breaks: ({ from, to }) => layerOf(from) >= 0 && layerOf(to) > layerOf(from),
	},
	{
		rule: 'guidelines never import each other, but for their list',
		breaks: ({ from, to }) =>
			inside(from, 'core/guidelines') &&
			inside(to, 'core/guidelines') &&
			!/^core\/guidelines\/index\.ts$/.test(from) &&
			!/^core\/guidelines\/(?:guideline|words|wording|context|facts)\b/.test(to),
	},
	{
		rule: 'the interface knows core, not the shell that drives it',
		breaks: ({ from, to }) => inside(from, 'ui') && inside(to, 'obsidian'),
	},
	{
		rule: 'strings are words alone, and know nothing but the domain words',
		breaks: ({ from, to }) => inside(from, 'strings') && !inside(to, 'strings') && to !== 'core/follow-up',
	},
	{
		rule: 'nothing imports main',
		breaks: ({ to }) => to === 'main',
	},
	{
		rule: 'nothing that ships imports tests, scripts or Node',
		breaks: ({ to }) =>
			to.startsWith('..') || to.startsWith('node:') || isPackage(to, 'fs', 'path', 'os', 'crypto', 'child_process'),
	},
	{
		rule: 'what ships is what package.json promises, or what Obsidian gives',
		breaks: ({ to }) =>
			!/^(?:core|obsidian|strings|ui)(?:\/|$)/.test(to) &&
			to !== 'obsidian' &&
			!isPackage(to, ...dependencies()) &&
			!/^@(?:codemirror|lezer)\//.test(to),
	},
];

function dependencies(): string[] {
	const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
	return Object.keys((JSON.parse(text) as { dependencies: Record<string, string> }).dependencies);
}

describe('the directions of docs/architecture.md', () => {
	it.each(RULES)('$rule', ({ breaks }) => {
		expect(imports.filter(breaks).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
	});

	it('are looked for in every kind of import', () => {
		const text = [
			"import { a } from '../dates/days';",
			"import type { B } from './b';",
			"import '../../ui/style';",
			"export * from 'chrono-node';",
			"const late = import('./late');",
			"// import '../../ui/commented';",
			"/* import '../../ui/commented'; */",
			'import {\n\tc,\n} from "obsidian";',
		].join('\n');
		expect(importsOf('core/agenda/x.ts', text).map(({ to }) => to)).toEqual([
			'core/dates/days',
			'core/agenda/b',
			'ui/style',
			'chrono-node',
			'core/agenda/late',
			'obsidian',
		]);
	});

	it('are looked for in all of src', () => {
		expect(imports.length).toBeGreaterThan(100);
		expect(RULES[0]?.breaks({ from: 'core/agenda/x.ts', to: 'obsidian' })).toBe(true);
		expect(RULES[4]?.breaks({ from: 'core/dates/x.ts', to: 'core/notes/links' })).toBe(true);
		expect(RULES[4]?.breaks({ from: 'core/settings.ts', to: 'core/dates/days' })).toBe(true);
		expect(RULES[4]?.breaks({ from: 'core/agenda/x.ts', to: 'core/follow-up-index' })).toBe(false);
	});
});
