/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { ViewPlugin } from '@codemirror/view';
import { Component, MarkdownPreviewView, MarkdownRenderChild, MarkdownRenderer, MarkdownView, Plugin } from 'obsidian';
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

describe('a code block of a plugin in live preview', () => {
	const TEXT = 'Calls\n\n```calls\nshow: 3\n```\n\n```calls\n```\n\n```other\nx\n```\n';
	const log: string[] = [];
	const sections: (() => { lineStart: number; lineEnd: number } | null)[] = [];

	class Drawing extends Plugin {
		override onload(): void {
			this.registerMarkdownCodeBlockProcessor('calls', (source, el, ctx) => {
				const { lineStart } = ctx.getSectionInfo(el) ?? {};
				log.push(`${source} in ${ctx.sourcePath}, at ${String(lineStart)}`);
				sections.push(() => ctx.getSectionInfo(el));
				const child = new MarkdownRenderChild(el);
				child.register(() => log.push(`${source} unloaded`));
				ctx.addChild(child);
			});
		}
	}

	async function start(): Promise<MarkdownView> {
		log.length = sections.length = 0;
		page = await createHost({ files: { 'a.md': TEXT } });
		await page.load(Drawing);
		await page.open('a.md');
		return page.app.workspace.getActiveViewOfType(MarkdownView) as MarkdownView;
	}
	const drawn = (view: MarkdownView) => view.containerEl.findAll('.cm-preview-code-block .block-language-calls').length;

	test('is drawn while the cursor is elsewhere, and knows its note and lines', async () => {
		const view = await start();
		expect(drawn(view)).toBe(2);
		expect(view.containerEl.getText()).toContain('```other');
		expect(log.slice(-2)).toEqual(['show: 3 in a.md, at undefined', ' in a.md, at undefined']);
		expect(sections.slice(-2).map((section) => section())).toMatchObject([
			{ lineStart: 2, lineEnd: 4 },
			{ lineStart: 6, lineEnd: 7 },
		]);
	});

	test('unloads what it holds when the cursor enters it', async () => {
		const view = await start();
		view.editor.focus();
		view.editor.setCursor({ line: 3, ch: 0 });
		await page.flush();
		expect(drawn(view)).toBe(1);
		expect(log).toContain('show: 3 unloaded');
	});

	test('shows its source after a click that nothing prevents', async () => {
		const view = await start();
		const [block, other] = view.containerEl.findAll('.block-language-calls');
		block?.addEventListener('click', (event) => event.preventDefault());
		block?.click();
		await page.flush();
		expect(drawn(view)).toBe(2);
		other?.click();
		await page.flush();
		expect(view.editor.getCursor().line).toBe(6);
	});

	test('is text in source mode', async () => {
		const view = await start();
		await view.setState({ source: true }, { history: false });
		expect(drawn(view)).toBe(0);
		expect(view.getState()).toMatchObject({ mode: 'source', source: true });
	});
});

describe('a checkbox in live preview', () => {
	/** Ticks with a cross, as a plugin that has statuses of its own. */
	class Crossing extends Plugin {
		override onload(): void {
			this.registerEditorExtension(
				ViewPlugin.define((view) => {
					view.dom.addEventListener('click', (event) => {
						if (!(event.target as Element).matches('.task-list-item-checkbox')) return;
						event.preventDefault();
						const at = view.state.doc.toString().indexOf('[ ]') + 1;
						view.dispatch({ changes: { from: at, to: at + 1, insert: '-' } });
					});
					return {};
				}),
			);
		}
	}

	async function clicked(): Promise<string> {
		await page.open('a.md');
		const box = document.querySelector<HTMLElement>('.cm-line .task-list-item-checkbox');
		box?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
		box?.click();
		await page.flush();
		await page.flush();
		return page.read('a.md');
	}

	test('ticks on a click, once', async () => {
		page = await createHost({ files: { 'a.md': '- [ ] call\n' } });
		expect(await clicked()).toBe('- [x] call\n');
	});

	test('leaves a click that a plugin prevents to the plugin', async () => {
		page = await createHost({ files: { 'a.md': '- [ ] call\n' } });
		await page.load(Crossing);
		expect(await clicked()).toBe('- [-] call\n');
	});
});
