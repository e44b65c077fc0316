import { Events } from '../base/events';
import type { HostAdapter } from './adapter';
import { normalizePath, parentPath, TAbstractFile, TFile, TFolder } from './files';
import type { Entry, WriteTimes } from './store';

/** The tree of files. Names that begin with a dot are not part of it, as in Obsidian. */
export class Vault extends Events {
	readonly configDir = '.obsidian';
	readonly fileMap: Record<string, TAbstractFile> = {};
	readonly root: TFolder;
	config: Record<string, unknown> = {
		useTab: true,
		tabSize: 4,
		foldHeading: true,
		foldIndent: true,
		readableLineLength: true,
		livePreview: true,
		showInlineTitle: true,
		alwaysUpdateLinks: true,
		newFileLocation: 'root',
		attachmentFolderPath: '/',
	};
	private texts = new Map<string, { mtime: number; text: string }>();

	constructor(readonly adapter: HostAdapter) {
		super();
		this.root = new TFolder(this, '/');
		this.fileMap['/'] = this.root;
		adapter.onChange = (path, entry) => this.reconcile(path, entry);
		adapter.onRename = (from, to) => this.moved(from, to);
		adapter.store.watch((path, entry) => this.reconcile(path, entry && adapter.reported(entry)));
	}

	/** Reads the whole tree, with a `create` event for everything that is there. */
	async load(): Promise<void> {
		const entries = (await this.adapter.entries()).sort((a, b) => (a.path < b.path ? -1 : 1));
		for (const entry of entries) this.reconcile(entry.path, entry);
	}

	/** Updates the tree to what is stored at a path, and fires the events. */
	reconcile(path: string, entry: Entry | null): void {
		if (path.split('/').some((part) => part.startsWith('.'))) {
			this.trigger('raw', path);
			return;
		}
		const known = this.fileMap[path];
		if (!entry) {
			if (known) this.forget(known);
		} else if (!known) {
			this.added(entry);
		} else if (known instanceof TFile) {
			const { mtime, size } = known.stat;
			known.stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
			if (mtime !== entry.mtime || size !== entry.size) this.trigger('modify', known);
		}
	}

	private added(entry: Entry): void {
		const folder = this.folderFor(parentPath(entry.path));
		const file = entry.type === 'file' ? new TFile(this, entry.path) : new TFolder(this, entry.path);
		if (file instanceof TFile) file.stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
		this.attach(file, folder);
		this.trigger('create', file);
	}

	private folderFor(path: string): TFolder {
		const known = this.fileMap[path];
		if (known instanceof TFolder) return known;
		this.added({ path, type: 'folder', ctime: 0, mtime: 0, size: 0 });
		return this.fileMap[path] as TFolder;
	}

	private attach(file: TAbstractFile, folder: TFolder): void {
		file.parent = folder;
		folder.children.push(file);
		this.fileMap[file.path] = file;
	}

	private forget(file: TAbstractFile): void {
		if (file instanceof TFolder) for (const child of [...file.children]) this.forget(child);
		delete this.fileMap[file.path];
		if (file.parent) file.parent.children = file.parent.children.filter((other) => other !== file);
		file.deleted = true;
		this.trigger('delete', file);
	}

	private moved(from: string, to: string): void {
		const file = this.fileMap[from];
		if (!file) return;
		if (file.parent) file.parent.children = file.parent.children.filter((other) => other !== file);
		const folder = this.folderFor(parentPath(to));
		const affected: [TAbstractFile, string][] = [];
		const walk = (item: TAbstractFile): void => {
			affected.push([item, item.path]);
			if (item instanceof TFolder) item.children.forEach(walk);
		};
		walk(file);
		for (const [item, old] of affected) {
			delete this.fileMap[old];
			item.setPath(to + old.slice(from.length));
			this.fileMap[item.path] = item;
		}
		file.parent = folder;
		folder.children.push(file);
		for (const [item, old] of affected) this.trigger('rename', item, old);
	}

	getName(): string {
		return this.adapter.getName();
	}

	getConfig(key: string): unknown {
		return this.config[key];
	}

	setConfig(key: string, value: unknown): void {
		this.config[key] = value;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return (Object.hasOwn(this.fileMap, path) && this.fileMap[path]) || null;
	}

	getFileByPath(path: string): TFile | null {
		const file = this.getAbstractFileByPath(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const file = this.getAbstractFileByPath(path);
		return file instanceof TFolder ? file : null;
	}

	getRoot(): TFolder {
		return this.root;
	}

	private async make(path: string, write: (path: string) => Promise<void>): Promise<TFile> {
		const target = normalizePath(path);
		if (this.getAbstractFileByPath(target)) throw new Error('File already exists.');
		const parent = parentPath(target);
		if (parent !== '/' && !this.getFolderByPath(parent)) {
			throw Object.assign(new Error(`ENOENT: no such file or directory, open '${target}'`), { code: 'ENOENT' });
		}
		await write(target);
		return this.getFileByPath(target) as TFile;
	}

	create(path: string, data: string, options?: WriteTimes): Promise<TFile> {
		return this.make(path, (target) => this.adapter.write(target, data, options));
	}

	createBinary(path: string, data: ArrayBuffer, options?: WriteTimes): Promise<TFile> {
		return this.make(path, (target) => this.adapter.writeBinary(target, data, options));
	}

	async createFolder(path: string): Promise<TFolder> {
		const target = normalizePath(path);
		if (this.getAbstractFileByPath(target)) throw new Error('Folder already exists.');
		await this.adapter.mkdir(target);
		return this.getFolderByPath(target) as TFolder;
	}

	read(file: TFile): Promise<string> {
		return this.adapter.read(file.path);
	}

	async cachedRead(file: TFile): Promise<string> {
		const cached = this.texts.get(file.path);
		if (cached?.mtime === file.stat.mtime) return cached.text;
		const { mtime } = file.stat;
		const text = await this.read(file);
		this.texts.set(file.path, { mtime, text });
		return text;
	}

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.adapter.readBinary(file.path);
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	delete(file: TAbstractFile): Promise<void> {
		return this.adapter.remove(file.path);
	}

	trash(file: TAbstractFile): Promise<void> {
		return this.adapter.trashLocal(file.path);
	}

	rename(file: TAbstractFile, newPath: string): Promise<void> {
		return this.adapter.rename(file.path, newPath);
	}

	modify(file: TFile, data: string, options?: WriteTimes): Promise<void> {
		return this.adapter.write(file.path, data, options);
	}

	modifyBinary(file: TFile, data: ArrayBuffer, options?: WriteTimes): Promise<void> {
		return this.adapter.writeBinary(file.path, data, options);
	}

	append(file: TFile, data: string, options?: WriteTimes): Promise<void> {
		return this.adapter.append(file.path, data, options);
	}

	appendBinary(file: TFile, data: ArrayBuffer, options?: WriteTimes): Promise<void> {
		return this.adapter.appendBinary(file.path, data, options);
	}

	process(file: TFile, fn: (data: string) => string, options?: WriteTimes): Promise<string> {
		return this.adapter.process(file.path, fn, options);
	}

	async copy(file: TAbstractFile, newPath: string): Promise<TAbstractFile | null> {
		await this.adapter.copy(file.path, newPath);
		return this.getAbstractFileByPath(normalizePath(newPath));
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return Object.values(this.fileMap);
	}

	getAllFolders(includeRoot = false): TFolder[] {
		const folders = this.getAllLoadedFiles().filter((file) => file instanceof TFolder);
		return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
	}

	getFiles(): TFile[] {
		return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
		cb(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, cb);
			else cb(child);
		}
	}
}
