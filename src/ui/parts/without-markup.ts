/** The type of a callout before its title: `[!todo] `, `[!info]- `. */
const CALLOUT = /^\s*\[![^[\]]+\][+-]?(?!\()\s*/;

/**
 * A line of a note without its markup: `call [[People/Lee Park|Lee]] about **pricing**` becomes `call Lee about pricing`.
 * Keeps tags and the values of inline fields.
 */
export function withoutMarkup(markdown: string): string {
	return markdown
		.replace(CALLOUT, '')
		.replace(/!?\[\[([^[\]]+)\]\]/g, (_, link: string) => linkName(link))
		.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
		.replace(/[[(]([\p{L}\d _-]+):: ?([^[\]()]*)[\])]/gu, '$1: $2')
		.replace(/\*\*|__|==|~~|`/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

function linkName(link: string): string {
	const bar = link.indexOf('|');
	if (bar >= 0) return link.slice(bar + 1).trim();
	const target = link.split('#')[0]?.trim() ?? '';
	return target.slice(target.lastIndexOf('/') + 1) || link;
}
