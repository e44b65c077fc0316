import type { App } from '../app';
import { Component } from '../base/component';
import type { TFile } from '../vault/files';
import { renderNote } from './render-note';

export interface PostProcessorContext {
	docId: string;
	sourcePath: string;
	frontmatter: unknown;
	addChild(child: MarkdownRenderChild): void;
	getSectionInfo(el: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null;
}

export interface PostProcessor {
	(el: HTMLElement, ctx: PostProcessorContext): Promise<unknown> | void;
	sortOrder?: number;
}

export type CodeHandler = (source: string, el: HTMLElement, ctx: PostProcessorContext) => Promise<unknown> | void;

export class MarkdownRenderChild extends Component {
	constructor(public containerEl: HTMLElement) {
		super();
	}
}

/** What plugins have added to reading mode, in order. */
export class MarkdownPreviewRenderer {
	static processors: PostProcessor[] = [];
	/** What plugins draw in place of a code block, by its language. Live preview uses it, too. */
	static readonly codeHandlers = new Map<string, CodeHandler>();

	static registerPostProcessor(processor: PostProcessor, sortOrder = processor.sortOrder ?? 0): void {
		processor.sortOrder = sortOrder;
		this.processors.push(processor);
		this.processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
	}

	static unregisterPostProcessor(processor: PostProcessor): void {
		this.processors = this.processors.filter((other) => other !== processor);
	}

	static createCodeBlockPostProcessor(language: string, handler: CodeHandler): PostProcessor {
		return (el, ctx) => {
			for (const code of Array.from(el.querySelectorAll<HTMLElement>(`pre > code.language-${language}`))) {
				const block = createDiv(`block-language-${language}`);
				code.parentElement?.replaceWith(block);
				void handler(code.textContent?.replace(/\n$/, '') ?? '', block, ctx);
			}
		};
	}
}

/** What a post-processor is told about the text it changes. */
export function processorContext(
	app: App,
	sourcePath: string,
	component: Component,
	getSectionInfo: PostProcessorContext['getSectionInfo'],
): PostProcessorContext {
	return {
		docId: Math.random().toString(36).slice(2),
		sourcePath,
		frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter ?? null,
		addChild: (child) => void component.addChild(child),
		getSectionInfo,
	};
}

export abstract class MarkdownRenderer extends MarkdownRenderChild {
	app!: App;
	hoverPopover: unknown = null;

	abstract get file(): TFile;

	/**
	 * Renders Markdown straight into `el`: `**Call**` is a `<p>` in it, without the `<div class="el-p">` of reading mode.
	 * Post-processors receive `el` once, and no section, because the text need not be part of a note.
	 */
	static async render(
		app: App,
		markdown: string,
		el: HTMLElement,
		sourcePath: string,
		component: Component,
	): Promise<void> {
		renderNote(app, markdown, el, sourcePath, component);
		const ctx = processorContext(app, sourcePath, component, () => null);
		for (const processor of MarkdownPreviewRenderer.processors) await processor(el, ctx);
	}

	static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		return MarkdownRenderer.render(Reflect.get(globalThis, 'app') as App, markdown, el, sourcePath, component);
	}
}
