import type { Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { App } from '../app';
import { Component } from '../base/component';
import { debounce } from '../base/debounce';
import type { TFile } from '../vault/files';
import { difference, merge } from '../workspace/file-view';
import { Editor } from './editor';
import type { EditorOwner } from './editor-owner';
import { fillEditorView } from './setup';

/** What a plugin says about an editor that it embeds. It may have no file. */
export interface EmbeddingOwner {
	app: App;
	file?: TFile | null;
	editMode?: unknown;
	editor?: unknown;
	getMode(): string;
}

/** An editor outside of a note's view. Plugins extend it to have an editor of Markdown in a dialog. */
export class ScrollableMarkdownEditor extends Component implements EditorOwner {
	readonly editorEl: HTMLElement;
	readonly editor: Editor;
	readonly isLivePreview = true;

	constructor(
		readonly app: App,
		readonly containerEl: HTMLElement,
		readonly owner: EmbeddingOwner,
	) {
		super();
		this.editorEl = containerEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-live-preview');
		this.editor = new Editor(new EditorView({ parent: this.editorEl }));
	}

	get info(): EmbeddingOwner {
		return this.owner;
	}

	get file(): TFile | null {
		return this.owner.file ?? null;
	}

	get activeCM(): EditorView {
		return this.editor.cm;
	}

	/** Sets the text, and asks a subclass for its extensions: its constructor has ended only now. */
	set(text: string): void {
		const { cm } = this.editor;
		const listener = EditorView.updateListener.of((update) => this.onUpdate(update, update.docChanged));
		fillEditorView(this, cm, text, [listener, this.buildLocalExtensions()]);
	}

	buildLocalExtensions(): Extension[] {
		return [];
	}

	onUpdate(_update: ViewUpdate, _changed: boolean): void {}

	edited(_external?: boolean): void {
		this.app.workspace.trigger('editor-change', this.editor, this.owner);
	}

	destroy(): void {
		this.editor.cm.destroy();
	}
}

/** The editor of an embedded note: saves what is typed, and takes over what others write. */
class EmbedEditor extends ScrollableMarkdownEditor {
	private readonly requestSave = debounce(() => void this.save(), this.app.options.saveDelay);
	private saved = '';

	override onload(): void {
		this.registerEvent(
			this.app.vault.on('modify', (file: TFile) => {
				if (file === this.file) void this.reload(file);
			}),
		);
	}

	override set(text: string): void {
		this.saved = text;
		super.set(text);
	}

	override edited(external = false): void {
		super.edited();
		if (external) return;
		this.app.unsaved.add(this);
		this.requestSave();
	}

	private async save(): Promise<void> {
		const { file } = this;
		if (!file || !this.app.unsaved.delete(this)) return;
		this.saved = this.editor.getValue();
		await this.app.vault.modify(file, this.saved);
	}

	private async reload(file: TFile): Promise<void> {
		const theirs = await this.app.vault.read(file);
		const mine = this.editor.getValue();
		const change = difference(mine, this.app.unsaved.has(this) ? merge(this.saved, mine, theirs) : theirs);
		this.saved = theirs;
		if (!change) return;
		this.editor.cm.dispatch({
			changes: { from: change.from, to: change.to, insert: change.text },
			userEvent: 'set',
		});
	}

	override onunload(): void {
		void this.save();
		this.destroy();
	}
}

/** A note inside something else: a card of a canvas, a preview. It can be edited there. */
export class MarkdownEmbed extends Component implements EmbeddingOwner {
	readonly app: App;
	readonly containerEl: HTMLElement;
	editable = false;
	editMode: EmbedEditor | null = null;

	constructor(
		context: { app: App; containerEl: HTMLElement },
		readonly file: TFile,
		readonly subpath = '',
	) {
		super();
		this.app = context.app;
		this.containerEl = context.containerEl;
	}

	get editor(): Editor | undefined {
		return this.editMode?.editor;
	}

	getMode(): 'source' | 'preview' {
		return this.editMode ? 'source' : 'preview';
	}

	/** Begins to edit, if the embed is editable. The editor has no text yet. */
	showEditor(): void {
		if (this.editable) this.editMode ??= this.addChild(new EmbedEditor(this.app, this.containerEl, this));
	}

	override onunload(): void {
		this.editMode = null;
		this.containerEl.empty();
	}
}

/** How the app embeds files, by their extensions. */
export const embedRegistry = {
	embedByExtension: {
		md: (context: { app: App; containerEl: HTMLElement }, file: TFile, subpath?: string) =>
			new MarkdownEmbed(context, file, subpath),
	},
};
