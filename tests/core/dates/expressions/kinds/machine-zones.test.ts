import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../../..');

/**
 * Zones whose clocks change by an hour at night or at midnight, by half an hour, twice in Ramadan, or never, each with the
 * minutes by which UTC is ahead on January 1, 2026.
 */
const ZONES: readonly [zone: string, offset: number][] = [
	['America/New_York', 300],
	['Asia/Kolkata', -330],
	['Australia/Lord_Howe', -660],
	['Africa/Casablanca', -60],
	['America/Santiago', 180],
	['Pacific/Kiritimati', -840],
	['Pacific/Apia', -780],
];

/**
 * Prints, for each zone that it is called with, every date that chrono reads, with and without a year and a time, for each
 * day of 2026 and of a year before. Each zone has settings of its own, by which the core caches what it read.
 */
const PROGRAM = `
	import { readWhens } from './src/core/dates/date-words';
	import { DEFAULT_SETTINGS } from './src/core/settings';

	const day = '2026-11-19';
	const base = { kind: 'note-date', date: { day, time: null, source: 'property', name: 'met' } };
	const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'December'];
	const pad = (number) => String(number).padStart(2, '0');
	for (const zone of process.argv.slice(2)) {
		process.env.TZ = zone;
		const context = { day, time: null, base, settings: { ...DEFAULT_SETTINGS } };
		const lines = [];
		for (const year of [2011, 2026]) {
			MONTHS.forEach((month, at) => {
				for (let date = 1; date <= 31; date++) {
					const iso = year + '-' + pad(at + 1) + '-' + pad(date);
					const texts = [
						iso + 'T02:30', iso + 'T00:15:00Z', iso + 'T23:59+05:30', iso,
						month + ' ' + date + ', ' + year, date + ' ' + month + ' ' + year + ' at 2:30am', month + ' ' + date,
					];
					const read = texts.map((text) => readWhens(text, context).map((when) => [when.day, when.lastDay, when.time, when.zone]));
					lines.push(iso + ' ' + JSON.stringify(read));
				}
			});
		}
		console.log(JSON.stringify([zone, { offset: new Date(2026, 0, 1).getTimezoneOffset(), lines }]));
	}
`;

describe('a date with a month’s name or in ISO form', () => {
	const folder = mkdtempSync(join(tmpdir(), 'machine-zones-'));
	const program = join(folder, 'program.mjs');
	const readings = new Map<string, { offset: number; lines: string[] }>();
	const readIn = (zone: string) => readings.get(zone)?.lines ?? [];
	let inUtc: string[] = [];

	beforeAll(() => {
		const build = `
			import esbuild from 'esbuild';
			const stdin = { contents: ${JSON.stringify(PROGRAM)}, resolveDir: process.cwd(), loader: 'js' };
			await esbuild.build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: ${JSON.stringify(program)} });
		`;
		execFileSync(process.execPath, ['--input-type=module', '-e', build], { cwd: ROOT });
		const printed = execFileSync(process.execPath, [program, 'UTC', ...ZONES.map(([zone]) => zone)], {
			encoding: 'utf8',
			maxBuffer: 2 ** 24,
		});
		for (const line of printed.trim().split('\n')) {
			const [zone, reading] = JSON.parse(line) as [string, { offset: number; lines: string[] }];
			readings.set(zone, reading);
		}
		inUtc = readIn('UTC');
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	it('is read on each day of two years', () => {
		expect(inUtc).toHaveLength(2 * 12 * 31);
		expect(inUtc).toContain(
			`2026-03-08 ${JSON.stringify([
				[['2026-03-08', '2026-03-08', '02:30', null]],
				[['2026-03-08', '2026-03-08', '00:15', '+00:00']],
				[['2026-03-08', '2026-03-08', '23:59', '+05:30']],
				[['2026-03-08', '2026-03-08', null, null]],
				[['2026-03-08', '2026-03-08', null, null]],
				[['2026-03-08', '2026-03-08', '02:30', null]],
				[['2027-03-08', '2027-03-08', null, null]],
			])}`,
		);
	});

	it.each(ZONES)('is the same on a machine in %s, also when its clocks change', (zone, offset) => {
		const lines = readIn(zone);
		expect(readings.get(zone)?.offset).toBe(offset);
		expect(lines.filter((line, at) => line !== inUtc[at])).toEqual([]);
		expect(lines).toHaveLength(inUtc.length);
	});
});
