import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDELINE_CODES } from '../../../src/core/guidelines';

const DOCS = join(__dirname, '../../../docs');
const page = readFileSync(join(DOCS, 'guidance.md'), 'utf8');

describe('The walk through the practice', () => {
	test.each(GUIDELINE_CODES)('describes %s and shows it', (code) => {
		expect(page).toContain(`\`${code}\``);
		expect(page).toContain(`](pictures/guidance-${code}.png)`);
	});

	test('shows only pictures that are there, say what they show, and load fast', () => {
		const pictures = [...page.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
		expect(pictures.length).toBeGreaterThanOrEqual(GUIDELINE_CODES.length);
		for (const [, says = '', path = ''] of pictures) {
			expect([path, says.length > 10]).toEqual([path, true]);
			expect([path, statSync(join(DOCS, path)).size < 40_000]).toEqual([path, true]);
		}
	});
});
