import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import { commentBlock, mathBlock } from './block-constructs';
import { inlineMath, tag, wikilink, wikilinkEmbed } from './inline-constructs';

const obsidianBlocks: Extension = { flow: { 36: mathBlock, 37: commentBlock } };
const obsidianText: Extension = {
	text: { 33: wikilinkEmbed, 35: tag, 36: inlineMath, 91: wikilink },
};

/** Emphasis and entities change no position in the metadata, so the metadata does not look for them. */
const unread: Extension = { disable: { null: ['attention', 'characterReference', 'hardBreakEscape'] } };

/** The Markdown that Obsidian's metadata is computed from. */
export const metadataSyntax: Extension[] = [
	frontmatter(['yaml']),
	gfmTable(),
	gfmFootnote(),
	obsidianBlocks,
	obsidianText,
	unread,
];
