// Jest evaluates each module again for each test file. For the core this takes longer than most tests: the engine compiles
// every pattern again, and starts to optimize every function again. The core has no state except caches, so each worker
// evaluates it once, outside the contexts of the test files, and all test files share it.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import swcJest from '@swc/jest';

/** Packages with neither DOM nor state: those of the core, and the parsers and the text of the stand-in for Obsidian. */
const PACKAGES = [
	/chrono-node|temporal-polyfill|yaml|@lezer|@codemirror[\\/]state|@marijn[\\/]find-cluster-break/,
	/micromark[^\\/]*|mdast-util-[^\\/]*|unist-util-[^\\/]*|decode-named-character-reference|character-entities/,
	/ccount|devlop|escape-string-regexp|fault|format|longest-streak|markdown-table|zwitch/,
];

/** The table of icons of the stand-in for Obsidian. */
const IS_TABLE = /[\\/]tests[\\/]host[\\/]obsidian[\\/]base[\\/](?:icon-library|lucide-names)\.ts$/;

/** The core and these packages. */
const IS_SHARED = new RegExp(
	`[\\\\/](?:src[\\\\/]core|node_modules[\\\\/](?:${PACKAGES.map(({ source }) => source).join('|')}))[\\\\/]`,
);

/** Large packages without DOM and clock, which Node evaluates: all test files of a worker share them, too. */
const IS_OF_NODE = /[\\/]node_modules[\\/](?:fast-check|lucide|typescript)[\\/]/;

/** The key under which the code of all test files finds {@link share}. */
const KEY = 'due-follow-ups: evaluate once';

/** The shared modules of this worker, by path. */
const modules = new Map();

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

/** Gives a module of a test file the exports of the shared module. Evaluates that for the first test file. */
function share(module, body, jest) {
	const path = module.filename;
	const known = modules.get(path);
	if (known) {
		module.exports = known.exports;
		return;
	}
	const shared = { exports: module.exports, changedAt: changedAt(path) };
	modules.set(path, shared);
	try {
		// Mocks are for one test file only.
		runInThisContext(`(${body})`, { filename: path })(shared, shared.exports, jest.requireActual);
	} catch (error) {
		modules.delete(path);
		throw error;
	}
	module.exports = shared.exports;
}

/** Evaluates all modules again if one of them has changed since the previous test file. */
function forgetChanged() {
	if ([...modules].some(([path, shared]) => changedAt(path) !== shared.changedAt)) modules.clear();
}

globalThis[Symbol.for(KEY)] = { share, forgetChanged, require: createRequire(import.meta.url) };

const OUTSIDE = `require('node:vm').runInThisContext("globalThis[Symbol.for('${KEY}')]")`;

/** Calls `share`, or the function that `tests/own-core.ts` sets. All in the first line, so that no other line moves. */
const START = `(globalThis.evaluateModule ??= ${OUTSIDE}.share)(module, function (module, exports, require) {`;
const END = '\n}, jest, require);';

const version = createHash('sha1')
	.update(readFileSync(fileURLToPath(import.meta.url)))
	.digest('hex');

/** Jest calls this for each test file. */
function createTransformer(options) {
	const swc = swcJest.createTransformer(options);
	return {
		...swc,
		process(source, path, jestOptions) {
			if (IS_OF_NODE.test(path)) return { code: `module.exports = ${OUTSIDE}.require(__filename);` };
			const result = swc.process(source, path, jestOptions);
			return IS_SHARED.test(path) || IS_TABLE.test(path) ? { ...result, code: START + result.code + END } : result;
		},
		getCacheKey: (...args) => swc.getCacheKey(...args) + version,
	};
}

export default { createTransformer };
