/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { MarkdownView, type Editor, type TFile } from 'obsidian';
import { createHost, type JestHost } from './create-host';

const DELAY_MS = 15;

let page: JestHost;
/** Ends the write that is in flight. */
let finish: (() => void)[];

/** A vault on a disk that ends each write only when the test says so. */
beforeEach(async () => {
	finish = [];
	page = await createHost({ files: { 'a.md': 'one\n' }, saveDelay: DELAY_MS });
	const write = page.store.write.bind(page.store);
	jest.spyOn(page.store, 'write').mockImplementation(async (...given) => {
		await new Promise<void>((resolve) => finish.push(resolve));
		return write(...given);
	});
	await page.open('a.md');
});
afterEach(() => {
	jest.restoreAllMocks();
	page.destroy();
});

const editor = () => page.app.workspace.getActiveViewOfType(MarkdownView)?.editor as Editor;
const type = (text: string) => editor().replaceRange(text, { line: editor().lastLine(), ch: 0 });
const pause = (milliseconds = 1.5 * DELAY_MS) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Ends each write at once, for a while. */
async function settle(): Promise<void> {
	for (let at = 0; at < 60; at++) {
		finish.splice(0).forEach((end) => end());
		await pause(1);
	}
}

test('what is typed while a save is in flight stays in the editor, and is saved next', async () => {
	type('two\n');
	await pause();
	expect(finish).toHaveLength(1);
	type('three\n');
	await pause();
	expect(finish).toHaveLength(1);
	await settle();
	expect(editor().getValue()).toBe('one\ntwo\nthree\n');
	expect(await page.read('a.md')).toBe('one\ntwo\nthree\n');
});

test('a plugin that changes the note during a save changes what the save writes, and what is typed meanwhile stays', async () => {
	type('two\n');
	await pause();
	const changed = page.app.vault.process(page.app.vault.getFileByPath('a.md') as TFile, (text) =>
		text.replace('two', 'two, by a plugin'),
	);
	type('three\n');
	await pause();
	await settle();
	await changed;
	expect(editor().getValue()).toBe('one\ntwo, by a plugin\nthree\n');
	expect(await page.read('a.md')).toBe(editor().getValue());
});
