import type { App } from '../app';

/** Markdown as DOM inside `el`. */
export function renderNote(_app: App, markdown: string, el: HTMLElement, _sourcePath: string): void {
	for (const block of markdown.split(/\n{2,}/)) el.createEl('p', { text: block });
}
