import { renderBlocks } from './blocks';
import { RenderContext, type RenderOptions } from './context';
import { parseNote } from './parse';

export type { RenderOptions } from './context';

/**
 * Appends a note to `el` as Obsidian's reading view shows it: `**Call** [[Dana]]` →
 * `<p dir="auto"><strong>Call</strong> <a class="internal-link" data-href="Dana" …>Dana</a></p>`.
 * Properties and comments stay out. Pictures from elsewhere are `<img>`s with their address, as in Obsidian.
 */
export function renderMarkdown(
	document: Document,
	markdown: string,
	el: HTMLElement,
	sourcePath: string,
	options: RenderOptions = {},
): void {
	const text = markdown.replace(/^\uFEFF/, '');
	const root = parseNote(text);
	const context = new RenderContext(document, text, sourcePath, options, root);
	renderBlocks(context, root.children, el);
	renderFootnotes(context, el);
}

function renderFootnotes(context: RenderContext, el: HTMLElement): void {
	if (context.called.length === 0) return;
	const list = context.create('ol');
	// A footnote may call further ones, which then follow it.
	for (let at = 0; at < context.called.length; at++) {
		const number = at + 1;
		const item = context.create('li', { 'data-footnote-id': `fn-${number}`, id: `fn-${number}` });
		renderBlocks(context, context.footnotes.get(context.called[at] ?? '')?.children ?? [], item);
		const back = context.create('a', { href: `#fnref-${number}`, class: 'footnote-backref footnote-link' }, '↩︎');
		(item.lastElementChild ?? item).append(back);
		list.append(item);
	}
	el.append(context.create('section', { class: 'footnotes' }, context.create('hr'), list));
}
