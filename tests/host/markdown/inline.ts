import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { RenderContext } from './context';
import { findHighlights } from './highlight';
import { htmlTag } from './html';
import { embedElement, imageElement, linkElement, tagElement, wikilinkElement } from './links';
import type {} from './nodes';

/** Draws the inline nodes into `el`. HTML tags open and close across their neighbors. */
export function renderInline(context: RenderContext, children: readonly PhrasingContent[], el: HTMLElement): void {
	const open: HTMLElement[] = [el];
	for (const child of findHighlights(children)) {
		const parent = open.at(-1) ?? el;
		if (child.type !== 'html') {
			parent.append(...inlineNodes(context, child));
			continue;
		}
		const tag = htmlTag(context.document, child.value);
		if (tag.alone) parent.append(...tag.alone);
		else if (tag.open) {
			parent.append(tag.open);
			open.push(tag.open);
		} else {
			const at = open.findLastIndex((element) => element.tagName.toLowerCase() === tag.close);
			if (at > 0) open.length = at;
		}
	}
}

function wrap(context: RenderContext, tag: 'em' | 'strong' | 'del' | 'mark', children: PhrasingContent[]): HTMLElement {
	const element = context.create(tag);
	renderInline(context, children, element);
	return element;
}

function shown(context: RenderContext, children: PhrasingContent[]): Node[] {
	const holder = context.create('span');
	renderInline(context, children, holder);
	return [...holder.childNodes];
}

function inlineNodes(context: RenderContext, node: PhrasingContent): Node[] {
	const { document } = context;
	switch (node.type) {
		case 'text':
			return textNodes(context, node.value);
		case 'break':
			return [context.create('br'), document.createTextNode('\n')];
		case 'emphasis':
			return [wrap(context, 'em', node.children)];
		case 'strong':
			return [wrap(context, 'strong', node.children)];
		case 'delete':
			return [wrap(context, 'del', node.children)];
		case 'highlight':
			return [wrap(context, 'mark', node.children as PhrasingContent[])];
		case 'inlineCode':
			return [context.create('code', {}, node.value)];
		case 'link':
			return [linkElement(context, node.url, shown(context, node.children), node.title)];
		case 'linkReference': {
			const definition = context.definitions.get(node.identifier);
			const nodes = shown(context, node.children);
			return definition ? [linkElement(context, definition.url, nodes, definition.title)] : nodes;
		}
		case 'image':
			return [imageElement(context, node.url, node.alt ?? '')];
		case 'imageReference': {
			const definition = context.definitions.get(node.identifier);
			return definition ? [imageElement(context, definition.url, node.alt ?? '')] : [];
		}
		case 'wikilink':
			return node.embedded
				? [embedElement(context, node.reference.link, node.reference.displayText ?? node.reference.link)]
				: [wikilinkElement(context, node.reference)];
		case 'tag':
			return [tagElement(context, node.value)];
		case 'formula':
			return [context.create('span', { class: `math math-${node.block ? 'block' : 'inline'}` }, node.value)];
		case 'comment':
			return [];
		case 'footnoteReference':
			return [footnoteCall(context, node.identifier)];
		default:
			return [document.createTextNode(toString(node))];
	}
}

/** Obsidian keeps the line breaks that people type. */
function textNodes(context: RenderContext, value: string): Node[] {
	return value.split(/\r\n|\n|\r/).flatMap((line, at): Node[] => {
		const text = context.document.createTextNode(at === 0 ? line : `\n${line}`);
		return at === 0 ? [text] : [context.create('br'), text];
	});
}

function footnoteCall(context: RenderContext, identifier: string): HTMLElement {
	if (!context.called.includes(identifier)) context.called.push(identifier);
	const number = context.called.indexOf(identifier) + 1;
	const attributes = { href: `#fn-${number}`, class: 'footnote-link', target: '_blank', rel: 'noopener nofollow' };
	const link = context.create('a', attributes, `[${number}]`);
	return context.create(
		'sup',
		{ 'data-footnote-id': `fnref-${number}`, id: `fnref-${number}`, class: 'footnote-ref' },
		link,
	);
}
