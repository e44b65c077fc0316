import type { Reference } from 'obsidian';

/**
 * The parts of a link: `Dana#Calls#First` → path `Dana`, subpath `#Calls#First`.
 */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const text = linktext.replace(/\u00A0/g, ' ').normalize('NFC');
	const hash = text.indexOf('#');
	return hash < 0 ? { path: text, subpath: '' } : { path: text.slice(0, hash), subpath: text.slice(hash) };
}

/** The note a link names: `Dana#Calls` → `Dana`, `#Calls` → the empty text. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/**
 * A wikilink with its brackets → what it links to and what is shown.
 * `[[Dana#Calls]]` → link `Dana#Calls`, shown as `Dana > Calls`; `[[Dana|her]]` → link `Dana`, shown as `her`.
 * A bar in the first place belongs to the link.
 */
export function readWikilink(original: string): Reference {
	const inner = original.slice(original.indexOf('[[') + 2, -2);
	const bar = inner.indexOf('|');
	if (bar > 0) {
		// In a table the bar is escaped: `[[Dana\|her]]`.
		const target = inner.slice(0, bar).replace(/\\$/, '');
		return { link: target.trim(), original, displayText: inner.slice(bar + 1).trim() };
	}
	const link = inner.trim();
	return { link, original, displayText: displayOf(link) };
}

function displayOf(link: string): string {
	return link
		.split('#')
		.filter((part) => part !== '')
		.join(' > ');
}

/**
 * The target of a Markdown link when it is a file of the vault: `People/Dana%20Whitfield.md` → `People/Dana Whitfield.md`;
 * `https://northwind.example` and `mailto:dana@northwind.example` → null.
 */
export function internalTarget(destination: string): string | null {
	if (destination === '' || /^[a-z][a-z0-9+.-]*:/i.test(destination) || destination.startsWith('//')) return null;
	try {
		return decodeURI(destination);
	} catch {
		return destination;
	}
}

/** Reads a text that is exactly one link, such as a property's value; returns null for any other text. */
export function readWholeLink(text: string): Reference | null {
	if (/^\[\[[^[\]\r\n]+\]\]$/.test(text) && text.slice(2, -2).trim() !== '') return readWikilink(text);
	const markdown = /^\[([^[\]]*)\]\(([^()\s]+|<[^<>]*>)\)$/.exec(text);
	if (!markdown) return null;
	const link = internalTarget((markdown[2] ?? '').replace(/^<|>$/g, ''));
	return link === null ? null : { link, original: text, displayText: markdown[1] ?? '' };
}
