/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { Plugin } from 'obsidian';
import { eachWindow } from '../../src/obsidian/each-window';

/** A plugin of an app that has these windows, besides the main one. */
function pluginWith(...docs: Document[]) {
	const opened: ((win: { doc: Document }) => void)[] = [];
	const leaves = docs.map((doc) => ({ view: { containerEl: doc.createElement('div') } }));
	const workspace = {
		onLayoutReady: (run: () => void) => run(),
		iterateAllLeaves: (each: (leaf: unknown) => void) => leaves.forEach(each),
		on: (_: string, run: (typeof opened)[number]) => opened.push(run),
	};
	const plugin = { app: { workspace }, registerEvent: () => undefined } as unknown as Plugin;
	return { plugin, open: (doc: Document) => opened.forEach((run) => run({ doc })) };
}

const newDocument = () => document.implementation.createHTMLDocument();

it('watches the main window, pop-outs that are open already, and later ones, each once', () => {
	const [early, late] = [newDocument(), newDocument()];
	const app = pluginWith(early, document, early);
	const watched: Document[] = [];
	eachWindow(app.plugin, (doc) => watched.push(doc));
	app.open(late);
	app.open(early);
	expect(watched).toEqual([document, early, late]);
});
