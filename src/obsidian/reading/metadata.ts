import type { CachedMetadata } from 'obsidian';
import { propertyKey } from '../../core/notes/properties';
import { skippedBy } from '../../core/notes/skipped-folder';
import type { Settings } from '../../core/settings';

/** Blocks in which follow-ups are written. */
const TEXT_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote', 'callout']);

/**
 * Whether a note can hold anything for us, told from what Obsidian knows of it, without reading the note. A note of
 * nothing but headings and an image cannot.
 */
export function mayHoldFollowUps(cache: CachedMetadata, settings: Settings): boolean {
	if (cache.listItems?.length || cache.sections?.some(({ type }) => TEXT_BLOCKS.has(type))) return true;
	// Properties that Obsidian could not read are a block without a meaning: the note is read to say so.
	if (!cache.frontmatter && cache.sections?.some(({ type }) => type === 'yaml')) return true;
	const tag = `#${settings.tag}`.toLowerCase();
	if (cache.tags?.some((found) => found.tag.toLowerCase() === tag)) return true;
	const properties = Object.keys(cache.frontmatter ?? {});
	if (properties.length === 0) return false;
	const names = propertyNames(settings);
	return properties.some((name) => names.has(propertyKey(name)));
}

const namesOf = new WeakMap<Settings, ReadonlySet<string>>();

/** Kept with the settings, since every note of the vault is asked. */
function propertyNames(settings: Settings): ReadonlySet<string> {
	let names = namesOf.get(settings);
	if (!names) {
		names = new Set(Object.values(settings.properties).flatMap((list: readonly string[]) => list.map(propertyKey)));
		namesOf.set(settings, names);
	}
	return names;
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/m;

/** What stands between the two `---` at the very start of a note; null without such a block. */
function frontMatterText(text: string): string | null {
	const opening = OPENING.exec(text);
	if (!opening) return null;
	const rest = text.slice(opening[0].length);
	const closing = CLOSING.exec(rest);
	return closing ? rest.slice(0, closing.index) : null;
}

export interface CachedProperties {
	readonly properties: Readonly<Record<string, unknown>> | null;
	/** There is a block of properties, and Obsidian could not make anything of it. */
	readonly propertiesBroken: boolean;
}

/** A note's properties as Obsidian's YAML reader understood them. */
export function propertiesFrom(text: string, cache: CachedMetadata | null): CachedProperties {
	if (cache?.frontmatter) {
		const { position: _, ...properties } = cache.frontmatter as Record<string, unknown>;
		return { properties, propertiesBroken: false };
	}
	if (!cache) return { properties: null, propertiesBroken: false };
	const block = frontMatterText(text);
	const says = block?.split('\n').some((line) => line.trim() !== '' && !line.trimStart().startsWith('#')) ?? false;
	return { properties: null, propertiesBroken: says };
}

const SAMPLE_LENGTH = 4096;

/** A picture or a program with an `.md` name: NUL characters among much that is no text. */
export function isBinary(text: string): boolean {
	const start = text.slice(0, SAMPLE_LENGTH);
	if (!start.includes('\0')) return false;
	let strange = 0;
	for (let at = 0; at < start.length; at++) {
		const code = start.charCodeAt(at);
		if (code === 0xfffd || code < 9 || (code > 13 && code < 32)) strange++;
	}
	return strange > start.length / 20;
}

/** Whether a note lies in a folder that the settings skip. */
export function isSkipped(path: string, skipFolders: readonly string[]): boolean {
	return skippedBy(path, skipFolders) !== null;
}
