import { copyName } from '../../../../src/core/notes/copies/copy-path';

describe('The name of a copy that sync leaves behind', () => {
	test.each([
		['Meetings/Dana (conflicted copy 2026-11-20 081500).md', 'Meetings/Dana.md', true],
		["Dana (Kim's conflicted copy 2026-11-20).md", 'Dana.md', true],
		['2026-11-19 Dana (Conflicted copy Kims-MacBook 202611201234).md', '2026-11-19 Dana.md', true],
		['Meetings/Dana.sync-conflict-20261120-081500-ABCDEFG.md', 'Meetings/Dana.md', true],
		['Dana 2.md', 'Dana.md', false],
	])('%s', (path, original, certain) => {
		expect(copyName(path)).toEqual({ original, certain });
	});

	test.each([
		'Dana.md',
		'Dana 2026-11-12.md',
		'Conflict training.md',
		'Dana (conflicted).md',
		'2.md',
		'Q 12.md',
		'Dana 1.md',
	])('is not %s', (path) => {
		expect(copyName(path)).toBeNull();
	});
});
