/** Invisible. After `<` or a backtick it stops Obsidian from reading HTML or an inline query. */
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Markdown of a note in which nothing loads, runs or embeds: `![chart](https://x.example/a.png)` becomes a link, code
 * blocks lose the language that other plugins process, and HTML and inline queries appear as text.
 *
 * It changes code too, because the lines around a line decide whether it is code, and a mistake would load an image.
 */
export function safeMarkdown(markdown: string): string {
	return markdown
		.replace(/^([ \t>*+\-\d.)]*)(`{3,}|~{3,})[^\n`]+$/gm, '$1$2text')
		.replace(/!\[\]\(([^()\s]+)\)/g, '[$1]($1)')
		.replace(/!+\[/g, '[')
		.replace(/<(?=[a-zA-Z/!?])/g, `<${ZERO_WIDTH_SPACE}`)
		.replace(/`(?=\$?=)/g, `\`${ZERO_WIDTH_SPACE}`);
}

/** Links that may leave Obsidian. */
const SAFE_LINK = /^(?:https?|tel|mailto|obsidian):/i;

/** Whether a link may be followed as it is: not `foo://bar`, which some other program could open. */
export const isSafeLink = (address: string): boolean => SAFE_LINK.test(address);

/**
 * Removes the addresses of links whose scheme is not known, such as `foo://bar`, from rendered Markdown. Links to notes,
 * tags and footnotes stay as they are.
 */
export function disarmLinks(element: Element): void {
	for (const link of Array.from(element.querySelectorAll('a[href]'))) {
		const address = link.getAttribute('href') ?? '';
		if (link.classList.contains('internal-link') || address.startsWith('#') || isSafeLink(address)) continue;
		link.removeAttribute('href');
		link.removeAttribute('data-href');
	}
}
