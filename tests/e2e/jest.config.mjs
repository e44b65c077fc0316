import shared from '../../jest.config.mjs';

/** Tests the built main.js in Chromium. `npm test` runs it and sets CHROME_PATH. */
/** @type {import('jest').Config} */
export default {
	...shared,
	rootDir: '../..',
	testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/'],
	// Node runs these large packages without a transform.
	transformIgnorePatterns: ['/node_modules/(?:playwright(?:-core)?|axe-core|typescript)/'],
	globalSetup: '<rootDir>/tests/e2e/build-once.mjs',
	setupFilesAfterEnv: ['<rootDir>/tests/e2e/second-try.mjs'],
	reporters: ['default', '<rootDir>/tests/e2e/second-try-reporter.mjs'],
	testTimeout: 60_000,
	maxWorkers: 2,
};
