import shared from '../jest.config.mjs';

/**
 * Tests whose result cannot depend on the time zone of the machine, each with the reason. Every other test, and so
 * every new one, runs in two zones. `tests/second-zone.test.ts` checks this list.
 */
export const SAME_IN_EVERY_ZONE = [
	{ tests: 'tests/boundaries.test.ts', reason: 'reads imports' },
	{ tests: 'tests/second-zone.test.ts', reason: 'reads the names of test files' },
	{ tests: 'tests/shipped.test.ts', reason: 'reads sources and the bundle' },
	{ tests: 'tests/docs/links.test.ts', reason: 'reads links and names in the docs' },
	{ tests: 'tests/docs/settings-reference.test.ts', reason: 'compares two texts' },
	{ tests: 'tests/scripts/reader-hash.test.ts', reason: 'hashes sources' },
	{ tests: 'tests/host/markdown/', reason: 'turns Markdown into HTML' },
	{ tests: 'tests/host/metadata/', reason: 'finds links, headings and properties in text' },
	{ tests: 'tests/core/markdown/', reason: 'finds blocks, links and hidden spans in text' },
	{ tests: 'tests/core/english/', reason: 'splits and recognises words' },
	{ tests: 'tests/core/message/unseen.test.ts', reason: 'looks for words in messages' },
	{ tests: 'tests/obsidian/reading/yielding.test.ts', reason: 'counts turns of the event loop' },
];

const escaped = (path) => path.replace(/[.]/g, '\\.');

/** @type {import('jest').Config} */
export default {
	...shared,
	rootDir: '..',
	testPathIgnorePatterns: [
		...shared.testPathIgnorePatterns,
		...SAME_IN_EVERY_ZONE.map(({ tests }) => `<rootDir>/${escaped(tests)}`),
	],
};
