import { RenamedPaths } from '../../../src/obsidian/sidebar/renamed-paths';

const pathsWith = (...current: string[]) => new RenamedPaths((path) => current.includes(path));

describe('renamed paths', () => {
	it('leave a path alone that no note had before', () => {
		expect(pathsWith().resolve('Dana.md')).toBe('Dana.md');
	});

	it('lead from every earlier path of a note to its present one', () => {
		const paths = pathsWith('People/Dana Whitfield.md');
		paths.add('Dana.md', 'People/Dana.md');
		paths.add('People/Dana.md', 'People/Dana Whitfield.md');
		expect(paths.resolve('Dana.md')).toBe('People/Dana Whitfield.md');
		expect(paths.resolve('People/Dana.md')).toBe('People/Dana Whitfield.md');
	});

	it('prefer a note that has the path now to one that had it before', () => {
		const paths = pathsWith('Dana.md', 'Old Dana.md');
		paths.add('Dana.md', 'Old Dana.md');
		expect(paths.resolve('Dana.md')).toBe('Dana.md');
	});

	it('follow a note that gets its first path back', () => {
		const paths = pathsWith('Dana.md');
		paths.add('Dana.md', 'People/Dana.md');
		paths.add('People/Dana.md', 'Dana.md');
		expect(paths.resolve('People/Dana.md')).toBe('Dana.md');
	});

	it('end, also when renames form a cycle', () => {
		const paths = pathsWith();
		paths.add('A.md', 'B.md');
		paths.add('B.md', 'C.md');
		paths.add('C.md', 'A.md');
		expect(['A.md', 'B.md', 'C.md']).toContain(paths.resolve('B.md'));
	});
});
