import { renderMarkdown } from '../../markdown';
import type { App } from '../app';
import type { Component } from '../base/component';
import { resolveSubpath } from '../functions';
import { parseLinktext } from '../vault/links';
import { MarkdownRenderer } from './markdown-renderer';

const DEEPEST_EMBED = 4;

export interface NoteOptions {
	/** Called when a checkbox is clicked, with the line of its task counted from 0. */
	toggleTask?: (line: number) => void;
}

/** Markdown as DOM inside `el`. Links get no click handler here: as in Obsidian, that is the matter of the view around. */
export function renderNote(
	app: App,
	markdown: string,
	el: HTMLElement,
	sourcePath: string,
	component: Component,
	{ toggleTask }: NoteOptions,
): void {
	const { metadataCache, vault } = app;
	renderMarkdown(el.ownerDocument, markdown, el, sourcePath, {
		resolve: (linktext, source) =>
			metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, source)?.path ?? null,
		resourceUrl: (path) => vault.adapter.getResourcePath(path),
		embedNote: (place, linktext, path) => void embed(app, place, linktext, path, component),
		...(toggleTask ? { toggleTask: (line) => toggleTask(line) } : {}),
	});
}

async function embed(
	app: App,
	place: HTMLElement,
	linktext: string,
	path: string,
	component: Component,
): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (!file || depth(place) > DEEPEST_EMBED) return;
	const text = await app.vault.cachedRead(file);
	const cache = app.metadataCache.getFileCache(file);
	const { subpath } = parseLinktext(linktext);
	const found = subpath && cache ? resolveSubpath(cache, subpath) : null;
	const part = found ? text.slice(found.start.offset, found.end?.offset) : text;
	const view = place.createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
	await MarkdownRenderer.render(app, part, view, path, component);
}

function depth(el: HTMLElement): number {
	let count = 0;
	for (
		let at = el.closest('.markdown-embed-content');
		at;
		at = at.parentElement?.closest('.markdown-embed-content') ?? null
	) {
		count++;
	}
	return count;
}
