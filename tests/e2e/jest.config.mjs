import shared from '../../jest.config.mjs';

/** The built main.js in Chromium. Run by `npm test`, which builds before and sets CHROME_PATH. */
/** @type {import('jest').Config} */
export default {
	...shared,
	rootDir: '../..',
	testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/'],
	// Both are written for Node as they are, and large.
	transformIgnorePatterns: ['/node_modules/(?:playwright-core|axe-core)/'],
	globalSetup: '<rootDir>/tests/e2e/build-once.mjs',
	testTimeout: 60_000,
	maxWorkers: 2,
};
