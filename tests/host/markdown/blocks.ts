import type { Blockquote, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readCallout, type Callout } from './callout';
import type { RenderContext } from './context';
import { htmlNodes } from './html';
import { renderInline } from './inline';
import type {} from './nodes';

const BLOCK_ID = /(?:^|\s)\^[a-zA-Z0-9-]+[ \t]*$/;

export function renderBlocks(context: RenderContext, nodes: readonly RootContent[], el: HTMLElement): void {
	for (const node of nodes) renderBlock(context, node, el);
}

function renderBlock(context: RenderContext, node: RootContent, el: HTMLElement): void {
	switch (node.type) {
		case 'paragraph':
			renderParagraph(context, node, el);
			return;
		case 'heading':
			renderHeading(context, node, el);
			return;
		case 'thematicBreak':
			el.append(context.create('hr'));
			return;
		case 'blockquote':
			renderQuote(context, node, el);
			return;
		case 'list':
			renderList(context, node, el);
			return;
		case 'code': {
			const language: Record<string, string> = node.lang ? { class: `language-${node.lang}` } : {};
			el.append(context.create('pre', language, context.create('code', language, `${node.value}\n`)));
			return;
		}
		case 'table':
			renderTable(context, node, el);
			return;
		case 'html':
			el.append(...htmlNodes(context.document, node.value));
			return;
		case 'formula':
			el.append(context.create('div', { class: 'math math-block' }, node.value));
			return;
	}
}

function renderParagraph(context: RenderContext, node: Paragraph, el: HTMLElement): void {
	const children = withoutBlockId(node.children);
	if (children.length === 0) return;
	const paragraph = context.create('p', { dir: 'auto' });
	renderInline(context, children, paragraph);
	el.append(paragraph);
}

/** A block id, `^promise`, is for links and not for readers. */
function withoutBlockId(children: readonly PhrasingContent[]): PhrasingContent[] {
	const last = children.at(-1);
	if (last?.type !== 'text' || !BLOCK_ID.test(last.value)) return [...children];
	const value = last.value.replace(BLOCK_ID, '');
	return value === '' ? children.slice(0, -1) : [...children.slice(0, -1), { type: 'text', value }];
}

function renderHeading(context: RenderContext, node: Heading, el: HTMLElement): void {
	const heading = context.create(`h${node.depth}`, { 'data-heading': toString(node), dir: 'auto' });
	renderInline(context, node.children, heading);
	el.append(heading);
}

function renderQuote(context: RenderContext, node: Blockquote, el: HTMLElement): void {
	const callout = readCallout(node);
	if (callout) {
		renderCallout(context, callout, el);
		return;
	}
	const quote = context.create('blockquote', { dir: 'auto' });
	renderBlocks(context, node.children, quote);
	el.append(quote);
}

function renderCallout(context: RenderContext, callout: Callout, el: HTMLElement): void {
	const { type, metadata, fold } = callout;
	const inner = context.create('div', { class: 'callout-title-inner' });
	renderInline(context, callout.title, inner);
	const title = context.create(
		'div',
		{ class: 'callout-title', dir: 'auto' },
		context.create('div', { class: 'callout-icon' }),
		inner,
	);
	const attributes = {
		'data-callout-metadata': metadata,
		'data-callout-fold': fold,
		'data-callout': type,
		class: 'callout',
	};
	const box = context.create('div', attributes, title);
	let content: HTMLElement | undefined;
	if (callout.body.length > 0) {
		content = context.create('div', { class: 'callout-content' });
		renderBlocks(context, callout.body, content);
		box.append(content);
	}
	if (fold !== '') {
		const arrow = context.create('div', { class: 'callout-fold' });
		const show = (collapsed: boolean) => {
			box.classList.toggle('is-collapsed', collapsed);
			arrow.classList.toggle('is-collapsed', collapsed);
			if (content) content.style.display = collapsed ? 'none' : '';
		};
		box.classList.add('is-collapsible');
		title.append(arrow);
		title.addEventListener('click', () => show(!box.classList.contains('is-collapsed')));
		show(fold === '-');
	}
	el.append(box);
}

