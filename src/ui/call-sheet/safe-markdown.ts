/** Keeps `<img` and `= this` from being read as what they look like, and cannot be seen. */
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * A note's Markdown with nothing left that loads, runs or embeds when it is rendered: images and embeds become links,
 * code blocks lose the language that plugins answer to, inline queries and HTML are shown as written.
 *
 * It does so in code as well as outside: what counts as code depends on the lines around it, and an image taken for
 * code by mistake would be fetched.
 */
export function safeMarkdown(markdown: string): string {
	return markdown
		.replace(/^([ \t>*+\-\d.)]*)(`{3,}|~{3,})[^\n`]+$/gm, '$1$2text')
		.replace(/!\[\]\(([^()\s]+)\)/g, '[$1]($1)')
		.replace(/!+\[/g, '[')
		.replace(/<(?=[a-zA-Z/!?])/g, `<${ZERO_WIDTH_SPACE}`)
		.replace(/`(?=\$?=)/g, `\`${ZERO_WIDTH_SPACE}`);
}
