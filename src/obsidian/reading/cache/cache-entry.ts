import { apiVersion, type CachedMetadata, type FileStats } from 'obsidian';
import type { NoteReading } from '../../../core/follow-up';
import { hashText } from '../../../core/notes/identity';
import { sameValue } from '../../../core/deep-equal';
import type { Settings } from '../../../core/settings';
import { READER_VERSION } from './reader-version';
import { POLICY_ONLY } from '../../settings/settings-store';
import { localDay } from '../../announcements/local-time';

/** What was read in a note, as it is kept on this device until the next start. */
export interface CacheEntry {
	readonly path: string;
	/** All that the reading depends on besides the path; with another stamp it counts for nothing. */
	readonly stamp: string;
	/** The reading as JSON, without what most notes have not. */
	readonly reading: string;
	/** Of all the above: damage shows. */
	readonly sum: string;
}

/** Files may change twice within one tick of their clock; on some disks it ticks every two seconds. */
const FILE_CLOCK_TICK_MS = 3_000;

const BLANK: Omit<NoteReading, 'path' | 'noteDate'> = {
	contacts: [],
	card: { phone: null, email: null, company: null, timezone: null },
	script: null,
	followUps: [],
	untracked: [],
	handovers: [],
	declined: false,
	problems: [],
};

const versions = new WeakMap<Settings, string>();

/** The reader, the settings it goes by, and Obsidian, which brings the knowledge of time zones along. */
function versionOf(settings: Settings): string {
	let version = versions.get(settings);
	if (version === undefined) {
		const asked = Object.entries(settings).filter(([name]) => !POLICY_ONLY.has(name));
		version = hashText(`${READER_VERSION} ${apiVersion} ${JSON.stringify(asked)}`);
		versions.set(settings, version);
	}
	return version;
}

function propertiesStamp(cache: CachedMetadata | null): string | null {
	if (!cache) return null;
	if (!cache.frontmatter) return '';
	try {
		return hashText(JSON.stringify(cache.frontmatter));
	} catch {
		return null;
	}
}

/**
 * All that the reading of a note with this path depends on: its file's time and size, the day it was created where we
 * are now, its properties as Obsidian understood them, the settings and the reader. Null when that cannot be told.
 */
export function stampOf(
	{ mtime, size, ctime }: FileStats,
	cache: CachedMetadata | null,
	settings: Settings,
): string | null {
	const properties = propertiesStamp(cache);
	if (properties === null) return null;
	return [mtime, size, localDay(new Date(ctime)), versionOf(settings), properties].join(' ');
}

/** Whether the file's time says for certain which text was read: not so shortly after a change. */
export function isSettled({ mtime }: FileStats, now = Date.now()): boolean {
	return Math.abs(now - mtime) > FILE_CLOCK_TICK_MS;
}

const sumOf = (path: string, stamp: string, reading: string) => hashText(`${path}\n${stamp}\n${reading}`);

/** Lines that only sound like a follow-up are looked for in the open note alone, and never kept. */
export function pack(stamp: string, { path, untracked: _, ...reading }: NoteReading): CacheEntry {
	const said = Object.entries(reading).filter(([name, value]) => !sameValue(value, BLANK[name as keyof typeof BLANK]));
	const text = JSON.stringify(Object.fromEntries(said));
	return { path, stamp, reading: text, sum: sumOf(path, stamp, text) };
}

/** The reading, if it is whole and was made under the same stamp; else null. */
export function unpack(kept: CacheEntry, stamp: string | null): NoteReading | null {
	const { path, reading, sum } = kept;
	if (stamp === null || kept.stamp !== stamp || typeof path !== 'string' || typeof reading !== 'string') return null;
	if (sumOf(path, stamp, reading) !== sum) return null;
	try {
		return { ...BLANK, ...(JSON.parse(reading) as Pick<NoteReading, 'noteDate'>), path };
	} catch {
		return null;
	}
}
