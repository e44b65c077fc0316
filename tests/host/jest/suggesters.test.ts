/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { EditorSuggest, MarkdownView, Plugin, type Editor, type EditorPosition } from 'obsidian';
import { createHost, type JestHost } from './create-host';

/** Suggests one word wherever the line has a sign in it. */
class Words extends EditorSuggest<string> {
	constructor(
		plugin: Plugin,
		private readonly sign: string,
	) {
		super(plugin.app);
	}

	override onTrigger(cursor: EditorPosition, editor: Editor) {
		const text = editor.getLine(cursor.line);
		return text.includes(this.sign) ? { start: cursor, end: cursor, query: '' } : null;
	}

	override getSuggestions(): string[] {
		return [`word of ${this.sign}`];
	}

	override renderSuggestion(value: string, element: HTMLElement): void {
		element.setText(value);
	}

	override selectSuggestion(): void {}
}

class Suggesting extends Plugin {
	override onload(): void {
		this.registerEditorSuggest(new Words(this, '@'));
		this.registerEditorSuggest(new Words(this, '#'));
	}
}

let page: JestHost;
beforeEach(async () => {
	page = await createHost({ files: { 'a.md': '' } });
	await page.load(Suggesting);
	await page.open('a.md');
});
afterEach(() => page.destroy());

async function type(text: string): Promise<(string | null)[]> {
	const editor = page.app.workspace.getActiveViewOfType(MarkdownView)?.editor;
	editor?.replaceSelection(text, 'input.type');
	await page.flush();
	return [...document.querySelectorAll('.suggestion-item')].map(({ textContent }) => textContent);
}

test('one list is open at a time, that of the first plugin that has something to offer', async () => {
	expect(await type('#')).toEqual(['word of #']);
	expect(await type('@')).toEqual(['word of @']);
	expect(await type('\n')).toEqual([]);
	expect(await type('#')).toEqual(['word of #']);
});
