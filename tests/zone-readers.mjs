import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Code whose result can depend on the zone of the machine: the local fields of a `Date`, local formats, `Temporal.Now`,
 * moment and chrono, and a process that runs code of its own. An instant, such as `Date.now()` or `new Date(Date.UTC(…))`,
 * is the same in every zone.
 */
const READS_ZONE = new RegExp(
	[
		/\bnew Date\((?!\)|Date\.UTC\(|NaN\)|`[^`]*Z`\))/,
		/\bDate\.parse\b/,
		/\.[gs]et(?:Minutes|Hours|Day|Date|Month|FullYear|TimezoneOffset)\(/,
		/\btoLocale(?:Date|Time)?String\b/,
		/\bDateTimeFormat\(/,
		/\bTemporal\.Now\b/,
		/(?<![.\w])moment\(|'chrono-node/,
		/\bfreezeClock\(|\bprocess\.env\.TZ\b/,
		/'node:child_process'/,
	]
		.map(({ source }) => source)
		.join('|'),
);

/**
 * Modules that call such code and have the same result in every zone, each with the tests that prove it. The proof runs
 * in both zones; tests that reach no other such module run in one.
 */
export const PROVEN_IN_BOTH_ZONES = {
	'src/core/dates/expressions/kinds/iso-time.ts': 'tests/core/dates/',
	'src/core/markdown/day-links.ts': 'tests/core/markdown/day-links.test.ts',
	'src/strings/date-format.ts': 'tests/strings/date-format.test.ts',
};

/** Tests that reach such code, and whose result is the same in every zone, each with the reason. */
export const SAME_IN_EVERY_ZONE = {
	'tests/boundaries.test.ts': 'names chrono as a package',
	'tests/shipped.test.ts': 'reads sources and the bundle',
	'tests/ui/styles.test.ts': 'reads style sheets',
	'tests/host/api/api.test.ts': 'compares declarations',
	'tests/scripts/reader-hash.test.ts': 'hashes sources',
	'tests/core/dates/expressions/kinds/machine-zones.test.ts': 'starts a process in each of its own zones',
	'tests/obsidian/reading/bulk-changes.test.ts': 'counts readings and redraws',
};

const EXTENSIONS = ['', '.ts', '.tsx', '.mjs', '.cjs', '/index.ts'];
const STATEMENT = /\b(?:import|export)\s+(type\s+)?(?:[^'"();=]*?\bfrom\s+)?'([^'\n]+)'/g;
const CALL = /\b(?:import|require|requireActual|mock)(?:<[^>()]*>)?\(\s*'([^'\n]+)'/g;

const posixPath = (path) => relative(ROOT, path).split(sep).join('/');

function fileOf(from, specifier) {
	if (specifier === 'obsidian') return join(ROOT, 'tests/host/obsidian/index.ts');
	if (!specifier.startsWith('.')) return null;
	const path = join(ROOT, dirname(from), specifier);
	const found = EXTENSIONS.map((extension) => path + extension).find(
		(file) => existsSync(file) && statSync(file).isFile(),
	);
	return found ?? null;
}

const modules = new Map();

function moduleAt(path) {
	const known = modules.get(path);
	if (known) return known;
	const code = readFileSync(join(ROOT, path), 'utf8')
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/^\s*\/\/.*$/gm, '');
	const specifiers = [
		...[...code.matchAll(STATEMENT)].filter(([, type]) => !type).map(([, , specifier]) => specifier),
		...[...code.matchAll(CALL)].map(([, specifier]) => specifier),
	];
	const imports = specifiers.map((specifier) => fileOf(path, specifier)).filter((file) => file !== null);
	const found = { readsZone: READS_ZONE.test(code), imports: imports.map(posixPath) };
	modules.set(path, found);
	return found;
}

/**
 * A test file and all that it imports: `tests/obsidian/shell.ts`.
 * @param {string} testFile
 * @returns {string[]}
 */
export function reachedBy(testFile) {
	const reached = new Set([testFile]);
	for (const path of reached) {
		for (const each of moduleAt(path).imports) reached.add(each);
	}
	return [...reached];
}

/** The modules that read the zone, among a test file and all that it imports. */
export function zoneReaders(testFile) {
	return reachedBy(testFile)
		.filter((path) => moduleAt(path).readsZone)
		.sort();
}

/** Whether a test can have another result in another zone of the machine, or proves that it has not. */
export function dependsOnZone(testFile) {
	if (testFile in SAME_IN_EVERY_ZONE) return false;
	return zoneReaders(testFile).some((path) => {
		const proof = PROVEN_IN_BOTH_ZONES[path];
		return proof === undefined || testFile.startsWith(proof);
	});
}

/** All unit tests: `tests/core/dates/robust.test.ts`. */
export function unitTests() {
	return readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
		.map((name) => posixPath(join(ROOT, 'tests', name)))
		.filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith('tests/e2e/'))
		.sort();
}
