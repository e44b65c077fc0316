/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { anyCharacters } from '../../../any-characters';
import type { CachedMetadata, FileStats } from 'obsidian';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings';
import { isPastClockTick, pack, stampOf, unpack } from '../../../../src/obsidian/reading/cache/cache-entry';
import { POLICY_ONLY } from '../../../../src/obsidian/settings/settings-store';
import { runs } from '../../../property-runs';

const STAT: FileStats = { mtime: 1_000, size: 20, ctime: Date.UTC(2026, 10, 19, 12) };
const CACHE = { frontmatter: { contact: 'Dana' } } as unknown as CachedMetadata;
const stamp = (stat: Partial<FileStats> = {}, cache: CachedMetadata | null = CACHE, settings = DEFAULT_SETTINGS) =>
	stampOf({ ...STAT, ...stat }, cache, settings);

const read = (path: string, text: string, properties: Record<string, unknown> | null = null) =>
	readNote({ path, text, properties, propertiesBroken: false, created: '2026-11-19' }, DEFAULT_SETTINGS);

const VAULT = join(__dirname, '../../../vault');
const SAMPLE = readdirSync(VAULT, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));

describe('the stamp of a reading', () => {
	it('is the same for the same file', () => {
		expect(stamp()).toBe(stamp());
		expect(stamp({}, { ...CACHE })).toBe(stamp());
	});

	it.each<[string, string | null]>([
		['size', stamp({ size: 21 })],
		['time', stamp({ mtime: 1_001 })],
		['day of creation', stamp({ ctime: Date.UTC(2026, 10, 21, 12) })],
		['properties', stamp({}, { frontmatter: { contact: 'Lee' } })],
		['having no properties', stamp({}, {})],
		['settings', stamp({}, CACHE, { ...DEFAULT_SETTINGS, markers: ['Ring'] })],
	])('is another one after a change of nothing but its %s', (_, other) => {
		expect(other).not.toBe(stamp());
	});

	it('is null without metadata, and for properties that cannot be written as JSON', () => {
		const round: Record<string, unknown> = {};
		round.itself = round;
		expect(stamp({}, null)).toBeNull();
		expect(stamp({}, { frontmatter: round })).toBeNull();
	});

	it('is uncertain until the file’s clock has ticked since the last write', () => {
		expect(isPastClockTick({ ...STAT, mtime: 50_000 }, 51_000)).toBe(false);
		expect(isPastClockTick({ ...STAT, mtime: 51_000 }, 50_000)).toBe(false);
		expect(isPastClockTick({ ...STAT, mtime: 50_000 }, 60_000)).toBe(true);
	});
});

describe('a cached reading', () => {
	it.each(SAMPLE)('of %s is the same after packing and unpacking', (path) => {
		const reading = read(path, readFileSync(join(VAULT, path), 'utf8'));
		expect(unpack(structuredClone(pack('stamp', reading)), 'stamp')).toStrictEqual(reading);
	});

	it('of any text is the same after packing and unpacking', () => {
		const text = fc.array(
			fc.oneof(
				anyCharacters(),
				fc.constantFrom(
					'- Follow up with [[Dana]] Monday at 8',
					'# Attempts',
					'- 2026-11-20 08:00 Call: no answer',
					'\ud800',
				),
			),
		);
		fc.assert(
			fc.property(text, (lines) => {
				const reading = read('a.md', lines.join('\n'));
				expect(unpack(pack('stamp', reading), 'stamp')).toStrictEqual(reading);
			}),
			{ numRuns: runs(300) },
		);
	});

	it('is very small for a note without follow-ups', () => {
		expect(pack('stamp', read('Notes/Bread.md', 'Flour, water, salt.')).reading.length).toBeLessThan(150);
	});

	it('keeps untracked lines', () => {
		const line = {
			path: 'a.md',
			line: 1,
			text: 'I will call',
			due: '2026-11-23',
			fallback: null,
			contact: null,
			problems: [],
			inTable: false,
		};
		expect(unpack(pack('stamp', { ...read('a.md', ''), untracked: [line] }), 'stamp')?.untracked).toEqual([line]);
	});

	it('is invalid with another stamp, without one, or when any field is damaged', () => {
		const kept = pack('stamp', read('a.md', '- Follow up with Dana Monday'));
		expect(unpack(kept, 'stamp')?.followUps).toHaveLength(1);
		expect(unpack(kept, 'other')).toBeNull();
		expect(unpack(kept, null)).toBeNull();
		expect(unpack({ ...kept, stamp: 'other' }, 'other')).toBeNull();
		expect(unpack({ ...kept, path: 'b.md' }, 'stamp')).toBeNull();
		expect(unpack({ ...kept, reading: kept.reading.replace('Dana', 'Lena') }, 'stamp')).toBeNull();
		expect(unpack({ ...kept, reading: '{' }, 'stamp')).toBeNull();
		expect(unpack({ path: 'a.md', stamp: 'stamp' } as never, 'stamp')).toBeNull();
	});
});

describe('settings that affect only the agenda', () => {
	it('are not used when a note is read', () => {
		const asked = new Set<string>();
		const settings = new Proxy(DEFAULT_SETTINGS, {
			get(target, name: string) {
				asked.add(name);
				return target[name as keyof Settings];
			},
		});
		for (const path of SAMPLE) {
			const text = readFileSync(join(VAULT, path), 'utf8');
			readNote({ path, text, properties: null, propertiesBroken: false, created: '2026-11-19' }, settings);
		}
		expect(asked.size).toBeGreaterThan(8);
		expect([...asked].filter((name) => POLICY_ONLY.has(name))).toEqual([]);
	});
});
