import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SAME_IN_EVERY_ZONE } from './second-zone.config.mjs';

const ROOT = join(__dirname, '..');

/** What a test needs to look at the clock or at the zone of the machine. */
const CLOCK = /\bnew Date\b|\bDate\.|\bTemporal\.|toLocale|setSystemTime|freezeClock|process\.env\.TZ/;

function testFiles(path: string): string[] {
	const full = join(ROOT, path);
	if (!statSync(full).isDirectory()) return [full];
	return readdirSync(full, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.test\.tsx?$/.test(name))
		.map((name) => join(full, name));
}

describe('The tests that run in one zone only', () => {
	it.each(SAME_IN_EVERY_ZONE)('$tests exist and look at no clock', ({ tests, reason }) => {
		const files = testFiles(tests);
		expect(files.length).toBeGreaterThan(0);
		expect(reason).not.toBe('');
		if (tests === 'tests/second-zone.test.ts') return;
		expect(files.filter((file) => CLOCK.test(readFileSync(file, 'utf8')))).toEqual([]);
	});
});
