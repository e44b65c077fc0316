import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const HOST = __dirname;
const ROOT = join(HOST, '../..');

interface Package {
	readonly exports: Record<string, string>;
	readonly peerDependencies: Record<string, string>;
	readonly devDependencies: Record<string, string>;
}

const read = (path: string) => readFileSync(path, 'utf8');
const own = JSON.parse(read(join(HOST, 'package.json'))) as Package;
const root = JSON.parse(read(join(ROOT, 'package.json'))) as Package;

const posixPath = (path: string) => path.split(sep).join('/');

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(?:tsx?|mjs|cjs)$/.test(path))
		.map((path) => join(folder, path));
}

function specifiersOf(path: string): string[] {
	return [...read(path).matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*'([\w@./-]+)'/g)].map(
		([, specifier = '']) => specifier,
	);
}

const isInHost = (path: string) => path.startsWith(HOST + sep);
const files = filesIn(HOST);

describe('The package of the stand-in', () => {
	it('is imported through its entry points only', () => {
		const entries = Object.values(own.exports).map((entry) => join(HOST, entry).replace(/\.ts$/, ''));
		const outside = [...filesIn(join(ROOT, 'tests')), ...filesIn(join(ROOT, 'scripts'))].filter(
			(path) => !isInHost(path),
		);
		const imports = outside.flatMap((path) =>
			specifiersOf(path)
				.filter((specifier) => specifier.startsWith('.'))
				.map((specifier) => ({ path, to: join(dirname(path), specifier) })),
		);
		const intoHost = imports.filter(({ to }) => isInHost(to));
		expect(intoHost.length).toBeGreaterThan(10);
		const passing = intoHost.filter(({ to }) => !entries.includes(to.replace(/\.ts$/, '')));
		expect(passing.map(({ path, to }) => posixPath(`${relative(ROOT, path)} imports ${relative(ROOT, to)}`))).toEqual(
			[],
		);
	});

	it('imports nothing of the plugin, and its tests only what all tests share', () => {
		const TESTS = join(ROOT, 'tests');
		const leaving = files.flatMap((path) =>
			specifiersOf(path)
				.filter((specifier) => specifier.startsWith('.'))
				.map((specifier) => join(dirname(path), specifier))
				.filter((to) => !isInHost(to) && !(path.includes('.test.') && dirname(to) === TESTS))
				.map((to) => posixPath(`${relative(ROOT, path)} imports ${relative(ROOT, to)}`)),
		);
		expect(leaving).toEqual([]);
	});

	it('names every package that it needs, in the version that is installed', () => {
		const needed = files
			.filter((path) => !path.includes('.test.'))
			.flatMap(specifiersOf)
			.filter((specifier) => !/^(?:\.|node:)/.test(specifier))
			.map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier)
			.map((name) => (name === 'mdast' ? '@types/mdast' : name));
		expect([...new Set(needed)].sort()).toEqual(Object.keys(own.peerDependencies).sort());
		expect(root.devDependencies).toMatchObject(own.peerDependencies);
	});

	it('has steps in docs/real-app-check.md that are numbered in order', () => {
		const steps = [...read(join(ROOT, 'docs/real-app-check.md')).matchAll(/^\| (\d+) \|/gm)].map(([, step]) =>
			Number(step),
		);
		expect(steps.length).toBeGreaterThan(20);
		expect(steps).toEqual(steps.map((_, at) => at + 1));
	});

	it('has a step of docs/real-app-check.md for each behaviour that is not certain', () => {
		const numbersIn = (text: string) => [...new Set(text.match(/\bA\d+\b/g))].sort();
		const uncertain = numbersIn(read(join(HOST, 'README.md')));
		const steps = read(join(ROOT, 'docs/real-app-check.md')).split('\n');
		expect(uncertain).toContain('A11');
		expect(numbersIn(steps.filter((line) => /^\| \d+ \|/.test(line)).join('\n'))).toEqual(uncertain);
	});
});
