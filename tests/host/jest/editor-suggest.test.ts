/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import {
	EditorSuggest,
	MarkdownView,
	Plugin,
	type Editor,
	type EditorPosition,
	type EditorSuggestContext,
	type EditorSuggestTriggerInfo,
} from 'obsidian';
import { createHost, type JestHost } from './create-host';

/** Suggests days after `@`. It knows the `@` only while it is the character before the cursor. */
class DaySuggest extends EditorSuggest<string> {
	override onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
		const start = this.context?.start ?? { line: cursor.line, ch: cursor.ch - 1 };
		if (!editor.getRange(start, cursor).startsWith('@')) return null;
		return { start, end: cursor, query: editor.getRange(start, cursor).slice(1) };
	}

	override getSuggestions({ query }: EditorSuggestContext): string[] {
		return ['today', 'tomorrow'].filter((day) => day.startsWith(query));
	}

	override renderSuggestion(value: string, el: HTMLElement): void {
		el.setText(value);
	}

	override selectSuggestion(value: string): void {
		const { context } = this;
		if (context) context.editor.replaceRange(value, context.start, context.end);
		this.close();
	}
}

let page: JestHost;
let suggest: DaySuggest;
beforeEach(async () => {
	page = await createHost({ files: { 'a.md': '' } });
	const plugin = await page.load(Plugin as new () => Plugin);
	suggest = new DaySuggest(page.app);
	plugin.registerEditorSuggest(suggest);
	await page.open('a.md');
});
afterEach(() => page.destroy());

const view = () => page.app.workspace.getActiveViewOfType(MarkdownView);
const shown = () => [...document.querySelectorAll('.suggestion-item')].map(({ textContent }) => textContent);

/** Types as a fast user does: nothing but what waits for this key runs before the next one. */
async function type(text: string): Promise<void> {
	const { cm } = view()?.editor as unknown as {
		cm: { dispatch(spec: object): void; state: { doc: { length: number } } };
	};
	for (const insert of text) {
		const at = cm.state.doc.length;
		cm.dispatch({ changes: { from: at, insert }, selection: { anchor: at + 1 }, userEvent: 'input.type' });
		for (let turn = 0; turn < 5; turn++) await Promise.resolve();
	}
}

test('suggestions follow each character, also of a fast typist', async () => {
	await type('Call @to');
	expect(shown()).toEqual(['today', 'tomorrow']);
	await type('m');
	expect(shown()).toEqual(['tomorrow']);
	await type('x');
	expect(shown()).toEqual([]);
});

test('Enter takes the selected one, and so does a key of the plugin', async () => {
	await type('@to');
	document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
	expect(view()?.editor.getValue()).toBe('today');
	await type(' @tom');
	const { suggestions } = suggest as unknown as { suggestions: { useSelectedItem(event: Event): void } };
	suggestions.useSelectedItem(new KeyboardEvent('keydown'));
	expect(view()?.editor.getValue()).toBe('today tomorrow');
});
