import type { CachedMetadata } from 'obsidian';
import { propertiesFrom } from '../../../src/obsidian/reading/metadata';

const cached = (frontmatter: Record<string, unknown>) => ({ frontmatter }) as CachedMetadata;

describe('the properties of a note', () => {
	it('include one that the user calls position', () => {
		expect(propertiesFrom('', cached({ contact: 'Dana', position: 'Head of pricing' })).properties).toEqual({
			contact: 'Dana',
			position: 'Head of pricing',
		});
	});

	it('do not include the place of the block', () => {
		const point = { line: 0, col: 0, offset: 0 };
		expect(propertiesFrom('', cached({ contact: 'Dana', position: { start: point, end: point } })).properties).toEqual({
			contact: 'Dana',
		});
	});
});
