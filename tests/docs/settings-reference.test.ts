import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsReference } from '../../scripts/settings-reference/reference';
import { DEFAULT_SETTINGS } from '../../src/core/settings';

const page = readFileSync(join(__dirname, '../../docs/settings.md'), 'utf8');

describe('docs/settings.md', () => {
	it('says what the code says; npm run settings-reference rewrites it', () => {
		expect(unspaced(page)).toBe(unspaced(settingsReference()));
	});

	it('has a place for every setting', () => {
		const names = [
			...Object.keys(DEFAULT_SETTINGS),
			...Object.keys(DEFAULT_SETTINGS.properties).map((name) => `properties.${name}`),
		];
		expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
	});
});

/** Prettier aligns tables. */
function unspaced(text: string): string {
	return text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim();
}
