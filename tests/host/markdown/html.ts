const FORBIDDEN = new Set([
	'script',
	'style',
	'link',
	'meta',
	'base',
	'object',
	'embed',
	'form',
	'frame',
	'frameset',
	'template',
]);
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
const URL_ATTRIBUTES = new Set(['href', 'src', 'xlink:href', 'action', 'formaction', 'poster']);

/** HTML of a note as nodes of `document`, without scripts, handlers and script addresses. */
export function htmlNodes(document: Document, html: string): Node[] {
	const Parser = document.defaultView?.DOMParser;
	if (!Parser) return [document.createTextNode(html)];
	const parsed = new Parser().parseFromString(html, 'text/html');
	return [...parsed.body.childNodes].flatMap((node) => copy(document, node));
}

/** What one tag inside a line does: `<b>` opens, `</b>` closes, `<br>` and `<img …>` have no content. */
export function htmlTag(document: Document, html: string): { open?: HTMLElement; alone?: Node[]; close?: string } {
	const close = /^<\/([a-z][a-z0-9-]*)\s*>$/i.exec(html)?.[1];
	if (close) return { close: close.toLowerCase() };
	const nodes = htmlNodes(document, html);
	const [element] = nodes;
	if (!element || element.nodeType !== 1) return { alone: nodes };
	const opened = element as HTMLElement;
	return VOID.has(opened.tagName.toLowerCase()) ? { alone: nodes } : { open: opened };
}

function copy(document: Document, node: Node): Node[] {
	if (node.nodeType === 3) return [document.createTextNode(node.textContent ?? '')];
	if (node.nodeType !== 1) return [];
	const source = node as Element;
	const name = source.tagName.toLowerCase();
	if (FORBIDDEN.has(name)) return [];
	const element = document.createElement(name);
	for (const { name: attribute, value } of [...source.attributes]) {
		const key = attribute.toLowerCase();
		if (key.startsWith('on') || key === 'srcdoc' || !/^[a-z][a-z0-9:_-]*$/.test(key)) continue;
		if (URL_ATTRIBUTES.has(key) && /^\s*(?:javascript|vbscript|data:text)/i.test(value)) continue;
		element.setAttribute(key, value);
	}
	element.append(...[...source.childNodes].flatMap((child) => copy(document, child)));
	return [element];
}
