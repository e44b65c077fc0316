// Jest compiles each module again for each test file, and the engine each function that runs. The compiled code needs no
// context, so each worker compiles a module once and evaluates it in the context of each test file.
const { Script } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

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

/** Used by Jest for each test file. */
class Runtime extends JestRuntime {
	constructor(...options) {
		super(...options);
		const { executor } = this;
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
}

module.exports = { __esModule: true, default: Runtime };
