// Jest resolves, reads and compiles each module again for each test file, and the engine each function that runs. The
// compiled code needs no context, so each worker does this once for a module, and evaluates it in the context of each test
// file.
const { createRequire } = require('node:module');
const { Script } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');
const { RunningTest } = require('./running-test.cjs');

/** The compiled modules of this worker, by path. In watch mode, the source of a path can change. */
const compiled = new Map();

function scriptOf(source, filename, parameters) {
	const known = compiled.get(filename);
	if (known?.source === source) return known.script;
	const start = `(function (${parameters}) {`;
	// The offset keeps the columns of the first line, on which the source maps rely.
	const script = new Script(`${start}${source}\n})`, { filename, columnOffset: -start.length });
	compiled.set(filename, { source, script });
	return script;
}

/** Jest clears its maps after each test file. This one stays. */
class KeptMap extends Map {
	clear() {}
}

/** The transformed sources of this worker, by path and by whether they are modules of Jest. */
const transformed = new KeptMap();

/** The paths of modules by importing file and name, for each set of package conditions. */
const resolved = new Map();

/** Transforms each file once per worker, without looking at the disk again. */
function transformOnce(cache) {
	const transform = cache.transform.bind(cache);
	cache.transform = (filename, options) => {
		if (options?.supportsStaticESM) return transform(filename, options);
		const key = `${filename} ${options?.isInternalModule ?? false}`;
		const known = transformed.get(key);
		if (known === undefined) {
			const code = transform(filename, options);
			transformed.set(key, { sourceMapPath: null, ...cache.transforms.get(filename), code });
			return code;
		}
		if (!options?.isInternalModule) cache.transforms.set(filename, known);
		if (known.sourceMapPath) cache.sourceMaps.set(filename, known.sourceMapPath);
		return known.code;
	};
}

/** Looks for each import once per worker. */
function resolveOnce(resolution) {
	const conditions = String(resolution.cjsConditions);
	if (!resolved.has(conditions)) resolved.set(conditions, new KeptMap());
	resolution.cjsCache = resolved.get(conditions);
}

/** Parts of Jest that only word failures and draw random numbers, and the snapshots that no test takes. They need no context. */
const OF_NODE = new Set(['jest-message-util', 'jest-snapshot', 'pure-rand']);

/** Reports no single test to the main process, which only counts them: it learns of all tests of a file at its end. */
const withoutReports = ({ initialize, ...framework }) => ({
	...framework,
	initialize: (options) => initialize({ ...options, sendMessageToJest: undefined }),
});

/** What `evaluate-once.mjs` gives to the code of all test files. */
const EVALUATED_ONCE = Symbol.for('due-follow-ups: evaluate once');

/** Used by Jest for each test file. */
class Runtime extends JestRuntime {
	constructor(...options) {
		super(...options);
		const { executor } = this;
		const { watch, watchAll } = options.at(-1);
		if (watch || watchAll) {
			globalThis[EVALUATED_ONCE]?.forgetChanged();
		} else {
			transformOnce(this.transformCache);
			resolveOnce(this._resolution);
		}
		const compile = executor.compile.bind(executor);
		executor.compile = (source, filename) => {
			const context = this._environment.getVmContext();
			if (context == null || this._resolution.isCoreModule(filename)) return compile(source, filename);
			let script;
			try {
				script = scriptOf(source, filename, executor.injectedModuleParameters.join(', '));
			} catch {
				// Jest explains the syntax error.
				return compile(source, filename);
			}
			return script.runInContext(context);
		};
	}

	/** @override */
	requireInternalModule(from, name) {
		if (name === 'node:async_hooks') return { AsyncLocalStorage: RunningTest };
		if (OF_NODE.has(name)) return createRequire(from)(name);
		const module = super.requireInternalModule(from, name);
		return name === undefined && 'initialize' in module ? withoutReports(module) : module;
	}
}

module.exports = { __esModule: true, default: Runtime };
