import type { CachedMetadata } from 'obsidian';
import { propertyKey } from '../../core/notes/property-key';
import { skippedBy } from '../../core/notes/skipped-folder';
import type { Settings } from '../../core/settings';

/** Types of sections that can contain follow-ups, or rows to offer as follow-ups. */
const TEXT_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote', 'callout', 'table']);

/** Properties by which other notes know the person of a note: `aliases: [Dee]`, `type: person`. */
const OF_PERSON: ReadonlySet<string> = new Set(['aliases', 'alias', 'type'].map(propertyKey));

/**
 * Returns whether a note may contain follow-ups or other names of a person, judged by Obsidian's metadata alone. A note with only headings and an
 * image may not.
 */
export function mayHoldFollowUps(cache: CachedMetadata, settings: Settings): boolean {
	if (cache.listItems?.length || cache.sections?.some(({ type }) => TEXT_BLOCKS.has(type))) return true;
	// A properties block that Obsidian could not parse: the note is read so that the user sees the problem.
	if (!cache.frontmatter && cache.sections?.some(({ type }) => type === 'yaml')) return true;
	const tag = `#${settings.tag}`.toLowerCase();
	if (cache.tags?.some((found) => found.tag.toLowerCase() === tag)) return true;
	const properties = Object.keys(cache.frontmatter ?? {});
	if (properties.length === 0) return false;
	const names = propertyNames(settings);
	return properties.some((name) => names.has(propertyKey(name)) || OF_PERSON.has(propertyKey(name)));
}

/** The lowercase property names of each settings object. */
const namesOf = new WeakMap<Settings, ReadonlySet<string>>();

/** Cached by settings, because each note of the vault asks. */
function propertyNames(settings: Settings): ReadonlySet<string> {
	let names = namesOf.get(settings);
	if (!names) {
		names = new Set(Object.values(settings.properties).flatMap((list: readonly string[]) => list.map(propertyKey)));
		namesOf.set(settings, names);
	}
	return names;
}

/** The first line of front matter. */
const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
/** The last line of front matter. */
const CLOSING = /^---[ \t]*\r?$/m;

/** The lines between the two `---` at the start of a note; null without such a block. */
function frontMatterText(text: string): string | null {
	const opening = OPENING.exec(text);
	if (!opening) return null;
	const rest = text.slice(opening[0].length);
	const closing = CLOSING.exec(rest);
	return closing ? rest.slice(0, closing.index) : null;
}

export interface CachedProperties {
	readonly properties: Readonly<Record<string, unknown>> | null;
	/** The note has a properties block that Obsidian could not parse. */
	readonly propertiesBroken: boolean;
}

/** Properties without the place of their block, which Obsidian before 1.4 adds as `position`; a user's `position` stays. */
function withoutPlace(frontMatter: Record<string, unknown>): Record<string, unknown> {
	const { position, ...properties } = frontMatter;
	const isPlace = typeof position === 'object' && position !== null && 'start' in position && 'end' in position;
	return isPlace ? properties : frontMatter;
}

/** A note's properties as Obsidian parsed them. */
export function propertiesFrom(text: string, cache: CachedMetadata | null): CachedProperties {
	if (cache?.frontmatter) {
		return { properties: withoutPlace(cache.frontmatter), propertiesBroken: false };
	}
	if (!cache) return { properties: null, propertiesBroken: false };
	const block = frontMatterText(text);
	return { properties: null, propertiesBroken: block !== null && hasContent(block) };
}

/** Whether a block of properties has more than comments and blank lines. */
const hasContent = (block: string) =>
	block.split('\n').some((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));

/** A note's properties parsed from its text, for a text that Obsidian has not indexed yet. */
export function parsedProperties(text: string, parse: (yaml: string) => unknown): CachedProperties {
	const block = frontMatterText(text);
	if (block === null) return { properties: null, propertiesBroken: false };
	try {
		const parsed = parse(block);
		if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
			return { properties: parsed as Record<string, unknown>, propertiesBroken: false };
		}
	} catch {
		// Broken YAML is a problem of the note, and its lines are still read.
	}
	return { properties: null, propertiesBroken: hasContent(block) };
}

/**
 * The number of characters at the start of a note that show whether it is a picture or a program, whose first bytes do.
 */
const SAMPLE_LENGTH = 4096;

/** Returns whether a text is really a picture or a program: it has NUL and many other control characters. */
export function isBinary(text: string): boolean {
	const start = text.slice(0, SAMPLE_LENGTH);
	if (!start.includes('\0')) return false;
	let controls = 0;
	for (let at = 0; at < start.length; at++) {
		const code = start.charCodeAt(at);
		if (code === 0xfffd || code < 9 || (code > 13 && code < 32)) controls++;
	}
	return controls > start.length / 20;
}

/** Returns whether a note is in a folder that the settings skip. */
export function isSkipped(path: string, skipFolders: readonly string[]): boolean {
	return skippedBy(path, skipFolders) !== null;
}
