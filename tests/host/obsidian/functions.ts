import type { CachedMetadata, HeadingCache, Loc } from 'obsidian';
import { stripHeading } from './vault/links';

export { debounce } from './base/debounce';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './base/icons';
export { apiVersion, Platform, requireApiVersion } from './base/platform';
export { normalizePath } from './vault/files';
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './vault/links';

export interface FrontMatterInfo {
	exists: boolean;
	frontmatter: string;
	from: number;
	to: number;
	contentStart: number;
}

/** Returns where the properties of a note are; `contentStart` is where its text begins. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const open = /^---[ \t]*\r?\n/.exec(content);
	if (!open) return none;
	const from = open[0].length;
	const close = /^---[ \t]*(?:\r?\n|$)/m;
	const match = close.exec(content.slice(from));
	if (!match) return none;
	const to = from + match.index;
	const frontmatter = content.slice(from, to).replace(/\r?\n$/, '');
	return { exists: true, frontmatter, from, to, contentStart: to + match[0].length };
}

type Sub = { type: string; start: Loc; end: Loc | null; [key: string]: unknown };

/** The heading, block or footnote that `#Heading`, `#^block` or `#[^1]` names in a note. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): Sub | null {
	if (subpath.startsWith('#^')) {
		const block = cache.blocks?.[subpath.slice(2).toLowerCase()];
		if (!block) return null;
		const list = cache.listItems?.find((item) => item.id === block.id);
		return { type: 'block', block, list, start: block.position.start, end: block.position.end };
	}
	if (subpath.startsWith('#[^')) {
		const footnote = cache.footnotes?.find((note) => `#[^${note.id}]` === subpath);
		return footnote ? { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end } : null;
	}
	const headings = cache.headings ?? [];
	let index = -1;
	for (const wanted of subpath.split('#').filter(Boolean)) {
		const same = (heading: HeadingCache) =>
			stripHeading(heading.heading).toLowerCase() === stripHeading(wanted).toLowerCase();
		const next = headings.findIndex((heading, i) => i > index && same(heading));
		if (next < 0) return null;
		index = next;
	}
	const current = headings[index];
	if (!current) return null;
	const next = headings.slice(index + 1).find((heading) => heading.level <= current.level) ?? null;
	return { type: 'heading', current, next, start: current.position.start, end: next?.position.start ?? null };
}

type Match = [number, number];

interface SearchResult {
	score: number;
	matches: Match[];
}

/** Finds every word of the query, in any order. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return (text) => {
		const lower = text.toLowerCase();
		const matches: Match[] = [];
		for (const word of words) {
			let at = lower.indexOf(word);
			if (at < 0) return null;
			for (; at >= 0; at = lower.indexOf(word, at + word.length)) matches.push([at, at + word.length]);
		}
		matches.sort((a, b) => a[0] - b[0]);
		return { score: -(matches[0]?.[0] ?? 0) / 100, matches };
	};
}

/** Finds the characters of the query in order; together and at word starts is better. Zero is the best score. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const wanted = query.toLowerCase().replace(/\s+/g, '');
	const whole = prepareSimpleSearch(query);
	return (text) => {
		if (wanted === '') return { score: 0, matches: [] };
		const words = whole(text);
		if (words) return words;
		const lower = text.toLowerCase();
		const matches: Match[] = [];
		let score = -1;
		let at = 0;
		for (const character of wanted) {
			const found = lower.indexOf(character, at);
			if (found < 0) return null;
			const last = matches[matches.length - 1];
			if (last && last[1] === found) last[1] = found + 1;
			else {
				matches.push([found, found + 1]);
				score -= found === 0 || /\W/.test(text.charAt(found - 1)) ? 0.1 : 1;
			}
			at = found + 1;
		}
		return { score: score - text.length / 1000, matches };
	};
}

export function sortSearchResults(results: { match: SearchResult }[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes text with its matches marked. */
export function renderMatches(
	el: HTMLElement | DocumentFragment,
	text: string,
	matches: Match[] | null,
	offset = 0,
): void {
	let at = 0;
	for (const [from, to] of matches ?? []) {
		const start = Math.max(0, from + offset);
		const end = to + offset;
		if (end <= at || start >= text.length) continue;
		el.appendText(text.slice(at, start));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
		at = end;
	}
	el.appendText(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}

/** The language that the user chose, as Obsidian keeps it on the device; English without a choice. */
export function getLanguage(): string {
	return window.localStorage.getItem('language') ?? 'en';
}

/** HTML made safe: scripts, event handlers and foreign frames are taken out. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	parsed.querySelectorAll('script, iframe, object, embed, style, link, meta, base').forEach((el) => el.remove());
	for (const el of Array.from(parsed.querySelectorAll('*'))) {
		for (const { name, value } of Array.from(el.attributes)) {
			if (/^on/i.test(name) || /^\s*javascript:/i.test(value)) el.removeAttribute(name);
		}
	}
	const fragment = document.createDocumentFragment();
	fragment.append(...Array.from(document.importNode(parsed.body, true).childNodes));
	return fragment;
}
