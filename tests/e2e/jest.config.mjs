import shared from '../../jest.config.mjs';

/** The built main.js in Chromium. Run by `npm test`, which builds before and sets CHROME_PATH. */
/** @type {import('jest').Config} */
export default {
	...shared,
	rootDir: '../..',
	testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/'],
	// Playwright is written for Node as it is, and large.
	transformIgnorePatterns: ['/node_modules/playwright-core/'],
	testTimeout: 60_000,
	maxWorkers: 1,
	passWithNoTests: true,
};
