import { renderBlocks } from './blocks';
import { RenderContext, type RenderOptions } from './context';
import { parseNote } from './parse';

export type { RenderOptions } from './context';

/** What one block of a note became, with its first and last line counted from 0. */
export interface RenderedBlock {
	nodes: Node[];
	lineStart: number;
	lineEnd: number;
}

/**
 * Appends a note to `el` as Obsidian's reading view shows it: `**Call** [[Dana]]` →
 * `<p dir="auto"><strong>Call</strong> <a class="internal-link" data-href="Dana" …>Dana</a></p>`.
 * Returns what each block at the top became. Properties and comments stay out. Pictures from elsewhere are `<img>`s with their address, as in Obsidian.
 */
export function renderMarkdown(
	document: Document,
	markdown: string,
	el: HTMLElement,
	sourcePath: string,
	options: RenderOptions = {},
): RenderedBlock[] {
	const text = markdown.replace(/^\uFEFF/, '');
	const root = parseNote(text);
	const context = new RenderContext(document, text, sourcePath, options, root);
	const blocks: RenderedBlock[] = [];
	const add = (lineStart: number, lineEnd: number, draw: () => void) => {
		const before = el.childNodes.length;
		draw();
		const nodes = Array.from(el.childNodes).slice(before);
		if (nodes.length > 0) blocks.push({ nodes, lineStart, lineEnd });
	};
	for (const node of root.children) {
		const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
		add(start.line - 1, end.line - 1, () => renderBlocks(context, [node], el));
	}
	const last = text.split('\n').length - 1;
	add(last, last, () => renderFootnotes(context, el));
	return blocks;
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
