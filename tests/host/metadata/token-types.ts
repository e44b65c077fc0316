import type {} from 'micromark-extension-frontmatter';

declare module 'micromark-util-types' {
	interface TokenTypeMap {
		wikilink: 'wikilink';
		wikilinkEmbed: 'wikilinkEmbed';
		tag: 'tag';
		inlineMath: 'inlineMath';
		inlineMathText: 'inlineMathText';
		inlineComment: 'inlineComment';
		inlineCommentText: 'inlineCommentText';
		pairMarker: 'pairMarker';
		commentBlock: 'commentBlock';
		commentBlockText: 'commentBlockText';
		mathBlock: 'mathBlock';
		mathBlockText: 'mathBlockText';
	}
}
