import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependsOnZone, PROVEN_IN_BOTH_ZONES, SAME_IN_EVERY_ZONE, unitTests, zoneReaders } from './zone-readers.mjs';

const ROOT = join(__dirname, '..');
const inBoth = unitTests().filter(dependsOnZone);

describe('the tests that run in two zones', () => {
	it.each([
		'tests/core/dates/expressions/kinds/zone.test.ts',
		'tests/core/dates/reader-clock.test.ts',
		'tests/core/notes/read-note.test.ts',
		'tests/obsidian/creation-day.test.ts',
		'tests/obsidian/plugin.test.ts',
		'tests/obsidian/actions/calendar/export.test.ts',
		'tests/obsidian/announcements/system-notifications.test.ts',
		'tests/obsidian/settings/settings.test.ts',
		'tests/scripts/due.test.ts',
		'tests/strings/date-format.test.ts',
		'tests/vault.test.ts',
	])('include %s, which can have another result in another zone', (path) => expect(inBoth).toContain(path));

	it.each([
		'tests/core/english/sentences.test.ts',
		'tests/core/markdown/scan.test.ts',
		'tests/core/notes/write/two-devices.test.ts',
		'tests/core/notes/identity.test.ts',
		'tests/host/markdown/render.test.ts',
		'tests/ui/row/row-text.test.ts',
	])('leave out %s, which reaches no code that reads the zone without proof', (path) => {
		expect(unitTests()).toContain(path);
		expect(inBoth).not.toContain(path);
	});

	it('include every test that creates a local date or freezes the clock', () => {
		const local = /new Date\(\d|freezeClock\(/;
		const tests = unitTests().filter((path) => local.test(readFileSync(join(ROOT, path), 'utf8')));
		expect(tests.length).toBeGreaterThan(20);
		expect(tests.filter((path) => !inBoth.includes(path) && !(path in SAME_IN_EVERY_ZONE))).toEqual([]);
	});

	it('include every test of the plugin in its stand-in for Obsidian, which takes the day from the machine', () => {
		const shells = unitTests().filter((path) => zoneReaders(path).includes('src/obsidian/announcements/local-time.ts'));
		expect(shells.length).toBeGreaterThan(20);
		expect(shells.filter((path) => !inBoth.includes(path) && !(path in SAME_IN_EVERY_ZONE))).toEqual([]);
	});
});

describe('the code that reads the zone of the machine', () => {
	const used = new Set<string>(unitTests().flatMap(zoneReaders));

	it('is in these modules of the plugin', () => {
		expect([...used].filter((path) => path.startsWith('src/')).sort()).toEqual([
			'src/core/dates/expressions/kinds/iso-time.ts',
			'src/core/markdown/day-links.ts',
			'src/obsidian/announcements/local-time.ts',
			'src/obsidian/reading/created-day.ts',
			'src/obsidian/settings/settings-store.ts',
			'src/strings/date-format.ts',
		]);
	});

	it.each(Object.entries(PROVEN_IN_BOTH_ZONES))(
		'has the same result in %s, as %s prove in both zones',
		(path, proof) => {
			expect(used).toContain(path);
			const proofs = unitTests().filter((test) => test.startsWith(proof) && zoneReaders(test).includes(path));
			expect(proofs.length).toBeGreaterThan(0);
			expect(proofs.filter((test) => !inBoth.includes(test) && !(test in SAME_IN_EVERY_ZONE))).toEqual([]);
		},
	);

	it.each(Object.keys(SAME_IN_EVERY_ZONE))(
		'is reached by %s, although its result is the same in every zone',
		(path) => {
			expect(existsSync(join(ROOT, path))).toBe(true);
			expect(zoneReaders(path)).not.toEqual([]);
		},
	);
});
