export interface Entry {
	path: string;
	type: 'file' | 'folder';
	ctime: number;
	mtime: number;
	size: number;
}

export interface WriteTimes {
	ctime?: number | undefined;
	mtime?: number | undefined;
}

/** Where a vault's bytes live: in memory for jest, behind the local server in the browser. */
export interface Store {
	readonly name: string;
	/** Distinguishes a vault from another one with the same name. */
	readonly id: string;
	/** Every file and folder; hidden ones may be left out. */
	list(): Promise<Entry[]>;
	/** Lists what is directly in a folder, hidden or not; `/` is the root. */
	children(path: string): Promise<Entry[]>;
	stat(path: string): Promise<Entry | null>;
	read(path: string): Promise<Uint8Array>;
	write(path: string, bytes: Uint8Array, times: WriteTimes): Promise<Entry>;
	mkdir(path: string): Promise<void>;
	/** A file, or a folder with all it holds. */
	remove(path: string): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	/** Reports changes by other programs: a path and its present entry. */
	watch(listener: (path: string, entry: Entry | null) => void): void;
	resource(path: string): string;
}

export class MemoryStore implements Store {
	readonly id = 'memory';
	private files = new Map<string, { bytes: Uint8Array; ctime: number; mtime: number }>();
	private folders = new Map<string, number>();
	private listeners: ((path: string, entry: Entry | null) => void)[] = [];

	constructor(
		readonly name: string,
		files: Record<string, string | Uint8Array | { data: string; ctime?: number; mtime?: number }> = {},
	) {
		for (const [path, content] of Object.entries(files)) {
			const plain = typeof content === 'string' || content instanceof Uint8Array;
			const data = plain ? content : content.data;
			const now = Date.now();
			const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
			const mtime = (plain ? undefined : content.mtime) ?? now;
			this.put(path, { bytes, mtime, ctime: (plain ? undefined : content.ctime) ?? mtime });
		}
	}

	private put(path: string, file: { bytes: Uint8Array; ctime: number; mtime: number }): void {
		const parts = path.split('/');
		for (let i = 1; i < parts.length; i++) {
			const folder = parts.slice(0, i).join('/');
			if (!this.folders.has(folder)) this.folders.set(folder, Date.now());
		}
		this.files.set(path, file);
	}

	private entry(path: string): Entry | null {
		const file = this.files.get(path);
		if (file) return { path, type: 'file', ctime: file.ctime, mtime: file.mtime, size: file.bytes.length };
		const made = this.folders.get(path);
		return made === undefined ? null : { path, type: 'folder', ctime: made, mtime: made, size: 0 };
	}

	async list(): Promise<Entry[]> {
		return [...this.folders.keys(), ...this.files.keys()].flatMap((path) => this.entry(path) ?? []);
	}

	async children(path: string): Promise<Entry[]> {
		const prefix = path === '/' ? '' : `${path}/`;
		const inside = (entry: Entry) => entry.path.startsWith(prefix) && !entry.path.slice(prefix.length).includes('/');
		return (await this.list()).filter(inside);
	}

	async stat(path: string): Promise<Entry | null> {
		return this.entry(path);
	}

	async read(path: string): Promise<Uint8Array> {
		const file = this.files.get(path);
		if (!file) throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
		return file.bytes;
	}

	async write(path: string, bytes: Uint8Array, times: WriteTimes): Promise<Entry> {
		const before = this.files.get(path);
		const mtime = times.mtime ?? Math.max(Date.now(), (before?.mtime ?? 0) + 1);
		this.put(path, { bytes, mtime, ctime: times.ctime ?? before?.ctime ?? mtime });
		return this.entry(path) as Entry;
	}

	async mkdir(path: string): Promise<void> {
		const parts = path.split('/');
		for (let i = 1; i <= parts.length; i++) this.folders.set(parts.slice(0, i).join('/'), Date.now());
	}

	async remove(path: string): Promise<void> {
		for (const map of [this.files, this.folders]) {
			for (const key of [...map.keys()]) if (key === path || key.startsWith(`${path}/`)) map.delete(key);
		}
	}

	async rename(from: string, to: string): Promise<void> {
		for (const map of [this.files, this.folders] as Map<string, unknown>[]) {
			for (const [key, value] of [...map]) {
				if (key !== from && !key.startsWith(`${from}/`)) continue;
				map.delete(key);
				map.set(to + key.slice(from.length), value);
			}
		}
	}

	watch(listener: (path: string, entry: Entry | null) => void): void {
		this.listeners.push(listener);
	}

	resource(path: string): string {
		return `memory:${path}`;
	}

	/** What another program does to a file: written (or removed, with null) behind the app's back, then announced. */
	async external(path: string, text: string | null): Promise<void> {
		if (text === null) await this.remove(path);
		else await this.write(path, new TextEncoder().encode(text), {});
		this.listeners.forEach((listener) => listener(path, this.entry(path)));
	}
}
