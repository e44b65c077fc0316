import { apiVersion, type CachedMetadata, type FileStats } from 'obsidian';
import type { NoteReading } from '../../../core/follow-up';
import { hashText } from '../../../core/notes/identity';
import { deepEqual } from '../../../core/deep-equal';
import type { Settings } from '../../../core/settings';
import { READER_VERSION } from './reader-version';
import { POLICY_ONLY } from '../../settings/settings-store';
import { createdDay } from '../created-day';

/** The reading of a note, as it is stored on this device until the next start. */
export interface CacheEntry {
	readonly path: string;
	/** Everything the reading depends on besides the path. If the note's present stamp differs, the entry is invalid. */
	readonly stamp: string;
	/** The reading as JSON, without fields that have their default. */
	readonly reading: string;
	/** Checksum of the other fields, which reveals damage; null if that of a group of entries was right. */
	readonly sum: string | null;
}

/** A file can change twice within one tick of its modification time; on some disks a tick takes two seconds. */
const FILE_CLOCK_TICK_MS = 3_000;

/** The fields of a note without anything to read, which an entry leaves out. */
const BLANK: Omit<NoteReading, 'path' | 'noteDate'> = {
	contacts: [],
	card: { phone: null, email: null, company: null, timezone: null },
	script: null,
	followUps: [],
	untracked: [],
	handovers: [],
	introductions: [],
	declined: false,
	problems: [],
};

/** The version of cache entries for each settings object, because other settings can give other readings. */
const versions = new WeakMap<Settings, string>();

/** A hash of the reader's version, the settings it uses, and Obsidian's version, which has the time zone data. */
function versionOf(settings: Settings): string {
	let version = versions.get(settings);
	if (version === undefined) {
		const relevant = Object.entries(settings).filter(([name]) => !POLICY_ONLY.has(name));
		version = hashText(`${READER_VERSION} ${apiVersion} ${JSON.stringify(relevant)}`);
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
 * Everything the reading of a note depends on besides its path: the file's modification time and size, the local day it
 * was created, its properties as Obsidian parsed them, the settings and the reader. Null without metadata.
 */
export function stampOf(
	{ mtime, size, ctime }: FileStats,
	cache: CachedMetadata | null,
	settings: Settings,
): string | null {
	const properties = propertiesStamp(cache);
	if (properties === null) return null;
	return [mtime, size, createdDay(ctime), versionOf(settings), properties].join(' ');
}

/** Returns whether the modification time identifies the text: it does not shortly after a change. */
export function isPastClockTick({ mtime }: FileStats, now = Date.now()): boolean {
	return Math.abs(now - mtime) > FILE_CLOCK_TICK_MS;
}

export const sumOf = (path: string, stamp: string, reading: string) => hashText(`${path}\n${stamp}\n${reading}`);

/** Whether a note has nothing to read: no follow-up, no contact, no problem. */
export function isBlank({ path: _, noteDate: __, ...rest }: NoteReading): boolean {
	if (rest.followUps.length > 0 || rest.untracked.length > 0 || rest.contacts.length > 0) return false;
	return Object.entries(rest).every(([name, value]) => deepEqual(value, BLANK[name as keyof typeof BLANK]));
}

/** Packs a reading for the cache. */
export function pack(stamp: string, { path, ...reading }: NoteReading): CacheEntry {
	const changed = Object.entries(reading).filter(
		([name, value]) => !deepEqual(value, BLANK[name as keyof typeof BLANK]),
	);
	const text = JSON.stringify(Object.fromEntries(changed));
	return { path, stamp, reading: text, sum: sumOf(path, stamp, text) };
}

/** Returns the reading, or null if the entry is damaged or has another stamp. */
export function unpack(entry: CacheEntry, stamp: string | null): NoteReading | null {
	const { path, reading, sum } = entry;
	if (stamp === null || entry.stamp !== stamp || typeof path !== 'string' || typeof reading !== 'string') return null;
	if (sum !== null && sumOf(path, stamp, reading) !== sum) return null;
	try {
		return { ...BLANK, ...(JSON.parse(reading) as Pick<NoteReading, 'noteDate'>), path };
	} catch {
		return null;
	}
}
