/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { Component, MarkdownPreviewView, MarkdownRenderer, MarkdownView, Plugin } from 'obsidian';
import { createHost, type JestHost } from './create-host';

const NOTE = '---\nmet: 2026-11-19\n---\n# Dana\n\n- [ ] call\n- [ ] write\n\nWe met.\n';

let page: JestHost;

/** Notes the HTML of each element that a post-processor receives, and the lines of its section. */
class Watching extends Plugin {
	readonly seen: { tag: string; section: unknown }[] = [];

	override onload(): void {
		this.registerMarkdownPostProcessor((el, ctx) => {
			const section = ctx.getSectionInfo(el);
			this.seen.push({ tag: el.className, section: section && { ...section, text: section.text === NOTE } });
		});
	}
}

afterEach(() => page.destroy());

test('MarkdownRenderer.render puts blocks straight into the element, without sections', async () => {
	page = await createHost({ files: { 'a.md': NOTE } });
	const plugin = await page.load(Watching);
	const el = createDiv('result');
	await MarkdownRenderer.render(page.app, '**Call** Dana\n\n- soon', el, 'a.md', new Component());
	expect(Array.from(el.children).map(({ tagName }) => tagName)).toEqual(['P', 'UL']);
	expect(plugin.seen).toEqual([{ tag: 'result', section: null }]);
});

test('reading mode wraps each block in a section and knows its lines in the note', async () => {
	page = await createHost({ files: { 'a.md': NOTE } });
	const plugin = await page.load(Watching);
	await page.open('a.md');
	const view = page.app.workspace.getActiveViewOfType(MarkdownView);
	await view?.setState({ mode: 'preview' }, { history: false });
	await page.flush();
	expect(plugin.seen).toEqual([
		{ tag: 'el-h1', section: { text: true, lineStart: 3, lineEnd: 3 } },
		{ tag: 'el-ul', section: { text: true, lineStart: 5, lineEnd: 6 } },
		{ tag: 'el-p', section: { text: true, lineStart: 8, lineEnd: 8 } },
	]);
	expect(view?.previewMode).toBeInstanceOf(MarkdownPreviewView);
	expect(view?.previewMode).toBeInstanceOf(MarkdownRenderer);
});

test('an embedded part of a note has the lines of the whole note', async () => {
	page = await createHost({ files: { 'a.md': NOTE, 'b.md': '![[a#Dana]]' } });
	const plugin = await page.load(Watching);
	await page.open('b.md');
	const view = page.app.workspace.getActiveViewOfType(MarkdownView);
	await view?.setState({ mode: 'preview' }, { history: false });
	await page.flush();
	expect(plugin.seen).toContainEqual({ tag: 'el-ul', section: { text: true, lineStart: 5, lineEnd: 6 } });
});
