import { Platform } from '../base/platform';
import { normalizePath, parentPath } from './files';
import type { Entry, Store, WriteTimes } from './store';

type Change = (path: string, entry: Entry | null) => void;

function decode(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** What the adapters of desktop and phone have in common, over a store: one queue per path, so that `process` is atomic. */
export abstract class HostAdapter {
	private queues = new Map<string, Promise<unknown>>();
	/** Set by the vault: receives every change of this app's own before the promise of the write resolves. */
	onChange: Change = () => undefined;
	onRename: (from: string, to: string) => void = () => undefined;

	constructor(readonly store: Store) {}

	getName(): string {
		return this.store.name;
	}

	/** Returns an entry with the times that the device reports. */
	reported(entry: Entry): Entry {
		return entry;
	}

	/** Reads every entry of the vault. */
	async entries(): Promise<Entry[]> {
		return (await this.store.list()).map((entry) => this.reported(entry));
	}

	private async entryAt(path: string): Promise<Entry | null> {
		const entry = await this.store.stat(path);
		return entry && this.reported(entry);
	}

	private queued<T>(path: string, work: () => Promise<T>): Promise<T> {
		const result = (this.queues.get(path) ?? Promise.resolve()).then(work, work);
		const settled = result.catch(() => undefined);
		this.queues.set(path, settled);
		void settled.then(() => this.queues.get(path) === settled && this.queues.delete(path));
		return result;
	}

	/** Resolves when every write that has begun has ended, also one that fails. */
	async idle(): Promise<void> {
		while (this.queues.size > 0) await Promise.allSettled(this.queues.values());
	}

	async exists(path: string): Promise<boolean> {
		return path === '/' || path === '' || (await this.store.stat(normalizePath(path))) !== null;
	}

	async stat(path: string): Promise<Omit<Entry, 'path'> | null> {
		const entry = await this.entryAt(normalizePath(path));
		return entry && { type: entry.type, ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
	}

	async list(path: string): Promise<{ files: string[]; folders: string[] }> {
		const inside = await this.store.children(normalizePath(path));
		const of = (type: Entry['type']) => inside.filter((entry) => entry.type === type).map((entry) => entry.path);
		return { files: of('file'), folders: of('folder') };
	}

	async read(path: string): Promise<string> {
		return decode(await this.store.read(normalizePath(path)));
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return (await this.store.read(normalizePath(path))).slice().buffer;
	}

	write(path: string, data: string, options: WriteTimes = {}): Promise<void> {
		return this.queued(path, () => this.put(path, new TextEncoder().encode(data), options));
	}

	writeBinary(path: string, data: ArrayBuffer, options: WriteTimes = {}): Promise<void> {
		return this.queued(path, () => this.put(path, new Uint8Array(data), options));
	}

	append(path: string, data: string, options: WriteTimes = {}): Promise<void> {
		return this.queued(path, async () => {
			const before = (await this.exists(path)) ? await this.read(path) : '';
			await this.put(path, new TextEncoder().encode(before + data), options);
		});
	}

	appendBinary(path: string, data: ArrayBuffer, options: WriteTimes = {}): Promise<void> {
		return this.queued(path, async () => {
			const before = (await this.exists(path)) ? await this.store.read(normalizePath(path)) : new Uint8Array();
			await this.put(path, new Uint8Array([...before, ...new Uint8Array(data)]), options);
		});
	}

	process(path: string, fn: (data: string) => string, options: WriteTimes = {}): Promise<string> {
		return this.queued(path, async () => {
			const before = await this.read(path);
			const text = fn(before);
			if (text !== before) await this.put(path, new TextEncoder().encode(text), options);
			return text;
		});
	}

	private async put(path: string, bytes: Uint8Array, times: WriteTimes): Promise<void> {
		const target = normalizePath(path);
		const entry = await this.store.write(target, bytes, times);
		this.onChange(target, this.reported(entry));
	}

	getResourcePath(path: string): string {
		return this.store.resource(normalizePath(path));
	}

	getFullPath(path: string): string {
		return path;
	}

	async mkdir(path: string): Promise<void> {
		const folder = normalizePath(path);
		await this.store.mkdir(folder);
		this.onChange(folder, await this.entryAt(folder));
	}

	async trashSystem(): Promise<boolean> {
		return false;
	}

	async trashLocal(path: string): Promise<void> {
		const target = `.trash/${normalizePath(path)}`;
		await this.store.mkdir(parentPath(target));
		await this.store.rename(normalizePath(path), target);
		this.onChange(normalizePath(path), null);
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		const { files, folders } = await this.list(path);
		if (!recursive && files.length + folders.length) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
		await this.remove(path);
	}

	remove(path: string): Promise<void> {
		return this.queued(path, async () => {
			await this.store.remove(normalizePath(path));
			this.onChange(normalizePath(path), null);
		});
	}

	async rename(path: string, newPath: string): Promise<void> {
		const [from, to] = [normalizePath(path), normalizePath(newPath)];
		if (from !== to && (await this.exists(to))) throw new Error('Destination file already exists!');
		await this.store.rename(from, to);
		this.onRename(from, to);
	}

	async copy(path: string, newPath: string): Promise<void> {
		if (await this.exists(newPath)) throw new Error('Destination file already exists!');
		await this.put(newPath, await this.store.read(normalizePath(path)), {});
	}
}

/** The adapter on a desktop. The store has no real folder, so the base path is a name only: `/Test vault`. */
export class FileSystemAdapter extends HostAdapter {
	getBasePath(): string {
		return `/${this.store.name}`;
	}

	override getFullPath(path: string): string {
		return `${this.getBasePath()}/${normalizePath(path)}`;
	}

	getFilePath(path: string): string {
		return `file://${encodeURI(this.getFullPath(path))}`;
	}

	static async readLocalFile(path: string): Promise<ArrayBuffer> {
		throw new Error(`The host has no files outside the vault: ${path}`);
	}

	static async mkdir(path: string): Promise<void> {
		throw new Error(`The host has no folders outside the vault: ${path}`);
	}
}

/** The adapter on a phone or a tablet, where nothing is known about the computer's folders. */
export class CapacitorAdapter extends HostAdapter {
	/** On Android the creation time of a file is that of its last change. */
	override reported(entry: Entry): Entry {
		return Platform.isAndroidApp ? { ...entry, ctime: entry.mtime } : entry;
	}
}
