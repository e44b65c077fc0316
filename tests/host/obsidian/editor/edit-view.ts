import type { App } from '../app';
import type { TFile } from '../vault/files';
import type { MarkdownView } from './markdown-view';

/** Editing mode of a note, as `MarkdownView.currentMode` returns it. */
export class MarkdownEditView {
	readonly app: App;
	hoverPopover: unknown = null;

	constructor(private view: MarkdownView) {
		this.app = view.app;
	}

	get file(): TFile | null {
		return this.view.file;
	}

	clear(): void {
		this.set('');
	}

	get(): string {
		return this.view.editor.getValue();
	}

	set(data: string): void {
		this.view.setViewData(data, false);
	}

	getSelection(): string {
		return this.view.editor.getSelection();
	}

	getScroll(): number {
		return this.view.editor.getScrollInfo().top;
	}

	applyScroll(scroll: number): void {
		this.view.editor.scrollTo(null, scroll);
	}
}
