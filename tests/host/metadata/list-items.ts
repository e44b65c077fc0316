import type { ListItemCache } from 'obsidian';
import type { Point } from 'micromark-util-types';
import { locOf } from './loc';

interface Item {
	cache: ListItemCache;
	hasChildren: boolean;
}

interface Frame {
	isList: boolean;
	parent: number;
	item?: Item | undefined;
}

/** Follows the list items of a note: their parents, their checkboxes and where each ends. */
export class ListItems {
	readonly items: ListItemCache[] = [];
	private readonly frames: Frame[] = [];
	private lastEnd: Point | undefined;
	private blank: Point | undefined;

	constructor(private readonly text: string) {}

	/** The item whose own content is being read, if any. */
	get current(): ListItemCache | undefined {
		return this.frames.at(-1)?.item?.cache;
	}

	/** How many lists are open around the place being read. */
	get depth(): number {
		return this.frames.filter(({ isList }) => isList).length;
	}

	enterList(line: number): void {
		const outer = this.frames.at(-1)?.item;
		if (outer) this.endOwnContent(outer);
		const parent = [...this.frames].reverse().find((frame) => frame.item)?.item;
		// A root list that starts in the first line says -1, since there is no -0.
		this.frames.push({ isList: true, parent: parent ? parent.cache.position.start.line : -Math.max(line, 1) });
	}

	enterOther(): void {
		this.frames.push({ isList: false, parent: 0 });
	}

	startItem(start: Point): void {
		const frame = this.frames.at(-1);
		if (!frame) return;
		this.endItem(frame, true);
		const loc = locOf(start);
		const cache: ListItemCache = { position: { start: loc, end: { ...loc } }, parent: frame.parent };
		frame.item = { cache, hasChildren: false };
		this.items.push(cache);
	}

	endPrefix(end: Point): void {
		this.content(end);
		const task = /^\[(.)\][ \t]/u.exec(this.text.slice(end.offset, end.offset + 5))?.[1];
		if (task !== undefined && this.current) this.current.task = task;
	}

	/** A leaf block ended here. */
	content(end: Point): void {
		this.lastEnd = end;
		this.blank = undefined;
	}

	blankLine(start: Point): void {
		this.blank = start;
	}

	/** @returns where the list ends. */
	exitList(): Point | undefined {
		const frame = this.frames.pop();
		if (frame) this.endItem(frame, false);
		return this.lastEnd;
	}

	exitOther(end: Point): Point {
		this.frames.pop();
		if (!this.lastEnd || this.lastEnd.offset < end.offset) this.content(end);
		return end;
	}

	private endOwnContent(item: Item): void {
		if (item.hasChildren || !this.lastEnd) return;
		item.hasChildren = true;
		item.cache.position.end = locOf(this.lastEnd);
	}

	private endItem(frame: Frame, isFollowed: boolean): void {
		const item = frame.item;
		if (!item || item.hasChildren || !this.lastEnd) return;
		// Obsidian lets an item that is followed by a blank line and another item end at the blank line.
		item.cache.position.end = locOf(isFollowed && this.blank ? this.blank : this.lastEnd);
	}
}
