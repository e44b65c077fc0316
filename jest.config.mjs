/** @type {import('jest').Config} */
export default {
	testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
	transform: {
		'^.+\\.(t|j|mj)sx?$': [
			'<rootDir>/tests/evaluate-once.mjs',
			{
				jsc: {
					parser: { syntax: 'typescript', tsx: true },
					transform: { react: { runtime: 'automatic', importSource: 'preact' } },
					target: 'es2022',
				},
				module: { type: 'commonjs' },
				// In files of their own. Inline, they are two thirds of the text that each test file holds in memory.
				sourceMaps: true,
			},
		],
	},
	moduleNameMapper: {
		'^obsidian$': '<rootDir>/tests/host/obsidian/index.ts',
		// Its file for browsers needs a document, which the shared packages of evaluate-once.mjs do not have.
		'^decode-named-character-reference$': '<rootDir>/node_modules/decode-named-character-reference/index.js',
	},
	transformIgnorePatterns: [],
	testEnvironment: 'node',
	runtime: '<rootDir>/tests/compile-once.cjs',
	testSequencer: '<rootDir>/tests/slow-first.mjs',
	// A busy machine needs several times as long as a quiet one for a property test over the whole plugin.
	testTimeout: 30_000,
	maxWorkers: '100%',
};
