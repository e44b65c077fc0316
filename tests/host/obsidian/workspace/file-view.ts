import { debounce, type Debouncer } from '../base/debounce';
import { Notice } from '../ui/notice';
import { TFile, type TAbstractFile } from '../vault/files';
import type { WorkspaceLeaf } from './leaf';
import { ItemView, type State, type ViewStateResult } from './view';

export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	override getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override onload(): void {
		const { vault } = this.app;
		this.registerEvent(
			vault.on('rename', (file: TAbstractFile) => {
				if (file !== this.file || !(file instanceof TFile)) return;
				void this.onRename(file);
				this.updateTitle();
			}),
		);
		this.registerEvent(
			vault.on('delete', (file: TAbstractFile) => {
				if (file === this.file) void this.leaf.setViewState({ type: 'empty' });
			}),
		);
	}

	override getState(): State {
		return { ...super.getState(), ...(this.file ? { file: this.file.path } : {}) };
	}

	override async setState(state: State, result: ViewStateResult): Promise<void> {
		const path = state?.['file'];
		if (typeof path === 'string' && path !== this.file?.path) {
			await this.loadFile(this.app.vault.getFileByPath(path));
		}
		await super.setState(state, result);
	}

	async loadFile(file: TFile | null): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (file) await this.onLoadFile(file);
		this.updateTitle();
	}

	protected override async onClose(): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		await super.onClose();
	}

	async onLoadFile(_file: TFile): Promise<void> {}
	async onUnloadFile(_file: TFile): Promise<void> {}
	async onRename(_file: TFile): Promise<void> {}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}
}

export abstract class EditableFileView extends FileView {}

/** An editor of plain text: what is typed reaches the file `saveDelay` ms later. */
export abstract class TextFileView extends EditableFileView {
	data = '';
	requestSave: Debouncer<[], void>;
	private saved = '';
	private saving: Promise<void> | null = null;
	private saves = 0;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.requestSave = debounce(() => void this.save(), this.app.options.saveDelay);
	}

	get dirty(): boolean {
		return this.app.unsaved.has(this);
	}

	set dirty(isDirty: boolean) {
		if (isDirty) this.app.unsaved.add(this);
		else this.app.unsaved.delete(this);
	}

	override onload(): void {
		super.onload();
		this.registerEvent(
			this.app.vault.on('modify', (file: TAbstractFile) => {
				if (file === this.file && !this.saving) void this.reload(file as TFile);
			}),
		);
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override async onLoadFile(file: TFile): Promise<void> {
		const text = await this.app.vault.read(file);
		this.saved = this.data = text;
		this.dirty = false;
		this.setViewData(text, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save(true);
	}

	/** Merges text that another program wrote, and keeps unsaved typing that does not overlap with it. */
	private async reload(file: TFile): Promise<void> {
		const theirs = await this.readBetweenSaves(file);
		if (this.file !== file || theirs === this.saved) return;
		const mine = this.getViewData();
		const base = this.saved.replace(/\r\n/g, '\n');
		this.saved = theirs;
		const next = this.dirty ? merge(base, mine, theirs.replace(/\r\n/g, '\n')) : theirs;
		this.data = next;
		this.setViewData(next, false);
		if (this.dirty) this.requestSave();
	}

	/** The text of the file, which is not an older one of this editor: it may save again while the file is read. */
	private async readBetweenSaves(file: TFile): Promise<string> {
		for (;;) {
			const { saves } = this;
			const text = await this.app.vault.read(file);
			if (saves === this.saves && !this.saving) return text;
		}
	}

	/** Saves what is typed. One save runs at a time; what is typed during it is saved after the usual delay, or at once to close. */
	async save(clear = false): Promise<void> {
		this.requestSave.cancel();
		if (this.saving) {
			const running = this.saving.catch(() => undefined);
			await running;
			if (!clear) {
				if (this.dirty) this.requestSave();
				return;
			}
		}
		this.saving = this.saveText();
		try {
			await this.saving;
		} catch (error) {
			if (clear) throw error;
		} finally {
			this.saving = null;
		}
		if (clear) this.clear();
	}

	private async saveText(): Promise<void> {
		const { file } = this;
		if (!file || !this.dirty || file.deleted) return;
		const text = this.getViewData();
		this.dirty = false;
		this.data = this.saved = text;
		this.saves++;
		try {
			await this.app.vault.modify(file, text);
		} catch (error) {
			this.dirty = true;
			new Notice(`Failed to save “${file.path}”. What you typed is still in the editor.`);
			throw error;
		}
	}
}

/** Applies what changed from `base` to `theirs` to `mine`; when both changed the same place, mine stays. */
export function merge(base: string, mine: string, theirs: string): string {
	const change = difference(base, theirs);
	const own = difference(base, mine);
	if (!change) return mine;
	if (!own) return theirs;
	if (change.to <= own.from) return mine.slice(0, change.from) + change.text + mine.slice(change.to);
	if (change.from >= own.to) {
		const shift = own.text.length - (own.to - own.from);
		return mine.slice(0, change.from + shift) + change.text + mine.slice(change.to + shift);
	}
	return mine;
}

/** The one stretch in which two texts differ. */
export function difference(before: string, after: string): { from: number; to: number; text: string } | null {
	if (before === after) return null;
	const shortest = Math.min(before.length, after.length);
	let from = 0;
	while (from < shortest && before[from] === after[from]) from++;
	let end = 0;
	while (end < shortest - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	return { from, to: before.length - end, text: after.slice(from, after.length - end) };
}
