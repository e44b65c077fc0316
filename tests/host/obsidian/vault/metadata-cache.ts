import type { CachedMetadata } from 'obsidian';
import { Events } from '../base/events';
import { computeMetadata, LinkPaths } from '../../metadata';
import { TFile, type TAbstractFile } from './files';
import { getLinkpath } from './links';
import type { MetadataStore } from './metadata-store';
import type { Vault } from './vault';

export interface IndexOptions {
	/** How long after a change the index starts to look at a file, in milliseconds. */
	delay: number;
	/** Keeps metadata between two starts. */
	store?: MetadataStore | undefined;
}

const WARM_AT_MOST = 1500;
const READ_AT_ONCE = 32;

/** What is in each note. Changes arrive a moment after the file changed, never in the same turn. */
export class MetadataCache extends Events {
	resolvedLinks: Record<string, Record<string, number>> = {};
	unresolvedLinks: Record<string, Record<string, number>> = {};
	initialized = false;
	private caches = new Map<string, CachedMetadata>();
	private paths = new LinkPaths([]);
	private queue = new Set<TFile>();
	private working: Promise<void> | null = null;
	private ready = false;

	constructor(
		private vault: Vault,
		private options: IndexOptions,
	) {
		super();
		vault.on('create', (file: TAbstractFile) => {
			if (file instanceof TFile) this.paths.add(file.path);
			this.enqueue(file);
		});
		vault.on('modify', (file: TAbstractFile) => this.enqueue(file));
		vault.on('delete', (file: TAbstractFile) => this.drop(file));
		vault.on('rename', (file: TAbstractFile, oldPath: string) => this.move(file, oldPath));
	}

	/**
	 * Fills the cache without events, as Obsidian does from its database when a vault was open before. Notes that changed
	 * since, or of a vault that was not open before, are read; if they are many, only after the layout is ready.
	 */
	async warm(): Promise<void> {
		await this.recall();
		const files = [...this.queue];
		if (files.length > WARM_AT_MOST) return;
		this.queue.clear();
		for (let at = 0; at < files.length; at += READ_AT_ONCE) {
			const part = files.slice(at, at + READ_AT_ONCE);
			const texts = await Promise.all(part.map((file) => this.vault.cachedRead(file).catch(() => null)));
			part.forEach((file, index) => {
				const text = texts[index];
				if (typeof text === 'string') this.caches.set(file.path, computeMetadata(text));
			});
		}
		for (const file of files) this.resolve(file);
		this.remember(files);
	}

	/** Takes what the last start has stored of notes that are as they were. */
	private async recall(): Promise<void> {
		const stored = (await this.options.store?.load()) ?? [];
		const files: TFile[] = [];
		const gone: string[] = [];
		for (const { path, mtime, size, cache } of stored) {
			const file = this.vault.getFileByPath(path);
			if (!file) gone.push(path);
			if (!file || file.stat.mtime !== mtime || file.stat.size !== size) continue;
			this.caches.set(path, cache);
			this.queue.delete(file);
			files.push(file);
		}
		for (const file of files) this.resolve(file);
		this.remember([], gone);
	}

	private remember(files: readonly TFile[], removed: readonly string[] = []): void {
		const entries = files.flatMap(({ path, stat }) => {
			const cache = this.caches.get(path);
			return cache ? [{ path, mtime: stat.mtime, size: stat.size, cache }] : [];
		});
		if (entries.length + removed.length === 0) return;
		// What is not stored is read again on the next start.
		this.options.store?.save(entries, removed).catch(() => undefined);
	}

	/** Lets the index run; called when the layout is ready. */
	start(): void {
		this.ready = true;
		this.work();
	}

	/** Resolves when every change so far has been indexed. */
	async idle(): Promise<void> {
		while (this.working) await this.working;
	}

	private enqueue(file: TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.queue.add(file);
		if (this.ready) this.work();
	}

	private work(): void {
		this.working ??= this.run().finally(() => {
			this.working = null;
			if (this.queue.size) this.work();
		});
	}

	private async run(): Promise<void> {
		await new Promise((resolve) => setTimeout(resolve, this.options.delay));
		const indexed: TFile[] = [];
		let pause = performance.now();
		while (this.queue.size) {
			const files = [...this.queue].slice(0, READ_AT_ONCE);
			for (const file of files) this.queue.delete(file);
			const texts = await Promise.all(files.map((file) => this.vault.cachedRead(file).catch(() => null)));
			for (const [index, file] of files.entries()) {
				const text = texts[index];
				// Changed again while it was read: it is in the queue once more, and this text is out of date.
				if (typeof text !== 'string' || file.deleted || this.queue.has(file)) continue;
				const cache = computeMetadata(text);
				this.caches.set(file.path, cache);
				indexed.push(file);
				this.trigger('changed', file, text, cache);
				if (performance.now() - pause < 30) continue;
				await new Promise((resolve) => setTimeout(resolve, 0));
				pause = performance.now();
			}
		}
		for (const file of indexed) {
			this.resolve(file);
			this.trigger('resolve', file);
		}
		this.remember(indexed);
		this.initialized = true;
		this.trigger('resolved');
	}

	private drop(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.paths.remove(file.path);
		const previous = this.caches.get(file.path) ?? null;
		this.caches.delete(file.path);
		this.queue.delete(file);
		delete this.resolvedLinks[file.path];
		delete this.unresolvedLinks[file.path];
		this.remember([], [file.path]);
		if (file.extension === 'md') this.trigger('deleted', file, previous);
	}

	private move(file: TAbstractFile, oldPath: string): void {
		if (!(file instanceof TFile)) return;
		this.paths.remove(oldPath);
		this.paths.add(file.path);
		const cache = this.caches.get(oldPath);
		if (!cache) return;
		this.caches.delete(oldPath);
		this.caches.set(file.path, cache);
		delete this.resolvedLinks[oldPath];
		delete this.unresolvedLinks[oldPath];
		this.resolve(file);
		this.remember([file], [oldPath]);
	}

	private resolve(file: TFile): void {
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		const cache = this.caches.get(file.path);
		for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
			const path = getLinkpath(link);
			if (path.includes('://')) continue;
			const target = this.getFirstLinkpathDest(path, file.path);
			if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
			else unresolved[path] = (unresolved[path] ?? 0) + 1;
		}
		this.resolvedLinks[file.path] = resolved;
		this.unresolvedLinks[file.path] = unresolved;
	}

	getCache(path: string): CachedMetadata | null {
		return this.caches.get(path) ?? null;
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.getCache(file.path);
	}

	/** The file a link means: `Dana` in `Meetings/Monday.md` → the nearest or shortest path with that name. */
	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		const path = this.paths.resolve(linkpath, sourcePath);
		return path === null ? null : this.vault.getFileByPath(path);
	}

	getLinkpathDest(linkpath: string, sourcePath: string): TFile[] {
		const first = this.getFirstLinkpathDest(linkpath, sourcePath);
		return first ? [first] : [];
	}

	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const short = omitMdExtension && file.extension === 'md';
		const unique = this.vault.getFiles().filter((other) => other.name === file.name).length === 1;
		const full = unique ? file.name : file.path;
		return short ? full.slice(0, -3) : full;
	}
}
