import type { CachedMetadata, FrontMatterCache, FrontmatterLinkCache } from 'obsidian';
import { parse } from 'yaml';
import { readWholeLink } from './links';

/** Lists and maps inside each other to this depth are read. The parser recurses, and would leave no stack for anything else. */
const DEEPEST = 1_000;

function isTooDeep(yaml: string): boolean {
	let depth = 0;
	for (const character of yaml) {
		if (character === '[' || character === '{') depth++;
		else if ((character === ']' || character === '}') && depth > 0) depth--;
		if (depth > DEEPEST) return true;
	}
	return false;
}

/** The map written between the dashes, or null where the YAML is empty, broken or no map. Dates stay text. */
export function readFrontmatter(yaml: string): FrontMatterCache | null {
	if (isTooDeep(yaml)) return null;
	try {
		const value: unknown = parse(yaml, { prettyErrors: false, logLevel: 'error' });
		return isMap(value) ? value : null;
	} catch {
		return null;
	}
}

/** Links that are the whole value of a property: `contact: "[[Dana]]"` → key `contact`, in a list `contact.0`. */
export function frontmatterLinks(frontmatter: FrontMatterCache): FrontmatterLinkCache[] {
	const links: FrontmatterLinkCache[] = [];
	const visit = (value: unknown, key: string, depth: number) => {
		if (typeof value === 'string') {
			const link = readWholeLink(value);
			if (link) links.push({ key, ...link });
		} else if (typeof value === 'object' && value !== null && depth < 50) {
			for (const [name, inner] of Object.entries(value)) visit(inner, key === '' ? name : `${key}.${name}`, depth + 1);
		}
	};
	visit(frontmatter, '', 0);
	return links;
}

/** `tags: journal` → `['#journal']`; a text with a comma or a space is no tag; without the property null. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
	const texts = stringsOf(frontmatter, /^tags?$/i);
	if (!texts) return null;
	return texts
		.map((text) => (text.startsWith('#') ? text : `#${text}`))
		.filter((tag) => /^#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+$/.test(tag));
}

/** `aliases: [D. Whitfield, Dana]` → both; one text is one alias; without the property null. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
	return stringsOf(frontmatter, /^alias(es)?$/i);
}

/** Every tag of a note with its hash sign, those of the properties first, repeated as often as written. */
export function getAllTags(cache: CachedMetadata): string[] {
	return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}

function stringsOf(frontmatter: unknown, key: RegExp): string[] | null {
	if (!isMap(frontmatter)) return null;
	const entry = Object.entries(frontmatter).find(
		([name, value]) => key.test(name) && value !== null && value !== undefined,
	);
	if (!entry) return null;
	const values: unknown[] = Array.isArray(entry[1]) ? entry[1] : [entry[1]];
	return values
		.filter((value) => typeof value === 'string' || typeof value === 'number')
		.map((value) => String(value).trim())
		.filter((text) => text !== '');
}

function isMap(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
