import type { Properties } from '../../notes/properties';
import { propertyKey } from '../../notes/property-key';
import type { NoteOutline } from './note-outline';

/** Folders, types and tags of notes about what others published, or about a subject: `Clippings`, `#article`. */
const SHAREABLE: ReadonlySet<string> = new Set([
	'article',
	'blog',
	'blog post',
	'book',
	'book note',
	'bookmark',
	'clip',
	'clipping',
	'essay',
	'highlight',
	'instapaper',
	'kindle',
	'learning',
	'lecture',
	'literature',
	'literature note',
	'longread',
	'news',
	'newsletter',
	'omnivore',
	'paper',
	'podcast',
	'pocket',
	'raindrop',
	'readwise',
	'reading',
	'reading list',
	'reading note',
	'saved article',
	'source',
	'talk',
	'video',
	'web article',
	'web clip',
	'web clipping',
	'web page',
	'webclip',
	'webinar',
	'whitepaper',
	'youtube',
]);
/** Properties that hold the address of what a note is about. */
const ADDRESS_KEYS: ReadonlySet<string> = new Set(
	['source', 'url', 'link', 'source-url', 'original', 'canonical', 'website', 'web-address', 'href'].map(propertyKey),
);
/** Properties that say what a note is. */
const KIND_KEYS: ReadonlySet<string> = new Set(
	['type', 'kind', 'category', 'categories', 'class', 'note-type', 'media', 'media-type', 'format'].map(propertyKey),
);

/** `Web Clippings`, `03_articles` and `[[Clippings]]` as they are compared: `web clipping`, `article`, `clipping`. */
const kindName = (text: string) =>
	text
		.toLowerCase()
		.replace(/^[\d\s._-]+/, '')
		.replace(/[[\]#@+]|^\W+/g, '')
		.replace(/[_-]+/g, ' ')
		.trim()
		.replace(/([^s])s$/, '$1');

const isShareableKind = (text: string) => SHAREABLE.has(kindName(text.slice(0, 60)));

/** The texts of a property: its own, or those of its list. Other values give none. */
export function propertyTexts(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (!Array.isArray(value)) return [];
	return value.flatMap((item: unknown) => (typeof item === 'string' ? [item] : []));
}

function hasProperty(properties: Properties, keys: ReadonlySet<string>, fits: (text: string) => boolean): boolean {
	return Object.entries(properties).some(
		([name, value]) => keys.has(propertyKey(name)) && propertyTexts(value).some(fits),
	);
}

const isAddress = (text: string) => /^\s*<?(?:https?:\/\/|www\.)/i.test(text) || /\]\(https?:/i.test(text);

/**
 * Whether a note is about something that can be shared: a clipping, highlights, an article, a book, a talk. It says so
 * with its folder (`Clippings/…`), its type, a tag, or the web address of its source.
 */
export function isShareable({ path, tags, properties }: NoteOutline): boolean {
	const folders = path.split('/').slice(0, -1);
	if (folders.some(isShareableKind) || tags.some((tag) => tag.split('/').some(isShareableKind))) return true;
	if (properties === null) return false;
	return hasProperty(properties, KIND_KEYS, isShareableKind) || hasProperty(properties, ADDRESS_KEYS, isAddress);
}
