import type { App } from '../app';
import type { TFile } from '../vault/files';
import { getLinkpath } from '../vault/links';
import { getAllTags } from '../../metadata';
import { ListValue, ObjectValue, wrap } from './collections';
import { DateValue } from './dates';
import { NotNullValue, NullValue, NumberValue, StringValue, TagValue, UrlValue, Value } from './values';

const WIKILINK = /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/;

/** A link to a note, which equals the file that it leads to. */
export class LinkValue extends StringValue {
	static override type = 'link';

	constructor(
		readonly app: App,
		link: string,
		readonly sourcePath: string,
		readonly display: string | null = null,
	) {
		super(link);
	}

	/** `[[Dana Whitfield|Dana]]`; null for any other text. */
	static parseFromString(app: App, input: string, sourcePath: string): LinkValue | null {
		const [, link, display] = WIKILINK.exec(input.trim()) ?? [];
		return link === undefined ? null : new LinkValue(app, link, sourcePath, display ?? null);
	}

	file(): TFile | null {
		return this.app.metadataCache.getFirstLinkpathDest(getLinkpath(this.data), this.sourcePath);
	}

	override toString(): string {
		return this.display ?? this.data;
	}

	override looseEquals(other: Value): boolean {
		const file = this.file();
		if (other instanceof FileValue) return file === other.file;
		if (other instanceof LinkValue) return file ? file === other.file() : this.data === other.data;
		return this.data === other.toString() || `[[${this.data}]]` === other.toString();
	}

	override renderTo(el: HTMLElement): void {
		const link = el.createEl('a', { cls: 'internal-link', text: this.toString(), href: this.data });
		link.dataset['href'] = this.data;
		link.toggleClass('is-unresolved', this.file() === null);
	}
}

export class FileValue extends NotNullValue {
	static override type = 'file';

	constructor(
		readonly app: App,
		readonly file: TFile,
	) {
		super();
	}

	toString(): string {
		return this.file.path;
	}

	isTruthy(): boolean {
		return true;
	}

	override looseEquals(other: Value): boolean {
		if (other instanceof LinkValue) return other.looseEquals(this);
		return other instanceof FileValue ? other.file === this.file : super.looseEquals(other);
	}

	/** A property of the file: `name`, `folder`, `tags`. Undefined if there is none of that name. */
	get(name: string): Value | undefined {
		return FILE_PROPERTIES[name]?.(this);
	}

	links(): readonly LinkValue[] {
		const cache = this.app.metadataCache.getFileCache(this.file);
		const found = [...(cache?.links ?? []), ...(cache?.frontmatterLinks ?? [])];
		return found.map(({ link, displayText }) => {
			return new LinkValue(this.app, link, this.file.path, displayText && displayText !== link ? displayText : null);
		});
	}

	tags(): readonly string[] {
		const cache = this.app.metadataCache.getFileCache(this.file);
		return cache ? [...new Set(getAllTags(cache) ?? [])] : [];
	}
}

/** The properties that every file has, as the help page "Bases syntax" lists them, and `basename` of "Functions". */
const FILE_PROPERTIES: Readonly<Record<string, (value: FileValue) => Value>> = {
	file: (value) => value,
	name: ({ file }) => new StringValue(file.name),
	basename: ({ file }) => new StringValue(file.basename),
	path: ({ file }) => new StringValue(file.path),
	folder: ({ file }) => new StringValue(file.parent?.path ?? ''),
	ext: ({ file }) => new StringValue(file.extension),
	size: ({ file }) => new NumberValue(file.stat.size),
	ctime: ({ file }) => new DateValue(new Date(file.stat.ctime)),
	mtime: ({ file }) => new DateValue(new Date(file.stat.mtime)),
	tags: (value) => new ListValue(value.tags().map((tag) => new TagValue(tag))),
	links: (value) => new ListValue([...value.links()]),
	embeds: ({ app, file }) => {
		const embeds = app.metadataCache.getFileCache(file)?.embeds ?? [];
		return new ListValue(embeds.map(({ link }) => new LinkValue(app, link, file.path)));
	},
	backlinks: ({ app, file }) => {
		const from = Object.entries(app.metadataCache.resolvedLinks).filter(([, to]) => to[file.path]);
		return new ListValue(from.map(([path]) => new LinkValue(app, path.replace(/\.md$/, ''), file.path)));
	},
	properties: ({ app, file }) => new ObjectValue(propertiesOf(app, file)),
};

export const FILE_PROPERTY_NAMES: readonly string[] = Object.keys(FILE_PROPERTIES);

/** The properties of a note as values: links, dates, tags. A file without properties has none. */
export function propertiesOf(app: App, file: TFile): Record<string, Value> {
	const frontmatter = app.metadataCache.getFileCache(file)?.frontmatter ?? {};
	return Object.fromEntries(
		Object.entries(frontmatter).map(([name, value]) => [name, propertyValue(app, name, value as unknown, file.path)]),
	);
}

function propertyValue(app: App, name: string, value: unknown, path: string): Value {
	if (name === 'tags' || name === 'tag') {
		const tags = (Array.isArray(value) ? value : (typeof value === 'string' ? value : '').split(/[,\s]+/)).map(String);
		return new ListValue(tags.filter((tag) => tag !== '').map((tag) => new TagValue(tag)));
	}
	if (Array.isArray(value)) return new ListValue(value.map((each: unknown) => propertyValue(app, '', each, path)));
	if (typeof value !== 'string') return wrap(value);
	if (/^https?:\/\/\S+$/.test(value)) return new UrlValue(value);
	return LinkValue.parseFromString(app, value, path) ?? DateValue.parseFromString(value) ?? wrap(value);
}

/** A property by its name, in any case. */
export function propertyNamed(app: App, file: TFile, name: string): Value {
	const frontmatter = app.metadataCache.getFileCache(file)?.frontmatter ?? {};
	const keys = Object.keys(frontmatter);
	const key = keys.find((each) => each === name) ?? keys.find((each) => each.toLowerCase() === name.toLowerCase());
	return key === undefined ? NullValue.value : propertyValue(app, key, frontmatter[key] as unknown, file.path);
}
