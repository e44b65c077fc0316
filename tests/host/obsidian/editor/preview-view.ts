import { Component } from '../base/component';
import { Menu } from '../ui/menu';
import { Keymap } from '../base/keymap';
import { MarkdownRenderer } from './markdown-renderer';
import { renderSections } from './sections';
import type { MarkdownView } from './markdown-view';
import type { TFile } from '../vault/files';

/** Reading mode: links open, are previewed on hover, and checkboxes tick in the file. */
export class MarkdownPreviewView extends MarkdownRenderer {
	private rendered = new Component();

	constructor(
		readonly view: MarkdownView,
		containerEl: HTMLElement,
	) {
		super(containerEl);
		this.app = view.app;
		this.listen();
	}

	get file(): TFile {
		return this.view.file as TFile;
	}

	get(): string {
		return this.view.data;
	}

	set(_data: string): void {
		this.rerender();
	}

	clear(): void {
		this.containerEl.empty();
	}

	rerender(_full?: boolean): void {
		this.removeChild(this.rendered);
		this.rendered = this.addChild(new Component());
		const scroll = this.getScroll();
		this.clear();
		const sizer = this.containerEl.createDiv('markdown-preview-sizer markdown-preview-section');
		sizer.createDiv({ cls: 'inline-title', text: this.file?.basename ?? '' });
		const path = this.file?.path ?? '';
		const toggleTask = (line: number) => void this.toggleTask(line);
		void renderSections(this.view.app, this.get(), sizer, path, this.rendered, { toggleTask }).then(() =>
			this.applyScroll(scroll),
		);
	}

	private async toggleTask(line: number): Promise<void> {
		const { file } = this;
		if (!file) return;
		await this.view.app.vault.process(file, (text) => {
			const lines = text.split('\n');
			lines[line] = (lines[line] ?? '').replace(/\[(.)\]/, (_, mark: string) => (mark === ' ' ? '[x]' : '[ ]'));
			return lines.join('\n');
		});
	}

	private listen(): void {
		const { workspace } = this.view.app;
		const linkOf = (evt: Event) => (evt.target as Element).closest<HTMLElement>('a.internal-link');
		this.containerEl.addEventListener('click', (evt) => {
			const link = linkOf(evt)?.dataset['href'];
			if (link === undefined) return;
			evt.preventDefault();
			void workspace.openLinkText(link, this.file?.path ?? '', Keymap.isModEvent(evt));
		});
		this.containerEl.addEventListener('contextmenu', (evt) => {
			const link = linkOf(evt)?.dataset['href'];
			const menu = new Menu();
			if (link === undefined || !workspace.handleLinkContextMenu(menu, link, this.file?.path ?? '')) return;
			evt.preventDefault();
			menu.showAtMouseEvent(evt);
		});
		this.containerEl.addEventListener('mouseover', (event) => {
			const targetEl = linkOf(event);
			const linktext = targetEl?.dataset['href'];
			if (!targetEl || linktext === undefined) return;
			const sourcePath = this.file?.path ?? '';
			workspace.trigger('hover-link', {
				event,
				source: 'preview',
				hoverParent: this.view,
				targetEl,
				linktext,
				sourcePath,
			});
		});
	}

	getScroll(): number {
		return this.containerEl.scrollTop;
	}

	applyScroll(scroll: number): void {
		this.containerEl.scrollTop = scroll;
	}
}
