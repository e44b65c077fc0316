/**
 * A line's words as one reads them aloud: `call [[People/Lee Park|Lee]] about **pricing**` is `call Lee about pricing`.
 * Inline fields keep their value, tags stay.
 */
export function withoutMarkup(markdown: string): string {
	return markdown
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
