const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom with the web APIs Node has and jsdom lacks. */
module.exports = class extends TestEnvironment {
	async setup() {
		await super.setup();
		for (const name of ['TextEncoder', 'TextDecoder', 'structuredClone', 'Uint8Array', 'ArrayBuffer']) {
			this.global[name] = globalThis[name];
		}
		this.global[Symbol.for('host: in the next turn')] = setImmediate;
	}
};
