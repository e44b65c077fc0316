import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';

export interface RenderOptions {
	/** The path a link leads to, or null: `Dana#Calls` in `Meetings/Monday.md` → `People/Dana.md`. Without it every link counts as resolved. */
	resolve?: (linktext: string, sourcePath: string) => string | null;
	/** The address from which a file of the vault can be shown, for pictures, sound and film. */
	resourceUrl?: (path: string) => string;
	/** Called when an internal link is clicked. */
	openLink?: (linktext: string, sourcePath: string, event: MouseEvent) => void;
	/** Called when a tag is clicked. */
	openTag?: (tag: string, event: MouseEvent) => void;
	/** Fills the place of an embedded note. */
	embedNote?: (el: HTMLElement, linktext: string, path: string, sourcePath: string) => void;
	/** Called when a checkbox is clicked, with the line of its task counted from 0. */
	toggleTask?: (line: number, checkbox: HTMLInputElement, event: MouseEvent) => void;
}

/** What every part of the renderer needs while one note is drawn. */
export class RenderContext {
	readonly definitions = new Map<string, Definition>();
	readonly footnotes = new Map<string, FootnoteDefinition>();
	/** Footnotes called so far, in the order of their first call. */
	readonly called: string[] = [];

	constructor(
		readonly document: Document,
		readonly markdown: string,
		readonly sourcePath: string,
		readonly options: RenderOptions,
		root: Root,
	) {
		this.collect(root);
	}

	create<K extends keyof HTMLElementTagNameMap>(
		tag: K,
		attributes: Record<string, string> = {},
		...children: Array<Node | string>
	): HTMLElementTagNameMap[K] {
		const element = this.document.createElement(tag);
		for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
		element.append(...children);
		return element;
	}

	private collect(node: Nodes): void {
		if (node.type === 'definition' && !this.definitions.has(node.identifier)) {
			this.definitions.set(node.identifier, node);
		} else if (node.type === 'footnoteDefinition' && !this.footnotes.has(node.identifier)) {
			this.footnotes.set(node.identifier, node);
		}
		if ('children' in node) for (const child of node.children) this.collect(child);
	}
}
