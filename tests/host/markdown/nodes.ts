import type { Literal, Node, RootContent } from 'mdast';
import type { Reference } from 'obsidian';

export interface Wikilink extends Node {
	type: 'wikilink';
	reference: Reference;
	embedded: boolean;
}

export interface TagNode extends Literal {
	type: 'tag';
}

export interface Formula extends Literal {
	type: 'formula';
	block: boolean;
}

export interface Comment extends Node {
	type: 'comment';
	children: RootContent[];
}

/** `==words==`, found after parsing. */
export interface Highlight extends Node {
	type: 'highlight';
	children: RootContent[];
}

declare module 'mdast' {
	interface RootContentMap {
		wikilink: Wikilink;
		tag: TagNode;
		formula: Formula;
		comment: Comment;
		highlight: Highlight;
	}
	interface PhrasingContentMap {
		wikilink: Wikilink;
		tag: TagNode;
		formula: Formula;
		comment: Comment;
		highlight: Highlight;
	}
}
