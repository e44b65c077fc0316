import type { CachedMetadata } from 'obsidian';
import { parse, postprocess, preprocess } from 'micromark';
import { collectMetadata } from './collect';
import { metadataSyntax } from './syntax';

export { getLinkpath, parseLinktext } from './links';
export { getAllTags, parseFrontMatterAliases, parseFrontMatterTags } from './properties';
export { LinkPaths, resolveLinkpath } from './resolve-link';

/**
 * What Obsidian's metadata cache knows of a note: `# Calls\n- [ ] Call Dana #job` → one heading, one list item
 * with task ` `, one tag `#job`, two sections. Lines and columns count from 0, offsets in UTF-16 units.
 */
export function computeMetadata(content: string): CachedMetadata {
	const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
	const tokenizer = parse({ extensions: metadataSyntax(text) }).document();
	const events = postprocess(tokenizer.write(preprocess()(text, 'utf8', true)));
	return collectMetadata(text, events);
}
