import { HighlightStyle } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** Markdown in the editor, in the classes Obsidian's themes style. */
export const markdownStyle = HighlightStyle.define([
	{ tag: tags.heading1, class: 'cm-header cm-header-1' },
	{ tag: tags.heading2, class: 'cm-header cm-header-2' },
	{ tag: tags.heading3, class: 'cm-header cm-header-3' },
	{ tag: tags.heading4, class: 'cm-header cm-header-4' },
	{ tag: tags.heading5, class: 'cm-header cm-header-5' },
	{ tag: tags.heading6, class: 'cm-header cm-header-6' },
	{ tag: tags.strong, class: 'cm-strong' },
	{ tag: tags.emphasis, class: 'cm-em' },
	{ tag: tags.strikethrough, class: 'cm-strikethrough' },
	{ tag: tags.monospace, class: 'cm-inline-code' },
	{ tag: tags.link, class: 'cm-link' },
	{ tag: tags.url, class: 'cm-url' },
	{ tag: tags.quote, class: 'cm-quote' },
	{ tag: tags.processingInstruction, class: 'cm-formatting' },
	{ tag: tags.contentSeparator, class: 'cm-hr' },
	{ tag: tags.comment, class: 'cm-comment' },
]);
