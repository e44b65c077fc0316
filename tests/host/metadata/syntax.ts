import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import { commentBlock, mathBlock } from './block-constructs';
import { inlineMath, tag, wikilink, wikilinkEmbed } from './inline-constructs';

export const frontmatterSyntax: Extension = frontmatter(['yaml']);
export const obsidianSyntax: Extension = {
	flow: { 36: mathBlock, 37: commentBlock },
	text: { 33: wikilinkEmbed, 35: tag, 36: inlineMath, 91: wikilink },
};

/** Emphasis and entities change no position in the metadata, so the metadata does not look for them. */
const unread: Extension = { disable: { null: ['attention', 'characterReference', 'hardBreakEscape'] } };

const plain = [frontmatterSyntax, obsidianSyntax, unread];
const full = [gfmTable(), gfmFootnote(), ...plain];

/** The Markdown that metadata is computed from. Trying every paragraph as a table costs a third, so only notes with a bar pay it. */
export function metadataSyntax(text: string): Extension[] {
	return text.includes('|') || text.includes('[^') ? full : plain;
}
