import type { App } from '../app';
import type { Component } from '../base/component';
import { MarkdownPreviewRenderer, processorContext } from './markdown-renderer';
import { renderNote, type NoteOptions } from './render-note';

/** Lines are counted from 0 in `text`, the whole note. */
export interface SectionInfo {
	text: string;
	lineStart: number;
	lineEnd: number;
}

/**
 * Renders a note, or a part of one, as reading mode does: `# Dana` is `<div class="el-h1"><h1>…`. Post-processors
 * receive one section after the other, and can ask for its lines. `part` is where the part begins and ends in `text`.
 */
export async function renderSections(
	app: App,
	text: string,
	el: HTMLElement,
	sourcePath: string,
	component: Component,
	options: NoteOptions & { part?: { from: number; to: number | undefined } } = {},
): Promise<void> {
	const { from = 0, to } = options.part ?? {};
	const above = text.slice(0, from).split('\n').length - 1;
	const infos = new Map<HTMLElement, SectionInfo>();
	const drawn = el.createDiv();
	const embeds: (() => void)[] = [];
	const blocks = renderNote(app, text.slice(from, to), drawn, sourcePath, component, { ...options, embeds });
	const ctx = processorContext(app, sourcePath, component, (inside) => {
		for (const [section, info] of infos) if (section.contains(inside)) return info;
		return null;
	});
	drawn.remove();
	for (const { nodes, lineStart, lineEnd } of blocks) {
		const tag = nodes.find((node) => node instanceof HTMLElement)?.nodeName.toLowerCase() ?? 'p';
		const section = el.createDiv(`el-${tag}`);
		section.append(...nodes);
		infos.set(section, { text, lineStart: above + lineStart, lineEnd: above + lineEnd });
	}
	for (const section of infos.keys()) {
		for (const processor of MarkdownPreviewRenderer.processors) await processor(section, ctx);
	}
	for (const fill of embeds) fill();
}
