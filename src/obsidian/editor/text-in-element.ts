/** Elements that are lines of their own inside a list item or a callout, elements of ours, and fields that Dataview draws. */
const NOT_OWN = 'ul, ol, pre, code, table, blockquote, .callout, .due-in-line, .inline-field';

/** The text nodes of a block, without the blocks in it: those of an item without its sub-items. */
export function ownTextNodes(block: Element): Text[] {
	const nodes: Text[] = [];
	const collect = (parent: Node) => {
		for (const child of Array.from(parent.childNodes)) {
			if (child.nodeType === child.TEXT_NODE) nodes.push(child as Text);
			else if (child.instanceOf(Element) && !child.matches(NOT_OWN)) collect(child);
		}
	};
	collect(block);
	return nodes;
}

/** Text as it can be compared with the text of a line: without Markdown, and with single blanks. */
export const comparable = (text: string): string => text.replace(/[\s*_~=`[\]\\]+/g, ' ').trim();

/**
 * Puts an element after the first occurrence of words in some text nodes, one of which must have them all. Returns whether
 * it did.
 */
export function insertAfter(nodes: readonly Text[], words: string, element: Element): boolean {
	const node = nodes.find(({ data }) => data.includes(words));
	if (!node || words === '') return false;
	const at = node.data.indexOf(words) + words.length;
	node.splitText(at).before(element);
	return true;
}

/** Wraps words in an element if one of some text nodes has them all. Returns the element, or null. */
export function wrapWords(nodes: readonly Text[], words: string, cls: string): Element | null {
	const node = nodes.find(({ data }) => data.includes(words));
	if (!node || words.trim() === '') return null;
	const own = node.splitText(node.data.indexOf(words));
	own.splitText(words.length);
	const element = createSpan(cls);
	own.before(element);
	element.append(own);
	return element;
}

/** Wraps all words of a block except its links. */
export const wrapAll = (nodes: readonly Text[], cls: string): readonly Element[] =>
	nodes.flatMap((node) => (node.parentElement?.closest('a') ? [] : (wrapWords([node], node.data.trim(), cls) ?? [])));

/** Takes a wrapping element away, and leaves its words. */
export const unwrap = (element: Element): void => element.replaceWith(...Array.from(element.childNodes));

/** Puts an element after the last text of a block. */
export function append(nodes: readonly Text[], element: Element): void {
	const last = nodes.filter(({ data }) => data.trim() !== '').at(-1);
	last?.after(element);
}
