import type {
	CachedMetadata,
	FootnoteCache,
	FootnoteRefCache,
	HeadingCache,
	LinkCache,
	Pos,
	ReferenceLinkCache,
	TagCache,
} from 'obsidian';
import type { Event, Point, Token } from 'micromark-util-types';
import { internalTarget, readWikilink } from './links';
import { locOf } from './loc';

interface OpenLink {
	token: Token;
	displayText: string;
	destination: string | null;
	slot: number;
}

/** Collects links, embeds, tags, footnote references, and the text of headings. */
export class InlineFinds {
	private readonly found: Array<{ kind: 'links' | 'embeds'; cache: LinkCache } | null> = [];
	private readonly tags: TagCache[] = [];
	private readonly headings: HeadingCache[] = [];
	private readonly footnotes: FootnoteCache[] = [];
	private readonly footnoteRefs: FootnoteRefCache[] = [];
	private readonly referenceLinks: ReferenceLinkCache[] = [];
	private readonly openLinks: OpenLink[] = [];
	private headingText = '';
	private label = '';
	private definition = '';
	private footnoteLabels: string[] = [];

	constructor(private readonly text: string) {}

	see([way, token]: Event): void {
		switch (token.type) {
			case 'link':
			case 'image':
				if (way === 'enter')
					this.openLinks.push({ token, displayText: '', destination: null, slot: this.found.push(null) - 1 });
				else this.closeLink();
				return;
			case 'wikilink':
			case 'wikilinkEmbed':
				if (way === 'enter') {
					const cache = { ...readWikilink(this.slice(token)), position: posOf(token) };
					this.found.push({ kind: token.type === 'wikilink' ? 'links' : 'embeds', cache });
				}
				return;
			case 'tag':
				if (way === 'enter') this.tags.push({ tag: this.slice(token), position: posOf(token) });
				return;
		}
		if (way === 'enter') return;
		const link = this.openLinks.at(-1);
		switch (token.type) {
			case 'labelText':
				if (link) link.displayText = this.slice(token);
				return;
			case 'resourceDestinationString':
				if (link) link.destination = this.slice(token);
				return;
			case 'atxHeadingText':
			case 'setextHeadingText':
				this.headingText = this.slice(token);
				return;
			case 'definitionLabelString':
				this.label = this.slice(token);
				return;
			case 'definitionDestinationString':
				this.definition = this.slice(token);
				return;
			case 'definition':
				this.referenceLinks.push({ id: this.label, link: this.definition, position: posOf(token) });
				this.definition = '';
				return;
			case 'gfmFootnoteDefinitionLabelString':
				this.footnoteLabels.push(this.slice(token));
				return;
			case 'gfmFootnoteCallString':
				this.label = this.slice(token);
				return;
			case 'gfmFootnoteCall':
				this.footnoteRefs.push({ id: this.label, position: posOf(token) });
				return;
		}
	}

	endHeading(token: Token, position: Pos): void {
		const first = this.slice(token).trimStart();
		const hashes = /^#+/.exec(first)?.[0].length;
		const level = hashes ?? (/=[ \t]*$/.test(first) ? 1 : 2);
		this.headings.push({ heading: this.headingText.trim(), level, position });
		this.headingText = '';
	}

	endFootnote(start: Point, end: Point): void {
		this.footnotes.push({ id: this.footnoteLabels.pop() ?? '', position: { start: locOf(start), end: locOf(end) } });
	}

	apply(metadata: CachedMetadata): void {
		for (const kind of ['links', 'embeds'] as const) {
			const caches = this.found.flatMap((found) => (found?.kind === kind ? [found.cache] : []));
			if (caches.length > 0) metadata[kind] = caches;
		}
		if (this.tags.length > 0) metadata.tags = this.tags;
		if (this.headings.length > 0) metadata.headings = this.headings;
		if (this.footnotes.length > 0) metadata.footnotes = this.footnotes;
		if (this.footnoteRefs.length > 0) metadata.footnoteRefs = this.footnoteRefs;
		if (this.referenceLinks.length > 0) metadata.referenceLinks = this.referenceLinks;
	}

	private closeLink(): void {
		const open = this.openLinks.pop();
		const link = open?.destination ? internalTarget(open.destination) : null;
		if (!open || link === null) return;
		const { token, displayText } = open;
		const cache = { link, original: this.slice(token), displayText, position: posOf(token) };
		this.found[open.slot] = { kind: token.type === 'link' ? 'links' : 'embeds', cache };
	}

	private slice(token: Token): string {
		return this.text.slice(token.start.offset, token.end.offset);
	}
}

function posOf({ start, end }: Token): Pos {
	return { start: locOf(start), end: locOf(end) };
}
