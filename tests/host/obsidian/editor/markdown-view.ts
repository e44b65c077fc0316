import { setIcon } from '../base/icons';
import { MarkdownPreviewView } from './preview-view';
import { Menu } from '../ui/menu';
import { resolveSubpath } from '../functions';
import { difference, TextFileView } from '../workspace/file-view';
import type { WorkspaceLeaf } from '../workspace/leaf';
import type { State, ViewStateResult } from '../workspace/view';
import { MarkdownEditView } from './edit-view';
import { Editor } from './editor';
import { flashLine, setLivePreview } from './fields';
import { createEditorView } from './setup';

type Mode = 'source' | 'preview';

export { MarkdownPreviewView };

/** A note, in an editor or in reading mode. */
export class MarkdownView extends TextFileView {
	editor: Editor;
	previewMode: MarkdownPreviewView;
	readonly editMode = new MarkdownEditView(this);
	hoverPopover: unknown = null;
	override icon = 'file-text';
	isLivePreview = true;
	private mode: Mode = 'source';
	private sourceEl: HTMLElement;
	private previewEl: HTMLElement;
	private modeEl: HTMLElement;
	private flashTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv(
			'markdown-source-view cm-s-obsidian mod-cm6 is-live-preview is-readable-line-width',
		);
		this.previewEl = this.contentEl.createDiv(
			'markdown-reading-view markdown-preview-view markdown-rendered is-readable-line-width',
		);
		this.previewEl.tabIndex = 0;
		this.editor = new Editor(createEditorView(this, this.sourceEl));
		this.previewMode = this.addChild(new MarkdownPreviewView(this, this.previewEl));
		this.addAction('ellipsis-vertical', 'More options', (evt) => this.paneMenu(evt));
		this.modeEl = this.addAction('book-open', 'Current view: editing', () => void this.toggleMode());
		this.show();
	}

	/** Plugins find the view itself in the state of its editor. */
	get info(): this {
		return this;
	}

	get currentMode(): MarkdownPreviewView | MarkdownEditView {
		return this.mode === 'preview' ? this.previewMode : this.editMode;
	}

	getViewType(): string {
		return 'markdown';
	}

	getMode(): Mode {
		return this.mode;
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	setViewData(data: string, clear: boolean): void {
		const text = data.replace(/\r\n?/g, '\n');
		if (clear) {
			this.editor.cm.destroy();
			this.sourceEl.empty();
			this.editor = new Editor(createEditorView(this, this.sourceEl, text));
		} else {
			const change = difference(this.editor.getValue(), text);
			if (change) {
				this.editor.cm.dispatch({
					changes: { from: change.from, to: change.to, insert: change.text },
					annotations: [],
					userEvent: 'set',
				});
			}
		}
		if (this.mode === 'preview') this.previewMode.rerender();
	}

	clear(): void {}

	/** Called by the editor for each change of its text. */
	edited(external: boolean): void {
		this.data = this.editor.getValue();
		if (!external) {
			this.dirty = true;
			this.requestSave();
		}
		this.app.workspace.trigger('editor-change', this.editor, this);
		if (this.file && !external) this.app.workspace.trigger('quick-preview', this.file, this.data);
	}

	protected override async onClose(): Promise<void> {
		await super.onClose();
		clearTimeout(this.flashTimer);
		this.editor.cm.destroy();
	}

	override getState(): State {
		return { ...super.getState(), mode: this.mode, source: !this.isLivePreview };
	}

	override async setState(state: State, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { mode, source } = state;
		if (typeof source === 'boolean') this.setLivePreview(!source);
		if (mode === 'source' || mode === 'preview') await this.setMode(mode);
	}

	async setMode(mode: Mode): Promise<void> {
		if (mode === this.mode) return;
		if (this.dirty) await this.save();
		this.mode = mode;
		this.show();
		if (mode === 'preview') this.previewMode.rerender();
		this.app.workspace.changed();
	}

	/** Switches between live preview and source mode. */
	private setLivePreview(isLivePreview: boolean): void {
		if (isLivePreview === this.isLivePreview) return;
		this.isLivePreview = isLivePreview;
		this.sourceEl.toggleClass('is-live-preview', isLivePreview);
		this.editor.cm.dispatch({ effects: setLivePreview.of(isLivePreview) });
	}

	async toggleMode(): Promise<void> {
		await this.setMode(this.mode === 'source' ? 'preview' : 'source');
	}

	private show(): void {
		const reading = this.mode === 'preview';
		this.sourceEl.toggle(!reading);
		this.previewEl.toggle(reading);
		setIcon(this.modeEl, reading ? 'pencil' : 'book-open');
		this.modeEl.setAttribute('aria-label', reading ? 'Current view: reading' : 'Current view: editing');
	}

	private paneMenu(evt: MouseEvent): void {
		const menu = new Menu();
		this.onPaneMenu(menu, 'more-options');
		menu.showAtMouseEvent(evt);
	}

	override onPaneMenu(menu: Menu, source: string): void {
		menu.addItem((item) =>
			item
				.setSection('pane')
				.setTitle('Reading view')
				.setChecked(this.mode === 'preview')
				.onClick(() => void this.toggleMode()),
		);
		if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
	}

	override getEphemeralState(): State {
		return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') }, scroll: 0 };
	}

	override setEphemeralState(state: unknown): void {
		const { line, focus, cursor, subpath } = state as State;
		if (typeof line === 'number') this.showLine(line);
		if (typeof subpath === 'string' && this.file) {
			const cache = this.app.metadataCache.getFileCache(this.file);
			const found = cache && resolveSubpath(cache, subpath);
			if (found) this.showLine(found.start.line);
		}
		if (isRange(cursor)) this.editor.setSelection(cursor.from, cursor.to);
		if (focus) {
			if (this.mode === 'source') this.editor.focus();
			else this.previewEl.focus();
		}
	}

	/** Goes to a line (counted from 0) and lights it up for a moment. */
	private showLine(line: number): void {
		const at = Math.max(0, Math.min(line, this.editor.lastLine()));
		this.editor.setCursor({ line: at, ch: 0 });
		this.editor.scrollIntoView({ from: { line: at, ch: 0 }, to: { line: at, ch: 0 } }, true);
		const { cm } = this.editor;
		cm.dispatch({ effects: flashLine.of(cm.state.doc.line(at + 1).from) });
		clearTimeout(this.flashTimer);
		this.flashTimer = setTimeout(() => cm.dispatch({ effects: flashLine.of(null) }), 2000);
		if (this.mode !== 'preview') return;
		const text = this.editor
			.getLine(at)
			.replace(/^[\s>#*+-]+/, '')
			.slice(0, 20);
		const blocks = Array.from(this.previewEl.querySelectorAll<HTMLElement>('p, li, h1, h2, h3, h4, h5, h6'));
		const target = blocks.filter((block) => text && block.getText().includes(text)).pop();
		target?.scrollIntoView({ block: 'center' });
		target?.addClass('is-flashing');
		setTimeout(() => target?.removeClass('is-flashing'), 2000);
	}

	showSearch(): void {
		this.app.commands.executeCommandById('editor:open-search');
	}
}

function isRange(value: unknown): value is { from: { line: number; ch: number }; to: { line: number; ch: number } } {
	return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}
