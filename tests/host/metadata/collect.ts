import type { BlockCache, CachedMetadata, ListItemCache, Pos, SectionCache } from 'obsidian';
import type { Event, Point, Token } from 'micromark-util-types';
import { InlineFinds } from './collect-inline';
import { ListItems } from './list-items';
import { locOf } from './loc';
import { frontmatterLinks, readFrontmatter } from './properties';
import type {} from './token-types';

const LEAVES: Partial<Record<string, string>> = {
	atxHeading: 'heading',
	setextHeading: 'heading',
	paragraph: 'paragraph',
	definition: 'definition',
	codeFenced: 'code',
	codeIndented: 'code',
	htmlFlow: 'html',
	thematicBreak: 'thematicBreak',
	table: 'table',
	mathBlock: 'math',
	commentBlock: 'comment',
	yaml: 'yaml',
};

const CONTAINERS: Partial<Record<string, string>> = {
	blockQuote: 'blockquote',
	listOrdered: 'list',
	listUnordered: 'list',
	gfmFootnoteDefinition: 'footnoteDefinition',
};

/** Walks the parser's events once and writes down what Obsidian keeps. */
export function collectMetadata(text: string, events: readonly Event[]): CachedMetadata {
	const collector = new Collector(text);
	for (const event of events) collector.see(event);
	return collector.finish();
}

class Collector {
	private readonly metadata: CachedMetadata = {};
	private readonly sections: SectionCache[] = [];
	private readonly blocks: Array<{ id: string; owner: SectionCache | ListItemCache }> = [];
	private readonly lists: ListItems;
	private readonly inline: InlineFinds;
	/** Starts of the open containers, outermost first. */
	private readonly containers: Point[] = [];
	private prefix: Token | undefined;
	private leafStart: Point | undefined;

	constructor(private readonly text: string) {
		this.lists = new ListItems(text);
		this.inline = new InlineFinds(text);
	}

	see(event: Event): void {
		const [way, token] = event;
		this.inline.see(event);
		if (way === 'enter') this.enter(token);
		else this.exit(token);
	}

	finish(): CachedMetadata {
		const { metadata } = this;
		if (this.sections.length > 0) metadata.sections = this.sections;
		if (this.lists.items.length > 0) metadata.listItems = this.lists.items;
		if (this.blocks.length > 0) {
			const entries = this.blocks.map(({ id, owner }): [string, BlockCache] => [id, { id, position: owner.position }]);
			metadata.blocks = Object.fromEntries(entries);
		}
		this.inline.apply(metadata);
		return metadata;
	}

	private enter(token: Token): void {
		const container = CONTAINERS[token.type];
		if (container) {
			this.containers.push(this.startOf(token));
			if (container === 'list') this.lists.enterList(token.start.line - 1);
			else this.lists.enterOther();
		} else if (token.type === 'listItemPrefix') this.lists.startItem(this.itemStartOf(token));
		else if (token.type === 'lineEndingBlank') this.lists.blankLine(token.start);
		// An underlined heading takes in the definitions right above it, which are sections of their own.
		else if (token.type === 'setextHeadingText' || LEAVES[token.type]) this.leafStart = this.startOf(token);
	}

	private exit(token: Token): void {
		const { type } = token;
		const container = CONTAINERS[type];
		if (type === 'linePrefix') this.prefix = token;
		else if (type === 'listItemPrefix') this.lists.endPrefix(token.end);
		else if (container) this.exitContainer(token, container);
		else if (LEAVES[type]) this.exitLeaf(token, LEAVES[type]);
	}

	private exitContainer(token: Token, type: string): void {
		const start = this.containers.pop() ?? token.start;
		const end = (type === 'list' ? this.lists.exitList() : this.lists.exitOther(token.end)) ?? token.end;
		if (type === 'footnoteDefinition') this.inline.endFootnote(start, end);
		if (this.containers.length > 0) return;
		this.addSection(type === 'blockquote' && this.isCallout(token) ? 'callout' : type, start, end);
	}

	private exitLeaf(token: Token, type: string): void {
		const start = this.leafStart ?? token.start;
		this.lists.content(token.end);
		if (type === 'heading') this.inline.endHeading(token, { start: locOf(start), end: locOf(token.end) });
		const item = this.lists.current;
		const previous = this.sections.at(-1);
		const section = this.containers.length === 0 ? this.addSection(type, start, token.end) : undefined;
		if (type === 'yaml' && section) this.addFrontmatter(section.position);
		const owner = section ?? item;
		if (type === 'paragraph' && owner) this.readBlockId(token, owner, previous);
	}

	private addSection(type: string, start: Point, end: Point): SectionCache {
		const section = { type, position: { start: locOf(start), end: locOf(end) } };
		this.sections.push(section);
		return section;
	}

	/** `A promise ^promise` names its paragraph or list item; `^promise` in a paragraph of its own names the block before. */
	private readBlockId(token: Token, owner: SectionCache | ListItemCache, previous: SectionCache | undefined): void {
		const from = Math.max(token.start.offset, token.end.offset - 200);
		const match = /(?:^|\s)\^([a-zA-Z0-9-]+)[ \t]*$/.exec(this.text.slice(from, token.end.offset));
		if (!match) return;
		const id = match[1] ?? '';
		const alone = from + match.index === token.start.offset && 'type' in owner;
		const named = alone && previous && previous.id === undefined ? previous : owner;
		named.id = id;
		this.blocks.push({ id, owner: named });
	}

	/** Blocks start where their line does, indentation included, as far as it is not a container's. */
	private startOf(token: Token): Point {
		return this.prefix?.end.offset === token.start.offset ? this.prefix.start : token.start;
	}

	/** Items of a nested list start so too, except after a number with a full stop, where Obsidian leaves the indentation out. */
	private itemStartOf(token: Token): Point {
		const nestedNumber = this.lists.depth > 1 && /^\d+\./.test(this.slice(token));
		return nestedNumber ? token.start : this.startOf(token);
	}

	private slice(token: Token): string {
		return this.text.slice(token.start.offset, token.end.offset);
	}

	private isCallout(token: Token): boolean {
		return /^>[ \t]*\[![^\]\r\n]+\]/.test(this.slice(token));
	}

	private addFrontmatter(position: Pos): void {
		const lines = this.text.slice(position.start.offset, position.end.offset).split(/\r\n|\n|\r/);
		const frontmatter = readFrontmatter(lines.slice(1, -1).join('\n'));
		if (!frontmatter) return;
		this.metadata.frontmatter = frontmatter;
		this.metadata.frontmatterPosition = position;
		this.metadata.frontmatterLinks = frontmatterLinks(frontmatter);
	}
}
