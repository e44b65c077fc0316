/**
 * A test file that imports this first evaluates the core for itself, so that its mocks, and its spies on built-in
 * functions, reach the core. Other test files share one core, see `tests/evaluate-once.mjs`.
 */
Object.assign(globalThis, {
	evaluateModule: (
		module: { exports: unknown },
		body: (module: unknown, exports: unknown, require: unknown) => void,
		_jest: unknown,
		require: unknown,
	) => body(module, module.exports, require),
});

export {};