function renderList(context: RenderContext, node: List, el: HTMLElement): void {
	const list = node.ordered
		? context.create('ol', node.start === 1 || typeof node.start !== 'number' ? {} : { start: String(node.start) })
		: context.create('ul');
	const loose = node.spread === true || node.children.some((item) => item.spread);
	for (const item of node.children) list.append(listItem(context, item, loose, list));
	if (!node.ordered) list.classList.add('has-list-bullet');
	el.append(list);
}

function listItem(context: RenderContext, node: ListItem, loose: boolean, list: HTMLElement): HTMLElement {
	const line = (node.position?.start.line ?? 1) - 1;
	const item = context.create('li', { 'data-line': String(line), dir: 'auto' });
	const { task, children } = readTask(context, node);
	let checkbox: HTMLElement | undefined;
	if (task !== undefined) {
		list.classList.add('contains-task-list');
		item.classList.add('task-list-item');
		item.setAttribute('data-task', task.trim());
		checkbox = taskCheckbox(context, task, line);
		if (task !== ' ') item.classList.add('is-checked');
		item.append(checkbox);
	}
	for (const child of children) {
		if (child.type === 'paragraph' && !loose) renderInline(context, withoutBlockId(child.children), item);
		else renderBlock(context, child, item);
	}
	if (checkbox && loose) item.querySelector(':scope > p')?.prepend(checkbox);
	return item;
}

function taskCheckbox(context: RenderContext, task: string, line: number): HTMLInputElement {
	const attributes = { 'data-line': String(line), type: 'checkbox', class: 'task-list-item-checkbox' };
	const checkbox = context.create('input', attributes);
	checkbox.checked = task !== ' ';
	if (checkbox.checked) checkbox.setAttribute('checked', '');
	const { toggleTask } = context.options;
	checkbox.addEventListener('click', (event) =>
		toggleTask ? toggleTask(line, checkbox, event) : event.preventDefault(),
	);
	return checkbox;
}

/** `- [/] half done`: any single character is a state; the parser itself knows only a space and `x`. */
function readTask(context: RenderContext, node: ListItem): { task?: string; children: RootContent[] } {
	const [first, ...others] = node.children;
	if (first?.type !== 'paragraph') return { children: node.children };
	const [start, ...rest] = first.children;
	if (typeof node.checked === 'boolean') {
		const source = context.markdown.slice(node.position?.start.offset ?? 0, first.position?.end.offset ?? 0);
		const task = /^\s*(?:[-*+]|\d+[.)])\s+\[(.)\]/u.exec(source)?.[1] ?? (node.checked ? 'x' : ' ');
		return { task, children: node.children };
	}
	if (start?.type !== 'text') return { children: node.children };
	const match = /^\[(.)\][ \t]+/u.exec(start.value);
	if (!match) return { children: node.children };
	const value = start.value.slice(match[0].length);
	const words: PhrasingContent[] = value === '' ? rest : [{ type: 'text', value }, ...rest];
	return { task: match[1] ?? ' ', children: [{ ...first, children: words }, ...others] };
}

function renderTable(context: RenderContext, node: Table, el: HTMLElement): void {
	const [head, ...body] = node.children;
	const table = context.create('table', { dir: 'auto' });
	const row = (cells: (typeof node.children)[number], tag: 'th' | 'td') => {
		const tr = context.create('tr');
		cells.children.forEach((cell, at) => {
			const element = context.create(tag, { dir: 'auto' });
			const align = node.align?.[at];
			if (align) element.style.textAlign = align;
			renderInline(context, cell.children, element);
			tr.append(element);
		});
		return tr;
	};
	if (head) table.append(context.create('thead', {}, row(head, 'th')));
	if (body.length > 0) table.append(context.create('tbody', {}, ...body.map((cells) => row(cells, 'td'))));
	el.append(table);
}
