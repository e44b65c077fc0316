import type { Root } from 'mdast';
import { fromMarkdown, type CompileContext, type Extension, type Handle } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { readWikilink } from '../metadata/links';
import { frontmatterSyntax, obsidianSyntax } from '../metadata/syntax';
import { inlineComment } from './inline-comment';
import type {} from './nodes';

const exit: Handle = function (token) {
	this.exit(token);
};

function enterWikilink(embedded: boolean): Handle {
	return function (token) {
		this.enter({ type: 'wikilink', embedded, reference: readWikilink(this.sliceSerialize(token)) }, token);
	};
}

const enterComment: Handle = function (token) {
	this.enter({ type: 'comment', children: [] }, token);
};

function enterFormula(block: boolean): Handle {
	return function (token) {
		this.enter({ type: 'formula', block, value: '' }, token);
	};
}

const addFormulaText: Handle = function (this: CompileContext, token) {
	const node = this.stack.at(-1);
	if (node?.type === 'formula') node.value += (node.value === '' ? '' : '\n') + this.sliceSerialize(token);
};

const exitFormula: Handle = function (token) {
	const node = this.stack.at(-1);
	if (node?.type === 'formula') node.value = node.value.replace(/^\${1,2}|\${1,2}\s*$/g, '').trim();
	this.exit(token);
};

const obsidianFromMarkdown: Extension = {
	enter: {
		wikilink: enterWikilink(false),
		wikilinkEmbed: enterWikilink(true),
		tag(token) {
			this.enter({ type: 'tag', value: this.sliceSerialize(token) }, token);
		},
		inlineComment: enterComment,
		commentBlock: enterComment,
		inlineMath: enterFormula(false),
		mathBlock: enterFormula(true),
	},
	exit: {
		wikilink: exit,
		wikilinkEmbed: exit,
		tag: exit,
		inlineComment: exit,
		commentBlock: exit,
		inlineMathText: addFormulaText,
		mathBlockText: addFormulaText,
		inlineMath: exitFormula,
		mathBlock: exitFormula,
	},
};

const extensions = [gfm({ singleTilde: false }), frontmatterSyntax, obsidianSyntax, { text: { 37: inlineComment } }];
const mdastExtensions = [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml']), obsidianFromMarkdown];

/** A note as a tree, with Obsidian's links, tags, formulas and comments as nodes of their own. */
export function parseNote(markdown: string): Root {
	return fromMarkdown(markdown, { extensions, mdastExtensions });
}
