import { renderMarkdown, type RenderedBlock } from '../../markdown';
import type { App } from '../app';
import type { Component } from '../base/component';
import { resolveSubpath } from '../functions';
import { parseLinktext } from '../vault/links';
import { renderSections } from './sections';

const DEEPEST_EMBED = 4;

export interface NoteOptions {
	/** Called when a checkbox is clicked, with the line of its task counted from 0. */
	toggleTask?: (line: number) => void;
	/** Takes what fills the embedded notes, to be run once the post-processors have seen the note itself. */
	embeds?: (() => void)[];
}

/** Markdown as DOM inside `el`. Links get no click handler here: as in Obsidian, that is the matter of the view around. */
export function renderNote(
	app: App,
	markdown: string,
	el: HTMLElement,
	sourcePath: string,
	component: Component,
	{ toggleTask, embeds }: NoteOptions = {},
): RenderedBlock[] {
	const { metadataCache, vault } = app;
	return renderMarkdown(el.ownerDocument, markdown, el, sourcePath, {
		resolve: (linktext, source) =>
			metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, source)?.path ?? null,
		resourceUrl: (path) => vault.adapter.getResourcePath(path),
		embedNote: (place, linktext, path) => {
			const fill = () => void embed(app, place, linktext, path, component);
			if (embeds) embeds.push(fill);
			else fill();
		},
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
	const part = found ? { part: { from: found.start.offset, to: found.end?.offset } } : {};
	const view = place.createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
	await renderSections(app, text, view, path, component, part);
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
