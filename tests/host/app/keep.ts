import type { App } from '../obsidian/app';
import { Notice } from '../obsidian/ui/notice';
import type { HttpStore } from '../obsidian/vault/http-store';
import { TextFileView } from '../obsidian/workspace/file-view';

/** Saves at once when the page is left, and says when the server is gone. */
export function keepWhatIsTyped(app: App, store: HttpStore): void {
	const save = () =>
		app.workspace.iterateAllLeaves(({ view }) => {
			if (view instanceof TextFileView) void view.save();
		});
	document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save());
	window.addEventListener('pagehide', () => void app.quit());
	let lost: Notice | null = null;
	store.onLost = () => {
		lost ??= new Notice('The server has ended, so nothing can be saved. Start it again with “npm start”.', 0);
	};
	store.onFound = () => {
		lost?.hide();
		lost = null;
	};
}
