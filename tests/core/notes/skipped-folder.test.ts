import { skippedBy } from '../../../src/core/notes/skipped-folder';

describe('What a setting skips', () => {
	it.each([
		['Work/Templates/Call.md', 'templates'],
		['Templates/Call.md', '/Templates/'],
		['Archive/2024/May/Dana.md', 'Archive/2024'],
		['Archive/2024/Dana.md', 'archive/2024/'],
		['Ideas.md', 'Ideas.md'],
		['Work/ideas.md', 'Ideas.md'],
		['Archive/Old.md', 'Archive/Old.md'],
	])('%s is skipped by %s', (path, entry) => {
		expect(skippedBy(path, ['Elsewhere', entry])).toBe(entry);
	});

	it.each([
		['Templates.md', 'Templates'],
		['My templates/Call.md', 'Templates'],
		['Work/Archive/2024/Dana.md', 'Archive/2024'],
		['Archive/2024b/Dana.md', 'Archive/2024'],
		['Archive/2024.md', 'Archive/2024'],
		['Ideas.md.md', 'Ideas.md'],
		['More ideas.md', 'Ideas.md'],
		['Work/Archive/Old.md', 'Archive/Old.md'],
	])('%s is not skipped by %s', (path, entry) => {
		expect(skippedBy(path, [entry])).toBeNull();
	});
});
